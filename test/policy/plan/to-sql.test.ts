import type { SqlOptions } from '../../../src/core/access-plan'
import { engineOf, messageOf, principal } from '../support'

const attributes = {
  'principal.department': { type: 'string', from: 'claims.department' },
  'resource.department': { type: 'string' },
  'resource.sensitivity': { type: 'integer' },
  'resource.published': { type: 'timestamp' },
  'resource.host': { type: 'ip' },
  'resource.peer': { type: 'ip' },
  'resource.tags': { type: 'string-list' },
}

const columns = {
  id: 'id',
  'resource.department': 'd.department',
  'resource.sensitivity': 'level',
  'resource.published': 'published',
  'resource.host': 'host',
  'resource.peer': 'peer',
  'resource.tags': 'tags',
}

function planOf(when: object, department = 'legal') {
  const rule = { effect: 'allow', actions: ['document:read'], resources: ['document/*'] }
  return engineOf({ version: 1, attributes, rules: [{ id: 'a', ...rule, when }] }).plan({
    principal: principal({ claims: { department } }),
    action: 'document:read',
    type: 'document',
    attributes: new Map(),
  })
}

const own = { attr: 'resource.department', eq: { attr: 'principal.department' } }
const low = { attr: 'resource.sensitivity', lte: 2 }

test('values are parameters, whatever they hold', () => {
  const department = `'; DROP TABLE documents; -- "$1`
  expect(planOf(own, department).toSql({ columns })).toEqual({
    text: '"d"."department" = $1::text',
    values: [department],
  })
})

test('placeholders begin where those of the query end', () => {
  const { text, values } = planOf({ all: [own, low] }).toSql({ columns, firstPlaceholder: 4 })
  expect(text).toBe(
    '("d"."department" = $4::text AND ("level" BETWEEN -9007199254740991 AND 9007199254740991 ' +
      'AND "level" = trunc("level") AND "level" <= $5::bigint))',
  )
  expect(values).toEqual(['legal', 2])
})

test('SQLite has placeholders without numbers', () => {
  const { text, values } = planOf(own).toSql({ columns, dialect: 'sqlite' })
  expect(text).toBe("(typeof(`d`.`department`) = 'text' AND `d`.`department` = ? COLLATE BINARY)")
  expect(values).toEqual(['legal'])
})

test.each([
  [{ attr: 'principal.department', eq: 'legal' }, '1 = 1'],
  [{ attr: 'principal.department', eq: 'hr' }, '1 = 0'],
])('a plan that needs no rows is a condition all the same: %j', (when, text) => {
  expect(planOf(when).toSql({ columns: { id: 'id' } })).toEqual({ text, values: [] })
})

test('an attribute that the table does not have is missing in every row', () => {
  const without = { ...columns, 'resource.department': null }
  expect(planOf(own).toSql({ columns: without }).text).toBe('1 = 0')
  expect(planOf({ not: own }).toSql({ columns: without }).text).toBe('1 = 0')
  const either = planOf({ any: [own, { attr: 'resource.tags', has: 'a' }] })
  expect(either.toSql({ columns: without }).text).toContain('(1 = 0 OR ')
})

test.each([
  ['half a surrogate pair', '\ud83d'],
  ['a NUL', 'a\0'],
])('%s, which no column holds, is compared with nothing', (_, department) => {
  expect(planOf(own, department).toSql({ columns }).text).toBe('1 = 0')
  expect(planOf({ not: own }, department).toSql({ columns }).text).toBe('1 = 0')
})

describe('a mistake is an error that names the fix', () => {
  const withColumns = (changed: object) => ({ columns: { ...columns, ...changed } })

  test.each<[object, string]>([
    [{}, "option `columns` of `toSql` must be an object such as `{ id: 'id' }`; received nothing"],
    [{ columns: ['id'] }, 'received a list of 1'],
    [
      { columns: {} },
      "rules look at `id`, for which `toSql` has no column; write `columns: { id: 'column' }`",
    ],
    [
      { columns: { id: 'id' } },
      'rules look at `resource.department`, for which `toSql` has no column; ' +
        "write `columns: { 'resource.department': 'column' }`, or `null` where the table has none",
    ],
    [
      withColumns({ ids: 'id' }),
      '`columns` of `toSql` has `ids`, which is neither `id` nor an attribute of the resource; did you mean `id`?',
    ],
    [withColumns({ 'principal.department': 'x' }), 'has `principal.department`, which is neither'],
    [withColumns({ id: null }), 'must name a column for `id`'],
    [withColumns({ id: 7 }), 'received 7'],
    [withColumns({ id: 'id"; DROP TABLE documents; --' }), 'such as `title` or `d.title`'],
    [withColumns({ id: 'lower(id)' }), 'received "lower(id)"'],
    [withColumns({ id: 'a.b.c.d' }), 'received "a.b.c.d"'],
    [withColumns({ id: 'a..b' }), 'received "a..b"'],
    [withColumns({ id: '' }), 'received ""'],
    [withColumns({ id: 'x'.repeat(64) }), 'at most 63 of them'],
    [
      { columns, dialect: 'postgre' },
      'must be one of "postgres", "sqlite"; did you mean `postgres`?',
    ],
    [{ columns, firstPlaceholder: 0 }, '`firstPlaceholder`'],
    [{ columns, dialekt: 'postgres' }, 'did you mean `dialect`?'],
  ])('%j', (options, text) => {
    expect(messageOf(() => planOf(own).toSql(options as SqlOptions))).toContain(text)
  })

  test('a column is asked for even where this caller has no need of it', () => {
    const when = { any: [{ attr: 'principal.department', eq: 'legal' }, low] }
    expect(messageOf(() => planOf(when).toSql({ columns: { id: 'id' } }))).toContain(
      'rules look at `resource.sensitivity`',
    )
  })

  test.each<[object, SqlOptions['dialect'], string]>([
    [
      { attr: 'resource.published', betweenHours: { from: '09:00', to: '17:00' } },
      'postgres',
      '`betweenHours` of `resource.published` has no form in the SQL of postgres',
    ],
    [
      { attr: 'resource.host', eq: { attr: 'resource.peer' } },
      'postgres',
      '`eq` of `resource.host`',
    ],
    [
      { attr: 'resource.host', eq: '10.0.0.1' },
      'sqlite',
      '`resource.host`, of type `ip`, has no form',
    ],
    [{ attr: 'resource.tags', has: 'a' }, 'sqlite', 'of type `string-list`'],
    [
      { attr: 'resource.published', after: '2026-11-26T09:30:00Z' },
      'sqlite',
      'of type `timestamp`',
    ],
    [{ attr: 'resource.department', matchesGlob: 'a*' }, 'sqlite', '`matchesGlob`'],
  ])('what has no faithful form says so: %j in %s', (when, dialect = 'postgres', text) => {
    const message = messageOf(() => planOf(when).toSql({ columns, dialect }))
    expect(message).toContain(text)
    expect(message).toContain('filter the rows with `plan.toPredicate()`, or ask `decide` for each')
  })
})
