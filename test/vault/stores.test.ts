import { Redis } from 'ioredis'
import { Pool } from 'pg'
import type { RecordStore } from '../../src/core/store'
import { memoryStore, type VaultRecord } from '../../src/index'
import { postgresStore, type PostgresClient } from '../../src/stores/postgres'
import { redisStore } from '../../src/stores/redis'
import { startPglite } from '../support/pglite'
import { describePostgres, startPostgres } from '../support/postgres-server'
import { describeRedis, startRedis, type RedisServer } from '../support/redis-server'
import type { TestServer } from '../support/server-process'
import { vaultContract } from './contract'

describe('a vault in memory', () => {
  const stores = new Map<string, RecordStore<VaultRecord>>()
  vaultContract({
    open: (name) => {
      const store = stores.get(name) ?? memoryStore<VaultRecord>()
      stores.set(name, store)
      return store
    },
    everything: async () => {
      const kept = [...stores].map(async ([name, store]) => [name, await store.list()])
      return JSON.stringify(await Promise.all(kept))
    },
  })
})

describeRedis()('a vault in Redis', () => {
  let server: RedisServer
  const clients: Redis[] = []
  let opened = 0

  beforeAll(async () => {
    server = await startRedis()
    for (let count = 0; count < 3; count += 1) {
      const client = new Redis(server.url, { enableOfflineQueue: false })
      await new Promise((resolve) => client.once('ready', resolve))
      clients.push(client)
    }
  })
  afterAll(() => {
    for (const client of clients) client.disconnect()
    return server.stop()
  })

  const next = () => clients[(opened += 1) % clients.length] as Redis

  vaultContract({
    open: (name) => redisStore<VaultRecord>({ client: next(), name }),
    everything: async () => {
      const client = next()
      const read = async (key: string): Promise<unknown> => {
        const type = await client.type(key)
        if (type === 'string') return client.get(key)
        if (type === 'stream') return client.xrange(key, '-', '+')
        if (type === 'zset') return client.zrange(key, '0', '-1')
        if (type === 'hash') return client.hgetall(key)
        throw new Error(`a ${type} that nobody has read`)
      }
      const keys = await client.keys('*')
      return JSON.stringify(await Promise.all(keys.map(async (key) => [key, await read(key)])))
    },
  })
})

async function rowsOf(client: PostgresClient): Promise<string> {
  const query = (text: string) => client.query(text, []) as Promise<{ rows: { all: unknown }[] }>
  const tables = await query(
    "SELECT tablename AS all FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')",
  )
  const texts: unknown[] = []
  for (const { all } of tables.rows) {
    const { rows } = await query(`SELECT row_to_json(t)::text AS all FROM ${String(all)} t`)
    texts.push(all, rows)
  }
  return JSON.stringify(texts)
}

describe('a vault in PGlite', () => {
  let client: Awaited<ReturnType<typeof startPglite>>

  beforeAll(async () => {
    client = await startPglite()
    await postgresStore({ client, name: 'any' }).migrate()
  }, 60_000)
  afterAll(() => client.stop())

  vaultContract({
    open: (name) => postgresStore<VaultRecord>({ client, name }),
    everything: () => rowsOf(client),
  })
})

describePostgres()('a vault in PostgreSQL', () => {
  let server: TestServer
  let pool: Pool

  beforeAll(async () => {
    server = await startPostgres()
    pool = new Pool({ connectionString: server.url, max: 20 })
    pool.on('error', () => undefined)
    await postgresStore({ client: pool, name: 'any' }).migrate()
  }, 60_000)
  afterAll(async () => {
    await pool.end()
    await server.stop()
  })

  vaultContract({
    open: (name) => postgresStore<VaultRecord>({ client: pool, name }),
    everything: () => rowsOf(pool),
  })
})
