import { isOfType } from '../attribute-types'
import type { AttributeType, HoursEntry } from '../../document'
import { hoursFault } from '../hours'
import { parseNetwork, type Network } from '../../../core/network'
import { show } from '../../source/problem'
import { parseTimestamp } from '../timestamp'
import { globFault } from './glob'
import type { ConstantKind } from './operator'

export const text = ofType<string>('string')
export const integer = ofType<number>('integer')
export const number = ofType<number>('number')
export const boolean = ofType<boolean>('boolean')

/** Every text has the empty one in it, so a condition with it would say nothing. */
export const part: ConstantKind<string> = kind('a text that is not empty', (value) =>
  typeof value === 'string' && value !== '' ? value : undefined,
)

export const network: ConstantKind<Network> = kind(
  'an address or a CIDR range such as `10.0.0.0/8`',
  parseNetwork,
)

export const momentWords = 'a date and time with offset such as `2026-11-26T09:30:00Z`'

export const moment: ConstantKind<number> = kind(momentWords, (value) =>
  typeof value === 'string' ? parseTimestamp(value) : undefined,
)

export const glob: ConstantKind<string> = {
  read: (value) =>
    typeof value === 'string' && globFault(value) === undefined ? value : undefined,
  fault: (value) => {
    const wanted = typeof value === 'string' ? globFault(value) : undefined
    return `expected ${wanted ?? 'a pattern such as `docs/**`'}; received ${show(value)}`
  },
}

// The schema has checked their shape.
export const hours: ConstantKind<HoursEntry> = {
  read: (value) => (isHours(value) && hoursFault(value) === undefined ? value : undefined),
  fault: (value) =>
    (isHours(value) ? hoursFault(value) : undefined) ??
    `expected hours such as \`{ from: '08:00', to: '18:00' }\`; received ${show(value)}`,
}

/** A list of one kind; never a single one. */
export function listOf<Constant>(one: ConstantKind<Constant>): ConstantKind<readonly Constant[]> {
  return {
    read: (value) => (Array.isArray(value) ? membersOf(one, value) : undefined),
    fault: (value) => one.fault(value).replace('expected ', 'expected a list of '),
  }
}

/** One, or a list of them. */
export function oneOrMore<Constant>(
  one: ConstantKind<Constant>,
): ConstantKind<readonly Constant[]> {
  return {
    read: (value) => membersOf(one, Array.isArray(value) ? value : [value]),
    fault: (value) => {
      const members: readonly unknown[] = Array.isArray(value) ? value : [value]
      return one.fault(members.find((member) => one.read(member) === undefined) ?? value)
    },
  }
}

function membersOf<Constant>(
  one: ConstantKind<Constant>,
  values: readonly unknown[],
): readonly Constant[] | undefined {
  const members = values.flatMap((value) => one.read(value) ?? [])
  return members.length === values.length && members.length > 0 ? members : undefined
}

function ofType<Constant>(type: AttributeType): ConstantKind<Constant> {
  const { read, fault } = kind(type, (value) =>
    isOfType(value, type) ? (value as Constant) : undefined,
  )
  return { read, fault: (value) => `${fault(value)}${quotesHint(type, value)}` }
}

// In YAML quotes make a text of a number, and a text stays one without them.
function quotesHint(type: AttributeType, value: unknown): string {
  if (type === 'boolean') return '; write `true` or `false`'
  if (type === 'string') return typeof value === 'number' ? '; write it in quotes' : ''
  const isNumber = typeof value === 'string' && value !== '' && Number.isFinite(Number(value))
  return isNumber ? '; write it without quotes' : ''
}

function kind<Constant>(
  words: string,
  read: ConstantKind<Constant>['read'],
): ConstantKind<Constant> {
  return { read, fault: (value) => `expected ${words}; received ${show(value)}` }
}

function isHours(value: unknown): value is HoursEntry {
  return typeof value === 'object' && value !== null && 'from' in value && 'to' in value
}
