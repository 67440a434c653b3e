import {
  createGuard,
  resourceMetadata,
  type GuardEvent,
  type GuardOptions,
  type PolicyDocument,
  type RequireTlsOptions,
} from '../../src'
import { CertificateAuthority, type Issued } from '../support/certificate-authority'
import { developer } from '../support/gate'
import { send, type Sent } from '../support/send'
import {
  current,
  start,
  type Application,
  type CallHandler,
  type Running,
} from '../support/servers'
import { ask, startTls } from '../support/tls'

const year = 'max-age=31536000'
const stranger = '127.0.0.2'
const https = { 'x-forwarded-proto': 'https' }

const policy: PolicyDocument = {
  version: 1,
  rules: [{ id: 'things', effect: 'allow', actions: ['thing:use'], resources: ['thing/**'] }],
  routes: [
    { match: 'GET /health', authenticate: 'anonymous', coverage: 'none' },
    {
      match: 'GET /things/:name',
      action: 'thing:use',
      resource: 'thing/{path.name}',
      coverage: 'none',
    },
  ],
}

type Options = Partial<GuardOptions<PolicyDocument, readonly [typeof developer.authenticator]>>

describe.each(current)('on $name', (framework) => {
  let running: Running | undefined

  afterEach(async () => {
    await running?.close()
    running = undefined
  })

  const guardOf = (options: Options = {}) => {
    const events: GuardEvent[] = []
    const guard = createGuard({
      policy,
      authenticate: [developer.authenticator],
      detectors: [],
      requireTls: true,
      trustedProxies: ['127.0.0.1'],
      onEvent: (event) => void events.push(event),
      ...options,
    })
    return { guard, events }
  }
  const ok: CallHandler = ({ send: answer }) => answer({ ok: true })

  async function serve(options: Options = {}, application: Partial<Application> = {}) {
    const watched = guardOf(options)
    running = await start(framework, { guard: watched.guard, handler: ok, ...application })
    return watched
  }

  const call = async (headers: Sent['headers'], more: Partial<Sent> = {}) => {
    const all = { ...developer.headers, ...headers }
    const answer = await send(running?.port ?? 0, { path: '/things/a', headers: all, ...more })
    return { ...answer, hsts: answer.headers['strict-transport-security'] }
  }
  const seen = async (headers: Sent['headers'], more: Partial<Sent> = {}) => {
    const { status, hsts } = await call(headers, more)
    return [status, hsts]
  }

  test('what came in plain is refused, whatever it is, and not asked again', async () => {
    const { events } = await serve()
    const answer = await call({}, { from: stranger })
    expect([answer.status, answer.hsts, JSON.parse(answer.text).code]).toEqual([
      403,
      undefined,
      'tls-required',
    ])
    expect(answer.headers['x-should-retry']).toBe('false')
    expect(events.at(-1)).toMatchObject({ type: 'exchange', code: 'tls-required' })
    expect(await seen({}, { path: '/health', from: stranger })).toEqual([403, undefined])
    expect(await seen({ authorization: 'Bearer x' }, { from: stranger })).toEqual([403, undefined])
  })

  test.each<[string, string | string[] | undefined, number]>([
    ['https', 'https', 200],
    ['HTTPS', 'HTTPS', 200],
    ['https of every proxy', 'https, https', 200],
    ['https twice', ['https', 'https'], 200],
    ['http', 'http', 403],
    ['http first', 'http,https', 403],
    ['http last', 'https,http', 403],
    ['http in another header', ['https', 'http'], 403],
    ['nothing', undefined, 403],
    ['an empty text', '', 403],
    ['an empty text beside it', ['https', ''], 403],
    ['a comma at the end', 'https,', 403],
    ['another word', 'wss', 403],
    ['https in quotes', '"https"', 403],
  ])('of a trusted proxy that says %s it is told so', async (_, word, status) => {
    await serve()
    const headers = word === undefined ? {} : { 'x-forwarded-proto': word }
    expect(await seen(headers)).toEqual([status, status === 200 ? year : undefined])
  })

  test.each([
    ['from nobody who is trusted', https, stranger],
    ['in another spelling', { x_forwarded_proto: 'https' }, '127.0.0.1'],
    ['in the header of RFC 7239', { forwarded: 'proto=https' }, '127.0.0.1'],
  ])('%s the word counts for nothing', async (_, headers, from) => {
    await serve()
    expect(await seen(headers, { from })).toEqual([403, undefined])
  })

  test('a twin with an underscore does not take back what a proxy says', async () => {
    await serve()
    expect(await seen({ ...https, x_forwarded_proto: 'http' })).toEqual([200, year])
    expect(await seen({ 'x-forwarded-proto': 'http', x_forwarded_proto: 'https' })).toEqual([
      403,
      undefined,
    ])
  })

  test('every response over TLS has the header: refusals, failures and streams', async () => {
    await serve(
      {},
      {
        handler: ({ req, res, send: answer }) => {
          if (req.url === '/things/stream') {
            res.writeHead(200, { 'content-type': 'text/event-stream' })
            res.write('data: 1\n\n')
            return res.end()
          }
          if (req.url === '/things/failing') throw new Error('no')
          return answer({ ok: true }, 201, { 'Strict-Transport-Security': 'max-age=1' })
        },
      },
    )
    expect(await seen(https)).toEqual([201, year])
    expect(await seen(https, { path: '/things/stream' })).toEqual([200, year])
    expect(await seen(https, { path: '/things/failing' })).toEqual([500, year])
    expect(await seen({ ...https, authorization: 'Bearer x' })).toEqual([401, year])
    expect(await seen(https, { path: '/nowhere' })).toEqual([403, year])
    expect(await seen(https, { path: '//things' })).toEqual([400, year])
  })

  test.each<[string, RequireTlsOptions, string | undefined]>([
    ['sub-domains', { hsts: { includeSubDomains: true } }, `${year}; includeSubDomains`],
    [
      'the lists of browsers',
      { hsts: { maxAge: 63_072_000, includeSubDomains: true, preload: true } },
      'max-age=63072000; includeSubDomains; preload',
    ],
    ['no time', { hsts: { maxAge: 0 } }, 'max-age=0'],
    ['nothing', {}, year],
    ['no header', { hsts: false }, undefined],
  ])('the header says what the options ask for: %s', async (_, requireTls, value) => {
    await serve({ requireTls })
    expect(await seen(https)).toEqual([200, value])
    expect(await seen({})).toEqual([403, undefined])
  })

  test('without the option nothing is refused, and no header is sent', async () => {
    await serve({ requireTls: false })
    expect(await seen({})).toEqual([200, undefined])
    expect(await seen(https)).toEqual([200, undefined])
  })

  test('a guard that monitors refuses nothing and has browsers remember nothing', async () => {
    await serve({ mode: 'monitor' })
    expect(await seen({})).toEqual([200, undefined])
    expect(await seen(https)).toEqual([200, undefined])
  })

  test('endpoints of the guard are open over TLS only, too', async () => {
    const { guard } = guardOf({ resource: 'https://api.example/ai' })
    running = await start(framework, { guard, handler: ok, endpoints: [resourceMetadata(guard)] })
    const path = '/.well-known/oauth-protected-resource/ai'
    expect(await seen(https, { path })).toEqual([200, year])
    expect(await seen(https, { path, from: stranger })).toEqual([403, undefined])
    const monitoring = guardOf({ resource: 'https://api.example/ai', mode: 'monitor' }).guard
    await running.close()
    const endpoints = [resourceMetadata(monitoring)]
    running = await start(framework, { guard: monitoring, handler: ok, endpoints })
    expect(await seen({}, { path })).toEqual([200, undefined])
    expect(await seen(https, { path })).toEqual([200, undefined])
  })

  describe('where TLS ends here', () => {
    let ca: CertificateAuthority
    let server: Issued

    beforeAll(() => {
      ca = CertificateAuthority.create()
      server = ca.issue({ altNames: ['DNS:localhost'], usages: ['serverAuth'] })
    })
    afterAll(() => ca.remove())

    test('a connection is secure by itself, whatever its client says of it', async () => {
      const { guard } = guardOf({ trustedProxies: [] })
      const secure = await startTls(framework, { guard, handler: ok }, server)
      for (const headers of [{}, { 'x-forwarded-proto': 'http' }]) {
        const answer = await ask(secure.port, {
          ca: ca.cert,
          path: '/things/a',
          headers: { ...developer.headers, ...headers },
        })
        expect([answer.status, answer.headers['strict-transport-security']]).toEqual([200, year])
      }
      await secure.close()
    })

    test('a proxy that connects over TLS says how its client came', async () => {
      const { guard } = guardOf()
      const secure = await startTls(framework, { guard, handler: ok }, server)
      const answers = [https, { 'x-forwarded-proto': 'http' }, {}].map((headers) =>
        ask(secure.port, {
          ca: ca.cert,
          path: '/things/a',
          headers: { ...developer.headers, ...headers },
        }),
      )
      expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 403, 403])
      await secure.close()
    })
  })
})

test.each([
  ['a text', 'yes', '`requireTls`'],
  ['a list', [], '`requireTls`'],
  ['an option of another name', { hst: false }, 'did you mean `hsts`?'],
  ['HSTS as true', { hsts: true }, '`requireTls.hsts`'],
  ['an age below zero', { hsts: { maxAge: -1 } }, '`maxAge`'],
  ['an age beyond ten years', { hsts: { maxAge: 315_360_001 } }, '`maxAge`'],
  ['half a second', { hsts: { maxAge: 0.5 } }, '`maxAge`'],
  ['an age as text', { hsts: { maxAge: '31536000' } }, '`maxAge`'],
  ['a misspelt option of it', { hsts: { includeSubdomains: true } }, 'did you mean'],
  ['preload without sub-domains', { hsts: { preload: true } }, '`includeSubDomains: true`'],
  [
    'preload of less than a year',
    { hsts: { preload: true, includeSubDomains: true, maxAge: 31_535_999 } },
    '31,536,000',
  ],
])('%s is an error at the start', (_, requireTls, message) => {
  const options = { policy, authenticate: [developer.authenticator], requireTls }
  expect(() => createGuard(options as unknown as GuardOptions<PolicyDocument, never>)).toThrow(
    message,
  )
})
