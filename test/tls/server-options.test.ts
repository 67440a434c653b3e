import { connect } from 'node:tls'
import { mtls, tlsServerOptions, type TlsMaterial } from '../../src'
import { CertificateAuthority, moment, type Issued } from '../support/certificate-authority'
import { current } from '../support/servers'
import { ask, startTls, type RunningTls } from '../support/tls'
import { tellPrincipal, watchedGuard } from '../authenticate/mtls/support'

const ca = CertificateAuthority.create()
const day = 86_400_000
const names = { altNames: ['DNS:localhost'], usages: ['serverAuth'] }
const server = ca.issue(names)
const client = ca.issue({ subject: '/CN=billing' })
const running: RunningTls[] = []

afterEach(() => Promise.all(running.splice(0).map((one) => one.close())))
afterAll(() => ca.remove())

const material = ({ cert, key }: Issued = server): TlsMaterial => ({ cert, key, ca: ca.cert })

async function serve(options: Partial<TlsMaterial> = {}): Promise<number> {
  const [framework] = current
  if (framework === undefined) throw new Error('there is no framework')
  const { guard } = watchedGuard({ authenticate: [mtls()] })
  const tls = tlsServerOptions({ ...material(), ...options })
  const started = await startTls(framework, { guard, handler: tellPrincipal }, tls)
  running.push(started)
  return started.port
}

const asking = (port: number, of?: Issued) =>
  ask(port, { ca: ca.cert, path: '/me', ...(of && { cert: of.cert, key: of.key }) })

test('who has a certificate of the authorities gets in, and nobody else gets a connection', async () => {
  const port = await serve()
  expect((await asking(port, client)).status).toBe(200)
  await expect(asking(port)).rejects.toThrow(/certificate required|ECONNRESET|socket hang up/)
})

test('with optional certificates it is the guard that refuses', async () => {
  const port = await serve({ clientCertificates: 'optional' })
  expect((await asking(port, client)).status).toBe(200)
  expect((await asking(port)).status).toBe(401)
})

test('nothing older than TLS 1.2 is spoken, and nothing older than is asked for', async () => {
  const port = await serve({ minVersion: 'TLSv1.3' })
  const outcome = await new Promise<string>((resolve) => {
    const socket = connect({ port, ca: ca.cert, servername: 'localhost', maxVersion: 'TLSv1.2' })
    socket.once('secureConnect', () => resolve('connected'))
    socket.once('error', ({ message }) => resolve(message))
  })
  expect(outcome).toMatch(/protocol version/)
  expect(tlsServerOptions(material()).minVersion).toBe('TLSv1.2')
  expect(() => tlsServerOptions({ ...material(), minVersion: 'TLSv1.1' as 'TLSv1.2' })).toThrow(
    'must be one of "TLSv1.2", "TLSv1.3"',
  )
})

test('revocation lists are looked at in the handshake', async () => {
  const revoked = ca.issue({ subject: '/CN=revoked' })
  ca.revoke(revoked)
  const port = await serve({ crl: ca.revocationList() })
  expect((await asking(port, client)).status).toBe(200)
  await expect(asking(port, revoked)).rejects.toThrow(/revoked|ECONNRESET|socket hang up/)
})

test.each<[string, () => object, RegExp]>([
  ['no key', () => ({ ...material(), key: '' }), /`key`.*non-empty string/],
  ['a key of another certificate', () => ({ ...material(), key: client.key }), /is not that of/],
  ['no authority', () => ({ ...material(), ca: [] }), /`ca`.*a PEM or a list/],
  ['what is no certificate', () => ({ ...material(), ca: 'abc' }), /`ca` holds no certificate/],
  [
    'a certificate that has ended',
    () => material(ca.issue({ ...names, from: moment(-3 * day), to: moment(-day) })),
    /expired|ended|valid/,
  ],
  ['an option of `tls`', () => ({ ...material(), requestCert: false }), /no option `requestCert`/],
])('%s is an error at the start', (_, given, message) => {
  expect(() => tlsServerOptions(given() as TlsMaterial)).toThrow(message)
})
