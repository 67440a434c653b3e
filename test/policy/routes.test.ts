import { quotaPattern, parseQuota } from '../../src/policy/routes/quota'
import { engineOf } from './support'

const anonymous = (match: string) => ({ match, authenticate: 'anonymous' })

const engine = engineOf({
  version: 1,
  routes: [
    'ANY /',
    'GET /health',
    'GET /v1/models',
    'GET /v1/models/:id',
    'DELETE /v1/models/:id',
    'GET /v1/models/default',
    'ANY /v1/models/:id/files',
    'GET /files/*rest',
    'GET /files/:name',
    'GET /files/a/:name',
    'ANY /files/list',
    'HEAD /files/list',
    'POST /:tenant/run',
    'GET /%40a\\:b,c',
    'GET /:constructor/x',
    'POST /models/:model\\:run',
    'POST /models/:model\\:dry\\:run',
    'POST /models/:model',
    'POST /models/one\\:run',
    'GET /tools/:tool\\:run',
  ].map(anonymous),
})

test.each([
  ['GET', '/', 'ANY /'],
  ['GET', '/health', 'GET /health'],
  ['GET', '/HEALTH/', 'GET /health'],
  ['GET', '/health//', undefined],
  ['HEAD', '/health', 'GET /health'],
  ['POST', '/health', undefined],
  ['GET', '/v1/models', 'GET /v1/models'],
  ['GET', '/v1/models/x', 'GET /v1/models/:id'],
  ['GET', '/v1/models/x/y', undefined],
  ['GET', '/v1/models/default', 'GET /v1/models/default'],
  ['GET', '/v1/Models/DEFAULT/', 'GET /v1/models/default'],
  ['DELETE', '/v1/models/default', 'DELETE /v1/models/:id'],
  ['PUT', '/v1/models/x/files', 'ANY /v1/models/:id/files'],
  ['GET', '/files/x', 'GET /files/:name'],
  ['GET', '/files/x/y', 'GET /files/*rest'],
  ['GET', '/files/a/y', 'GET /files/a/:name'],
  ['GET', '/files/a/y/z', 'GET /files/*rest'],
  ['GET', '/files', undefined],
  ['GET', '/files/', undefined],
  ['GET', '/files/list', 'ANY /files/list'],
  ['HEAD', '/files/list', 'HEAD /files/list'],
  ['POST', '/acme/run', 'POST /:tenant/run'],
  ['GET', '/@A:b,c', 'GET /%40a\\:b,c'],
  ['GET', '/v1/models/100%', 'GET /v1/models/:id'],
  ['GET', '/v1/models/%zz', 'GET /v1/models/:id'],
  ['GET', '/v1/models/', 'GET /v1/models'],
  ['get', '/health', undefined],
  ['GET', '', 'ANY /'],
  ['GET', '/constructor', undefined],
  ['GET', '/__proto__', undefined],
  ['GET', '/v1\u2044models', undefined],
  ['POST', '/models/a-1:run', 'POST /models/:model\\:run'],
  ['POST', '/models/A:RUN', 'POST /models/:model\\:run'],
  ['POST', '/models/a:dry:run', 'POST /models/:model\\:dry\\:run'],
  ['POST', '/models/:dry:run', 'POST /models/:model\\:run'],
  ['POST', '/models/:run', 'POST /models/:model'],
  ['POST', '/models/one:run', 'POST /models/one\\:run'],
  ['POST', '/models/a:runs', 'POST /models/:model'],
])('%s %s is %s', (method, path, match) => {
  expect(engine.route(method, path)?.route.match).toBe(match)
})

test('the Kelvin sign is no k: the application would not take it for one', () => {
  const kelvin = engineOf({ version: 1, routes: [anonymous('GET /ok')] })
  expect(kelvin.route('GET', '/o\u212a')).toBeUndefined()
  expect(kelvin.route('GET', '/OK')).toBeDefined()
})

test.each([
  ['/v1/models/GPT-4o', [['id', 'GPT-4o']]],
  ['/v1/models/openai%2Fgpt-4o', [['id', 'openai/gpt-4o']]],
  ['/v1/models/a%41', [['id', 'a%41']]],
  ['/v1/models/__proto__', [['id', '__proto__']]],
  ['/files/b/c%2fd/E/', [['rest', 'b/c/d/E']]],
  ['/y/x', [['constructor', 'y']]],
  ['/health', []],
  ['/tools/Gemini-3:RUN', [['tool', 'Gemini-3']]],
  ['/tools/a:run:run/', [['tool', 'a:run']]],
])('the parameters of %s', (path, params) => {
  expect([...(engine.route('GET', path)?.params ?? [])]).toEqual(params)
})

test('the order of routes changes nothing', () => {
  const matches = engine.routes.map((route) => route.match)
  const reversed = engineOf({ version: 1, routes: [...matches].reverse().map(anonymous) })
  for (const path of ['/files/list', '/files/a/x', '/v1/models/default', '/v1/models/x', '/v1/x']) {
    for (const method of ['GET', 'HEAD', 'DELETE']) {
      expect(reversed.route(method, path)?.route.match).toBe(
        engine.route(method, path)?.route.match,
      )
    }
  }
})

test('a hostile path is matched in linear time', () => {
  expect(engine.route('GET', `/files${'/a'.repeat(100_000)}`)?.route.match).toBe('GET /files/*rest')
  expect(engine.route('GET', `/v1${'/a'.repeat(100_000)}`)).toBeUndefined()
})

test('a route is complete and frozen', () => {
  const { routes } = engineOf({
    version: 1,
    routes: [
      {
        match: 'POST /v1/chat',
        action: 'model:infer',
        resource: 'model/{body.model}',
        format: 'openai-chat',
        body: {
          maxBytes: 9,
          media: 'unscanned',
          schema: JSON.parse('{"properties":{"__proto__":{}}}') as object,
        },
        coverage: ['secrets'],
        limit: { requests: '7/hour' },
        filter: false,
        encodedSlash: true,
      },
    ],
  })
  expect(routes).toEqual([
    {
      match: 'POST /v1/chat',
      anonymous: false,
      action: 'model:infer',
      resource: expect.objectContaining({
        source: 'model/{body.model}',
        needsBody: true,
      }) as object,
      format: ['openai-chat'],
      body: {
        opaque: false,
        maxBytes: 9,
        media: { mode: 'unscanned', metadata: 'strip' },
        unknown: 'keep',
        schema: JSON.parse('{"properties":{"__proto__":{}}}') as object,
      },
      purposes: [],
      upload: undefined,
      upgrade: undefined,
      coverage: ['secrets'],
      limit: { requests: 7, windowSeconds: 3600 },
      exportLimit: undefined,
      filter: false,
      detectors: undefined,
      encodedSlash: true,
    },
  ])
  expect(Object.isFrozen(routes[0])).toBe(true)
})

test('an opaque body', () => {
  const route = { ...anonymous('POST /a'), body: 'opaque', coverage: 'none' }
  const { routes } = engineOf({ version: 1, routes: [route] })
  expect(routes[0]?.body).toMatchObject({
    opaque: true,
    media: { mode: 'refuse', metadata: 'strip' },
  })
})

test.each([
  ['1/s', 1, 1],
  ['20/sec', 20, 1],
  ['60/min', 60, 60],
  ['5/h', 5, 3600],
  ['5/hour', 5, 3600],
  ['999999999/day', 999999999, 86400],
])('the quota %s', (quota, requests, windowSeconds) => {
  expect(quotaPattern.test(quota)).toBe(true)
  expect(parseQuota(quota)).toEqual({ requests, windowSeconds })
})
