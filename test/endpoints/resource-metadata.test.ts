import request from 'supertest'
import { resourceMetadata, type Endpoint, type PolicyDocument } from '../../src/index'
import { fakePrincipal } from '../../src/testing/fake-principal'
import { suiteGuard } from '../support/gate'
import { frameworks, start, type Running } from '../support/servers'

const ada = fakePrincipal({ id: 'ada', roles: ['developer'], scopes: ['ai.model.read'] })
const issuer = 'https://id.example.com'
const policy: PolicyDocument = {
  version: 1,
  roles: { developer: { match: { claim: 'roles', has: 'developer' } } },
  rules: [
    {
      id: 'use',
      effect: 'allow',
      roles: ['developer'],
      actions: ['model:infer', 'model:train'],
      resources: ['model/*'],
      scopes: { byAction: { 'model:train': ['ai.model.write'], '*': ['ai.model.read'] } },
    },
  ],
  routes: [
    { match: 'GET /models/:name', action: 'model:infer', resource: 'model/{path.name}' },
    { match: 'POST /models/:name', action: 'model:train', resource: 'model/{path.name}' },
  ],
}

const guardOf = (resource?: string) =>
  suiteGuard({
    policy,
    authenticate: [{ ...ada.authenticator, issuers: [issuer] }],
    ...(resource !== undefined && { resource }),
  }).guard

describe.each(frameworks)('on $name', (framework) => {
  let running: Running
  const wellKnown = '/.well-known/oauth-protected-resource/v1'

  beforeAll(async () => {
    const guard = guardOf('https://api.example.com/v1')
    const echo: Endpoint = {
      name: 'echo',
      paths: ['/echo'],
      methods: ['POST'],
      maxBytes: 8,
      handle: ({ body }) => {
        if (body.length === 3) throw new Error('a secret of the endpoint')
        return Promise.resolve({ status: 200, headers: {}, body: Buffer.from(body).toString() })
      },
    }
    running = await start(framework, {
      guard,
      endpoints: [resourceMetadata(guard, { name: 'Models' }), echo],
      handler: ({ send }) => send({ ok: true }),
    })
  })

  afterAll(() => running.close())

  test('clients learn where to get a token, and for which scopes (RFC 9728 §3.2)', async () => {
    const response = await request(running.url).get(wellKnown)
    expect(response.status).toBe(200)
    expect(response.body).toEqual({
      resource: 'https://api.example.com/v1',
      authorization_servers: [issuer],
      scopes_supported: ['ai.model.read', 'ai.model.write'],
      bearer_methods_supported: ['header'],
      resource_name: 'Models',
    })
    expect(response.headers['access-control-allow-origin']).toBe('*')
  })

  test('a browser may ask before', async () => {
    const response = await request(running.url).options(wellKnown)
    expect([response.status, response.text]).toEqual([204, ''])
    expect(response.headers).not.toHaveProperty('content-length')
  })

  test('the challenge of a refused request leads there', async () => {
    const response = await request(running.url).get('/models/a')
    expect(response.status).toBe(401)
    expect(response.headers['www-authenticate']).toBe(
      `Bearer realm="api", resource_metadata="https://api.example.com${wellKnown}"`,
    )
  })

  test('a token without the scope is told which one it lacks, and nothing else', async () => {
    const response = await request(running.url).post('/models/a').set(ada.headers).send({})
    expect(response.status).toBe(403)
    expect(response.headers['www-authenticate']).toContain(
      'error="insufficient_scope", error_description="more scope is needed", scope="ai.model.write"',
    )
  })

  test('a denial that no scope would lift has no challenge', async () => {
    const response = await request(running.url).delete('/models/a').set(ada.headers)
    expect(response.status).toBe(403)
    expect(response.headers['www-authenticate']).toBeUndefined()
  })

  test('other paths go on to the gate', async () => {
    const response = await request(running.url).get('/models/a').set(ada.headers)
    expect(response.body).toEqual({ ok: true })
    const nearby = await request(running.url).get(`${wellKnown}/x`)
    expect(nearby.status).toBe(401)
  })

  test('a method that an endpoint does not know is a 405', async () => {
    const response = await request(running.url).post(wellKnown).send({})
    expect([response.status, response.headers['allow']]).toEqual([405, 'GET, OPTIONS'])
  })

  test('an endpoint gets the bytes, up to its cap', async () => {
    const post = (body: string) =>
      request(running.url).post('/echo/').set('content-type', 'application/json').send(body)
    expect((await post('{"a":1}')).text).toBe('{"a":1}')
    expect((await post('{"a":1234}')).status).toBe(413)
    expect((await post('x'.repeat(3_000_000))).status).toBe(413)
  })

  test('an endpoint that fails is a 503 that tells nothing', async () => {
    const response = await request(running.url).post('/echo').set('content-type', 'a/b').send('abc')
    expect(response.status).toBe(503)
    expect(response.text).not.toContain('secret')
  })
})

test('a guard without a public URL has no metadata', () => {
  expect(() => resourceMetadata(guardOf())).toThrow('createGuard({ resource:')
})

test.each(['http://api.example.com', 'https://api.example.com/#x', 'api.example.com', ''])(
  '%j is no public URL',
  (resource) => {
    expect(() => guardOf(resource)).toThrow('option `resource` of `createGuard` must be')
  },
)

test('the well-known path stands before the path of the resource', () => {
  expect(resourceMetadata(guardOf('https://api.example.com/')).paths).toEqual([
    '/.well-known/oauth-protected-resource',
  ])
})
