import express from 'express'
import { auth } from 'express-oauth2-jwt-bearer'
import { expressjwt } from 'express-jwt'
import session from 'express-session'
import jsonwebtoken from 'jsonwebtoken'
import Koa from 'koa'
import koaJwt from 'koa-jwt'
import Koa2 from 'koa2'
import { Passport } from 'passport'
import request from 'supertest'
import { createGuard, sessionUser, type SessionUserOptions } from '../../src'
import { toExpress } from '../../src/adapters/express'
import { toKoa } from '../../src/adapters/koa'
import { suitePolicy } from '../support/gate'

// The middlewares that docs/sessions.md names, as they are on npm.

const page = 'https://app.example'
const secret = 'a secret of the login that is long enough for HS256'
const issuer = 'https://id.example'
const audience = 'https://api.example'

const tokenOf = (claims: object, key = secret) =>
  jsonwebtoken.sign(claims, key, { issuer, audience, expiresIn: 60 })
const good = { sub: 'ada', scope: 'ai.model.read', roles: ['developer'] }

const guardOf = (options: SessionUserOptions<never>) =>
  createGuard({ policy: suitePolicy, authenticate: [sessionUser(options)], detectors: [] })

interface Claims {
  readonly sub: string
  readonly scope: string
  readonly roles: readonly string[]
  readonly exp: number
}

const principalOf = ({ sub, scope, roles, exp }: Claims) => ({
  id: sub,
  roles,
  scopes: scope.split(' '),
  until: exp * 1000,
})

const ofPayload = guardOf({
  via: 'authorization',
  principal: ({ payload }: { payload: Claims }) => principalOf(payload),
})
const ofClaims = guardOf({ via: 'authorization', principal: principalOf })

function expressApp(guard: typeof ofClaims, ...before: express.RequestHandler[]) {
  const gate = toExpress(guard)
  const app = express().set('env', 'production')
  app.use(before, gate())
  app.get('/things/:name', (req, res) => void res.json(gate.context(req).principal))
  app.use(gate.errors())
  return app
}

function koaApp(Create: typeof Koa) {
  const gate = toKoa(ofClaims)
  const app = new Create({ env: 'production' })
  app.use(koaJwt({ secret, issuer, audience, passthrough: true }))
  app.use(gate())
  app.use((ctx) => void (ctx.body = gate.context(ctx).principal))
  return app.callback()
}

describe('a token that was verified in front', () => {
  test.each<[string, () => Parameters<typeof request>[0]]>([
    [
      'express-oauth2-jwt-bearer',
      () =>
        expressApp(
          ofPayload,
          auth({ issuer, audience, secret, tokenSigningAlg: 'HS256', authRequired: false }),
        ),
    ],
    [
      'express-jwt',
      () =>
        expressApp(
          ofClaims,
          expressjwt({
            secret,
            issuer,
            audience,
            algorithms: ['HS256'],
            credentialsRequired: false,
          }),
        ),
    ],
    ['koa-jwt on Koa 3', () => koaApp(Koa)],
    ['koa-jwt on Koa 2', () => koaApp(Koa2)],
  ])('by %s makes its subject the principal', async (_name, make) => {
    const app = make()
    const ask = (token?: string) =>
      request(app)
        .get('/things/a')
        .set(token === undefined ? {} : { authorization: `Bearer ${token}` })
    const known = await ask(tokenOf(good))
    expect([known.status, known.body]).toMatchObject([
      200,
      { id: 'ada', method: 'session', scopes: ['ai.model.read'] },
    ])
    expect((await ask(tokenOf({ ...good, roles: [] }))).status).toBe(403)
    expect((await ask()).status).toBe(401)
    expect((await ask(tokenOf(good, `${secret} of another`))).status).toBe(401)
  })
})

describe('a login of passport with express-session', () => {
  interface User {
    readonly id: string
    readonly roles: readonly string[]
  }
  const users = new Map<string, User>([['ada', { id: 'ada', roles: ['developer'] }]])

  function appOf() {
    const passport = new Passport()
    passport.serializeUser((user, done) => done(null, (user as User).id))
    passport.deserializeUser((id: string, done) => done(null, users.get(id) ?? false))
    const guard = guardOf({ origins: [page], principal: ({ id, roles }: User) => ({ id, roles }) })
    const login = express.Router().post('/login', (req, res, next) => {
      req.login(users.get('ada') ?? {}, (error: unknown) =>
        error ? next(error) : res.sendStatus(204),
      )
    })
    return expressApp(
      guard,
      session({ secret, resave: false, saveUninitialized: false, cookie: { sameSite: 'lax' } }),
      passport.session(),
      login,
    )
  }

  test('is a session of its user, for pages of its own origin', async () => {
    const agent = request.agent(appOf())
    const ask = (origin: string) => agent.get('/things/a').set({ origin })
    expect((await ask(page)).status).toBe(401)
    expect((await agent.post('/login')).status).toBe(204)
    const known = await ask(page)
    expect([known.status, known.body]).toMatchObject([200, { id: 'ada', method: 'session' }])
    expect((await ask('https://evil.example')).status).toBe(401)
    expect((await agent.get('/things/a')).status).toBe(401)
  })
})
