import fc from 'fast-check'
import type { Pglite } from '../../support/pglite'
import type { FilterRow } from '../../../src/core/access-plan'
import { ids, texts } from './random-plans'

/** A value as PostgreSQL writes it, and as a loader hands it on. */
type Stored = readonly [literal: string, value: unknown]

const nothing: Stored = ['NULL', null]
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
const same = (...values: readonly (string | number)[]): readonly Stored[] => [
  nothing,
  ...values.map((value): Stored => [
    typeof value === 'string' ? quoted(value) : String(value),
    value,
  ]),
]

const text = same(...texts)
const moments: readonly Stored[] = [
  ...same(
    ...['2026-11-26T09:30:00Z', '2026-11-26T09:30:00.000999Z', '2026-11-26T09:30:00.001Z'],
    ...['2026-11-26T09:29:59.9999Z', '1969-12-31T23:59:59.9995Z', '9999-12-31T23:59:59.9991Z'],
  ),
  ["'infinity'", Infinity],
  ["'-infinity'", -Infinity],
  ["'10000-01-01 00:00:00+00'", '10000-01-01T00:00:00Z'],
  ["'0001-01-01 00:00:00+00 BC'", '0000-01-01T00:00:00Z'],
  ["'0002-01-01 00:00:00+00 BC'", '-000001-01-01T00:00:00Z'],
]
const addresses = same(
  ...['10.0.0.1', '10.1.2.3', '11.0.0.1', '::ffff:10.0.0.1', 'fd00::1', '::1'],
  ...['10.0.0.0/8', 'fd00::/8'],
)

/** Columns of the attributes: type in PostgreSQL, and what stands in it. */
const table: Readonly<Record<string, readonly [type: string, values: readonly Stored[]]>> = {
  text: ['text', text],
  label: ['varchar(20)', text],
  // Whole numbers in a column that holds others too.
  n: ['numeric', [...same(0, 1, 2, 3, 2.5, 9007199254740991), ["'NaN'", NaN], ['1e30', 1e30]]],
  big: ['bigint', [...same(0, 1, 2, 9007199254740991), ['1152921504606846976', 2 ** 60]]],
  x: ['float8', [...same(0, 1, 2.5, -1e300), ["'NaN'", NaN], ["'-Infinity'", -Infinity]]],
  y: ['numeric', [...same(0, 1, 2.5), ["'NaN'", NaN]]],
  flag: ['boolean', [nothing, ['true', true], ['false', false]]],
  open: ['boolean', [nothing, ['true', true], ['false', false]]],
  from: ['inet', addresses],
  to: ['inet', addresses],
  at: ['timestamptz', moments],
  until: ['timestamptz', moments],
  tags: [
    'text[]',
    [
      nothing,
      ["'{}'", []],
      ["'{a}'", ['a']],
      ['\'{a,b,"100%",""}\'', ['a', 'b', '100%', '']],
      ["'{a,NULL}'", ['a', null]],
      ["'{{a},{b}}'", [['a'], ['b']]],
    ],
  ],
}

export const columns: Readonly<Record<string, string>> = {
  id: 'd.id',
  ...Object.fromEntries(Object.keys(table).map((name) => [`resource.${name}`, `d.${name}`])),
}

export interface StoredRow extends FilterRow {
  /** The key of the row: several rows may have the same id. */
  readonly key: number
}

/** Makes a table of random rows, the same each time. */
export async function fill(
  client: Pick<Pglite, 'query'>,
  count: number,
): Promise<readonly StoredRow[]> {
  const declared = Object.entries(table).map(([name, [type]]) => `"${name}" ${type}`)
  await client.query(`CREATE TABLE documents (key int, id text NOT NULL, ${declared.join(', ')})`)
  const values = Object.entries(table).map(([name, [, list]]) =>
    fc.tuple(fc.constant(name), fc.constantFrom(...list)),
  )
  const random = fc.tuple(fc.constantFrom(...ids), fc.tuple(...values))
  const rows = fc.sample(random, { numRuns: count, seed: 4 })
  const lines = rows.map(
    ([id, list], key) =>
      `(${[key, quoted(id), ...list.map(([, [literal]]) => literal)].join(', ')})`,
  )
  await client.query(`INSERT INTO documents VALUES ${lines.join(', ')}`)
  return rows.map(([id, list], key) => ({
    key,
    id,
    attributes: new Map(list.map(([name, [, value]]) => [`resource.${name}`, value])),
  }))
}
