import { X509Certificate } from 'node:crypto'
import { envoyHeader } from '../../../src'
import { readXfcc } from '../../../src/tls/forwarded/xfcc'
import { CertificateAuthority, type Issued } from '../../support/certificate-authority'

const id = 'spiffe://example.org/billing'
const hash = 'ab'.repeat(32)
const thumbprint = Buffer.from(hash, 'hex').toString('base64url')

const read = (text: string, options = {}) =>
  envoyHeader(options).read(
    (name) => (name === 'x-forwarded-client-cert' ? text : undefined),
    Date.now(),
  )

describe('what Envoy says of its client', () => {
  test.each([
    [
      'the usual form',
      `By=spiffe://example.org/ai;Hash=${hash};Subject="CN=billing,O=Example";URI=${id}`,
      { thumbprint, subject: 'CN=billing,O=Example', uris: [id] },
    ],
    ['keys in any case', `hash=${hash};uri=${id}`, { thumbprint, uris: [id] }],
    [
      'a quoted subject with every divider',
      `Hash=${hash};Subject="CN=a\\"b,c;d=e\\\\";URI=${id}`,
      { subject: 'CN=a"b,c;d=e\\', uris: [id] },
    ],
    [
      'a subject that looks like another element',
      `Hash=${hash};Subject="CN=x,By=y;URI=spiffe://example.org/admin";URI=${id}`,
      { uris: [id] },
    ],
    [
      'all URIs and DNS names',
      `Hash=${hash};URI=${id};URI=b;DNS=c;DNS=d`,
      { uris: [id, 'b'], dnsNames: ['c', 'd'] },
    ],
    [
      'an empty subject and an empty URI',
      `Hash=${hash};Subject="";URI=`,
      { subject: '', uris: [] },
    ],
    ['a member of tomorrow', `Hash=${hash};Tomorrow="x,y";URI=${id}`, { uris: [id] }],
    [
      'the last of several elements',
      `Hash=${'0'.repeat(64)};URI=spiffe://example.org/admin,Hash=${hash};URI=${id}`,
      { thumbprint, uris: [id] },
    ],
    ['a space behind the comma', `Hash=${'0'.repeat(64)}, Hash=${hash};URI=${id}`, { thumbprint }],
  ])('is read: %s', (_, text, certificate) => {
    expect(read(text)).toMatchObject({ outcome: 'verified', by: 'Envoy', certificate })
  })

  test('an element before the last is meant where `hops` says so', () => {
    const text = `Hash=${hash};URI=${id},Hash=${'0'.repeat(64)};URI=spiffe://example.org/edge`
    expect(read(text, { hops: 2 })).toMatchObject({ certificate: { uris: [id] } })
    expect(read(text, { hops: 3 })).toEqual({ outcome: 'unverified', cause: 'too-few-proxies' })
  })

  test.each([
    ['no hash and no certificate', `URI=${id}`, 'hash-missing'],
    ['a hash that is none', `Hash=abc;URI=${id}`, 'hash-missing'],
    ['two hashes', `Hash=${hash};Hash=${hash};URI=${id}`, 'malformed'],
    ['two subjects', `Hash=${hash};Subject="a";Subject="b"`, 'malformed'],
    ['a quote that does not end', `Hash=${hash};Subject="a;URI=${id}`, 'malformed'],
    ['something behind a quote', `Hash=${hash};Subject="a"b;URI=${id}`, 'malformed'],
    ['a quote within a value', `Hash=${hash};URI=a"b`, 'malformed'],
    ['no key', `Hash=${hash};=a`, 'malformed'],
    ['no value', `Hash=${hash};URI`, 'malformed'],
    ['nothing', '', 'malformed'],
    ['a comma at the end', `Hash=${hash},`, 'malformed'],
    ['a semicolon at the end', `Hash=${hash};`, 'malformed'],
    ['a certificate that is none', `Hash=${hash};Cert="x"`, 'malformed'],
    ['more than 64 KB', `Hash=${hash};URI=${'a'.repeat(65_536)}`, 'too-long'],
  ])('is refused: %s', (_, text, cause) => {
    expect(read(text)).toEqual({ outcome: 'unverified', cause })
  })

  test('no header is no certificate', () => {
    expect(envoyHeader().read(() => undefined, Date.now())).toBeUndefined()
  })
})

describe('a certificate in the header', () => {
  let ca: CertificateAuthority
  let below: CertificateAuthority
  let issued: Issued
  let stranger: Issued

  beforeAll(() => {
    ca = CertificateAuthority.create()
    below = ca.intermediate()
    issued = below.issue({ altNames: [`URI:${id}`] })
    stranger = ca.issue({ altNames: ['URI:spiffe://example.org/admin'] })
  })

  afterAll(() => [ca, below].forEach((each) => each.remove()))

  const cert = (pem: string) => `Cert="${encodeURIComponent(pem)}"`
  const chain = (pem: string) => `Chain="${encodeURIComponent(pem)}"`
  const hexOf = (pem: string) =>
    new X509Certificate(pem).fingerprint256.replaceAll(':', '').toLowerCase()

  test('says more than the URI beside it', () => {
    const text = `Hash=${hexOf(issued.cert)};${cert(issued.cert)};URI=spiffe://example.org/admin`
    expect(read(text)).toMatchObject({ outcome: 'verified', certificate: { uris: [id] } })
  })

  test('must be the one of the hash', () => {
    const text = `Hash=${hash};${cert(issued.cert)}`
    expect(read(text)).toEqual({ outcome: 'unverified', cause: 'hash-other' })
  })

  test('must be the first of the chain', () => {
    const text = `${cert(stranger.cert)};${chain(issued.chain)}`
    expect(read(text)).toEqual({ outcome: 'unverified', cause: 'malformed' })
  })

  test('is verified here where there is a `ca`', () => {
    const options = { ca: ca.cert }
    expect(read(`${cert(issued.cert)};${chain(issued.chain)}`, options)).toMatchObject({
      outcome: 'verified',
      certificate: { uris: [id] },
    })
    expect(read(cert(issued.cert), options)).toMatchObject({ outcome: 'unverified' })
    expect(read(`Hash=${hash};URI=${id}`, options)).toEqual({
      outcome: 'unverified',
      cause: 'certificate-missing',
    })
  })
})

test('hostile headers of 64 KB are read in one pass', () => {
  const hostile = [
    `${'Hash=a;'.repeat(9000)}Hash=b`,
    `${'a=b,'.repeat(16_000)}a=b`,
    `URI="${'\\"'.repeat(32_000)}`,
    `URI="${'\\'.repeat(65_000)}`,
    `${'"'.repeat(65_000)}`,
    `Hash=${'='.repeat(65_000)}`,
  ]
  // One after another they take milliseconds; a quadratic reader takes minutes.
  for (const text of hostile) readXfcc(text)
  expect(readXfcc(`${'a=b,'.repeat(16_000)}a=b`)).toHaveLength(16_001)
})
