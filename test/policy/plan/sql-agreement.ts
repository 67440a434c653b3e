import fc from 'fast-check'
import type { Pglite } from '../../support/pglite'
import { decisionsOn, engineFor, planOf } from './support'
import { inPostgres, planned } from './random-plans'
import { columns, type StoredRow } from './table'

/** Plans random documents, and compares what the database returns with what `decide` allows. */
export async function checkSql(
  client: Pick<Pglite, 'query'>,
  rows: readonly StoredRow[],
  documents: number,
): Promise<void> {
  let filtered = 0
  let allowed = 0
  await fc.assert(
    fc.asyncProperty(planned(inPostgres), async (asked) => {
      const engine = engineFor(asked)
      const plan = planOf(asked, engine)
      const decide = decisionsOn(asked, engine)
      const { text, values } = plan.toSql({ columns, firstPlaceholder: 2 })
      const query = `SELECT key FROM documents d WHERE key >= $1::int AND ${text} ORDER BY key`
      const found = await client.query(query, [0, ...values])
      const returned = found.rows.map((one) => (one as { key: number }).key)
      const open = rows.filter((row) => decide(row).effect === 'allow')
      expect({ text, values, returned }).toEqual({
        text,
        values,
        returned: open.map(({ key }) => key),
      })
      if (plan.kind === 'filter') filtered += 1
      allowed += open.length
    }),
    { numRuns: documents },
  )
  expect(filtered).toBeGreaterThan(documents / 10)
  expect(allowed).toBeGreaterThan(documents)
}
