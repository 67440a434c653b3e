import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from 'redis'
import { keyManager, switches, type ApiKeyRecord, type KeyManager } from '../../src/index'
import type { SwitchBoard, SwitchRecord } from '../../src/controls/authorize/switches'
import { redisStore } from '../../src/stores/redis'
import { describeRedis, startRedis, type RedisServer } from '../support/redis-server'

/** Within how many milliseconds every replica obeys. */
const bound = 2000
const libraries = ['redis', 'ioredis', 'redis', 'ioredis']

interface Answer {
  readonly replica: number
  /** When the request was sent, and when its answer had come. */
  readonly sent: number
  readonly came: number
  readonly status: number
}

/** Sends requests with a key to every replica, all the time, until it is stopped. */
function load(ports: readonly number[], key: string) {
  const answers: Answer[] = []
  let stopped = false
  const visit = async (port: number, replica: number): Promise<void> => {
    while (!stopped) {
      const sent = Date.now()
      const response = await fetch(`http://127.0.0.1:${port}/things/a`, {
        headers: { authorization: `Bearer ${key}` },
      })
      await response.text()
      answers.push({ replica, sent, came: Date.now(), status: response.status })
      await sleep(5)
    }
  }
  const visits = Promise.all(ports.map(visit))
  const stop = async (): Promise<readonly Answer[]> => {
    stopped = true
    await visits
    return answers
  }
  return { answers, stop }
}

function clientOf(url: string) {
  const socket = { reconnectStrategy: 50 }
  const client = createClient({ url, disableOfflineQueue: true, socket })
  client.on('error', () => undefined)
  return client
}

const statuses = (answers: readonly Answer[]) => [...new Set(answers.map(({ status }) => status))]

/** How long after a moment each replica went on letting the key in, in milliseconds. */
function lags(answers: readonly Answer[], moment: number): number[] {
  return libraries.map((_, replica) => {
    const accepted = answers.filter((answer) => answer.replica === replica && answer.status === 200)
    return Math.max(0, ...accepted.map(({ sent }) => sent - moment))
  })
}

describeRedis()('four processes on one Redis, under load', () => {
  let server: RedisServer
  let client: ReturnType<typeof clientOf>
  let children: ChildProcess[]
  let ports: number[]
  let keys: KeyManager
  let board: SwitchBoard

  beforeAll(async () => {
    server = await startRedis({ persistent: true })
    client = clientOf(server.url)
    await client.connect()
    keys = keyManager({ store: redisStore<ApiKeyRecord>({ client, name: 'keys' }) })
    board = switches({ store: redisStore<SwitchRecord>({ client, name: 'switches' }) })
    children = libraries.map((library) =>
      fork(join(__dirname, 'replica.mjs'), [server.url, library]),
    )
    const told = await Promise.all(children.map((child) => once(child, 'message')))
    ports = told.map(([message]) => (message as { port: number }).port)
  }, 60_000)

  afterAll(async () => {
    for (const child of children) child.kill()
    board.close()
    client.destroy()
    await server.stop()
  })

  test('a rotated key works through its grace, its successor at once, and nothing after it', async () => {
    const { key, record } = await keys.issue({ owner: 'ada' })
    const before = load(ports, key)
    await sleep(500)
    // The grace begins somewhere between the two: how long a rotation takes is the machine's affair.
    const asked = Date.now()
    const rotated = await keys.rotate(record.id, { graceMs: 3000 })
    const answered = Date.now()
    const after = load(ports, rotated.key)
    await sleep(4500)
    const [old, fresh] = await Promise.all([before.stop(), after.stop()])
    expect(statuses(fresh)).toEqual([200])
    expect(statuses(old.filter(({ came }) => came < asked + 3000))).toEqual([200])
    expect(statuses(old.filter(({ sent }) => sent > answered + 3000))).toEqual([401])
  }, 30_000)

  test('a revoked key is refused by every process within two seconds', async () => {
    const { key, record } = await keys.issue({ owner: 'ada' })
    const running = load(ports, key)
    await sleep(500)
    await keys.revoke(record.id, 'leaked')
    const revoked = Date.now()
    await sleep(bound + 1000)
    const answers = await running.stop()
    expect(statuses(answers.filter(({ sent }) => sent > revoked + bound))).toEqual([401])
    expect(statuses(answers).sort()).toEqual([200, 401])
    process.stderr.write(
      `ms from revocation to enforcement: ${lags(answers, revoked).join(', ')}\n`,
    )
  }, 30_000)

  test('a principal that is switched off is refused by every process within two seconds', async () => {
    const { key } = await keys.issue({ owner: 'eve' })
    const running = load(ports, key)
    await sleep(500)
    await board.turnOff({ kind: 'principal', name: 'eve', reason: 'incident' })
    const thrown = Date.now()
    await sleep(bound + 1000)
    const answers = await running.stop()
    expect(statuses(answers.filter(({ sent }) => sent > thrown + bound))).toEqual([403])
    process.stderr.write(`ms from switch to enforcement: ${lags(answers, thrown).join(', ')}\n`)
  }, 30_000)

  test('while Redis is away known keys work and no other; when it is back revocations are in force', async () => {
    const known = await keys.issue({ owner: 'ada' })
    const cold = await keys.issue({ owner: 'bob' })
    const running = load(ports, known.key)
    await sleep(500)
    await server.kill()
    await sleep(200)
    const stranger = load(ports, cold.key)
    await sleep(3000)
    const [meanwhile, refused] = [running.answers.slice(), await stranger.stop()]
    expect(statuses(meanwhile)).toEqual([200])
    expect(statuses(refused)).toEqual([503])
    await server.restart()
    await retried(() => keys.revoke(known.record.id, 'leaked'))
    const revoked = Date.now()
    await sleep(bound + 1000)
    const answers = await running.stop()
    expect(statuses(answers.filter(({ sent }) => sent > revoked + bound))).toEqual([401])
    const later = load(ports, cold.key)
    await sleep(200)
    expect(statuses(await later.stop())).toEqual([200])
  }, 60_000)
})

/** Repeats what fails while a client connects again. */
async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let left = 100; left > 0; left--) {
    try {
      return await work()
    } catch {
      await sleep(50)
    }
  }
  return work()
}
