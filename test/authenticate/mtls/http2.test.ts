import { once } from 'node:events'
import {
  connect,
  createSecureServer,
  createServer,
  type ClientHttp2Session,
  type Http2Server,
  type OutgoingHttpHeaders,
  type SecureClientSessionOptions,
} from 'node:http2'
import type { AddressInfo } from 'node:net'
import { mtls } from '../../../src'
import { CertificateAuthority, selfSigned, type Issued } from '../../support/certificate-authority'
import { current } from '../../support/servers'
import { families, id, named, type Family } from './families'
import { tellPrincipal, watchedGuard } from './support'

// Express puts its own prototypes on requests and responses, and those are of HTTP/1.1.
const koas = current.filter(({ name }) => name.startsWith('koa'))

let ca: CertificateAuthority
let server: Issued
let own: Issued

beforeAll(() => {
  ca = CertificateAuthority.create()
  server = ca.issue({ altNames: ['DNS:localhost'], usages: ['serverAuth'] })
  own = ca.issue({ altNames: [`URI:${id}`] })
})

afterAll(() => ca.remove())

describe.each(koas)('on $name over HTTP/2', (framework) => {
  let running: Http2Server | undefined
  let client: ClientHttp2Session

  afterEach(async () => {
    client.destroy()
    running?.close()
    if (running?.listening) await once(running, 'close')
  })

  type Options = Partial<Parameters<typeof watchedGuard>[0]>

  async function serve(options: Options, secure: boolean, more: SecureClientSessionOptions = {}) {
    const watched = watchedGuard({ authenticate: [mtls()], ...options })
    const listener = framework.listener({ guard: watched.guard, handler: tellPrincipal }) as never
    const { cert, key } = server
    const tls = { cert, key, ca: ca.cert, requestCert: true, rejectUnauthorized: false }
    running = secure ? createSecureServer(tls, listener) : createServer(listener)
    running.listen(0, '127.0.0.1')
    await once(running, 'listening')
    const { port } = running.address() as AddressInfo
    const url = secure ? `https://localhost:${port}` : `http://127.0.0.1:${port}`
    client = connect(url, { ca: ca.cert, ...more })
    return watched
  }

  async function ask(headers: OutgoingHttpHeaders = {}, path = '/me') {
    const stream = client.request({ ':path': path, ...headers })
    stream.end()
    const [answer] = (await once(stream, 'response')) as [OutgoingHttpHeaders]
    let text = ''
    stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
    await once(stream, 'end')
    return { status: answer[':status'], hsts: answer['strict-transport-security'], text }
  }

  test('every request of a connection is of the client that connected', async () => {
    await serve({ requireTls: true }, true, { cert: own.cert, key: own.key })
    const answers = await Promise.all([ask(), ask(), ask()])
    for (const { status, hsts, text } of answers) {
      expect([status, hsts, text]).toEqual([200, 'max-age=31536000', `{"principal":"${id}"}`])
    }
  })

  test('a certificate that is not authorized is refused', async () => {
    const { cert, key } = selfSigned(`URI:${id}`)
    const { lastCode } = await serve({}, true, { cert, key })
    expect([(await ask()).status, lastCode()]).toEqual([401, 'credential-invalid'])
  })

  test('a connection without TLS is refused where it is required', async () => {
    const { lastCode } = await serve({ requireTls: true }, false)
    const { status, hsts } = await ask({ 'x-forwarded-proto': 'https' })
    expect([status, hsts, lastCode()]).toEqual([403, undefined, 'tls-required'])
  })

  test.each(named)(
    'what $name says counts from a trusted proxy, once',
    async ({ forwarder, tell }) => {
      const options = { trustedProxies: ['127.0.0.1'], forwardedCertificate: forwarder }
      const { lastCode } = await serve(options, false)
      expect(JSON.parse((await ask(tell(own))).text)).toEqual({ principal: id })
      const [name = '', value = ''] = Object.entries(tell(own))[0] ?? []
      expect((await ask({ ...tell(own), [name]: [value, value] })).status).toBe(400)
      expect((await ask({ ...tell(own), [name.replaceAll('-', '_')]: value })).status).toBe(400)
      expect(lastCode()).toBe('proxy-header-refused')
    },
  )

  test('and from nobody else', async () => {
    const { forwarder, tell } = families['nginx'] as Family
    const options = { trustedProxies: ['10.0.0.7'], forwardedCertificate: forwarder }
    const { lastCode } = await serve(options, false)
    expect([(await ask(tell(own))).status, lastCode()]).toEqual([400, 'proxy-header-refused'])
  })
})
