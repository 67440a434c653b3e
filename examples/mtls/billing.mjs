import { createServer } from 'node:https'
import Koa from 'koa'
import { createGuard, definePolicy, mtls, tlsFiles } from 'portcullis'
import { toKoa } from 'portcullis/koa'

const policy = definePolicy({
  version: 1,
  id: 'billing',
  roles: { reader: { match: { claim: 'roles', has: 'reader' } } },
  rules: [
    {
      id: 'readers-read-bills',
      effect: 'allow',
      roles: ['reader'],
      actions: ['bill:read'],
      resources: ['bill/**'],
    },
  ],
  routes: [{ match: 'GET /bills/:id', action: 'bill:read', resource: 'bill/{path.id}' }],
})

/** A service that only other services call: who has no certificate of the authority gets no connection. */
export async function createBilling({ key, cert, ca, crl }) {
  const files = await tlsFiles({ key, cert, ca, crl, checkEveryMs: 50 })
  const guard = createGuard({
    policy,
    requireTls: true,
    authenticate: [
      mtls({
        trustDomains: ['example.org'],
        revoked: files,
        principals: [
          { match: { spiffeId: 'spiffe://example.org/assistant' }, roles: ['reader'] },
          // Known, and may read nothing.
          { match: { spiffeId: 'spiffe://example.org/reports' } },
        ],
      }),
    ],
  })
  const gate = toKoa(guard)
  const app = new Koa()
  app.env = 'production'
  app.use(gate.errors())
  app.use(gate())
  app.use((ctx) => {
    ctx.body = { total: 42, for: gate.context(ctx).principal.id }
  })
  const server = createServer(files.serverOptions(), app.callback())
  files.secure(server)
  guard.upgrade(server)
  return { server, files }
}
