import { Client, Pool } from 'pg'
import { postgresSchema, postgresStore, type PostgresClient } from '../../src/stores/postgres'
import { describePostgres, startPostgres } from '../support/postgres-server'
import type { TestServer } from '../support/server-process'
import {
  eventually,
  goesByServersClock,
  inBatches,
  note,
  settled,
  storeContract,
  watched,
  type Note,
} from './contract'

const pollMs = 50
const real = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

describePostgres()('postgresStore', () => {
  let server: TestServer
  let pool: Pool
  let name = ''
  let count = 0
  const storeOf = (of = name, more = {}) =>
    postgresStore<Note>({ client: pool, name: of, pollMs, ...more })
  const rowsOf = async (text: string, values: unknown[] = []) =>
    (await pool.query<Record<string, unknown>>(text, values)).rows

  beforeAll(async () => {
    server = await startPostgres()
    pool = new Pool({ connectionString: server.url, max: 20, connectionTimeoutMillis: 1_000 })
    pool.on('error', () => undefined)
    await storeOf('any').migrate()
  }, 60_000)
  beforeEach(() => void (name = `own-${(count += 1)}`))
  afterAll(async () => {
    // Not waited for: a test that failed may hold a connection, which ends with the server.
    void pool.end()
    await server.stop()
  })

  describe('keeps the contract', () => {
    storeContract({ open: storeOf, shared: true, pollMs, pass: real })
  })

  describe('migration', () => {
    test('may run any number of times, and from many replicas at once', async () => {
      const stores = Array.from({ length: 12 }, () => storeOf(name, { table: 'at_once' }))
      await Promise.all(stores.map((store) => store.migrate()))
      await stores[0]!.migrate()
      await stores[1]!.insert(note('a'))
      expect(await stores[2]!.get('a')).toEqual(note('a'))
      const triggers = await rowsOf(
        `SELECT tgname FROM pg_trigger WHERE tgrelid = '"at_once"'::regclass ORDER BY 1`,
      )
      expect(triggers.map(({ tgname }) => tgname)).toEqual(['at_once_changed', 'at_once_truncated'])
    })

    test('leaves what is stored as it is', async () => {
      const store = storeOf()
      await store.insert(note('a'))
      await store.migrate()
      expect(await store.get('a')).toEqual(note('a'))
    })

    test('takes a schema, a longest name and capitals', async () => {
      await pool.query('CREATE SCHEMA "Mine"')
      const store = storeOf(name, { table: `Mine.${'T'.repeat(48)}` })
      await store.migrate()
      await store.migrate()
      const { watch, changes } = await watched(store, '')
      await store.insert(note('a'))
      await eventually(() => expect(changes).toHaveLength(1))
      watch.close()
    })

    test('may be done by another role, and another search path, than the service has', async () => {
      await pool.query('CREATE SCHEMA apart')
      await pool.query('CREATE ROLE service LOGIN')
      const admin = new Client({ connectionString: server.url })
      await admin.connect()
      await admin.query('SET search_path TO apart')
      await admin.query(postgresSchema())
      await admin.query('GRANT USAGE ON SCHEMA apart TO service')
      await admin.query(
        'GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA apart TO service',
      )
      await admin.end()
      const url = server.url.replace('postgres@', 'service@')
      const client = new Pool({ connectionString: url, max: 2 })
      const store = postgresStore<Note>({ client, name, pollMs, table: 'apart.portcullis' })
      const { watch, changes } = await watched(store, '')
      await store.insert(note('a'))
      expect(await store.cas(note('a', 2))).toBe(true)
      expect(await store.addOnce('a', 1_000)).toBe(true)
      await eventually(() => expect(changes.at(-1)).toEqual({ type: 'put', record: note('a', 2) }))
      watch.close()
      await client.end()
    })

    test('is named where the tables are missing', async () => {
      await expect(storeOf(name, { table: 'nowhere' }).get('a')).rejects.toThrow(
        /failed to get: 42P01; .*`await store\.migrate\(\)`/,
      )
    })
  })

  describe('the change log', () => {
    // Without the lock the sequence would number the first transaction first, and the second would
    // become visible before it: a poll in between would go past the first for good.
    test('shows no change before an earlier one, however transactions overlap', async () => {
      const store = storeOf()
      const { watch, changes } = await watched(store, '')
      const [first, second] = await Promise.all([pool.connect(), pool.connect()])
      await first.query('BEGIN')
      await postgresStore<Note>({ client: first, name }).insert(note('slow'))
      const late = postgresStore<Note>({ client: second, name })
      const fast = late.insert(note('fast'))
      await real(4 * pollMs)
      expect(changes).toEqual([])
      await first.query('COMMIT')
      await fast
      await eventually(() => expect(changes).toHaveLength(2))
      expect(changes).toEqual([
        { type: 'put', record: note('slow') },
        { type: 'put', record: note('fast') },
      ])
      first.release()
      second.release()
      watch.close()
    })

    test('is not opened past a change that is not visible yet', async () => {
      const store = storeOf()
      const writer = await pool.connect()
      await writer.query('BEGIN')
      await postgresStore<Note>({ client: writer, name }).insert(note('slow'))
      const told: unknown[] = []
      const watch = store.watch('', (change) => told.push(change))
      await real(3 * pollMs)
      expect(watch.currentAt()).toBe(0)
      await writer.query('COMMIT')
      await eventually(() => expect(told).toEqual([{ type: 'reset' }]))
      expect(await store.get('slow')).toEqual(note('slow'))
      writer.release()
      watch.close()
    })

    test('says nothing of what was rolled back', async () => {
      const store = storeOf()
      const { watch, changes } = await watched(store, '')
      const writer = await pool.connect()
      await writer.query('BEGIN')
      await postgresStore<Note>({ client: writer, name }).insert(note('never'))
      await writer.query('ROLLBACK')
      writer.release()
      await store.insert(note('a'))
      await eventually(() => expect(changes).toHaveLength(1))
      expect(changes).toEqual([{ type: 'put', record: note('a') }])
      watch.close()
    })

    test('loses no change of many clients who write and watch at once', async () => {
      const stores = Array.from({ length: 4 }, () => {
        const client = new Pool({ connectionString: server.url, max: 3 })
        return { client, store: postgresStore<Note>({ client, name, pollMs: 10 }) }
      })
      const seen = await Promise.all(stores.map(({ store }) => watched(store, '')))
      await Promise.all(
        stores.flatMap(({ store }, s) =>
          Array.from({ length: 100 }, (_, i) => store.insert(note(`${s}-${i}`))),
        ),
      )
      for (const { changes, watch } of seen) {
        await eventually(() => expect(new Set(idsOf(changes)).size).toBe(400))
        watch.close()
      }
      await Promise.all(stores.map(({ client }) => client.end()))
    })

    test('tells what is changed by hand, and a truncation as a reset', async () => {
      const store = storeOf(name, { table: 'by_hand' })
      await store.migrate()
      await store.insert(note('a'))
      const { watch, changes } = await watched(store, '')
      const changed = note('a', 2, 'by hand')
      await pool.query('UPDATE by_hand SET record = $1, version = 2', [changed])
      await eventually(() => expect(changes).toEqual([{ type: 'put', record: changed }]))
      await expect(pool.query(`UPDATE by_hand SET id = 'b'`)).rejects.toThrow('cannot be changed')
      await pool.query('DELETE FROM by_hand')
      await eventually(() => expect(changes.at(-1)).toEqual({ type: 'delete', id: 'a' }))
      await pool.query('TRUNCATE by_hand')
      await eventually(() => expect(changes.at(-1)).toEqual({ type: 'reset' }))
      watch.close()
    })

    test('is cut at its old end, and tells who missed more to read again', async () => {
      let now = 0
      const store = storeOf(name, { clock: () => now })
      const behind = storeOf()
      const kinds: string[] = []
      ;(await settled(behind, '', () => undefined)).close()
      await pool.query(
        `INSERT INTO portcullis_changes (store, id) SELECT $1, g::text FROM generate_series(1, 10500) g`,
        [name],
      )
      now += 60_000
      await store.insert(note('a'))
      await eventuallyCount(() => rowsOf(changesOf, [name]), 10_001)
      const again = behind.watch('', ({ type }) => kinds.push(type))
      await eventually(() => expect(kinds).toEqual(['reset']))
      again.close()
    })
  })

  const changesOf = 'SELECT count(*)::int AS count FROM portcullis_changes WHERE store = $1'

  test('what has ended is deleted with a later write, unannounced', async () => {
    let now = 0
    const store = storeOf(name, { clock: () => now })
    const { watch, changes } = await watched(storeOf(), '')
    const ids = Array.from({ length: 1_200 }, (_, i) => String(i))
    await inBatches(ids, (id) => store.insert(note(id), { ttlMs: 1 }))
    await store.addOnce('n', 1)
    await store.insert(note('lasting'))
    await eventually(() => expect(changes.at(-1)).toEqual({ type: 'put', record: note('lasting') }))
    const told = changes.length
    now += 60_000
    await store.addOnce('m', 60_000)
    const rows = (table: string) => () =>
      rowsOf(`SELECT count(*)::int AS count FROM ${table} WHERE store = $1`, [name])
    await eventuallyCount(rows('portcullis'), 1)
    await eventuallyCount(rows('portcullis_once'), 1)
    await real(2 * pollMs)
    expect(changes).toHaveLength(told)
    watch.close()
  })

  test('times to live go by the clock of the database, whatever clock this process has', async () => {
    await goesByServersClock((clock) => storeOf(name, { clock }))
  })

  test('a PostgreSQL that hangs rejects within the time limit, and currentAt stands still', async () => {
    const table = 'hung'
    await storeOf(name, { table }).migrate()
    const client = new Pool({ connectionString: server.url, max: 2 })
    const store = storeOf(name, { table, client, timeoutMs: 100 })
    const { watch, changes } = await watched(store, '')
    const blocker = await pool.connect()
    await blocker.query('BEGIN')
    await blocker.query('LOCK TABLE hung, hung_changes IN ACCESS EXCLUSIVE MODE')
    const startedAt = performance.now()
    await expect(store.get('a')).rejects.toThrow('failed to get: no answer within 100 ms')
    await expect(store.insert(note('a'))).rejects.toThrow('no answer within 100 ms')
    expect(performance.now() - startedAt).toBeLessThan(1_000)
    const stoodAt = watch.currentAt()
    await real(4 * pollMs)
    expect(watch.currentAt()).toBe(stoodAt)
    await blocker.query('ROLLBACK')
    blocker.release()
    // A time-out leaves the outcome open: the insert was carried out once the lock was gone.
    await eventually(() => expect(changes).toEqual([{ type: 'put', record: note('a') }]))
    watch.close()
    await client.end()
  })

  test('a server that is killed rejects quickly; after its restart nothing is lost', async () => {
    const store = storeOf()
    const { watch, changes } = await watched(store, '')
    await store.insert(note('a'))
    await eventually(() => expect(changes).toHaveLength(1))
    // Written and not yet polled when the server dies.
    await store.insert(note('b'))
    await server.kill()
    const startedAt = performance.now()
    await expect(store.get('a')).rejects.toThrow(`the PostgreSQL store \`${name}\` failed to get`)
    await expect(store.insert(note('c'))).rejects.toThrow('failed to insert')
    await expect(store.cas(note('a', 2))).rejects.toThrow('failed to cas')
    await expect(store.delete('a')).rejects.toThrow('failed to delete')
    await expect(store.list()).rejects.toThrow('failed to list')
    await expect(store.addOnce('a', 1_000)).rejects.toThrow('failed to addOnce')
    expect(performance.now() - startedAt).toBeLessThan(1_000)
    const stoodAt = watch.currentAt()
    await real(4 * pollMs)
    expect(watch.currentAt()).toBe(stoodAt)
    await server.restart()
    await eventually(() => expect(watch.currentAt()).toBeGreaterThan(stoodAt))
    expect(changes).toEqual([
      { type: 'put', record: note('a') },
      { type: 'put', record: note('b') },
    ])
    watch.close()
  }, 30_000)

  test('a failure tells no value', async () => {
    await pool.query(
      'CREATE TABLE wrong (store text, id text, version int, record jsonb, expires_at timestamptz)',
    )
    await pool.query('ALTER TABLE wrong ADD CHECK (version < 0)')
    await pool.query('ALTER TABLE wrong ADD PRIMARY KEY (store, id)')
    const error = await storeOf(name, { table: 'wrong' })
      .insert(note('a', 1, 'secret'))
      .catch((reason: unknown) => reason)
    expect((error as Error).message).toMatch(/failed to insert: 23514$/)
    expect(Object.getOwnPropertyNames(error).sort()).toEqual(['message', 'stack'])
    expect((error as Error).stack).not.toContain('secret')
  })

  test('a store sends one statement for each operation, and no value within it', async () => {
    const asked: string[] = []
    const client: PostgresClient = {
      query: (text, values) => {
        asked.push(text)
        return pool.query(text, values)
      },
    }
    const store = storeOf(name, { client })
    const id = `'; DROP TABLE portcullis; --`
    await store.get(id)
    await store.insert(note(id))
    await store.cas(note(id, 2))
    await store.addOnce(id, 1_000)
    await store.delete(id)
    await store.list({ text: id })
    expect(asked).toHaveLength(6)
    expect(asked.some((text) => text.includes('DROP') || text.includes(name))).toBe(false)
  })

  test('a record over the limit is refused, and says which limit', async () => {
    const record = note('a', 1, 'x'.repeat(65_536))
    await expect(storeOf().insert(record)).rejects.toThrow('`maxRecordBytes` is 65536')
    await storeOf(name, { maxRecordBytes: 70_000 }).insert(record)
    expect(await storeOf().get('a')).toEqual(record)
  })
})

function idsOf(changes: readonly { type: string; record?: Note }[]): (string | undefined)[] {
  return changes.map(({ record }) => record?.id)
}

async function eventuallyCount(rows: () => Promise<{ count?: unknown }[]>, count: number) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if ((await rows())[0]?.count === count) return
    await real(20)
  }
  expect((await rows())[0]?.count).toBe(count)
}
