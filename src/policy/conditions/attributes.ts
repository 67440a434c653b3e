import type { Principal } from '../../core/principal'
import {
  valueReader,
  type AttributeValue,
  type Comparable,
  type TimeUnit,
  type ValueReader,
} from './attribute-types'
import { claimOf } from './claims'
import type { AttributeEntry, AttributeType } from '../document'

/** What conditions look at: the question, with attributes of resource, action and context by full name. */
export interface Facts {
  readonly principal: Principal
  readonly action: string
  readonly resource: string
  readonly attributes: ReadonlyMap<string, unknown>
}

export interface Attribute {
  readonly name: string
  readonly type: AttributeType
  /** Name of the loader that has to be asked before the decision. */
  readonly loader: string | undefined
  /** True where the value comes from the principal and nobody need gather it. */
  readonly isClaim: boolean
  /** The value as operators compare it, or `undefined` where it is missing or of another type. */
  readonly read: (facts: Facts) => Comparable | undefined
  /** The value as predicates and reasons get it, or `undefined` in the same cases. */
  readonly value: (facts: Facts) => AttributeValue | undefined
}

/**
 * Compiles the declared attributes. The default stands in for a value that is absent: a claim the
 * principal does not have, a name the question's attributes do not have, `undefined`. A value that is
 * there and of another type, `null` included, is missing whatever the default.
 */
export function compileAttributes(
  entries: Readonly<Record<string, AttributeEntry>>,
): ReadonlyMap<string, Attribute> {
  return new Map(
    Object.entries(entries).map(([name, entry]) => [name, compileAttribute(name, entry)]),
  )
}

function compileAttribute(name: string, entry: AttributeEntry): Attribute {
  const { type, load: loader, from, default: initial } = entry
  const isClaim = from !== undefined
  const source = isClaim ? sourceOf(from) : undefined
  const reader = valueReader(type, unitOf(name, entry))
  const absent = initial === undefined ? undefined : valueReader(type)(initial)
  const read = source
    ? claimReader(source, reader, absent)
    : gatheredReader(name, type, reader, absent)
  if (type !== 'ip') {
    // Everything but an address is compared in the form in which it is told.
    return { name, type, loader, isClaim, read, value: read as Attribute['value'] }
  }
  const value: Attribute['value'] = (facts) => {
    if (read(facts) === undefined) return undefined
    const given = source ? source(facts.principal) : facts.attributes.get(name)
    return (given ?? initial) as string
  }
  return { name, type, loader, isClaim, read, value }
}

function claimReader(
  source: (principal: Principal) => unknown,
  reader: ValueReader,
  absent: Comparable | undefined,
): Attribute['read'] {
  return ({ principal }) => {
    const value = source(principal)
    return value === undefined ? absent : reader(value)
  }
}

// Texts and whole numbers are the most frequent: for them the call of the reader is saved.
function gatheredReader(
  name: string,
  type: AttributeType,
  reader: ValueReader,
  absent: Comparable | undefined,
): Attribute['read'] {
  if (type === 'string') {
    return ({ attributes }) => {
      const value = attributes.get(name)
      if (typeof value === 'string') return value
      return value === undefined ? absent : undefined
    }
  }
  if (type === 'integer') {
    return ({ attributes }) => {
      const value = attributes.get(name)
      if (Number.isSafeInteger(value)) return value as number
      return value === undefined ? absent : undefined
    }
  }
  return ({ attributes }) => {
    const value = attributes.get(name)
    return value === undefined ? absent : reader(value)
  }
}

// Claims write moments as RFC 7519 §2 does (NumericDate); the guard's own clock tells milliseconds.
function unitOf(name: string, { from, load }: AttributeEntry): TimeUnit {
  if (from?.startsWith('claims.') === true) return 's'
  return name === 'context.time' && load === undefined ? 'ms' : 'none'
}

function sourceOf(from: string): (principal: Principal) => unknown {
  if (from === 'id') return ({ id }) => id
  if (from === 'tenant') return ({ tenant }) => tenant
  if (from === 'method') return ({ method }) => method
  return claimOf(from.slice('claims.'.length))
}
