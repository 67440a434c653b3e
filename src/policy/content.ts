import { isBelow } from '../core/finding'
import type { Direction, Origin } from '../core/segment'
import { treatmentNames, type TreatmentName } from '../core/treatment'
import type { ContentEntry } from './document'

export type TreatmentOf = (
  type: string,
  direction: Direction,
  origin: Origin,
  redact?: readonly string[],
) => TreatmentName

interface ContentRule {
  readonly finds: (type: string) => boolean
  readonly directions: readonly Direction[]
  readonly origins: readonly Origin['kind'][] | undefined
  readonly strictness: number
}

/** What happens where a document has no `content` section. */
const defaults: readonly ContentEntry[] = [
  { find: ['secrets', 'encoded.secrets'], do: 'redact' },
  { find: ['pii', 'encoded.pii', 'spelled'], in: 'request', do: 'pseudonymize' },
]

/**
 * Compiles the content rules: the strictest that matches a finding wins. A finding that no rule
 * matches is reported, and stripped if it is `invisible`: hidden characters carry no meaning a reader
 * could miss.
 */
export function compileContent(entries: readonly ContentEntry[] = defaults): TreatmentOf {
  const rules = entries.map(compileEntry)
  return (type, direction, origin, redact) => {
    let strictest = redact !== undefined && isRedacted(type, redact) ? redaction : -1
    for (const rule of rules) {
      if (rule.strictness > strictest && matches(rule, type, direction, origin)) {
        strictest = rule.strictness
      }
    }
    return treatmentNames[strictest] ?? (isInvisible(type) ? 'strip' : 'report')
  }
}

const redaction = treatmentNames.indexOf('redact')

function isRedacted(type: string, words: readonly string[]): boolean {
  return words.some((word) => isBelow(type, word))
}

function compileEntry(entry: ContentEntry): ContentRule {
  const finders = listOf(entry.find).map(typeMatcher)
  return {
    finds: (type) => finders.some((finds) => finds(type)),
    directions: entry.in === undefined ? ['request', 'response'] : listOf(entry.in),
    origins: entry.from === undefined ? undefined : listOf(entry.from),
    strictness: treatmentNames.indexOf(treatmentIn(entry)),
  }
}

/** The treatment that a rule asks for; `spotlight` without a variant joins words by a mark. */
export function treatmentIn({ do: asked }: ContentEntry): TreatmentName {
  if (typeof asked === 'object') return `spotlight:${asked.spotlight}`
  return asked === 'spotlight' ? 'spotlight:datamark' : asked
}

function matches(rule: ContentRule, type: string, direction: Direction, origin: Origin): boolean {
  return (
    rule.finds(type) &&
    rule.directions.includes(direction) &&
    (rule.origins === undefined || rule.origins.includes(origin.kind))
  )
}

function typeMatcher(name: string): (type: string) => boolean {
  const prefix = `${name}.`
  return (type) => type === name || type.startsWith(prefix)
}

const isInvisible = typeMatcher('invisible')

function listOf<T extends string>(value: T | readonly T[]): readonly T[] {
  return typeof value === 'string' ? [value] : value
}
