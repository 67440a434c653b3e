import { once } from 'node:events'
import { request } from 'node:http'
import { fileURLToPath } from 'node:url'
import express from 'express'
import {
  apiKeys,
  createApiKey,
  createGuard,
  encoded,
  injection,
  invisible,
  memoryStore,
  pii,
  secrets,
  spelled,
} from 'portcullis'
import { toExpress } from 'portcullis/express'

/** A service that passes files, jobs and batches on. `onReport` is told what became of each upload. */
export async function startService(upstream, onReport) {
  const scientist = createApiKey({ owner: 'ada', roles: ['data-scientist'] })
  const developer = createApiKey({ owner: 'dev', roles: ['developer'] })
  const guard = createGuard({
    policy: fileURLToPath(new URL('policy.yaml', import.meta.url)),
    authenticate: [
      apiKeys({ store: memoryStore({ records: [scientist.record, developer.record] }) }),
    ],
    detectors: [secrets(), pii(), encoded(), spelled(), invisible(), injection()],
    onEvent: (event) => {
      if (event.type === 'upload' && event.report !== undefined) onReport(event)
    },
  })
  const gate = toExpress(guard)
  const app = express()
  // In development each refusal would be explained on stderr.
  app.set('env', 'production')
  app.use(gate())
  app.use((req, res) => {
    const { method, url: path, headers } = req
    const outgoing = request({ port: upstream.port, method, path, headers }, (incoming) => {
      res.writeHead(incoming.statusCode, { 'content-type': 'application/json' })
      incoming.pipe(res)
    })
    outgoing.on('error', () => res.destroy())
    req.pipe(outgoing)
  })
  app.use(gate.errors())
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${server.address().port}/v1`,
    keys: { scientist: scientist.key, developer: developer.key },
    stop: () => server.close(),
  }
}
