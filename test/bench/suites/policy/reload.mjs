import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createClient } from 'redis'
import { publishPolicy } from '../../../../dist/index.mjs'
import { redisStore } from '../../../../dist/stores/redis.mjs'
import { median } from '../../support/measure.mjs'
import { startRedis } from '../../support/redis.mjs'
import { figure } from '../../support/report.mjs'

const service = fileURLToPath(new URL('./reload-service.mjs', import.meta.url))
const processes = 4
const changes = 10

/** How long a process goes on by the old document: four of them, with real files and a real Redis. */
export async function reload() {
  return [...(await fromFile()), ...(await fromRedis())]
}

async function fromFile() {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-bench-'))
  const path = join(folder, 'policy.json')
  try {
    return await measured('a file', 'file', path, (policy) => {
      writeFileSync(`${path}.next`, JSON.stringify(policy))
      renameSync(`${path}.next`, path)
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function fromRedis() {
  const redis = await startRedis()
  if (redis === undefined) return []
  const client = createClient({ url: redis.url, disableOfflineQueue: true })
  await client.connect()
  const store = redisStore({ client, name: 'policies' })
  try {
    return await measured('Redis', 'store', redis.url, (policy) => publishPolicy({ store, policy }))
  } finally {
    client.destroy()
    await redis.stop()
  }
}

/** What is allowed to everybody; `open` tells the documents apart. */
function documentOf(open) {
  const rules = [{ id: 'all', effect: 'allow', actions: ['thing:use'], resources: ['thing/*'] }]
  const shut = { id: 'shut', effect: 'deny', actions: ['thing:use'], resources: ['thing/*'] }
  return {
    version: 1,
    rules: open ? rules : [...rules, shut],
    routes: [{ match: 'GET /things/:name', action: 'thing:use', resource: 'thing/{path.name}' }],
  }
}

async function measured(from, kind, where, write) {
  await write(documentOf(true))
  const children = Array.from({ length: processes }, () => fork(service, [kind, where]))
  try {
    const told = await Promise.all(children.map((child) => once(child, 'message')))
    const seconds = await enforcement(
      told.map(([{ port }]) => port),
      write,
    )
    const name = `changed document from ${from} to enforcement`
    return [
      ...seconds.map((times, index) => figure(`${name}, process ${index + 1}`, median(times), 's')),
      figure(`${name}, slowest of ${processes}`, Math.max(...seconds.flat()), 's'),
    ]
  } finally {
    for (const child of children) child.kill()
  }
}

async function enforcement(ports, write) {
  const seconds = ports.map(() => [])
  for (let change = 0; change < changes; change += 1) {
    const open = change % 2 === 1
    await write(documentOf(open))
    const written = performance.now()
    await Promise.all(
      ports.map(async (port, index) => {
        while ((await statusOf(port)) !== (open ? 200 : 403)) await sleep(2)
        seconds[index].push((performance.now() - written) / 1000)
      }),
    )
  }
  return seconds
}

async function statusOf(port) {
  const response = await fetch(`http://127.0.0.1:${port}/things/a`)
  await response.text()
  return response.status
}
