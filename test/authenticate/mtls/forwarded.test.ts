import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createProxyMiddleware } from 'http-proxy-middleware'
import {
  envoyHeader,
  jwt,
  memoryStore,
  mtls,
  revocations,
  type CertificateForwarder,
} from '../../../src'
import { toExpress } from '../../../src/adapters/express'
import { toKoa } from '../../../src/adapters/koa'
import { CertificateAuthority, type Issued } from '../../support/certificate-authority'
import { send, type Sent } from '../../support/send'
import { current, start, type Application, type Running } from '../../support/servers'
import { ask, startTls } from '../../support/tls'
import { audience, issuer, publicKey, tokenOf } from '../tokens/support'
import { startProvider } from '../../upstream/support'
import { families, id, named, otherId, thumbprintOf, type Family } from './families'
import { tellPrincipal, watchedGuard, withCauses } from './support'

// A trusted proxy is 127.0.0.1 here, and a stranger 127.0.0.2: what they send is the same.

const stranger = '127.0.0.2'

const everyHeader = [...new Set(named.flatMap(({ forwarder }) => forwarder.headers))]

let ca: CertificateAuthority
let own: Issued
let other: Issued

beforeAll(() => {
  ca = CertificateAuthority.create()
  ;[own, other] = [id, otherId].map((name) => ca.issue({ altNames: [`URI:${name}`] })) as [
    Issued,
    Issued,
  ]
})

afterAll(() => ca.remove())

describe.each(current)('on $name', (framework) => {
  let running: Running | undefined

  afterEach(async () => {
    await running?.close()
    running = undefined
  })

  type Options = Partial<Parameters<typeof watchedGuard>[0]>

  async function serve(options: Options = {}, application: Partial<Application> = {}) {
    const { authenticator, causes } = withCauses(mtls())
    const watched = watchedGuard({
      authenticate: [authenticator],
      trustedProxies: ['127.0.0.1'],
      ...options,
    })
    running = await start(framework, {
      guard: watched.guard,
      handler: tellPrincipal,
      ...application,
    })
    return { ...watched, causes }
  }

  const call = (headers: Sent['headers'], more: Partial<Sent> = {}) =>
    send(running?.port ?? 0, { path: '/me', headers, ...more })
  const statusOf = async (headers: Sent['headers'], more: Partial<Sent> = {}) =>
    (await call(headers, more)).status

  describe.each(named)('what $name says of its client', ({ forwarder, tell, malformed }) => {
    const options = { forwardedCertificate: forwarder }

    test('counts where a trusted proxy says it', async () => {
      await serve(options)
      for (const [issued, principal] of [
        [own, id],
        [other, otherId],
        [own, id],
      ] as const) {
        const { status, text } = await call(tell(issued))
        expect([status, JSON.parse(text)]).toEqual([200, { principal }])
      }
    })

    test('is refused from anybody else, on public routes too, and told of', async () => {
      const { events, lastCode } = await serve(options)
      const { status, text } = await call(tell(own), { from: stranger })
      expect([status, JSON.parse(text).code]).toEqual([400, 'proxy-header-refused'])
      expect(lastCode()).toBe('proxy-header-refused')
      const told = JSON.stringify(events)
      expect(told).toContain('from somebody who is no trusted proxy')
      for (const value of Object.values(tell(own))) expect(told).not.toContain(value.slice(0, 80))
      expect(await statusOf(tell(own), { from: stranger, path: '/open' })).toBe(400)
      expect(await statusOf(tell(own), { path: '/open' })).toBe(200)
      expect(await statusOf({}, { from: stranger })).toBe(401)
      expect(await statusOf({}, { from: stranger, path: '/open' })).toBe(200)
    })

    test.each(forwarder.headers.map((name) => ({ header: name })))(
      'is refused where $header comes twice, or with an underscore (CVE-2025-64484)',
      async ({ header }) => {
        const { lastCode } = await serve(options)
        const told = tell(own)
        const value = told[header] ?? 'a'
        const twin = header.replaceAll('-', '_')
        const halfTwin = header.replace('-', '_').toUpperCase()
        for (const headers of [
          { ...told, [header]: [value, value] },
          { ...told, [header]: [value, ''] },
          { [twin]: value },
          { ...told, [twin]: value },
          { ...told, [halfTwin]: value },
        ]) {
          expect([Object.keys(headers), await statusOf(headers)]).toEqual([
            Object.keys(headers),
            400,
          ])
          expect(lastCode()).toBe('proxy-header-refused')
        }
      },
    )

    test('is no valid credential where it is malformed', async () => {
      const { lastCode, causes } = await serve(options)
      expect(await statusOf(malformed)).toBe(401)
      expect([lastCode(), causes.length]).toEqual(['credential-invalid', 1])
    })

    test('is no credential where it says nothing', async () => {
      const { lastCode } = await serve(options)
      expect(await statusOf({})).toBe(401)
      expect(lastCode()).toBe('credential-missing')
    })

    test('lets nobody in where another proxy is configured', async () => {
      const others = named.filter((one) => one.forwarder.name !== forwarder.name)
      for (const another of others) {
        const { lastCode } = await serve({ forwardedCertificate: another.forwarder })
        expect(await statusOf(tell(own))).toBe(401)
        expect(lastCode()).toBe('credential-missing')
        const { text } = await call({ ...tell(other), ...another.tell(own) })
        expect(JSON.parse(text)).toEqual({ principal: id })
        await running?.close()
      }
    })

    test('is seen by no handler, and no server behind', async () => {
      const provider = await startProvider()
      const proxy = createProxyMiddleware({ target: provider.origin })
      const seen: string[] = []
      await serve(options, {
        handler: ({ req, res }) => {
          seen.push(JSON.stringify([req.headers, req.rawHeaders, req.headersDistinct]))
          void proxy(req, res, () => undefined)
        },
      })
      expect(await statusOf({ ...tell(own), 'x-other': 'kept' })).toBe(200)
      const all = JSON.stringify([seen, provider.asked]).toLowerCase()
      for (const name of forwarder.headers) expect(all).not.toContain(name)
      expect(
        seen.concat(JSON.stringify(provider.asked)).every((text) => text.includes('kept')),
      ).toBe(true)
      await provider.close()
    })

    test('is seen by the gate of another guard behind', async () => {
      const inner = watchedGuard({
        authenticate: [mtls()],
        trustedProxies: ['127.0.0.1'],
        ...options,
      })
      const gate = /express/.test(framework.name) ? toExpress(inner.guard)() : toKoa(inner.guard)()
      await serve(options, { inside: [gate] })
      expect(await statusOf(tell(own))).toBe(200)
      expect(inner.events).toMatchObject([{ type: 'exchange', principal: id }])
    })

    test('changes nothing in a guard that monitors', async () => {
      const mirror: Application['handler'] = ({ req, send }) => send(req.rawHeaders)
      await serve({ ...options, mode: 'monitor' }, { handler: mirror })
      for (const from of [stranger, '127.0.0.1']) {
        const { status, text } = await call(tell(own), { from })
        expect([
          status,
          Object.values(tell(own)).every((value) => text.includes(JSON.stringify(value))),
        ]).toEqual([200, true])
      }
    })

    test('is what a token that is bound to a certificate needs', async () => {
      const verifier = jwt({ issuer, audience, key: publicKey('RSA') })
      const time = () => Date.UTC(2026, 0, 1)
      const authenticate = [verifier]
      const { lastCode } = await serve({ ...options, authenticate, clock: time })
      const token = tokenOf({ claims: { cnf: { 'x5t#S256': thumbprintOf(own) } } })
      const authorization = `Bearer ${token}`
      expect(await statusOf({ authorization, ...tell(own) })).toBe(200)
      for (const headers of [tell(other), malformed, {}]) {
        expect(await statusOf({ authorization, ...headers })).toBe(401)
        expect(lastCode()).toBe('credential-invalid')
      }
      expect(await statusOf({ authorization, ...tell(own) }, { from: stranger })).toBe(400)
    })
  })

  test.each(everyHeader)('%s is refused where no proxy is configured', async (header) => {
    const { lastCode } = await serve()
    for (const from of [stranger, '127.0.0.1']) {
      expect(await statusOf({ [header]: 'a' }, { from })).toBe(400)
      expect(await statusOf({ [header.replaceAll('-', '_')]: 'a' }, { from, path: '/open' })).toBe(
        400,
      )
      expect(lastCode()).toBe('proxy-header-refused')
    }
  })

  test('a guard that lets nobody in by a certificate leaves the headers to the application', async () => {
    const authenticate = [jwt({ issuer, audience, key: publicKey('RSA') })]
    await serve({ authenticate }, { handler: ({ req, send }) => send(req.headers) })
    const { status, text } = await call({ 'ssl-client-verify': 'SUCCESS' }, { path: '/open' })
    expect([status, JSON.parse(text)]).toMatchObject([200, { 'ssl-client-verify': 'SUCCESS' }])
  })

  test('a stream ends when the certificate of its caller is revoked', async () => {
    const { forwarder, tell } = families['nginx'] as Family
    const register = revocations({ store: memoryStore() })
    await register.ready()
    const authenticate = [mtls({ revocations: register })]
    const { lastCode } = await serve(
      { authenticate, forwardedCertificate: forwarder },
      {
        handler: async ({ res }) => {
          res.writeHead(200, { 'content-type': 'text/plain' })
          res.write('begun')
          await register.revokeCertificate({ thumbprint: thumbprintOf(own) })
          await once(res, 'close')
        },
      },
    )
    await expect(call(tell(own))).rejects.toThrow('aborted')
    expect(lastCode()).toBe('credential-invalid')
    register.close()
  })

  test('whoever connects over a Unix socket has no address, and is no trusted proxy', async () => {
    const { forwarder, tell } = families['nginx'] as Family
    const { lastCode } = await serve({ forwardedCertificate: forwarder })
    const folder = mkdtempSync(join(tmpdir(), 'portcullis-socket-'))
    const socketPath = join(folder, 'service')
    const [listener] = running?.server.listeners('request') as [RequestListener]
    const server = createServer(listener).listen(socketPath)
    await once(server, 'listening')
    expect((await send(0, { path: '/me', headers: tell(own), socketPath })).status).toBe(400)
    expect(lastCode()).toBe('proxy-header-refused')
    server.close()
    rmSync(folder, { recursive: true })
  })

  test('the certificate by which a proxy connects is not its client', async () => {
    const { forwarder, tell } = families['nginx'] as Family
    const watched = watchedGuard({
      authenticate: [mtls()],
      trustedProxies: ['127.0.0.1'],
      forwardedCertificate: forwarder,
    })
    const server = ca.issue({ altNames: ['DNS:localhost'], usages: ['serverAuth'] })
    const secure = await startTls(
      framework,
      { guard: watched.guard, handler: tellPrincipal },
      { ...server, ca: ca.cert, requestCert: true },
    )
    const asProxy = { ca: ca.cert, cert: other.cert, key: other.key, path: '/me' }
    const answer = await ask(secure.port, { ...asProxy, headers: tell(own) })
    expect(JSON.parse(answer.text)).toEqual({ principal: id })
    expect((await ask(secure.port, asProxy)).status).toBe(401)
    expect(watched.lastCode()).toBe('credential-missing')
    await secure.close()
  })
})

test('certificates that are forwarded need proxies that are trusted', () => {
  const options = { authenticate: [mtls()], forwardedCertificate: envoyHeader() }
  expect(() => watchedGuard(options)).toThrow(/`forwardedCertificate` needs `trustedProxies`/)
})

test.each([
  ['no headers', undefined],
  ['an empty list', []],
  ['a header in capitals, which no request has', ['X-Client-Cert']],
  ['a header with an underscore', ['x_client_cert']],
])('a forwarder of one’s own says which headers it reads: not %s', (_what, headers) => {
  const forwarder = { name: 'own', read: () => undefined, headers } as CertificateForwarder
  const options = { authenticate: [mtls()], trustedProxies: ['127.0.0.1'] }
  expect(() => watchedGuard({ ...options, forwardedCertificate: forwarder })).toThrow(
    '`forwardedCertificate` of `createGuard` must be',
  )
})
