import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createClient } from 'redis'
import { apiKeys, keyManager } from '../../../../dist/index.mjs'
import { redisStore } from '../../../../dist/stores/redis.mjs'
import { median } from '../../support/measure.mjs'
import { startRedis } from '../../support/redis.mjs'
import { figure } from '../../support/report.mjs'

const replica = fileURLToPath(new URL('../../../replicas/replica.mjs', import.meta.url))
const libraries = ['redis', 'ioredis', 'redis', 'ioredis']
const revocations = 10

/** What a shared store costs and how fast it is obeyed: four processes on one real Redis. */
export async function replicas() {
  const redis = await startRedis()
  if (redis === undefined) return []
  const client = createClient({ url: redis.url, disableOfflineQueue: true })
  await client.connect()
  const children = libraries.map((library) => fork(replica, [redis.url, library]))
  try {
    const told = await Promise.all(children.map((child) => once(child, 'message')))
    const ports = told.map(([{ port }]) => port)
    const keys = keyManager({ store: redisStore({ client, name: 'keys' }) })
    const seconds = await enforcement(keys, ports)
    return [
      figure('Redis round trips for a cold API key', await roundTrips(client), 'commands', {
        atMost: 1,
      }),
      ...seconds.map((times, index) =>
        figure(`revocation to enforcement, process ${index + 1}`, median(times), 's', {
          atMost: 2,
        }),
      ),
      figure('revocation to enforcement, slowest', Math.max(...seconds.flat()), 's', { atMost: 2 }),
    ]
  } finally {
    for (const child of children) child.kill()
    client.destroy()
    await redis.stop()
  }
}

/** Commands that a store sends while a key is verified that it does not know yet. */
async function roundTrips(client) {
  let commands = 0
  const counting = new Proxy(client, {
    get: (target, name) => {
      if (name === 'sendCommand') commands += 1
      const member = Reflect.get(target, name, target)
      return typeof member === 'function' ? member.bind(target) : member
    },
  })
  const { key } = await keyManager({ store: redisStore({ client, name: 'cold' }) }).issue({
    owner: 'ada',
  })
  const { get } = redisStore({ client: counting, name: 'cold' })
  const credential = { scheme: 'bearer', value: key, id: undefined }
  commands = 0
  const { outcome } = await apiKeys({ store: { get } }).verify(credential, { now: Date.now() })
  if (outcome !== 'verified') throw new Error('the key was refused')
  return commands
}

/** Seconds from the end of `revoke` until a process lets the key in no more, by process. */
async function enforcement(keys, ports) {
  const seconds = ports.map(() => [])
  for (let count = 0; count < revocations; count += 1) {
    const { key, record } = await keys.issue({ owner: 'ada' })
    const ask = async (port) => {
      const headers = { authorization: `Bearer ${key}` }
      const response = await fetch(`http://127.0.0.1:${port}/things/a`, { headers })
      await response.text()
      return response.status
    }
    for (const port of ports) {
      if ((await ask(port)) !== 200) throw new Error('a key was refused that is in force')
    }
    await keys.revoke(record.id, 'benchmark')
    const revoked = performance.now()
    await Promise.all(
      ports.map(async (port, index) => {
        while ((await ask(port)) === 200) await sleep(2)
        seconds[index].push((performance.now() - revoked) / 1000)
      }),
    )
  }
  return seconds
}
