import request from 'supertest'
import { apiKeys, createApiKey, memoryStore, type GuardEvent } from '../../src/index'
import { chat, developer, guest, iban, suiteGuard } from '../support/gate'
import { rawExchange, rawRequest } from '../support/raw'
import { frameworks, start, type Running } from '../support/servers'

const chatPath = '/v1/chat/completions'
const bearer = developer.headers.authorization
const json = { 'content-type': 'application/json' }

describe.each(frameworks)('on $name', (framework) => {
  let running: Running
  let events: GuardEvent[]
  let handled: number

  beforeEach(async () => {
    const suite = suiteGuard()
    events = suite.events
    handled = 0
    running = await start(framework, {
      guard: suite.guard,
      withoutErrors: true,
      handler: ({ send, body }) => {
        handled++
        send({ echo: body ?? null })
      },
    })
  })

  afterEach(() => running.close())

  const post = (path: string, body: string | object, headers: object = developer.headers) =>
    request(running.url)
      .post(path)
      .set({ ...json, ...headers })
      .send(body)

  test('a request without a credential is challenged', async () => {
    const response = await request(running.url).get('/things/a')
    expect(response.status).toBe(401)
    expect(response.headers['www-authenticate']).toBe('Bearer realm="api"')
    expect(response.body).toMatchObject({ code: 'credential-missing', status: 401 })
    expect(handled).toBe(0)
  })

  test('a missing credential is told before anything is said about the route', async () => {
    const unknown = await request(running.url).get('/nowhere')
    const known = await request(running.url).get('/things/a')
    expect(unknown.status).toBe(known.status)
    expect(unknown.body.code).toBe(known.body.code)
  })

  test('a wrong credential is refused with the error of RFC 6750', async () => {
    const response = await request(running.url).get('/things/a').set('authorization', 'Bearer nope')
    expect(response.status).toBe(401)
    expect(response.headers['www-authenticate']).toContain('error="invalid_token"')
  })

  test.each([
    [
      'the same header twice',
      [
        ['Authorization', bearer],
        ['Authorization', bearer],
      ],
    ],
    [
      'two different headers',
      [
        ['Authorization', bearer],
        ['X-Api-Key', 'x'],
      ],
    ],
  ] as const)('two credentials are refused: %s', async (_title, headers) => {
    const response = await rawExchange(running.port, rawRequest('GET /things/a', headers))
    expect(response).toMatch(/^HTTP\/1\.1 400 /)
    expect(response).toContain('credential-ambiguous')
    expect(handled).toBe(0)
  })

  test('a role without a rule is denied, and the refusal says nothing about rules', async () => {
    const response = await request(running.url).get('/things/a').set(guest.headers)
    expect(response.status).toBe(403)
    expect(response.type).toBe('application/problem+json')
    expect(JSON.stringify(response.body)).not.toMatch(/rule|role|developer|thing/)
    expect(handled).toBe(0)
  })

  test('an unlisted path is denied', async () => {
    const response = await request(running.url).get('/nowhere').set(developer.headers)
    expect(response.status).toBe(403)
    expect(response.body.code).toBe('route-unknown')
  })

  test.each([
    '/things//a',
    '/things/./a',
    '/things/../things/a',
    '/things/%2e%2e/a',
    '/things/a;x=1',
    '/things/a%5cb',
    '/things/a%00',
    '/things/%252e%252e',
    '/things/a%2fb',
    '/things/%ff',
    '/things/%61',
    '/things/%zz',
  ])('the odd path %s is refused', async (path) => {
    const response = await rawExchange(
      running.port,
      rawRequest(`GET ${path}`, [['Authorization', bearer]]),
    )
    expect(response).toMatch(/^HTTP\/1\.1 400 /)
    expect(response).toContain('path-malformed')
    expect(handled).toBe(0)
  })

  test.each(['/things/a', '/things/a/', '/THINGS/a', '/things/%c3%a9', '/things/a?x=//'])(
    'the path %s is the listed one',
    async (path) => {
      const response = await rawExchange(
        running.port,
        rawRequest(`GET ${path}`, [['Authorization', bearer]]),
      )
      expect(response).toMatch(/^HTTP\/1\.1 200 /)
    },
  )

  test.each<[string, string | Buffer, string, number, string]>([
    ['malformed JSON', '{"a":', 'application/json', 400, 'body-malformed'],
    ['half a string', '{"a":"b', 'application/json', 400, 'body-malformed'],
    ['invalid UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'application/json', 400, 'body-malformed'],
    [
      '10,000 nested arrays',
      '['.repeat(10_000) + ']'.repeat(10_000),
      'application/json',
      400,
      'body-limit',
    ],
    ['a __proto__ key', '{"__proto__":{"a":1}}', 'application/json', 400, 'body-malformed'],
    [
      'an escaped __proto__ key',
      '{"\\u005f_proto__":1}',
      'application/json',
      400,
      'body-malformed',
    ],
    ['a form', 'a=b', 'application/x-www-form-urlencoded', 415, 'media-unsupported'],
    ['a form cut off', 'x', 'multipart/form-data; boundary=x', 400, 'body-malformed'],
    ['parts of no form', 'x', 'multipart/mixed; boundary=x', 415, 'media-unsupported'],
    ['a body without a type', '{}', '', 415, 'media-unsupported'],
    [
      'a body over the cap',
      `"${'x'.repeat(1_100_000)}"`,
      'application/json',
      413,
      'body-too-large',
    ],
  ])('%s is refused in the shape of the client', async (_title, body, type, status, code) => {
    const headers: [string, string][] = [['Authorization', bearer]]
    if (type !== '') headers.push(['Content-Type', type])
    const generic = await rawExchange(running.port, rawRequest('POST /things/a', headers, body))
    expect(generic).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(generic).toContain(`"code":"${code}"`)
    expect(generic).toMatch(/content-type: application\/problem\+json/i)
    const openai = await rawExchange(running.port, rawRequest(`POST ${chatPath}`, headers, body))
    expect(openai).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(openai).toMatch(/\{"error":\{"message":/)
    expect(handled).toBe(0)
  })

  test('a compressed body is refused, since nobody has looked inside', async () => {
    const response = await post('/things/a', '{}', {
      ...developer.headers,
      'content-encoding': 'gzip',
    })
    expect(response.status).toBe(415)
    expect(response.body.code).toBe('encoding-unsupported')
  })

  test.each([
    ['with `..`', 'a/../small'],
    ['with a control character', 'sm\u0000all'],
    ['that is empty', ''],
    ['that is a number', 7],
    ['that is missing', undefined],
  ])('a model name %s is refused', async (_title, model) => {
    const response = await post(chatPath, { ...chat('hi'), model })
    expect(response.status).toBe(400)
    expect(response.body.error.code).toBe('resource-invalid')
    expect(handled).toBe(0)
  })

  test('a model that no rule names is denied in the shape of OpenAI', async () => {
    const response = await post(chatPath, chat('hi', { model: 'huge' }))
    expect(response.status).toBe(403)
    expect(response.body.error).toMatchObject({ type: 'permission_error', code: 'access-denied' })
  })

  test('a model name with a slash is one segment, which a rule must name', async () => {
    expect((await post(chatPath, chat('hi', { model: 'openai/small' }))).status).toBe(200)
    expect((await post(chatPath, chat('hi', { model: 'openai/huge' }))).status).toBe(403)
  })

  test('a body that breaks the schema of the format is refused', async () => {
    const response = await post(chatPath, { model: 'small', messages: 'hello' })
    expect(response.status).toBe(400)
    expect(response.body.error.code).toBe('body-invalid')
  })

  test('a finding that must not pass refuses the request without repeating it', async () => {
    const response = await post(chatPath, chat(`pay to ${iban}`))
    expect(response.status).toBe(403)
    expect(response.body.error.code).toBe('input-blocked')
    expect(response.text).not.toContain(iban)
  })

  test('the quota of a route is held and told', async () => {
    const first = await post('/slow', {})
    expect(first.headers['ratelimit-policy']).toBe('"requests";q=2;w=60')
    expect(first.headers['ratelimit']).toMatch(/^"requests";r=1;t=\d+$/)
    await post('/slow', {})
    const third = await post('/slow', {})
    expect(third.status).toBe(429)
    expect(Number(third.headers['retry-after'])).toBeGreaterThan(0)
    expect(handled).toBe(2)
  })

  test('an address that keeps guessing is locked out', async () => {
    await running.close()
    const suite = suiteGuard({ lockout: { perAddress: 3 } })
    running = await start(framework, { guard: suite.guard, handler: ({ send }) => send('ok') })
    const guess = () => request(running.url).get('/things/a').set('authorization', 'Bearer guess')
    for (let i = 0; i < 3; i++) expect((await guess()).status).toBe(401)
    const locked = await guess()
    expect(locked.status).toBe(429)
    expect(locked.body.code).toBe('locked-out')
    expect(Number(locked.headers['retry-after'])).toBeGreaterThan(60)
  })

  test('each refusal carries the id of its exchange in header, body and ledger', async () => {
    const response = await post(chatPath, chat('hi', { model: 'huge' }))
    const id = response.headers['x-exchange-id']
    expect(id).toMatch(/^[0-9a-f]{32}$/)
    expect(response.body.error.exchange_id).toBe(id)
    expect(events).toContainEqual(
      expect.objectContaining({
        type: 'exchange',
        exchangeId: id,
        outcome: 'refused',
        code: 'access-denied',
      }),
    )
  })

  test('a refusal of a HEAD request has no body', async () => {
    const response = await rawExchange(running.port, rawRequest('HEAD /things/a'))
    expect(response).toMatch(/^HTTP\/1\.1 401 /)
    expect(response.split('\r\n\r\n')[1]).toBe('')
  })

  test('a WebSocket upgrade is refused in words', async () => {
    const { guard, events } = suiteGuard()
    guard.upgrade(running.server)
    const response = await rawExchange(
      running.port,
      Buffer.from(
        'GET /things/a HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
      ),
    )
    expect(response).toMatch(/^HTTP\/1\.1 403 /)
    expect(response).toContain('WebSocket')
    expect(events).toMatchObject([
      { outcome: 'refused', code: 'upgrade-unsupported', route: undefined },
    ])
    const [, id] = /^X-Exchange-Id: ([0-9a-f]{32})\r$/m.exec(response) ?? []
    expect(events).toMatchObject([{ exchangeId: id }])
  })

  test('a public route asks for nothing', async () => {
    expect((await request(running.url).get('/health')).status).toBe(200)
  })

  test('the predict call of the owner works with an API key as bearer, and not with another', async () => {
    await running.close()
    const { key, record } = createApiKey({ owner: 'ada', roles: ['developer'] })
    const suite = suiteGuard({
      authenticate: [apiKeys({ store: memoryStore({ records: [record] }) })],
    })
    running = await start(framework, {
      guard: suite.guard,
      handler: ({ send, principal }) => send({ prediction: 42, principal }),
    })
    const predict = (presented: string) =>
      request(running.url)
        .get('/api/v1/ai-service/predict')
        .set('authorization', `Bearer ${presented}`)
    const response = await predict(key)
    expect(response.status).toBe(200)
    expect(response.body).toEqual({ prediction: 42, principal: 'ada' })
    expect((await predict(createApiKey({ owner: 'ada', roles: ['developer'] }).key)).status).toBe(
      401,
    )
  })
})
