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
  /** Every scope of the document. */
  readonly scopes: readonly string[]
}

interface Alone {
  readonly decide: (item: Case) => boolean
  readonly sources: ReadonlySet<string>
  readonly known: Map<string, boolean>
}

/**
 * The same for the cases of one holder and one set of dimensions, which are remembered by the places
 * of their values: much faster to find than the values are.
 */
export function firingOver(
  { fires, sourcesOf }: Firing,
  rule: RuleEntry,
  dimensions: readonly Dimension[],
): (item: Case & Assignment) => boolean {
  const sources = sourcesOf(rule)
  const own = dimensions.flatMap(({ source }, at) => (sources.has(source) ? at : []))
  const known = new Map<number, boolean>()
  const size = own.reduce((product, at) => product * (dimensions[at]?.values.length ?? 1), 1)
  if (!Number.isSafeInteger(size)) return (item) => fires(rule, item)
  return (item) => {
    let key = 0
    for (const at of own) {
      key = key * (dimensions[at]?.values.length ?? 1) + (item.places[at] ?? 0)
    }
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
