import { albHeaders, clientCertHeader, nginxHeaders } from '../../../src'
import type { CertificateForwarder } from '../../../src'
import { CertificateAuthority, selfSigned, type Issued } from '../../support/certificate-authority'

const id = 'spiffe://example.org/billing'

let ca: CertificateAuthority
let below: CertificateAuthority
let issued: Issued
let forged: Issued

beforeAll(() => {
  ca = CertificateAuthority.create()
  below = ca.intermediate()
  issued = below.issue({ altNames: [`URI:${id}`] })
  forged = selfSigned(`URI:${id}`)
})

afterAll(() => [ca, below].forEach((each) => each.remove()))

const read = (forwarder: CertificateForwarder, headers: Record<string, string>) =>
  forwarder.read((name) => headers[name], Date.now())

const verified = { outcome: 'verified', certificate: { uris: [id] } }
const refused = (cause: string) => ({ outcome: 'unverified', cause })

/** As nginx and AWS escape a PEM. */
const escaped = (pem: string) => encodeURIComponent(pem)
const lenient = (pem: string) =>
  escaped(pem).replaceAll('%2B', '+').replaceAll('%2F', '/').replaceAll('%3D', '=')

const derOf = (pem: string) => pem.replace(/-----[^-]+-----|\s/g, '')
const sequence = (pem: string) => `:${derOf(pem)}:`
const blocks = (pem: string) => pem.match(/-----BEGIN[^-]+-----[^-]+-----END[^-]+-----\n/g) ?? []

describe('Client-Cert (RFC 9440)', () => {
  const header = clientCertHeader()
  const here = () => clientCertHeader({ ca: ca.cert })
  const chainOf = (pem: string) => blocks(pem).slice(1).map(sequence).join(', ')

  test('holds the certificate that the proxy has verified', () => {
    expect(read(header, { 'client-cert': sequence(issued.cert) })).toMatchObject(verified)
    expect(read(header, {})).toBeUndefined()
  })

  test('is verified here with its chain where there is a `ca`', () => {
    const leaf = { 'client-cert': sequence(issued.cert) }
    const chain = { ...leaf, 'client-cert-chain': chainOf(issued.chain) }
    expect(read(here(), chain)).toMatchObject(verified)
    expect(read(here(), leaf)).toMatchObject({ outcome: 'unverified' })
    expect(read(here(), { 'client-cert': sequence(forged.cert) })).toMatchObject({
      outcome: 'unverified',
    })
  })

  test.each([
    ['no colons', () => derOf(issued.cert)],
    ['a parameter', () => `${sequence(issued.cert)};a=1`],
    ['two items', () => `${sequence(issued.cert)}, ${sequence(issued.cert)}`],
    ['nothing', () => '::'],
    ['base64url', () => sequence(issued.cert).replace(/[+/]/g, '_')],
    ['a PEM', () => escaped(issued.cert)],
    [
      'bytes behind the certificate',
      () =>
        `:${Buffer.concat([Buffer.from(derOf(issued.cert), 'base64'), Buffer.alloc(3)]).toString('base64')}:`,
    ],
  ])('is refused with %s', (_, value) => {
    expect(read(header, { 'client-cert': value() })).toEqual(refused('malformed'))
  })

  test('an empty header is what some proxies send of a client without a certificate', () => {
    expect(read(header, { 'client-cert': '' })).toBeUndefined()
    expect(read(header, { 'client-cert': '', 'client-cert-chain': '' })).toBeUndefined()
    expect(read(header, { 'client-cert': '', 'client-cert-chain': sequence(issued.cert) })).toEqual(
      refused('certificate-missing'),
    )
  })

  test('a chain without a certificate, and more than ten, are refused', () => {
    expect(read(header, { 'client-cert-chain': sequence(issued.cert) })).toEqual(
      refused('certificate-missing'),
    )
    const chain = Array(10).fill(sequence(issued.cert)).join(', ')
    expect(
      read(header, { 'client-cert': sequence(issued.cert), 'client-cert-chain': chain }),
    ).toEqual(refused('malformed'))
  })
})

describe('nginx', () => {
  const header = nginxHeaders()
  const of = (verify?: string, pem?: string) => ({
    ...(verify !== undefined && { 'ssl-client-verify': verify }),
    ...(pem !== undefined && { 'ssl-client-cert': escaped(pem) }),
  })

  test('has verified what it calls SUCCESS', () => {
    expect(read(header, of('SUCCESS', issued.cert))).toMatchObject(verified)
  })

  test('says NONE where the client presented none', () => {
    expect(read(header, of('NONE', ''))).toBeUndefined()
    expect(read(header, {})).toBeUndefined()
  })

  test.each([
    ['FAILED:certificate has expired', 'not-verified-by-nginx'],
    ['FAILED:self-signed certificate', 'not-verified-by-nginx'],
    ['success', 'not-verified-by-nginx'],
    ['SUCCESS ', 'not-verified-by-nginx'],
    ['NONE', 'not-verified-by-nginx'],
    [undefined, 'not-verified-by-nginx'],
  ])('has not verified a certificate with the verdict %j', (verdict, cause) => {
    expect(read(header, of(verdict, forged.cert))).toEqual(refused(cause))
  })

  test('SUCCESS without a certificate, and with half of one, are refused', () => {
    expect(read(header, of('SUCCESS'))).toEqual(refused('certificate-missing'))
    expect(read(header, of('SUCCESS', issued.cert.slice(0, 200)))).toEqual(refused('malformed'))
    expect(read(header, { 'ssl-client-verify': 'SUCCESS', 'ssl-client-cert': '%zz' })).toEqual(
      refused('malformed'),
    )
  })

  test('a plus in the PEM is no space', () => {
    expect(
      read(header, { 'ssl-client-verify': 'SUCCESS', 'ssl-client-cert': lenient(issued.cert) }),
    ).toMatchObject(verified)
  })

  test('may have other headers', () => {
    const own = nginxHeaders({ certificate: 'X-Client-Cert', verify: 'X-Client-Verify' })
    expect(own.headers).toEqual(['x-client-cert', 'x-client-verify'])
    const headers = { 'x-client-verify': 'SUCCESS', 'x-client-cert': escaped(issued.cert) }
    expect(read(own, headers)).toMatchObject(verified)
  })

  test('that passes certificates through leaves the verdict to the `ca`', () => {
    const passing = nginxHeaders({ ca: [ca.cert, below.cert], passThrough: true })
    expect(read(passing, of('FAILED:unable to verify', issued.cert))).toMatchObject(verified)
    expect(read(passing, of('SUCCESS', forged.cert))).toMatchObject({ outcome: 'unverified' })
    expect(() => nginxHeaders({ passThrough: true })).toThrow('needs `ca`')
  })
})

describe('AWS ALB', () => {
  const leaf = 'x-amzn-mtls-clientcert-leaf'
  const whole = 'x-amzn-mtls-clientcert'

  test('has verified the leaf in verify mode', () => {
    const header = albHeaders({ mode: 'verify' })
    expect(read(header, { [leaf]: lenient(issued.cert) })).toMatchObject(verified)
    expect(read(header, {})).toBeUndefined()
  })

  test('passes the chain through unverified in passthrough mode', () => {
    const header = albHeaders({ mode: 'passthrough', ca: ca.cert })
    expect(read(header, { [whole]: lenient(issued.chain) })).toMatchObject(verified)
    expect(read(header, { [whole]: lenient(forged.cert) })).toMatchObject({ outcome: 'unverified' })
    expect(() => albHeaders({ mode: 'passthrough' })).toThrow('needs `ca`')
  })

  test('a header of the other mode, and details alone, are refused', () => {
    const header = albHeaders({ mode: 'verify' })
    expect(read(header, { [whole]: lenient(forged.cert) })).toEqual(refused('other-mode'))
    expect(read(header, { 'x-amzn-mtls-clientcert-subject': 'CN=admin' })).toEqual(
      refused('certificate-missing'),
    )
  })
})

test.each([
  ['text that is no PEM', 'abc', /a PEM of/],
  ['an empty list', [], /a PEM of/],
  ['a certificate that may not issue any', () => issued.cert, /may not issue/],
])('`ca` as %s is an error at the start', (_, value, message) => {
  const ca = typeof value === 'function' ? value() : value
  expect(() => clientCertHeader({ ca })).toThrow(message)
})
