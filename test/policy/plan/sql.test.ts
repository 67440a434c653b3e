import type { Condition } from '../../../src/policy/document'
import { startPglite, type Pglite } from '../../support/pglite'
import { principal } from '../support'
import { comparisonsOn } from './comparisons'
import { attributes, inPostgres } from './random-plans'
import { checkSql } from './sql-agreement'
import { engineFor } from './support'
import { columns, fill, type StoredRow } from './table'

let client: Pglite
let rows: readonly StoredRow[]

beforeAll(async () => {
  client = await startPglite()
  rows = await fill(client, 200)
}, 60_000)
afterAll(() => client.stop())

test(
  'PostgreSQL returns the rows that `decide` allows: 150 documents on a table of 200',
  () => checkSql(client, rows, 150),
  60_000,
)

test.each([
  ['timestamp', { eq: '2026-11-26T09:30:00Z' }],
  ['timestamp', { before: '2026-11-26T09:30:00Z' }],
  ['timestamp', { before: { attr: 'resource.at' } }],
  ['date', { after: '2026-11-26T09:30:00Z' }],
])(
  'a `%s`, which is another moment in each time zone, is an error: %j',
  async (type, comparison) => {
    const read = { actions: ['document:read'], resources: ['document/*'] }
    const when = { attr: 'resource.until', ...comparison } as unknown as Condition
    const rules = [{ id: 'a', effect: 'allow' as const, ...read, when }]
    const where = engineFor({ document: { version: 1, attributes, rules } })
      .plan({
        principal: principal(),
        action: 'document:read',
        type: 'document',
        attributes: new Map(),
      })
      .toSql({ columns: { id: 'id', 'resource.at': 'at', 'resource.until': 'until' } })
    const query = `SELECT 1 FROM (SELECT now()::${type} AS until, now() AS at, 'a' AS id) d WHERE ${where.text}`
    await expect(client.query(query, [...where.values])).rejects.toThrow('operator does not exist')
  },
)

test('so does every comparison by itself, and its opposite', async () => {
  for (const { condition, where, open } of comparisonsOn(rows, inPostgres, { columns })) {
    const query = `SELECT key FROM documents d WHERE ${where.text} ORDER BY key`
    const found = await client.query(query, [...where.values])
    const returned = found.rows.map((row) => (row as { key: number }).key)
    expect([condition, where, returned]).toEqual([condition, where, open])
  }
}, 60_000)
