import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import express from 'express'
import { apiKeys, createApiKey, createGuard, memoryStore } from 'portcullis'
import { toExpress } from 'portcullis/express'

/** A proxy behind the gate: callers have a key of this service, and never see the provider's. */
export async function startService(forward) {
  const { key, record } = createApiKey({ owner: 'ada', roles: ['developer'] })
  const guard = createGuard({
    policy: fileURLToPath(new URL('policy.yaml', import.meta.url)),
    authenticate: [apiKeys({ store: memoryStore({ records: [record] }) })],
  })
  const gate = toExpress(guard)

  // Set so that refusals are not explained on stderr.
  const app = express().set('env', 'production')
  app.use(gate())
  app.post('/v1/chat/completions', forward)
  app.use(gate.errors())

  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${server.address().port}/v1/chat/completions`
  return { url, key, close: () => server.close() }
}
