// One process of a service whose policy may change: forked by the benchmark.
import { createServer } from 'node:http'
import express from 'express'
import { createClient } from 'redis'
import { anonymous, createGuard, policyFile, storedPolicy } from '../../../../dist/index.mjs'
import { toExpress } from '../../../../dist/express.mjs'
import { redisStore } from '../../../../dist/stores/redis.mjs'

const [kind, where] = process.argv.slice(2)

async function feed() {
  if (kind === 'file') return policyFile(where)
  const client = createClient({ url: where, disableOfflineQueue: true })
  client.on('error', () => undefined)
  await client.connect()
  return storedPolicy({ store: redisStore({ client, name: 'policies' }) })
}

const guard = createGuard({ policy: await feed(), authenticate: [anonymous()] })
const app = express()
app.set('env', 'production')
app.use(toExpress(guard)())
app.get('/things/:name', (_req, res) => res.json({ ok: true }))
const server = createServer(app).listen(0, '127.0.0.1', () =>
  process.send({ port: server.address().port }),
)
process.on('disconnect', () => process.exit())
