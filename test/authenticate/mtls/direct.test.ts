import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { Agent, type ServerOptions } from 'node:https'
import { connect, type TLSSocket } from 'node:tls'
import { setTimeout } from 'node:timers/promises'
import { memoryStore, mtls, revocations, type MtlsOptions } from '../../../src'
import {
  CertificateAuthority,
  moment,
  selfSigned,
  type Issued,
} from '../../support/certificate-authority'
import { current } from '../../support/servers'
import { ask, startTls, type Ask, type RunningTls } from '../../support/tls'
import { tellPrincipal, watchedGuard, withCauses } from './support'

// A server that takes any client's certificate and only knows whether it is authorized: what is refused
// here, the guard refuses.

const id = 'spiffe://example.org/billing'
const day = 86_400_000

let root: CertificateAuthority
let other: CertificateAuthority
let intermediate: CertificateAuthority
let serverKey: Issued
let clients: Record<string, Issued>

beforeAll(() => {
  root = CertificateAuthority.create()
  other = CertificateAuthority.create('Other Root')
  intermediate = root.intermediate()
  serverKey = root.issue({ altNames: ['DNS:localhost'], usages: ['serverAuth'] })
  const names = { subject: '/O=Example/CN=billing', altNames: [`URI:${id}`] }
  clients = {
    good: root.issue(names),
    'below an intermediate': intermediate.issue(names),
    expired: root.issue({ ...names, from: moment(-3 * day), to: moment(-day) }),
    'not yet valid': root.issue({ ...names, from: moment(day), to: moment(3 * day) }),
    'with the key usage of a server': root.issue({ ...names, usages: ['serverAuth'] }),
    revoked: root.issue(names),
    'self-signed with the same SPIFFE ID': selfSigned(`URI:${id}`, '/CN=billing'),
    'of another authority': other.issue(names),
    'with a comma in a name': root.issue({
      altNames: [`DNS:a.example, URI:${id}`],
      subject: '/CN=a',
    }),
    'with two URIs': root.issue({ altNames: [`URI:${id}`, 'URI:spiffe://example.org/admin'] }),
    'without any name': root.issue({}),
    'with a subject alone': root.issue({ subject: '/O=Example/CN=reports' }),
  }
  root.revoke(clients['revoked'] as Issued)
}, 30_000)

afterAll(() => [root, other, intermediate].forEach((ca) => ca.remove()))

function serverOptions(more: ServerOptions = {}): ServerOptions {
  const { cert, key } = serverKey
  return { cert, key, ca: root.cert, requestCert: true, rejectUnauthorized: false, ...more }
}

const presenting = (name: string): Ask => ({
  ca: root.cert,
  path: '/me',
  cert: clients[name]?.chain,
  key: clients[name]?.key,
})

describe.each(current)('on $name', (framework) => {
  let running: RunningTls | undefined

  afterEach(async () => {
    await running?.close()
    running = undefined
  })

  async function serve(options: MtlsOptions = {}, more: ServerOptions = {}) {
    const { authenticator, causes } = withCauses(mtls(options))
    const watched = watchedGuard({ authenticate: [authenticator] })
    running = await startTls(
      framework,
      { guard: watched.guard, handler: tellPrincipal },
      serverOptions(more),
    )
    const { port } = running
    return { ...watched, causes, port }
  }

  describe.each(['TLSv1.2', 'TLSv1.3'] as const)('over %s', (version) => {
    const over = { minVersion: version, maxVersion: version }

    test.each([
      ['good', id],
      ['below an intermediate', id],
      ['with a subject alone', 'CN=reports,O=Example'],
    ])('a certificate that is authorized, %s, lets its holder in', async (name, principal) => {
      const { port } = await serve()
      const { status, text } = await ask(port, { ...presenting(name), ...over })
      expect([status, JSON.parse(text)]).toEqual([200, { principal }])
    })

    test.each([
      ['expired', 'CERT_HAS_EXPIRED'],
      ['not yet valid', 'CERT_NOT_YET_VALID'],
      ['with the key usage of a server', 'INVALID_PURPOSE'],
      ['self-signed with the same SPIFFE ID', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
      ['of another authority', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ])('one that is not, %s, is refused whatever it says', async (name, cause) => {
      const { port, causes, lastCode } = await serve()
      const { status, headers, text } = await ask(port, { ...presenting(name), ...over })
      expect([status, lastCode(), causes]).toEqual([401, 'credential-invalid', [cause]])
      expect(headers['www-authenticate']).toContain('error="invalid_token"')
      expect(text).not.toContain(cause)
    })

    test('one of an intermediate that nobody sent is refused', async () => {
      const { port, causes } = await serve()
      const { cert, key } = clients['below an intermediate'] as Issued
      const { status } = await ask(port, { ...presenting('good'), cert, key, ...over })
      expect([status, causes]).toEqual([401, ['UNABLE_TO_VERIFY_LEAF_SIGNATURE']])
    })

    test('a resumed session has the certificate and its authorization', async () => {
      const { port } = await serve()
      const agent = new Agent({ maxCachedSessions: 10, keepAlive: false })
      // Its sockets are of one origin, so the agent resumes the session of the first.
      await ask(port, { ...presenting('good'), ...over, agent })
      const again = await ask(port, { ...presenting('good'), ...over, agent })
      expect([again.status, again.reused, again.resumed]).toEqual([200, false, true])
      expect(JSON.parse(again.text)).toEqual({ principal: id })
    })
  })

  test('no certificate is no credential', async () => {
    const { port, lastCode } = await serve()
    expect((await ask(port, { ca: root.cert, path: '/me' })).status).toBe(401)
    expect(lastCode()).toBe('credential-missing')
  })

  test('the revocation list of the server refuses, and so does a chain without one', async () => {
    const { port, causes } = await serve({}, { crl: root.revocationList() })
    expect((await ask(port, presenting('good'))).status).toBe(200)
    expect((await ask(port, presenting('revoked'))).status).toBe(401)
    expect((await ask(port, presenting('below an intermediate'))).status).toBe(401)
    expect(causes).toEqual(['CERT_REVOKED', 'UNABLE_TO_GET_CRL'])
  })

  test('a SAN with a comma forges no SPIFFE ID', async () => {
    const { port } = await serve()
    const { text } = await ask(port, presenting('with a comma in a name'))
    expect(JSON.parse(text)).toEqual({ principal: 'CN=a' })
  })

  test.each([
    ['with two URIs', 'spiffe-malformed'],
    ['without any name', 'identity-missing'],
  ])('a certificate %s is nobody', async (name, cause) => {
    const { port, causes } = await serve()
    expect((await ask(port, presenting(name))).status).toBe(401)
    expect(causes).toEqual([cause])
  })

  test('the trust domain is compared as a whole', async () => {
    const { port, causes } = await serve({ trustDomains: ['example.or', 'example.org.evil'] })
    expect((await ask(port, presenting('good'))).status).toBe(401)
    expect((await ask(port, presenting('with a subject alone'))).status).toBe(401)
    expect(causes).toEqual(['trust-domain-other', 'trust-domain-other'])
  })

  test('a certificate that was revoked is refused on a connection that stays open', async () => {
    const register = revocations({ store: memoryStore() })
    await register.ready()
    const { port, causes } = await serve({ revocations: register })
    const agent = new Agent({ keepAlive: true })
    const call = () => ask(port, { ...presenting('good'), agent })
    expect((await call()).status).toBe(200)
    const { fingerprint256 } = new X509Certificate((clients['good'] as Issued).cert)
    await register.revokeCertificate({ thumbprint: fingerprint256 })
    const refused = await call()
    expect([refused.status, refused.reused]).toEqual([401, true])
    expect(causes).toEqual(['certificate revoked'])
    agent.destroy()
    register.close()
  })

  test('a certificate that ends is refused on a connection that stays open', async () => {
    let now = Date.now()
    const watched = watchedGuard({ authenticate: [mtls()], clock: () => now })
    running = await startTls(
      framework,
      { guard: watched.guard, handler: tellPrincipal },
      serverOptions(),
    )
    const agent = new Agent({ keepAlive: true })
    const call = () => ask(running?.port ?? 0, { ...presenting('good'), agent })
    expect((await call()).status).toBe(200)
    now += 11 * day
    const refused = await call()
    expect([refused.status, refused.reused]).toEqual([401, true])
    agent.destroy()
  })

  test('whom a responder revokes is refused, it is asked once, and its failure is a 503', async () => {
    let asked = 0
    let answer: 'good' | 'revoked' | 'failure' = 'good'
    const checkRevocation = async () => {
      asked += 1
      if (answer === 'failure') throw new Error('the responder is away')
      return answer
    }
    let now = Date.now()
    const options = { checkRevocation, revocationCacheSeconds: 60 }
    const watched = watchedGuard({ authenticate: [mtls(options)], clock: () => now })
    const application = { guard: watched.guard, handler: tellPrincipal }
    running = await startTls(framework, application, serverOptions())
    const call = async () => (await ask(running?.port ?? 0, presenting('good'))).status
    expect(await Promise.all([call(), call()])).toEqual([200, 200])
    expect(asked).toBe(1)
    answer = 'failure'
    now += 61_000
    expect(await call()).toBe(503)
    answer = 'revoked'
    expect(await call()).toBe(401)
    expect(await call()).toBe(401)
    expect(asked).toBe(3)
  })

  test('a client that asks to negotiate again presents nothing new', async () => {
    const { port } = await serve({}, { maxVersion: 'TLSv1.2' })
    const socket = await connected(port, clients['good'] as Issued)
    expect(await say(socket)).toContain(id)
    await renegotiate(socket).catch(() => undefined)
    if (!socket.destroyed) expect(await say(socket)).toContain(id)
    socket.destroy()
  })

  // To Node the connection stays `authorized`, with the error of the second handshake beside it.
  test('what it presents in a second handshake, and is not verified, lets nobody in', async () => {
    const { authenticator, causes } = withCauses(mtls())
    const started = Date.now()
    const { guard } = watchedGuard({ authenticate: [authenticator], clock: () => started })
    running = await startTls(
      framework,
      { guard, handler: tellPrincipal },
      serverOptions({ maxVersion: 'TLSv1.2' }),
    )
    const brief = root.issue({ altNames: [`URI:${id}`], to: moment(3000) })
    const socket = await connected(running.port, brief)
    const end = Date.parse(new X509Certificate(brief.cert).validTo)
    await setTimeout(Math.max(0, end + 1100 - Date.now()))
    await renegotiate(socket)
    expect(await say(socket)).toContain('401')
    expect(causes).toEqual(['CERT_HAS_EXPIRED'])
    socket.destroy()
  })
})

async function connected(port: number, { cert, key }: Issued): Promise<TLSSocket> {
  const socket = connect({ port, ca: root.cert, cert, key, servername: 'localhost' })
  await once(socket, 'secureConnect')
  return socket
}

async function say(socket: TLSSocket): Promise<string> {
  socket.write('GET /me HTTP/1.1\r\nHost: localhost\r\n\r\n')
  const [chunk] = (await once(socket, 'data')) as [Buffer]
  return chunk.toString()
}

function renegotiate(socket: TLSSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('close', resolve)
    socket.renegotiate({ rejectUnauthorized: true, requestCert: true }, (error) =>
      error === null ? resolve() : reject(error),
    )
  })
}
