import { Cluster, Redis } from 'ioredis'
import { Pool } from 'pg'
import { createClient, createClientPool, createCluster } from 'redis'
import { postgresSchema, postgresStore } from '../../src/stores/postgres'
import { redisStore } from '../../src/stores/redis'

const off = { enableOfflineQueue: false, lazyConnect: true } as const

describe('the client of redisStore', () => {
  test.each([
    ['createClient', createClient({ disableOfflineQueue: true })],
    [
      'createClient with a type mapping',
      createClient({ disableOfflineQueue: true }).withTypeMapping({}),
    ],
    ['Redis', new Redis(off)],
    ['Cluster', new Cluster([], off)],
  ])('may be a %s that does not queue', (_name, client) => {
    expect(() => redisStore({ client: client, name: 'keys' })).not.toThrow()
  })

  test.each([
    ['createClient', createClient(), 'createClient({ url, disableOfflineQueue: true })'],
    ['Redis', new Redis({ lazyConnect: true }), 'new Redis(url, { enableOfflineQueue: false })'],
    ['Cluster', new Cluster([], { lazyConnect: true }), '{ enableOfflineQueue: false }'],
  ])('is refused where a %s queues, with the way to turn that off', (_name, client, fix) => {
    expect(() => redisStore({ client: client, name: 'keys' })).toThrow(fix)
  })

  test.each([
    ['a cluster of redis', createCluster({ rootNodes: [] })],
    ['a pool of redis', createClientPool()],
    ['an address', 'redis://user:password@localhost'],
    ['nothing', undefined],
    ['null', null],
    ['an object', {}],
    ['a pool of pg', new Pool()],
  ])('is refused where it is %s', (_name, client) => {
    const open = () => redisStore({ client: client as never, name: 'keys' })
    expect(open).toThrow(/option `client` of `redisStore` must be a client/)
    expect(open).not.toThrow('password')
  })
})

describe('the client of postgresStore', () => {
  test.each([
    ['a Pool of pg', new Pool()],
    ['anything with `query`', { query: async () => ({ rows: [] }) }],
  ])('may be %s', (_name, client) => {
    expect(() => postgresStore({ client, name: 'keys' })).not.toThrow()
  })

  test.each([['postgres://user:password@localhost'], [undefined], [null], [{}], [createClient()]])(
    'is refused where it is %p',
    (client) => {
      const open = () => postgresStore({ client: client as never, name: 'keys' })
      expect(open).toThrow('new Pool({ connectionString })')
      expect(open).not.toThrow('password')
    },
  )
})

const redis = { client: new Redis(off), name: 'keys' }
const postgres = { client: new Pool(), name: 'keys' }

describe.each([
  ['redisStore', (more: object) => redisStore({ ...redis, ...more })],
  ['postgresStore', (more: object) => postgresStore({ ...postgres, ...more })],
])('%s', (_name, open) => {
  test.each([
    [{ pollms: 5 }, 'did you mean `pollMs`?'],
    [{ name: '' }, 'option `name`'],
    [{ name: '{a}' }, 'option `name`'],
    [{ name: 'x'.repeat(65) }, 'option `name`'],
    [{ name: 'a b' }, 'option `name`'],
    [{ name: undefined }, 'option `name`'],
    [{ pollMs: 0 }, 'option `pollMs`'],
    [{ timeoutMs: Infinity }, 'option `timeoutMs`'],
    [{ maxRecordBytes: 2 ** 21 }, 'option `maxRecordBytes`'],
    [{ clock: 5 }, 'option `clock`'],
  ])('refuses %p', (more, message) => {
    expect(() => open(more)).toThrow(message)
    expect(() => open(more)).toThrow(expect.objectContaining({ name: 'ConfigurationError' }))
  })
})

describe('the table of postgresStore', () => {
  const bad = [
    '',
    'a b',
    '1a',
    'a"b',
    "a'b",
    'a;b',
    'a.b.c',
    '.a',
    'a.',
    'ä',
    'x'.repeat(49),
    '$a',
    'a-b',
  ]

  test.each(bad.map((table) => [table]))('is refused where it is %j', (table) => {
    expect(() => postgresStore({ ...postgres, table })).toThrow('option `table`')
    expect(() => postgresSchema({ table })).toThrow('option `table`')
  })

  test.each([['portcullis'], ['MySchema.Records_2'], ['_a'], ['select'], ['x'.repeat(48)]])(
    'may be %s, and is quoted',
    (table) => {
      const quoted = table
        .split('.')
        .map((part) => `"${part}"`)
        .join('.')
      expect(postgresSchema({ table })).toContain(`CREATE TABLE IF NOT EXISTS ${quoted} (`)
    },
  )

  test('is the one option of postgresSchema', () => {
    expect(() => postgresSchema({ tabel: 'a' } as never)).toThrow('did you mean `table`?')
  })
})
