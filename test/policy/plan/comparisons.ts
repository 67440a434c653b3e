import fc from 'fast-check'
import type { FilterRow, SqlCondition, SqlOptions } from '../../../src/core/access-plan'
import type { Condition } from '../../../src/policy/document'
import { encodeSegment } from '../../../src/policy/rules/segment-name'
import { principal } from '../support'
import { attributes, comparison, type Language } from './random-plans'
import { engineFor } from './support'

const caller = principal({
  claims: { roles: [], text: 'a', n: 1, x: 2.5, flag: true, tags: ['a', '100%'] },
})
const context = new Map<string, unknown>([
  ['context.ip', '10.0.0.1'],
  ['context.time', Date.parse('2026-11-26T09:30:00Z')],
])

/** A condition alone, with the keys of the rows that it opens. */
interface Compared {
  readonly condition: Condition
  readonly where: SqlCondition
  readonly open: readonly number[]
}

/**
 * Many comparisons, each by itself and turned around, so that no other hides what it does. Each has an
 * action of its own in one document.
 */
export function comparisonsOn(
  rows: readonly FilterRow[],
  language: Language,
  options: Omit<SqlOptions, 'firstPlaceholder'>,
): readonly Compared[] {
  const random = fc.sample(comparison(language), { numRuns: 300, seed: 11 })
  const conditions = random.flatMap((one): Condition[] => [one, { not: one }])
  const engine = engineFor({
    document: {
      version: 1,
      attributes,
      predicates: ['isAnn'],
      rules: conditions.map((when, index) => ({
        id: `r${index}`,
        effect: 'allow',
        actions: [`document:${index}`],
        resources: ['document/*'],
        when,
      })),
    },
  })
  const asked = { principal: caller, attributes: context }
  return conditions.map((condition, index) => {
    const action = `document:${index}`
    const plan = engine.plan({ ...asked, action, type: 'document' })
    const allows = (row: FilterRow): boolean => {
      const all = new Map([...context, ...(row.attributes as ReadonlyMap<string, unknown>)])
      const resource = `document/${encodeSegment(row.id)}`
      return (
        engine.judge({ ...asked, kind: 'access', action, resource, attributes: all }).effect ===
        'allow'
      )
    }
    const open = [...rows.entries()].flatMap(([key, row]) => (allows(row) ? [key] : []))
    return { condition, where: plan.toSql(options), open }
  })
}
