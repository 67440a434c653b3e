import { inspect } from 'node:util'
import { createServer } from 'node:http'
import express from 'express'
import { createProxyMiddleware } from 'http-proxy-middleware'
import request from 'supertest'
import { toExpress } from '../../src/adapters/express'
import { sessionUser } from '../../src/index'
import { developer, suiteGuard, suitePolicy } from '../support/gate'
import { rawExchange, rawRequest } from '../support/raw'
import { frameworks, start, type CallHandler, type Running } from '../support/servers'
import { startProvider, type Provider } from '../upstream/support'

const token = developer.headers.authorization.replace('Bearer ', '')
type Options = Parameters<typeof suiteGuard>[0]

// Making a guard takes longer than everything that is done with it here.
const guards = new Map<Options, ReturnType<typeof suiteGuard>['guard']>()
const guardOf = (options: Options = standard) => {
  const guard = guards.get(options) ?? suiteGuard(options).guard
  guards.set(options, guard)
  return guard
}
const standard: Options = {}
const namesHeaders: Options = {
  authenticate: [{ ...developer.authenticator, headers: ['x-badge', 'cookie'] }],
}
const monitorsOthers: Options = { mode: { authorize: 'monitor', filter: 'monitor' } }
const untouching: [string, Options][] = [
  ['the guard keeps credentials', { credentials: 'keep' }],
  ['the guard monitors', { mode: 'monitor' }],
  ['nobody is required to authenticate', { mode: { authenticate: 'monitor' } }],
]

/** Everything that a handler can see of a request. */
const mirror: CallHandler = ({ req, send }) => {
  const { headers, headersDistinct, rawHeaders } = req
  send({ headers, headersDistinct, rawHeaders })
}

describe.each(frameworks)('on $name', (framework) => {
  let running: Running
  let upstream: Provider

  const serve = async (handler: CallHandler, options?: Options): Promise<void> => {
    running = await start(framework, { guard: guardOf(options), handler })
  }
  const get = (headers: object, path = '/things/a') =>
    request(running.url)
      .get(path)
      .set({ 'x-other': 'kept', ...headers })

  beforeEach(async () => {
    upstream = await startProvider()
  })
  afterEach(() => Promise.all([running.close(), upstream.close()]))

  test('a handler sees the credential in none of the views of its request', async () => {
    await serve(mirror)
    const response = await get(developer.headers)
    expect(response.status).toBe(200)
    expect(response.text).not.toContain(token)
    expect(response.text).not.toMatch(/authorization/i)
    expect(response.text.match(/x-other/gi)).toHaveLength(3)
  })

  test('a proxy does not pass it on, with or without a body', async () => {
    const proxy = createProxyMiddleware({ target: upstream.origin, changeOrigin: true })
    await serve(({ req, res }) => proxy(req, res, () => undefined))
    expect((await get(developer.headers)).status).toBe(200)
    const post = request(running.url).post('/things/a').set(developer.headers)
    expect((await post.send({ a: 'text' })).status).toBe(200)
    expect(upstream.asked.map(({ body }) => body)).toEqual(['', '{"a":"text"}'])
    expect(JSON.stringify(upstream.asked)).not.toMatch(/authorization|fake_/)
    expect(upstream.asked[0]?.headers['x-other']).toBe('kept')
  })

  test.each(['authorization', 'X-Api-Key', 'x-goog-api-key', 'x_api_key'])(
    'an anonymous route does not pass on an unverified %s',
    async (name) => {
      await serve(mirror)
      const response = await get({ [name]: 'Bearer made-up' }, '/health')
      expect(response.status).toBe(200)
      expect(response.text).not.toContain('made-up')
    },
  )

  test('a header that an authenticator names goes too', async () => {
    await serve(mirror, namesHeaders)
    const response = await get({ ...developer.headers, 'X-Badge': 'seven', cookie: 'sid=8' })
    expect(response.status).toBe(200)
    expect(response.text).not.toMatch(/seven|sid=8|badge|cookie/i)
  })

  test.each(untouching)('nothing is touched where %s', async (_, options) => {
    await serve(mirror, options)
    const bare = await start(framework, { handler: mirror })
    const bytes = rawRequest('GET /health', [['Authorization', `Bearer ${token}`]])
    const bodyOf = (response: string): string => response.slice(response.indexOf('\r\n\r\n'))
    const guarded = bodyOf(await rawExchange(running.port, bytes))
    expect(guarded).toBe(bodyOf(await rawExchange(bare.port, bytes)))
    expect(guarded).toContain(token)
    await bare.close()
  })

  test('controls that only monitor, other than authentication, keep nothing', async () => {
    await serve(mirror, monitorsOthers)
    expect((await get(developer.headers)).text).not.toContain(token)
  })

  test('an error handler and a refusal of the filter find the exchange', async () => {
    await serve(() => {
      throw Object.assign(new Error('no such thing'), { status: 404, expose: true })
    })
    const response = await get(developer.headers)
    expect([response.status, response.body.title ?? response.body.detail]).toEqual([
      404,
      expect.stringContaining('no such thing'),
    ])
  })
})

describe('around the gate', () => {
  const app = (...middlewares: readonly express.RequestHandler[]) => {
    const application = express()
    application.set('env', 'production')
    for (const middleware of middlewares) application.use(middleware)
    application.use((req, res) => void res.json(req.headers))
    return createServer(application)
  }
  const ask = (server: ReturnType<typeof app>, headers = developer.headers) =>
    request(server).get('/things/a').set(headers)

  test('a second middleware of the guard knows who calls', async () => {
    const gate = toExpress(guardOf())
    const narrower = gate.authorize({ action: 'thing:use' })
    for (const chain of [
      [gate(), narrower],
      [gate.authenticate(), narrower, gate()],
      [gate(), gate(), gate.limit({ requests: '9/min' })],
    ]) {
      const response = await ask(app(...chain))
      expect(response.status).toBe(200)
      expect(response.headers).not.toHaveProperty('authorization')
    }
  })

  test('a gate of another guard authenticates by itself', async () => {
    const [outer, inner] = [guardOf(), suiteGuard().guard].map((guard) => toExpress(guard))
    const response = await ask(app(outer!(), inner!()))
    expect(response.status).toBe(200)
    expect(response.body).not.toHaveProperty('authorization')
  })

  test('what the service itself puts there after the gate stays', async () => {
    const gate = toExpress(guardOf())
    const own: express.RequestHandler = (req, _res, next) => {
      req.headers.authorization = 'Bearer of-the-provider'
      next()
    }
    const response = await ask(app(gate(), own, gate.authorize({ action: 'thing:use' })))
    expect(response.body.authorization).toBe('Bearer of-the-provider')
  })

  test('a gate that does not authenticate takes nothing off', async () => {
    const gate = toExpress(guardOf())
    const response = await ask(app(gate.limit({ requests: '9/min' }), gate.filter()))
    expect(response.body.authorization).toBe(developer.headers.authorization)
  })

  test('a log in front of the gate finds nothing once the exchange is over, refused ones too', async () => {
    const logged: string[] = []
    const log: express.RequestHandler = (req, res, next) => {
      res.on('finish', () =>
        logged.push(JSON.stringify([req.headers, req.rawHeaders, { ...req }.headers])),
      )
      next()
    }
    const gate = toExpress(guardOf())
    await ask(app(log, gate()))
    await ask(app(log, gate()), { authorization: 'Bearer almost-right' })
    expect(logged).toHaveLength(2)
    expect(logged.join()).not.toMatch(/almost-right|fake_/)
  })

  test('what was taken off is neither printed nor copied with the request', async () => {
    let seen = ''
    const look: express.RequestHandler = (req, _res, next) => {
      seen = inspect(req, { depth: 6, showHidden: false }) + inspect({ ...req }, { depth: 6 })
      next()
    }
    const gate = toExpress(guardOf())
    await ask(app(gate(), look))
    expect(seen).toContain('IncomingMessage')
    expect(seen).not.toContain(token)
  })

  test('a session cookie is a credential like the others', async () => {
    const sessions = sessionUser({
      principal: () => ({ id: 'ada', roles: ['developer'] }),
      origins: ['https://app.example.org'],
    })
    const gate = toExpress(suiteGuard({ policy: suitePolicy, authenticate: [sessions] }).guard)
    const login: express.RequestHandler = (req, _res, next) => {
      Object.assign(req, { user: {} })
      next()
    }
    const response = await request(app(login, gate()))
      .get('/things/a')
      .set({ cookie: 'sid=secret', origin: 'https://app.example.org' })
    expect(response.status).toBe(200)
    expect(response.text).not.toContain('sid=secret')
  })
})

test('a credential that a middleware in front took off one view is taken off the others', async () => {
  const app = express()
  const gate = toExpress(guardOf())
  app.use((req, _res, next) => {
    delete req.headers.authorization
    next()
  })
  app.use(gate())
  app.use((req, res) => {
    res.json({ distinct: req.headersDistinct, raw: req.rawHeaders })
  })
  const response = await request(app).get('/things/a').set(developer.headers)
  expect(response.status).toBe(200)
  expect(response.text).not.toContain(token)
})
