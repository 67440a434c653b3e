import { Redis } from 'ioredis'
import { createClient } from 'redis'
import type { RedisClient } from '../../src/stores/redis'
import { redisStore } from '../../src/stores/redis'
import { describeRedis, startRedis, type RedisServer } from '../support/redis-server'
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

interface Connection {
  readonly client: RedisClient
  readonly end: () => void
}

async function nodeRedis(url: string): Promise<Connection> {
  const socket = { reconnectStrategy: 20 }
  const client = createClient({ url, disableOfflineQueue: true, socket })
  client.on('error', () => undefined)
  await client.connect()
  return { client, end: () => client.destroy() }
}

async function ioRedis(url: string): Promise<Connection> {
  const client = new Redis(url, { enableOfflineQueue: false, retryStrategy: () => 20 })
  client.on('error', () => undefined)
  await new Promise((resolve) => client.once('ready', resolve))
  return { client, end: () => client.disconnect() }
}

const real = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

describeRedis()('redisStore', () => {
  let server: RedisServer
  let lasting: RedisServer

  beforeAll(async () => {
    ;[server, lasting] = await Promise.all([startRedis(), startRedis({ persistent: true })])
  })
  afterAll(() => Promise.all([server.stop(), lasting.stop()]))

  describe.each([
    ['redis', nodeRedis],
    ['ioredis', ioRedis],
  ])('through %s', (_name, connect) => {
    let connection: Connection
    let name = ''
    let count = 0
    const storeOf = (of: string, more = {}) =>
      redisStore<Note>({ client: connection.client, name: of, pollMs, ...more })

    beforeAll(async () => {
      connection = await connect(server.url)
    })
    beforeEach(() => void (name = `${_name}-own-${(count += 1)}`))
    afterAll(() => connection.end())

    describe('keeps the contract', () => {
      storeContract({
        open: (of, more) => storeOf(`${_name}-${of}`, more),
        shared: true,
        pollMs,
        pass: real,
      })
    })

    test('a store asks Redis once for each operation', async () => {
      const asked: string[] = []
      const counted = counting(connection.client, asked)
      const store = redisStore<Note>({ client: counted, name })
      await store.get('a')
      await store.insert(note('a'))
      await store.cas(note('a', 2))
      await store.addOnce('a', 1_000)
      await store.delete('a')
      // The first test has made Redis know the scripts.
      expect(asked).toEqual(['GET', 'EVALSHA', 'EVALSHA', 'SET', 'EVALSHA'])
    })

    test('scripts that Redis has forgotten are sent again', async () => {
      const store = storeOf(name)
      const { client } = connection
      if ('call' in client) await client.call('SCRIPT', 'FLUSH')
      else await client.sendCommand(['SCRIPT', 'FLUSH'])
      await store.insert(note('a'))
      expect(await store.cas(note('a', 2))).toBe(true)
      expect(await store.delete('a')).toBe(true)
    })

    test('a hung Redis rejects within the time limit, and currentAt stands still', async () => {
      const store = storeOf(name, { timeoutMs: 100 })
      const { watch, changes } = await watched(store, '')
      server.pause()
      try {
        const startedAt = performance.now()
        await expect(store.get('a')).rejects.toThrow('no answer within 100 ms')
        await expect(store.addOnce('a', 1_000)).rejects.toThrow('no answer within 100 ms')
        expect(performance.now() - startedAt).toBeLessThan(1_000)
        const stoodAt = watch.currentAt()
        await real(3 * pollMs)
        expect(watch.currentAt()).toBe(stoodAt)
      } finally {
        server.resume()
      }
      await store.insert(note('b'))
      await eventually(() => expect(changes).toContainEqual({ type: 'put', record: note('b') }))
      watch.close()
    })

    test('a Redis that is down rejects at once, and a restart without data is told as a reset', async () => {
      const store = storeOf(name)
      const { watch, changes } = await watched(store, '')
      await store.insert(note('a'))
      await eventually(() => expect(changes).toHaveLength(1))
      await server.kill()
      const startedAt = performance.now()
      await expect(store.get('a')).rejects.toThrow(`the Redis store \`${name}\` failed to get`)
      await expect(store.insert(note('b'))).rejects.toThrow('failed to insert')
      await expect(store.cas(note('a', 2))).rejects.toThrow('failed to cas')
      await expect(store.delete('a')).rejects.toThrow('failed to delete')
      await expect(store.list()).rejects.toThrow('failed to list')
      await expect(store.addOnce('a', 1_000)).rejects.toThrow('failed to addOnce')
      expect(performance.now() - startedAt).toBeLessThan(1_000)
      const stoodAt = watch.currentAt()
      await real(3 * pollMs)
      expect(watch.currentAt()).toBe(stoodAt)
      await server.restart()
      await eventually(() => expect(changes.at(-1)).toEqual({ type: 'reset' }))
      expect(await store.get('a')).toBeUndefined()
      await store.insert(note('c'))
      await eventually(() => expect(changes.at(-1)).toEqual({ type: 'put', record: note('c') }))
      expect(watch.currentAt()).toBeGreaterThan(stoodAt)
      watch.close()
    })

    test('a restart with its data loses no change and no record', async () => {
      const here = await connect(lasting.url)
      const store = redisStore<Note>({ client: here.client, name, pollMs })
      const { watch, changes } = await watched(store, '')
      await store.insert(note('a'))
      await eventually(() => expect(changes).toHaveLength(1))
      // Written and not yet polled when the server dies.
      await store.insert(note('b'))
      await lasting.restart()
      await eventually(() => expect(changes).toContainEqual({ type: 'put', record: note('b') }))
      expect(changes).toEqual([
        { type: 'put', record: note('a') },
        { type: 'put', record: note('b') },
      ])
      expect(await store.get('a')).toEqual(note('a'))
      watch.close()
      here.end()
    })

    test('a flushed Redis is told as a reset, also when it was written to since', async () => {
      const store = storeOf(name)
      const { watch, changes } = await watched(store, '')
      await store.insert(note('a'))
      await eventually(() => expect(changes).toHaveLength(1))
      const flush = ['FLUSHALL', 'SYNC'] as const
      if ('call' in connection.client) await connection.client.call(...flush)
      else await connection.client.sendCommand([...flush])
      await store.insert(note('b'))
      await eventually(() => expect(changes.at(-1)).toEqual({ type: 'reset' }))
      expect((await store.list()).map(({ id }) => id)).toEqual(['b'])
      watch.close()
    })

    test('who has missed more than the log keeps is told to read again', async () => {
      const store = storeOf(name)
      const kinds: string[] = []
      const first = await settled(store, '', ({ type }) => kinds.push(type))
      first.close()
      await store.insert(note('a', 0))
      for (let batch = 0; batch < 101; batch += 1) {
        const inserted = Array.from({ length: 100 }, (_, i) => store.insert(note(`${batch}-${i}`)))
        await Promise.all(inserted)
      }
      kinds.length = 0
      const second = store.watch('', ({ type }) => kinds.push(type))
      await eventually(() => expect(kinds).toEqual(['reset']))
      second.close()
    }, 30_000)

    test('changes by thousands are told in order and page by page', async () => {
      const store = storeOf(name)
      const { watch, changes } = await watched(store, '')
      watch.close()
      const ids = Array.from({ length: 2_500 }, (_, index) => `n${index}`)
      const told: unknown[] = []
      await inBatches(ids, (id) => store.insert(note(id)))
      const again = store.watch('', (change) =>
        told.push(change.type === 'put' && change.record.id),
      )
      await eventually(() => expect(told).toHaveLength(ids.length))
      expect(told).toEqual(ids)
      expect(changes).toEqual([])
      again.close()
    })

    test('a listing names no record that has ended, and its index lets them go', async () => {
      const store = storeOf(name)
      await Promise.all(
        Array.from({ length: 50 }, (_, i) => store.insert(note(`${i}`), { ttlMs: 30 })),
      )
      await real(60)
      expect(await store.list()).toEqual([])
      await store.insert(note('x'))
      await store.insert(note('y'))
      const count = ['ZCARD', `portcullis:{${name}}:ids`] as const
      const members =
        'call' in connection.client
          ? connection.client.call(...count)
          : connection.client.sendCommand([...count])
      expect(Number(await members)).toBe(2)
    })

    test('times to live go by the clock of Redis, whatever clock this process has', async () => {
      await goesByServersClock((clock) => storeOf(name, { clock }))
    })

    test('a record over the limit is refused, and says which limit', async () => {
      const store = storeOf(name)
      const record = note('a', 1, 'x'.repeat(65_536))
      await expect(store.insert(record)).rejects.toThrow(
        /the record has 655\d\d bytes of JSON; `maxRecordBytes` is 65536/,
      )
      await storeOf(name, { maxRecordBytes: 70_000 }).insert(record)
      expect(await store.get('a')).toEqual(record)
    })

    test('a failure tells no argument of the command', async () => {
      const store = storeOf(name)
      const { client } = connection
      const wrong = ['SET', `portcullis:{${name}}:log`, 'no stream'] as const
      if ('call' in client) await client.call(...wrong)
      else await client.sendCommand([...wrong])
      const error = await store.insert(note('a', 1, 'secret')).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(Error)
      expect(Object.getOwnPropertyNames(error).sort()).toEqual(['message', 'stack'])
      expect(String(error)).toMatch(/failed to insert: \w+$/)
      expect((error as Error).stack).not.toContain('secret')
      // Nothing was written where the log could not be.
      expect(await store.get('a')).toBeUndefined()
    })

    test('a text that no store has written is an error and not a record', async () => {
      const key = `portcullis:{${name}}:record:a`
      const { client } = connection
      const set = ['SET', key, '1 {"secret"'] as const
      if ('call' in client) await client.call(...set)
      else await client.sendCommand([...set])
      const error = await storeOf(name)
        .get('a')
        .catch((reason: unknown) => reason)
      expect(String(error)).toMatch('a stored record cannot be read')
      expect(String(error)).not.toContain('secret')
    })
  })

  test('a key prefix of ioredis is kept by every command', async () => {
    const client = new Redis(server.url, { enableOfflineQueue: false, keyPrefix: 'mine:' })
    const plain = new Redis(server.url)
    await new Promise((resolve) => client.once('ready', resolve))
    const store = redisStore<Note>({ client, name: 'prefixed', pollMs })
    const { watch, changes } = await watched(store, '')
    await store.insert(note('a'))
    await eventually(() => expect(changes).toHaveLength(1))
    expect(await store.list()).toEqual([note('a')])
    const keys = await plain.keys('*{prefixed}*')
    expect(keys.length).toBeGreaterThan(0)
    expect(keys.every((key) => key.startsWith('mine:portcullis:{prefixed}:'))).toBe(true)
    watch.close()
    client.disconnect()
    plain.disconnect()
  })

  test('the pause between two polls keeps no process alive', async () => {
    const own = 51_234
    const started = jest.spyOn(globalThis, 'setTimeout')
    const connection = await nodeRedis(server.url)
    const store = redisStore<Note>({ client: connection.client, name: 'unref', pollMs: own })
    const { watch } = await watched(store, '')
    try {
      const pauses = started.mock.calls.flatMap(([, ms], index) =>
        ms === own ? [started.mock.results[index]?.value as NodeJS.Timeout] : [],
      )
      expect(pauses).toHaveLength(1)
      expect(pauses[0]?.hasRef()).toBe(false)
    } finally {
      watch.close()
      started.mockRestore()
      connection.end()
    }
  })
})

/** The client with a note of each command it is given. */
function counting(client: RedisClient, asked: string[]): RedisClient {
  const options = (client as unknown as { options: unknown }).options
  if ('call' in client) {
    const call = (command: string, ...args: string[]) => {
      asked.push(command)
      return client.call(command, ...args)
    }
    return { call, options } as RedisClient
  }
  const sendCommand = (args: string[]) => {
    asked.push(args[0] ?? '')
    return client.sendCommand(args)
  }
  return { sendCommand, withTypeMapping: () => undefined, options } as unknown as RedisClient
}
