// One replica of a service: forked by the test, with the built package, on the Redis that all share.
import express from 'express'
import Redis from 'ioredis'
import { createClient } from 'redis'
import { apiKeys, createGuard, switches } from 'portcullis'
import { toExpress } from 'portcullis/express'
import { redisStore } from 'portcullis/stores/redis'

const [url, library] = process.argv.slice(2)

async function connected() {
  if (library === 'ioredis') {
    const retryStrategy = () => 50
    const client = new Redis(url, { enableOfflineQueue: false, retryStrategy, lazyConnect: true })
    client.on('error', () => undefined)
    await client.connect()
    return client
  }
  const socket = { reconnectStrategy: 50 }
  const client = createClient({ url, disableOfflineQueue: true, socket })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

const client = await connected()
const board = switches({ store: redisStore({ client, name: 'switches' }) })
await board.ready()
const guard = createGuard({
  policy: {
    version: 1,
    rules: [{ id: 'all', effect: 'allow', actions: ['thing:use'], resources: ['thing/*'] }],
    routes: [{ match: 'GET /things/:name', action: 'thing:use', resource: 'thing/{path.name}' }],
  },
  authenticate: [apiKeys({ store: redisStore({ client, name: 'keys' }) })],
  switches: board,
  lockout: { enabled: false },
})
const gate = toExpress(guard)
const app = express()
app.set('env', 'production')
app.use(gate())
app.get('/things/:name', (_req, res) => res.json({ ok: true }))
const server = app.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
process.on('disconnect', () => process.exit())
