import express from 'express'
import { createGuard, definePolicy, memoryStore, oidc } from 'portcullis'
import { toExpress } from 'portcullis/express'

/** Programs read how much was used. */
const policy = definePolicy({
  version: 1,
  id: 'dpop',
  rules: [
    {
      id: 'programs-read-usage',
      effect: 'allow',
      actions: ['usage:read'],
      resources: ['usage', 'bill'],
      scopes: { all: ['ai.usage.read'] },
    },
  ],
  routes: [
    { match: 'GET /v1/usage', action: 'usage:read', resource: 'usage' },
    { match: 'GET /v1/bill', action: 'usage:read', resource: 'bill' },
  ],
})

/** A service whose tokens are of no use without the key they are bound to. */
export function createService({ origin, issuer, audience, nonceSecret }) {
  const guard = createGuard({
    policy,
    // http is for this machine alone; with a real issuer the last option goes.
    authenticate: [
      oidc({
        issuer,
        audience,
        algorithms: ['ES256'],
        claims: { id: 'client_id' },
        allowLoopbackHttp: true,
      }),
    ],
    dpop: {
      // One process; with several it is a store that they share: redisStore({ client, name: 'proofs' }).
      store: memoryStore(),
      origin,
      required: true,
      nonce: { secret: nonceSecret },
    },
  })
  const gate = toExpress(guard)
  const app = express()
  app.set('env', 'production')
  app.use(gate())
  for (const path of ['/v1/usage', '/v1/bill']) {
    app.get(path, (req, res) => res.json({ for: gate.context(req).principal.id }))
  }
  app.use(gate.errors())
  return { app, guard }
}
