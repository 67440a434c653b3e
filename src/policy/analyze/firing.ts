import type { RuleEntry } from '../document'
import { questionOf, type Assignment, type Case } from './cases'
import { comparisonsIn, referenceOf } from './comparisons'
import { sourceOf, type Dimension } from './dimensions'
import type { Subject } from './subject'
import { actionsOf, resourcesOf } from './wildcards'

/** What single rules say. */
export interface Firing {
  /** True where a rule, were it alone, would allow or deny. Its action and resource are taken as covered. */
  readonly fires: (rule: RuleEntry, item: Case) => boolean
  /** Sources of the attributes that a rule looks at. */
  readonly sourcesOf: (rule: RuleEntry) => ReadonlySet<string>
  /** Answers of a rule by codes; filled by `firingOver`. */
  readonly answersOf: (rule: RuleEntry) => Map<number, boolean>
  /** Every scope of the document. */
  readonly scopes: readonly string[]
}

interface Alone {
  readonly decide: (item: Case) => boolean
  readonly sources: ReadonlySet<string>
  readonly known: Map<string, boolean>
  readonly answers: Map<number, boolean>
}

/** A number for each value of a source, the same wherever the value stands. */
export type ValueCodes = (dimension: Dimension) => readonly number[]

// A holder and four codes of ten bits are a number that is exact.
const maxCode = 1023
const maxHolder = 4095

/** Numbers values in the order in which they are met. */
export function valueCodes(): ValueCodes {
  const known = new Map<string, Map<string, number>>()
  return ({ source, values }) => {
    const own = known.get(source) ?? new Map<string, number>()
    known.set(source, own)
    return values.map((value) => {
      // An absent value has no JSON, and a code like any other.
      const text = String(JSON.stringify(value))
      const code = own.get(text) ?? own.size
      own.set(text, code)
      return code
    })
  }
}

/**
 * The same for the cases of one set of dimensions. What a rule says is remembered by the codes of the
 * holder and of the values that it looks at: numbers are found much faster than values.
 */
export function firingOver(
  { fires, sourcesOf, answersOf }: Firing,
  rule: RuleEntry,
  dimensions: readonly (Dimension & { readonly codes: readonly number[] })[],
): (item: Case & Assignment, holder: number) => boolean {
  const sources = sourcesOf(rule)
  const own = dimensions.flatMap(({ source, codes }, at) =>
    sources.has(source) ? { at, codes } : [],
  )
  const isPacked = own.length <= 4 && own.every(({ codes }) => Math.max(...codes) <= maxCode)
  if (!isPacked) return (item) => fires(rule, item)
  const known = answersOf(rule)
  return (item, holder) => {
    if (holder > maxHolder) return fires(rule, item)
    let key = holder
    for (const { at, codes } of own) key = key * (maxCode + 1) + (codes[item.places[at] ?? 0] ?? 0)
    const found = known.get(key)
    if (found !== undefined) return found
    const answer = fires(rule, item)
    known.set(key, answer)
    return answer
  }
}

/** Asks an engine of one rule, once for each caller and each set of values that the rule looks at. */
export function firingOf(subject: Subject): Firing {
  const scopes = scopesOf(subject.rules)
  const engines = new Map<string, Alone>()
  const aloneOf = (rule: RuleEntry): Alone => {
    const known = engines.get(rule.id)
    if (known !== undefined) return known
    const alone = makeAlone(rule, subject, scopes)
    engines.set(rule.id, alone)
    return alone
  }
  return {
    scopes,
    sourcesOf: (rule) => aloneOf(rule).sources,
    answersOf: (rule) => aloneOf(rule).answers,
    fires: (rule, item) => {
      const { sources, known, decide } = aloneOf(rule)
      const key = keyOf(item, sources)
      const found = known.get(key)
      if (found !== undefined) return found
      const answer = decide(item)
      known.set(key, answer)
      return answer
    },
  }
}

/** Every scope that rules name. */
export function scopesOf(rules: readonly RuleEntry[]): readonly string[] {
  const named = rules.flatMap(({ scopes: { all = [], any = [], byAction = {} } = {} }) => [
    ...all,
    ...any,
    ...Object.values(byAction).flat(),
  ])
  return [...new Set(named)].sort()
}

function makeAlone(rule: RuleEntry, subject: Subject, scopes: readonly string[]): Alone {
  const decide = subject.engineOf([rule])
  const action = actionsOf(rule.actions)[0] ?? ''
  const resource = resourcesOf(rule.resources)[0] ?? ''
  const names = comparisonsIn(rule.when).flatMap((use) => [use.attr, referenceOf(use) ?? use.attr])
  return {
    sources: new Set(names.map((name) => sourceOf(subject, name))),
    known: new Map(),
    answers: new Map(),
    decide: (item) => {
      const decision = decide(questionOf(item, action, resource, scopes))
      if (rule.effect === 'allow') return decision.effect === 'allow'
      return decision.reasons.some(({ rule: id }) => id === rule.id)
    },
  }
}

// Values of one source differ in their JSON, where an absent one has none.
function keyOf({ holder, values }: Case, sources: ReadonlySet<string>): string {
  let key = holder.key
  for (const source of sources) key += `\n${JSON.stringify(values.get(source))}`
  return key
}
