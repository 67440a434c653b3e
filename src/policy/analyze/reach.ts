import type { RuleEntry } from '../document'
import { assignmentCount, assignments } from './cases'
import { dimensionsOf } from './dimensions'
import { distinctValues } from './distinct'
import { firingOf } from './firing'
import { holdersOf, joinedHolder } from './holders'
import type { Subject } from './subject'

/** When a rule, taken by itself, can apply at all. */
export interface Reach {
  /** `full`: with every attribute it looks at; `missing`: only where one is missing. */
  readonly when: 'full' | 'missing' | 'never'
  /** True where no other values of attributes could show anything else. */
  readonly certain: boolean
}

/** For one rule, and for all of a document together. */
const maxCases = 20_000
const maxForAll = 1_000_000

/**
 * Tries a rule alone, for a holder of every role, with all values that its own condition tells apart.
 *
 * @param among of how many rules it is one: they share the cases that are tried.
 */
export function reachOf(
  rule: RuleEntry,
  subject: Subject,
  among: number = subject.rules.length,
): Reach {
  const parts = [{ subject, rules: [rule] }]
  const dimensions = dimensionsOf(parts).map((dimension) => distinctValues(dimension, parts))
  const holder = joinedHolder(holdersOf([subject]))
  const { fires } = firingOf(subject)
  const most = Math.min(maxCases, Math.ceil(maxForAll / among))
  let when: Reach['when'] = 'never'
  for (const { values } of assignments(dimensions, most)) {
    if (!fires(rule, { holder, values })) continue
    if (!dimensions.some(({ source, isMissing }) => isMissing(values.get(source)))) {
      return { when: 'full', certain: true }
    }
    when = 'missing'
  }
  const certain = assignmentCount(dimensions) <= most && dimensions.every(({ exact }) => exact)
  return { when, certain }
}
