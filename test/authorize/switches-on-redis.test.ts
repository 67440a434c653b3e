import { createClient } from 'redis'
import { revocations, type RevocationRecord } from '../../src/index'
import {
  switches,
  type SwitchBoard,
  type SwitchRecord,
} from '../../src/controls/authorize/switches'
import type { StoredRecord } from '../../src/core/store'
import { redisStore } from '../../src/stores/redis'
import { describeRedis, startRedis, type RedisServer } from '../support/redis-server'

/** What an operator is promised, in milliseconds. */
const bound = 2000

async function until(condition: () => boolean, maxMs: number): Promise<number> {
  const began = performance.now()
  while (!condition() && performance.now() - began < maxMs) {
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  expect(condition()).toBe(true)
  return performance.now() - began
}

function throws(look: () => unknown): boolean {
  try {
    look()
    return false
  } catch {
    return true
  }
}

function clientOf(url: string) {
  const socket = { reconnectStrategy: 50 }
  const client = createClient({ url, disableOfflineQueue: true, socket })
  client.on('error', () => undefined)
  return client
}

describeRedis()('switches and revocations of two replicas on one Redis', () => {
  let server: RedisServer
  let clients: ReturnType<typeof clientOf>[]

  beforeAll(async () => {
    server = await startRedis({ persistent: true })
    clients = [clientOf(server.url), clientOf(server.url)]
    await Promise.all(clients.map((client) => client.connect()))
  })

  afterAll(async () => {
    for (const client of clients) client.destroy()
    await server.stop()
  })

  // With the pause between two polls that a store has by itself.
  const storesOf = <T extends StoredRecord>(name: string) =>
    clients.map((client) => redisStore<T>({ client, name }))

  async function boards(name: string): Promise<[SwitchBoard, SwitchBoard]> {
    const [here, there] = storesOf<SwitchRecord>(name).map((store) =>
      switches({ store, maxStaleMs: 3000 }),
    ) as [SwitchBoard, SwitchBoard]
    await Promise.all([here.ready(), there.ready()])
    return [here, there]
  }

  test('a switch counts here at once, and there within the bound', async () => {
    const [here, there] = await boards('bound')
    const off = () => there.find('model', 'gpt-4o') !== undefined
    await here.turnOff({ kind: 'model', name: 'gpt-*' })
    expect(here.find('model', 'gpt-4o')).toBeDefined()
    await until(off, bound)
    await here.turnOn({ kind: 'model', name: 'gpt-*' })
    expect(here.find('model', 'gpt-4o')).toBeUndefined()
    await until(() => !off(), bound)
    here.close()
    there.close()
  })

  test('a revocation does too, and one that starts later knows it', async () => {
    const [one, two] = storesOf<RevocationRecord>('revoked')
    if (one === undefined || two === undefined) throw new Error('there are two stores')
    const [here, there] = [revocations({ store: one }), revocations({ store: two })]
    await Promise.all([here.ready(), there.ready()])
    const facts = { issuer: 'https://issuer.example', subject: 'ada', issuedAt: Date.now() }
    await here.logOutEverywhere({ issuer: facts.issuer, subject: 'ada' })
    expect(here.check(facts)).toBe('logged out')
    await until(() => there.check(facts) === 'logged out', bound)
    const late = revocations({ store: two })
    await late.ready()
    expect(late.check(facts)).toBe('logged out')
    for (const each of [here, there, late]) each.close()
  })

  test('while Redis is away nothing is let in for longer than maxStaleMs, and after it all is known', async () => {
    const [here, there] = await boards('outage')
    await here.turnOff({ kind: 'model', name: 'before' })
    await until(() => there.find('model', 'before') !== undefined, bound)
    await server.kill()
    expect(there.find('model', 'before')).toBeDefined()
    await expect(here.turnOff({ kind: 'model', name: 'during' })).rejects.toThrow()
    await until(() => throws(() => there.find('model', 'before')), 6000)
    await server.restart()
    await until(() => !throws(() => there.find('model', 'x')), 5000)
    expect(there.find('model', 'before')).toBeDefined()
    await until(() => !throws(() => here.find('model', 'x')), 5000)
    await here.turnOff({ kind: 'model', name: 'after' })
    await until(() => there.find('model', 'after') !== undefined, bound)
    here.close()
    there.close()
  }, 30_000)
})
