import { createServer } from 'node:https'
import express from 'express'
import { createGuard, definePolicy, mtls, serviceFetch, tlsFiles } from 'portcullis'
import { toExpress } from 'portcullis/express'
import * as undici from 'undici'

const policy = definePolicy({
  version: 1,
  id: 'assistant',
  roles: { operator: { match: { claim: 'roles', has: 'operator' } } },
  rules: [
    {
      id: 'operators-ask',
      effect: 'allow',
      roles: ['operator'],
      actions: ['question:ask'],
      resources: ['question'],
    },
  ],
  routes: [{ match: 'GET /ask', action: 'question:ask', resource: 'question' }],
})

/** A service that is called with a certificate, and calls billing with its own. */
export async function createAssistant({ key, cert, ca, crl, billing }) {
  const files = await tlsFiles({ key, cert, ca, crl, checkEveryMs: 50 })
  const guard = createGuard({
    policy,
    requireTls: true,
    authenticate: [
      mtls({
        revoked: files,
        principals: [{ match: { spiffeId: 'spiffe://example.org/operator' }, roles: ['operator'] }],
      }),
    ],
  })
  const askBilling = serviceFetch({
    undici,
    identity: files,
    origin: billing,
    server: { spiffeId: 'spiffe://example.org/billing' },
  })
  const gate = toExpress(guard)
  const app = express()
  app.set('env', 'production')
  app.use(gate())
  app.get('/ask', async (_req, res) => {
    const response = await askBilling(`${billing}/bills/1`).catch(() => undefined)
    if (response === undefined) res.status(502).json({ code: 'billing-unavailable' })
    else res.status(response.status).json(await response.json())
  })
  app.use(gate.errors())
  const server = createServer(files.serverOptions(), app)
  files.secure(server)
  guard.upgrade(server)
  return { server, files }
}
