import express from 'express'
import OpenAI from 'openai'
import { createGuard, env, guardFetch, oidc, sessionUser } from 'portcullis'
import { toExpress } from 'portcullis/express'
import { createLogin } from './login.mjs'
import { page } from './page.mjs'
import { policy } from './policy.mjs'

/** The service: a login in front, then the gate, then what only the gate's callers reach. */
export async function createService({ url, provider, audience, model, onStep }) {
  const { issuer, portal } = provider
  const login = await createLogin({ url, issuer, portal, onStep })
  const guard = createGuard({
    policy,
    authenticate: [
      sessionUser({
        principal: ({ id, roles, until }) => ({ id, roles, until }),
        origins: [url],
      }),
      // http is for this machine alone; with a real issuer the last option goes.
      oidc({ issuer, audience, claims: { id: 'client_id' }, allowLoopbackHttp: true }),
    ],
  })
  const gate = toExpress(guard)
  const openai = new OpenAI({
    baseURL: `${model.origin}/v1`,
    apiKey: 'unused',
    maxRetries: 0,
    fetch: guardFetch({ origin: model.origin, secret: env('MODEL_API_KEY') }),
  })

  const app = express()
  app.set('env', 'production')
  app.get('/', (_req, res) => res.type('html').send(page))
  app.use(login.router)
  app.use(login.session)
  app.use(gate())
  let calls = 0
  app.post('/v1/chat/completions', async (req, res) => {
    calls += 1
    res.json(await openai.chat.completions.create(req.body))
  })
  app.get('/v1/usage', (req, res) => {
    res.json({ calls, for: gate.context(req).principal.id })
  })
  app.use(gate.errors())
  return { app, guard }
}
