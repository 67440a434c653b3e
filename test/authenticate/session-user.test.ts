import express from 'express'
import express4 from 'express4'
import Koa from 'koa'
import Koa2 from 'koa2'
import request from 'supertest'
import type { Verification } from '../../src/controls/authenticate/authenticator'
import type { ExchangeRequest } from '../../src/core/exchange'
import {
  anonymous,
  createGuard,
  isConfigurationError,
  isGuardError,
  sessionUser,
  type Authenticator,
  type SessionPrincipal,
  type SessionUserOptions,
} from '../../src/index'
import { toExpress } from '../../src/adapters/express'
import { toKoa } from '../../src/adapters/koa'
import { developer, suitePolicy } from '../support/gate'
import { receive, type InMemoryRequest } from '../support/in-memory'
import { exchangeOf } from '../support/exchange'

const page = 'https://app.example.org'
const ada = { id: 'ada', roles: ['developer'] }

type Options = Partial<SessionUserOptions<never>>

const sessions = (options: Options = {}): Authenticator<SessionPrincipal> =>
  sessionUser<never>({ principal: (user) => user, origins: [page], ...options })

const attach = (values: object) => (name: string) => (values as Record<string, unknown>)[name]

/** What becomes of a request with a session of `values`. */
async function verify(
  values: object,
  headers: Record<string, string | string[]> = { origin: page },
  options: Options = {},
  facts: Partial<ExchangeRequest> = {},
): Promise<Verification<SessionPrincipal> | undefined> {
  const authenticator = sessions(options)
  const map = new Map(Object.entries(headers).map(([name, value]) => [name, [value].flat()]))
  const { request } = exchangeOf({
    request: { headers: map, attached: attach(values), ...facts },
  })
  const credential = authenticator.present?.(request)
  if (credential === undefined) return undefined
  expect(credential).toMatchObject({ scheme: 'session', id: undefined })
  expect(authenticator.recognizes(credential)).toBe(true)
  return authenticator.verify(credential, { now: 1000, address: '192.0.2.1', request })
}

const verified = expect.objectContaining({ outcome: 'verified' })
const refused = (cause: string) => ({ outcome: 'refused', cause })

describe('who the user is', () => {
  test('becomes a principal of the method `session`', async () => {
    const user = {
      id: 'ada',
      roles: ['developer'],
      scopes: ['ai.model.read'],
      tenant: 'acme',
      models: ['gpt-*'],
      claims: { clearance: 3 },
      until: 2000,
    }
    expect(await verify({ user })).toEqual({
      outcome: 'verified',
      until: 2000,
      principal: {
        id: 'ada',
        method: 'session',
        tenant: 'acme',
        roles: ['developer'],
        scopes: ['ai.model.read'],
        models: ['gpt-*'],
        claims: Object.assign(Object.create(null) as object, {
          clearance: 3,
          roles: ['developer'],
          tenant: 'acme',
        }),
      },
    })
  })

  test('may be mapped later, and later changes of the user change nothing', async () => {
    const roles = ['developer']
    const result = await verify({ user: ada }, undefined, {
      principal: () => Promise.resolve({ id: 'ada', roles }),
    })
    roles.push('admin')
    expect(result).toMatchObject({ principal: { roles: ['developer'], tenant: undefined } })
    expect(Object.isFrozen(result?.outcome === 'verified' && result.principal.roles)).toBe(true)
  })

  test.each<[string, Options, object, string]>([
    ['`req.user`', {}, { user: ada }, 'ada'],
    ['`req.auth`', {}, { auth: ada }, 'ada'],
    ['the same object under both names', {}, { user: ada, auth: ada }, 'ada'],
    ['a property that was named', { user: 'auth' }, { user: { id: 'eve' }, auth: ada }, 'ada'],
    ['a path', { user: 'session.user' }, { session: { user: ada } }, 'ada'],
  ])('is found in %s', async (_, options, values, id) => {
    expect(await verify(values, { origin: page }, options)).toMatchObject({ principal: { id } })
  })

  test.each<[string, object, Options]>([
    ['nothing', {}, {}],
    ['undefined', { user: undefined }, {}],
    ['null', { user: null }, {}],
    ['false', { user: false }, {}],
    ['a session without a user', { session: {} }, { user: 'session.user' }],
    ['an inherited property', { session: Object.create({ user: ada }) }, { user: 'session.user' }],
    ['a prototype', { session: {} }, { user: 'session.constructor' }],
  ])('is nobody where there is %s', async (_, values, options) => {
    expect(await verify(values, { origin: page }, options)).toBeUndefined()
  })

  test('is still the same where a handler attaches another afterwards', async () => {
    const values: Record<string, unknown> = { user: ada }
    const session = sessions()
    const { request } = exchangeOf({
      request: { headers: new Map([['origin', [page]]]), attached: attach(values) },
    })
    const credential = session.present?.(request)
    const ask = () => session.verify(credential!, { now: 0, address: undefined, request })
    expect(await ask()).toEqual(verified)
    values['auth'] = { id: 'eve' }
    expect(await ask()).toEqual(verified)
    delete values['user']
    expect(await ask()).toEqual(refused('no user'))
  })

  test('is nobody where two users are attached and none was named', async () => {
    expect(await verify({ user: ada, auth: { id: 'eve' } })).toEqual(refused('two users'))
  })

  test.each<[string, unknown, string]>([
    ['no id', {}, 'no id'],
    ['an id of null', { id: null }, 'no id'],
    ['nothing', undefined, 'no id'],
    ['a text', 'ada', 'no id'],
    ['an id that is inherited', Object.create({ id: 'ada' }), 'no id'],
    ['a promise of a promise’s shape', { then: undefined }, 'no id'],
    ['an empty id', { id: '' }, 'id malformed'],
    ['a number as id', { id: 7 }, 'id malformed'],
    ['an object as id', { id: { $ne: null } }, 'id malformed'],
    ['an id of two lines', { id: 'ada\nadmin' }, 'id malformed'],
    ['a long id', { id: 'a'.repeat(257) }, 'id malformed'],
    ['roles as a text', { id: 'ada', roles: 'admin' }, 'roles malformed'],
    ['roles of objects', { id: 'ada', roles: [{}] }, 'roles malformed'],
    ['scopes as a text', { id: 'ada', scopes: 'a b' }, 'scopes malformed'],
    ['models that are no list', { id: 'ada', models: {} }, 'models malformed'],
    ['a tenant of another type', { id: 'ada', tenant: ['a'] }, 'tenant malformed'],
    ['claims as a list', { id: 'ada', claims: [] }, 'claims malformed'],
    ['an end as a text', { id: 'ada', until: '2030' }, 'until malformed'],
    ['an end that is no number', { id: 'ada', until: NaN }, 'until malformed'],
    ['an end that has come', { id: 'ada', until: 1000 }, 'expired'],
  ])('is refused with %s', async (_, facts, cause) => {
    expect(await verify({ user: {} }, undefined, { principal: () => facts as never })).toEqual(
      refused(cause),
    )
  })

  test('has no role from a polluted prototype', async () => {
    const polluted = Object.prototype as { roles?: unknown }
    polluted.roles = ['admin']
    try {
      const result = await verify({ user: {} }, undefined, { principal: () => ({ id: 'ada' }) })
      expect(result).toMatchObject({ principal: { roles: [] } })
      expect(result?.outcome === 'verified' && result.principal.claims['roles']).toBeUndefined()
    } finally {
      delete polluted.roles
    }
  })

  test.each<[string, () => never | Promise<never>]>([
    [
      'throws',
      () => {
        throw new Error('no')
      },
    ],
    ['rejects', () => Promise.reject(new Error('no'))],
  ])('a mapping that %s is not a refusal', async (_, principal) => {
    await expect(verify({ user: {} }, undefined, { principal })).rejects.toThrow('no')
  })
})

describe('which page a request with a cookie is from', () => {
  type Row = [string, Record<string, string | string[]>, boolean]

  const rows: Row[] = [
    ['the page', { origin: page }, true],
    [
      'the page, by a browser that says where',
      { origin: page, 'sec-fetch-site': 'same-site' },
      true,
    ],
    ['the same origin, without an Origin', { 'sec-fetch-site': 'same-origin' }, true],
    ['nobody says', {}, false],
    ['another page', { origin: 'https://evil.example' }, false],
    [
      'another page, whatever else it says',
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
      false,
    ],
    ['a sandbox', { origin: 'null' }, false],
    ['a sandbox of the same origin', { origin: 'null', 'sec-fetch-site': 'same-origin' }, false],
    ['another host below the domain', { 'sec-fetch-site': 'same-site' }, false],
    ['another site', { 'sec-fetch-site': 'cross-site' }, false],
    ['the address bar', { 'sec-fetch-site': 'none' }, false],
    ['two Origins', { origin: [page, page] }, false],
    ['two Origins in one', { origin: `${page}, https://evil.example` }, false],
    ['two sites', { 'sec-fetch-site': ['same-origin', 'same-origin'] }, false],
    ['an empty Origin', { origin: '' }, false],
    ['the page over http', { origin: page.replace('https', 'http') }, false],
    ['the page on another port', { origin: `${page}:8443` }, false],
    ['a host that begins alike', { origin: `${page}.evil.example` }, false],
    ['a host that ends alike', { origin: 'https://evil-app.example.org' }, false],
    ['the page in another spelling', { origin: page.toUpperCase() }, false],
    ['the page with a path', { origin: `${page}/` }, false],
    ['the page as a Referer', { referer: `${page}/chat` }, false],
    ['a form with a text/plain body', { 'content-type': 'text/plain' }, false],
  ]

  test.each(rows)('%s', async (_, headers, accepted) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'GET', 'HEAD']) {
      const result = await verify({ user: ada }, headers, {}, { method })
      expect(result).toEqual(accepted ? verified : refused('origin'))
    }
  })

  test('does not matter for methods that are safe here, save for connections that leave HTTP', async () => {
    const safe: Options = { safeMethods: ['GET', 'HEAD'] }
    const evil = { origin: 'https://evil.example' }
    const outcomes = async (headers: Record<string, string>, method: string) =>
      (await verify({ user: ada }, headers, safe, { method }))?.outcome
    expect(await outcomes(evil, 'GET')).toBe('verified')
    expect(await outcomes({}, 'HEAD')).toBe('verified')
    for (const method of ['POST', 'OPTIONS', 'CONNECT', 'get']) {
      expect(await outcomes(evil, method)).toBe('refused')
    }
    expect(await outcomes({ ...evil, upgrade: 'websocket' }, 'GET')).toBe('refused')
    expect(await outcomes({ ...evil, 'sec-websocket-key': 'x' }, 'GET')).toBe('refused')
    expect(await outcomes({ origin: page, upgrade: 'websocket' }, 'GET')).toBe('verified')
  })
})

describe('a session by a token that the middleware verified', () => {
  const options: Options = { via: 'authorization', origins: undefined as never }

  test.each<[Record<string, string | string[]>, boolean]>([
    [{ authorization: 'Bearer abc' }, true],
    [{ authorization: 'bearer  abc' }, true],
    [{ authorization: 'DPoP abc' }, true],
    [{}, false],
    [{ cookie: 'sid=1', origin: page }, false],
    [{ authorization: 'Basic YTpi' }, false],
    [{ authorization: 'Negotiate abc' }, false],
    [{ authorization: 'Bearer' }, false],
    [{ authorization: ['Bearer a', 'Bearer a'] }, false],
  ])('%j', async (headers, accepted) => {
    const result = await verify({ auth: ada }, headers, options)
    expect(result).toEqual(accepted ? verified : refused('no token'))
  })
})

describe('in a guard', () => {
  const guardOf = (...authenticate: Authenticator[]) =>
    createGuard({ policy: suitePolicy, authenticate, detectors: [], lockout: { perAddress: 3 } })
  const outcome = async (
    guard: ReturnType<typeof guardOf>,
    values: object,
    facts: InMemoryRequest = {},
  ) => {
    const headers = { origin: page, ...facts.headers }
    const { exchange, error } = await receive(guard, {
      method: 'GET',
      path: '/things/a',
      attached: attach(values),
      ...facts,
      headers,
    })
    return { code: error?.code, detail: error?.detail, id: exchange.principal?.id, exchange }
  }
  const header = developer.headers

  test('a session is let in, and judged by its roles', async () => {
    const guard = guardOf(sessions())
    expect(await outcome(guard, { user: ada })).toMatchObject({ code: undefined, id: 'ada' })
    expect((await outcome(guard, { user: { id: 'gus' } })).code).toBe('access-denied')
    expect((await outcome(guard, {})).code).toBe('credential-missing')
  })

  test('a cookie session and a key in a header are two credentials', async () => {
    const guard = guardOf(sessions(), developer.authenticator)
    expect((await outcome(guard, { user: ada }, { headers: header })).code).toBe(
      'credential-ambiguous',
    )
    expect((await outcome(guard, {}, { headers: header })).code).toBeUndefined()
  })

  test('a token that the middleware verified and its user are one', async () => {
    const guard = guardOf(
      developer.authenticator,
      sessions({ via: 'authorization', origins: undefined as never }),
    )
    const headers = { authorization: 'Bearer abc' }
    const eve = { auth: { ...ada, id: 'eve' } }
    expect(await outcome(guard, eve, { headers })).toMatchObject({ code: undefined, id: 'eve' })
    expect((await outcome(guard, {}, { headers })).code).toBe('credential-invalid')
    expect(await outcome(guard, {}, { headers: header })).toMatchObject({ id: 'ada' })
  })

  test.each<[string, Record<string, string>, string]>([
    ['a key beside it is a second credential', { 'x-api-key': 'k' }, 'credential-ambiguous'],
    ['without the token it is no session', {}, 'credential-invalid'],
  ])('of a session by a token, %s', async (_, headers, code) => {
    const guard = guardOf(sessions({ via: 'authorization', origins: undefined as never }))
    expect((await outcome(guard, { auth: ada }, { headers })).code).toBe(code)
  })

  test('two kinds of session are two credentials, and each is verified by its own', async () => {
    const guard = guardOf(
      sessions(),
      sessions({ user: 'admin', principal: () => ({ id: 'root', roles: ['developer'] }) }),
    )
    expect((await outcome(guard, { user: ada, admin: {} })).code).toBe('credential-ambiguous')
    expect((await outcome(guard, { admin: {} })).id).toBe('root')
    expect((await outcome(guard, { user: ada })).id).toBe('ada')
  })

  test('a refused session is nobody, even where nobody may come in', async () => {
    const guard = guardOf(sessions(), anonymous())
    const { code, detail, id } = await outcome(
      guard,
      { user: ada },
      { headers: { origin: 'null' } },
    )
    expect([code, id]).toEqual(['credential-invalid', undefined])
    expect(detail).toContain('session-user (cookie): origin')
  })

  test('another page cannot lock out the address of the one it deceives', async () => {
    const guard = guardOf(sessions())
    const headers = { origin: 'https://evil.example' }
    for (let attempt = 0; attempt < 5; attempt++) {
      expect((await outcome(guard, { user: ada }, { headers })).code).toBe('credential-invalid')
    }
    expect((await outcome(guard, { user: ada })).code).toBeUndefined()
  })

  test.each<[string, Options]>([
    ['mapping', { principal: () => Promise.reject(new Error('the database is down')) }],
  ])('a %s that fails is a 503', async (_, options) => {
    expect((await outcome(guardOf(sessions(options)), { user: ada })).code).toBe('control-failed')
  })

  test.each<[string, Partial<Authenticator>]>([
    ['present', { present: boom }],
    ['recognizes', { recognizes: boom }],
    ['idOf', { recognizes: () => true, idOf: boom }],
  ])('an authenticator whose `%s` throws is a 503 with a ledger', async (_, broken) => {
    const guard = guardOf({ ...developer.authenticator, ...broken })
    const { code, exchange } = await outcome(guard, {}, { headers: header })
    expect(code).toBe('control-failed')
    expect(exchange.ledger.entries).toEqual([
      { control: 'sanitize', step: 'form', verdict: 'finding', note: 'an authenticator threw' },
      { control: 'sanitize', step: 'form', verdict: 'error', note: 'control-failed' },
    ])
  })
})

function boom(): never {
  throw new Error('boom')
}

describe('behind a real login', () => {
  const guard = createGuard({ policy: suitePolicy, authenticate: [sessions()], detectors: [] })
  const expressApp = (create: typeof express, property: string) => {
    const gate = toExpress(guard)
    const app = create().set('env', 'production')
    app.use((req, _res, next) => {
      if (req.headers.cookie === 'sid=1') Object.assign(req, { [property]: ada })
      next()
    })
    app.use(gate())
    app.get('/things/:name', (req, res) => void res.json(gate.context(req).principal))
    return app
  }
  const koaApp = (Create: typeof Koa) => {
    const gate = toKoa(guard)
    const app = new Create({ env: 'production' })
    app.use((ctx, next) => {
      if (ctx.headers.cookie === 'sid=1') ctx.state.user = ada
      return next()
    })
    app.use(gate())
    app.use((ctx) => void (ctx.body = gate.context(ctx).principal))
    return app.callback()
  }

  test.each<[string, () => Parameters<typeof request>[0]]>([
    ['req.user of Express 4', () => expressApp(express4, 'user')],
    ['req.user of Express 5', () => expressApp(express, 'user')],
    ['req.auth of Express 5', () => expressApp(express, 'auth')],
    ['ctx.state.user of Koa 2', () => koaApp(Koa2)],
    ['ctx.state.user of Koa 3', () => koaApp(Koa)],
  ])('%s', async (_, make) => {
    const app = make()
    const ask = (headers: Record<string, string>) => request(app).get('/things/a').set(headers)
    const good = await ask({ cookie: 'sid=1', origin: page })
    expect([good.status, good.body]).toMatchObject([200, { id: 'ada', method: 'session' }])
    expect((await ask({ cookie: 'sid=1', origin: 'https://evil.example' })).status).toBe(401)
    expect((await ask({ cookie: 'sid=2', origin: page })).status).toBe(401)
  })
})

describe('options', () => {
  const problemOf = (options: object): string => {
    try {
      sessions(options)
    } catch (error) {
      expect(isConfigurationError(error)).toBe(true)
      expect(isGuardError(error)).toBe(false)
      return (error as Error).message
    }
    throw new Error('the options were accepted')
  }

  test.each<[object, string]>([
    [{ origins: undefined }, "`sessionUser` with `via: 'cookie'` needs the option `origins`"],
    [{ origins: [] }, 'option `origins` of `sessionUser` must be an origin or a list of origins'],
    [
      { origins: ['*'] },
      'option `origins` of `sessionUser` must be an origin or a list of origins',
    ],
    [{ origins: ['null'] }, 'option `origins`'],
    [{ origins: ['http://app.example.org'] }, 'https (http for loopback)'],
    [{ via: 'authorization' }, "with `via: 'cookie'` alone"],
    [{ via: 'authorization', origins: undefined, safeMethods: [] }, 'alone'],
    [{ via: 'cookies' }, 'did you mean `cookie`?'],
    [{ principal: undefined }, 'option `principal` of `sessionUser` must be a function'],
    [{ safeMethods: ['POST'] }, 'a list of `GET`, `HEAD` and `OPTIONS`; received a list of 1'],
    [{ user: 'body.user' }, 'what a middleware found, not what the client sent'],
    [{ user: 'query' }, 'what a middleware found, not what the client sent'],
    [{ user: '' }, 'the name of a property such as `user`'],
    [{ user: 'a..b' }, 'the name of a property such as `user`'],
    [{ user: () => ada }, 'the name of a property such as `user`'],
    [{ origin: page }, 'did you mean `origins`?'],
  ])('%j is refused', (options, message) => {
    expect(problemOf(options)).toContain(message)
  })
})
