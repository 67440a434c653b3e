import fc from 'fast-check'
import {
  isConfigurationError,
  type FilterRow,
  type PolicyDocument,
  type SqlCondition,
} from '../../../src/index'
import { describeWith } from '../../support/server-process'
import { principal } from '../support'
import { comparisonsOn } from './comparisons'
import { ids, inSqlite, planned, texts } from './random-plans'
import { openSqlite, type SqliteDatabase } from './sqlite-database'
import { decisionsOn, engineFor, planOf } from './support'

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Values as SQLite writes them, and as a loader hands them on; any column may hold any of them. */
const anything = [
  ...[...texts, '1', '2.5'].map((text) => [quoted(text), text] as const),
  ...[0, 1, 2, 2.5, -1e300, 9007199254740991].map((number) => [String(number), number] as const),
  ...([
    ['NULL', null],
    ['9e999', Infinity],
    ['1152921504606846976', 2 ** 60],
    ["x'61'", Buffer.from('a')],
  ] as const),
]

const columns = {
  text: 'TEXT',
  label: 'TEXT COLLATE NOCASE',
  n: 'INTEGER',
  big: '',
  x: 'REAL',
  y: 'NUMERIC',
  flag: 'BOOLEAN',
  open: 'INTEGER',
}

const names = Object.entries(columns)

describeWith('sqlite3')('SQLite', () => {
  let database: SqliteDatabase
  let rows: readonly FilterRow[]

  beforeAll(() => {
    database = openSqlite()
    rows = fill(database, 200)
  })
  afterAll(() => database.remove())

  test('returns the rows that `decide` allows: 60 documents on a table of 200', () => {
    let [filtered, refused] = [0, 0]
    fc.assert(
      fc.property(planned(inSqlite), (asked) => {
        const engine = engineFor(asked)
        const plan = planOf(asked, engine)
        const decide = decisionsOn(asked, engine)
        const where = sqlOf(() =>
          plan.toSql({ columns: { id: 'd.id', ...mapping }, dialect: 'sqlite' }),
        )
        if (where === undefined) {
          expect(asked.ids).toBe('path')
          refused += 1
          return
        }
        const query = `SELECT key FROM documents d WHERE ${where.text} ORDER BY key`
        const returned = database.query(query, where.values).map(({ key }) => key)
        const open = [...rows.entries()].filter(([, row]) => decide(row).effect === 'allow')
        expect({ ...where, returned }).toEqual({ ...where, returned: open.map(([key]) => key) })
        if (plan.kind === 'filter') filtered += 1
      }),
      { numRuns: 60 },
    )
    expect(filtered).toBeGreaterThan(3)
    expect(refused).toBeLessThan(30)
  })

  test('so does every comparison by itself, and its opposite', () => {
    const options = { columns: { id: 'd.id', ...mapping }, dialect: 'sqlite' } as const
    const compared = comparisonsOn(rows, inSqlite, options)
    // One statement for all: each is a program to start.
    const queries = compared.map(
      ({ where }, index) => `SELECT ${index} AS number, key FROM documents d WHERE ${where.text}`,
    )
    const values = compared.flatMap(({ where }) => where.values)
    const found = database.query(inParts(queries), values)
    const returned = compared.map((): number[] => [])
    for (const { number, key } of found) returned[Number(number)]?.push(Number(key))
    for (const [index, { condition, where, open }] of compared.entries()) {
      const keys = returned[index]?.sort((a, b) => a - b)
      expect([condition, where, keys]).toEqual([condition, where, open])
    }
  })

  test('takes no column that is not there for a text', () => {
    const plan = planFor({ allow: { when: { attr: 'resource.text', ne: 'secret' } } })
    const columns = { id: 'id', 'resource.text': 'txet' }
    const { text, values } = plan.toSql({ columns, dialect: 'sqlite' })
    expect(() => database.query(`SELECT key FROM documents WHERE ${text}`, values)).toThrow(
      'no such column: txet',
    )
  })

  test.each<[string, Parameters<typeof planFor>[0]]>([
    ['an id', { deny: { resources: ['document/x%00-secret'] } }],
    ['a pattern with a NUL', { deny: { resources: ['document/x%00*'] } }],
    ['a pattern without one', { deny: { resources: ['document/*-secret'] } }],
    ['a pattern that ends before it', { allow: { resources: ['document/*x'] } }],
    ['a member of a list', { deny: { when: { attr: 'resource.text', in: ['a\0b', 'c'] } } }],
  ])('opens no row with a NUL that `decide` denies by %s', (_, rules) => {
    database.run(
      `DROP TABLE IF EXISTS nuls;
       CREATE TABLE nuls (id TEXT NOT NULL, text TEXT);
       INSERT INTO nuls VALUES ('x' || char(0) || '-secret', 'a' || char(0) || 'b');`,
    )
    const columns = { id: 'id', 'resource.text': 'text' }
    const { text, values } = planFor(rules).toSql({ columns, dialect: 'sqlite' })
    expect(database.query(`SELECT hex(id) FROM nuls WHERE ${text}`, values)).toEqual([])
  })
})

/** A plan for all documents of one rule that allows, and of one that denies. */
function planFor({ allow = {}, deny }: Partial<Record<'allow' | 'deny', object>>) {
  const actions = ['document:read']
  const denial = { id: 'deny', effect: 'deny', actions, resources: ['document/*'], ...deny }
  const allowing = { id: 'allow', effect: 'allow', actions, resources: ['document/*'], ...allow }
  return engineFor({
    document: {
      version: 1,
      attributes: { 'resource.text': { type: 'string' } },
      rules: [allowing, ...(deny ? [denial] : [])],
    } as PolicyDocument,
  }).plan({
    principal: principal(),
    action: 'document:read',
    type: 'document',
    attributes: new Map(),
  })
}

/** SQLite joins at most 500 queries to one. */
function inParts(queries: readonly string[]): string {
  const half = Math.ceil(queries.length / 3)
  const parts = [0, 1, 2].map((part) => queries.slice(part * half, (part + 1) * half))
  return parts.map((part) => `SELECT * FROM (${part.join(' UNION ALL ')})`).join(' UNION ALL ')
}

const mapping = Object.fromEntries(names.map(([name]) => [`resource.${name}`, `d.${name}`]))

/** `undefined` for a pattern of paths that has no form. */
function sqlOf(translate: () => SqlCondition): SqlCondition | undefined {
  try {
    return translate()
  } catch (error) {
    if (isConfigurationError(error) && error.message.startsWith('the pattern ')) return undefined
    throw error
  }
}

function fill(database: SqliteDatabase, count: number): readonly FilterRow[] {
  const declared = names.map(([name, type]) => `"${name}" ${type}`)
  const value = fc.tuple(...names.map(() => fc.constantFrom(...anything)))
  const random = fc.tuple(fc.constantFrom(...ids), value)
  const sample = fc.sample(random, { numRuns: count, seed: 4 })
  const lines = sample.map(
    ([id, values], key) => `(${[key, quoted(id), ...values.map(([text]) => text)].join(', ')})`,
  )
  database.run(
    `CREATE TABLE documents (key INT, id TEXT NOT NULL, ${declared.join(', ')});
     INSERT INTO documents VALUES ${lines.join(', ')};`,
  )
  // Columns turn some values into others as they store them: what they hold is what a loader brings.
  const text = names.map(([name]) => `typeof("${name}") AS "t_${name}", "${name}"`).join(', ')
  return database.query(`SELECT id, ${text} FROM documents ORDER BY key`, []).map((stored) => ({
    id: stored['id'] as string,
    attributes: new Map(
      names.map(([name]) => [`resource.${name}`, loaded(name, stored[name], stored[`t_${name}`])]),
    ),
  }))
}

/** As a loader of this application reads a column: 0 and 1 are no booleans before it says so. */
function loaded(name: string, value: unknown, type: unknown): unknown {
  if (type === 'blob') return Buffer.from(String(value))
  const isBoolean = name === 'flag' || name === 'open'
  return isBoolean && (value === 0 || value === 1) ? value === 1 : value
}
