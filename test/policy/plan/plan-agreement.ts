import fc from 'fast-check'
import { decisionsOn, engineFor, planOf } from './support'
import { everything, planned } from './random-plans'
import { row } from './rows'

/** Plans random documents, and asks `decide` about random rows. */
export function checkPlans(documents: number, perDocument: number): void {
  const rows = fc.array(row, { minLength: perDocument, maxLength: perDocument })
  const counts = { always: 0, never: 0, filter: 0, allowed: 0 }
  fc.assert(
    fc.property(planned(everything), rows, (asked, list) => {
      const engine = engineFor(asked)
      const plan = planOf(asked, engine)
      counts[plan.kind] += 1
      const allows = plan.toPredicate()
      const decide = decisionsOn(asked, engine)
      for (const one of list) {
        const decision = decide(one)
        expect([one, allows(one)]).toEqual([one, decision.effect === 'allow'])
        if (decision.effect === 'deny') continue
        counts.allowed += 1
        // What holds for all rows is at least what holds for one.
        const most = (list: typeof plan.obligations) => Number(list[0]?.['value'] ?? Infinity)
        expect(most(plan.obligations)).toBeLessThanOrEqual(most(decision.obligations))
      }
    }),
    { numRuns: documents },
  )
  // None of it is worth anything where all plans are trivial.
  expect(counts.filter).toBeGreaterThan(documents / 5)
  expect(counts.allowed).toBeGreaterThan(documents)
}
