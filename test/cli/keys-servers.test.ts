import { Redis } from 'ioredis'
import { Pool } from 'pg'
import { apiKeys } from '../../src/controls/authenticate/api-keys'
import type { ApiKeyRecord, RecordStore } from '../../src/core/store'
import { postgresStore } from '../../src/stores/postgres'
import { redisStore } from '../../src/stores/redis'
import { verificationContext } from '../support/exchange'
import { describePostgres, startPostgres } from '../support/postgres-server'
import { describeRedis, startRedis } from '../support/redis-server'
import { runCli } from './run-cli'

interface Opened {
  readonly store: RecordStore<ApiKeyRecord>
  readonly close: () => Promise<unknown>
}

interface Created {
  readonly key: string
  readonly record: ApiKeyRecord
}

const name = 'api-keys'

async function overRedis(url: string): Promise<Opened> {
  const client = new Redis(url, { enableOfflineQueue: false })
  await new Promise((resolve) => client.once('ready', resolve))
  return { store: redisStore({ client, name }), close: () => client.quit() }
}

async function overPostgres(url: string): Promise<Opened> {
  const client = new Pool({ connectionString: url, max: 1 })
  const store = postgresStore<ApiKeyRecord>({ client, name })
  await store.migrate()
  return { store, close: () => client.end() }
}

describe.each([
  ['Redis', describeRedis, startRedis, overRedis],
  ['PostgreSQL', describePostgres, startPostgres, overPostgres],
] as const)('%s', (_, describeServer, start, open) => {
  describeServer()('as the store of the command line', () => {
    let url = ''
    let stop: () => Promise<void> = () => Promise.resolve()
    let service: Opened

    beforeAll(async () => {
      const server = await start()
      stop = () => server.stop()
      url = server.url
      service = await open(url)
    })
    afterAll(async () => {
      await service.close()
      await stop()
    })

    async function keys<Answer>(command: string, ...args: readonly string[]): Promise<Answer> {
      const { code, out, note } = await runCli('keys', command, ...args, '--store', url, '--json')
      expect({ code, note }).toEqual({ code: 0, note: '' })
      return JSON.parse(out) as Answer
    }

    /** What the service says of a key; it has its own connection. */
    async function verdict(key: string): Promise<string> {
      const { verify } = apiKeys({ store: service.store })
      const credential = { scheme: 'bearer', value: key, id: undefined } as const
      const result = await verify(credential, verificationContext(Date.now()))
      return result.outcome === 'verified' ? result.outcome : result.cause
    }

    test('a key is created, listed, rotated, revoked and inspected; the service follows', async () => {
      const { key, record } = await keys<Created>(
        'create',
        ...['--owner', 'ada', '--role', 'developer'],
      )
      expect(await verdict(key)).toBe('verified')
      expect(await keys('list')).toMatchObject({ keys: [{ id: record.id }] })
      const next = await keys<Created>('rotate', record.id)
      expect([await verdict(key), await verdict(next.key)]).toEqual(['verified', 'verified'])
      await keys('revoke', record.id, '--reason', 'moved on')
      expect([await verdict(key), await verdict(next.key)]).toEqual(['revoked', 'verified'])
      expect(JSON.stringify(await keys('inspect', next.record.id))).toContain('ada')
    })

    test('a server that does not answer is told without the password in its URL', async () => {
      const gone = url.replace(/\/\/.*$/, '//ada:hunter2@127.0.0.1:1')
      const { code, out, note } = await runCli('keys', 'list', '--store', gone)
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(note).toContain('ECONNREFUSED')
      expect(note).not.toContain('hunter2')
    })
  })
})
