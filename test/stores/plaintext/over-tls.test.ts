import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { Pool } from 'pg'
import { createClient } from 'redis'
import { postgresStore } from '../../../src/stores/postgres'
import { redisStore } from '../../../src/stores/redis'
import { CertificateAuthority, type Issued } from '../../support/certificate-authority'
import { describePostgres, startPostgres, type PostgresServer } from '../../support/postgres-server'
import { describeRedis, startRedis, type RedisServer } from '../../support/redis-server'
import { freePort } from '../../support/server-process'
import { note, type Note } from '../contract'
import { plainTo, refusalOf } from './refusal'

// No loopback by its name, and yet where the servers of these tests listen.
const host = '0.0.0.0'
const name = 'keys'

let authority: CertificateAuthority
let issued: Issued

beforeAll(() => {
  authority = CertificateAuthority.create()
  issued = authority.issue({ usages: ['serverAuth'], altNames: [`IP:${host}`] })
})
afterAll(() => authority.remove())

describeRedis()('a Redis elsewhere', () => {
  let server: RedisServer
  let tlsPort = 0

  beforeAll(async () => {
    const files = { cert: join(authority.folder, 'r.pem'), key: join(authority.folder, 'r.key') }
    writeFileSync(files.cert, issued.cert)
    writeFileSync(files.key, issued.key)
    tlsPort = await freePort()
    server = await startRedis({
      args: ['--tls-port', String(tlsPort), '--tls-auth-clients', 'no']
        .concat(['--tls-cert-file', files.cert, '--tls-key-file', files.key])
        .concat(['--tls-ca-cert-file', files.cert]),
    })
  })
  afterAll(() => server.stop())

  const nodeRedis = (ca: string | undefined) =>
    createClient({
      url: `rediss://${host}:${tlsPort}`,
      disableOfflineQueue: true,
      socket: { tls: true, reconnectStrategy: false, ...(ca && { ca }) },
    }).on('error', () => undefined)
  const ioRedis = (ca: string | undefined) =>
    new Redis(`rediss://${host}:${tlsPort}`, {
      enableOfflineQueue: false,
      lazyConnect: true,
      retryStrategy: () => null,
      ...(ca && { tls: { ca } }),
    }).on('error', () => undefined)

  test('is used over TLS with `redis`', async () => {
    const client = nodeRedis(authority.cert)
    const store = redisStore<Note>({ client, name })
    await client.connect()
    await store.insert(note('a'))
    expect(await store.get('a')).toEqual(note('a'))
    client.destroy()
  })

  test('is used over TLS with `ioredis`', async () => {
    const client = ioRedis(authority.cert)
    const store = redisStore<Note>({ client, name })
    await client.connect()
    await store.insert(note('b'))
    expect(await store.get('b')).toEqual(note('b'))
    client.disconnect()
  })

  test('is not connected to where nobody vouches for its certificate', async () => {
    const [one, other] = [nodeRedis(undefined), ioRedis(undefined)]
    expect(() => redisStore({ client: one, name })).not.toThrow()
    expect(() => redisStore({ client: other, name })).not.toThrow()
    await expect(one.connect()).rejects.toMatchObject({
      code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    })
    await expect(other.connect()).rejects.toThrow()
    other.disconnect()
  })

  test('is refused in plain text, and used where that is stated', async () => {
    const url = `redis://${host}:${server.port}`
    const client = createClient({ url, disableOfflineQueue: true })
    expect(refusalOf(() => redisStore({ client, name }))).toContain(plainTo(host))
    const store = redisStore<Note>({ client, name, allowPlaintext: true })
    await client.connect()
    expect(await store.addOnce('a', 1_000)).toBe(true)
    client.destroy()
  })
})

describePostgres()('a PostgreSQL elsewhere', () => {
  let server: PostgresServer
  const pools: Pool[] = []
  const poolOf = (options: object) => {
    const connectionString = `postgres://postgres@${host}:${server.port}/postgres`
    const pool = new Pool({ connectionString, max: 1, ...options })
    pools.push(pool.on('error', () => undefined))
    return pool
  }

  beforeAll(async () => {
    server = await startPostgres({ tls: issued })
    await postgresStore({ client: poolOf({ ssl: { ca: authority.cert } }), name }).migrate()
  }, 60_000)
  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.end()))
    await server.stop()
  })

  test('is used over TLS', async () => {
    const client = poolOf({ ssl: { ca: authority.cert } })
    const store = postgresStore<Note>({ client, name })
    await store.insert(note('a'))
    expect(await store.get('a')).toEqual(note('a'))
    const { rows } = await client.query('SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()')
    expect(rows).toEqual([{ ssl: true }])
  })

  test('is not connected to where nobody vouches for its certificate', async () => {
    const store = postgresStore<Note>({ client: poolOf({ ssl: true }), name })
    await expect(store.get('a')).rejects.toThrow('UNABLE_TO_VERIFY_LEAF_SIGNATURE')
  })

  test('is refused in plain text, and used where that is stated', async () => {
    const client = poolOf({})
    expect(refusalOf(() => postgresStore({ client, name }))).toContain(plainTo(host))
    const store = postgresStore<Note>({ client, name, allowPlaintext: true })
    expect(await store.addOnce('a', 1_000)).toBe(true)
  })
})
