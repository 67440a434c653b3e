import { X509Certificate } from 'node:crypto'
import { readAltNames } from '../../src/tls/names/alt-names'
import { readCertificate } from '../../src/tls/certificate'
import { readSpiffeId, spiffeIdOf } from '../../src/tls/names/spiffe-id'
import { CertificateAuthority, type IssueOptions } from '../support/certificate-authority'

describe('the names of a certificate', () => {
  let ca: CertificateAuthority

  beforeAll(() => {
    ca = CertificateAuthority.create()
  })

  afterAll(() => ca.remove())

  const read = (options: IssueOptions) =>
    readCertificate(new X509Certificate(ca.issue(options).cert))

  test('are read by kind', () => {
    const altNames = [
      'DNS:a.example',
      'URI:spiffe://example.org/a',
      'IP:192.0.2.1',
      'email:a@b.example',
    ]
    expect(read({ subject: '/O=Example/OU=Research/CN=billing', altNames })).toMatchObject({
      subject: 'CN=billing,OU=Research,O=Example',
      subjectValues: new Map([
        ['O', ['Example']],
        ['OU', ['Research']],
        ['CN', ['billing']],
      ]),
      dnsNames: ['a.example'],
      uris: ['spiffe://example.org/a'],
      addresses: ['192.0.2.1'],
      emails: ['a@b.example'],
    })
  })

  test('a SAN with a comma is one name and forges no SPIFFE ID', () => {
    const certificate = read({ altNames: ['DNS:a.example, URI:spiffe://example.org/admin'] })
    expect(certificate?.dnsNames).toEqual(['a.example, URI:spiffe://example.org/admin'])
    expect(certificate?.uris).toEqual([])
  })

  test('a quote, a backslash and a line end in a name end no name', () => {
    const odd = ['URI:spiffe://x/"', 'DNS:a.example\\", URI:spiffe://example.org/admin']
    const certificate = read({ altNames: odd.map((name) => name.replace(/["\\]/g, '\\$&')) })
    expect(certificate?.uris).toEqual(['spiffe://x/"'])
    expect(certificate?.dnsNames).toEqual(['a.example\\", URI:spiffe://example.org/admin'])
  })

  test('a certificate without a subject and without names has none', () => {
    expect(read({})).toMatchObject({ subject: '', uris: [], dnsNames: [] })
  })

  test('the thumbprint is that of openssl, in base64url', () => {
    const x509 = new X509Certificate(ca.issue({}).cert)
    const hex = x509.fingerprint256.replaceAll(':', '')
    expect(readCertificate(x509)?.thumbprint).toBe(Buffer.from(hex, 'hex').toString('base64url'))
  })
})

test.each([
  ['DNS:a', { dnsNames: ['a'] }],
  ['DNS:a, DNS:b', { dnsNames: ['a', 'b'] }],
  ['DNS:"a\\u002c b", URI:c', { dnsNames: ['a, b'], uris: ['c'] }],
  ['othername:<unsupported>, URI:c', { uris: ['c'] }],
  ['DirName:"O=a\\u002c CN=b", Registered ID:1.2.3, URI:c', { uris: ['c'] }],
  ['URI:', { uris: [''] }],
  ['', { uris: [] }],
])('the text %j is read from left to right', (text, names) => {
  expect(readAltNames(text)).toMatchObject(names)
})

test.each(['DNS:a,URI:b', 'DNS:a, ', 'DNS:"a', 'DNS:"a"b', 'DNS:a"b', 'a', ', DNS:a', 'DNS:"\\x"'])(
  'the text %j is no list of names',
  (text) => {
    expect(readAltNames(text)).toBeUndefined()
  },
)

test.each([
  ['spiffe://example.org/ns/prod/sa/api', { trustDomain: 'example.org', path: '/ns/prod/sa/api' }],
  ['spiffe://example.org', { trustDomain: 'example.org', path: '' }],
])('%s is a SPIFFE ID', (text, id) => {
  expect(readSpiffeId(text)).toEqual({ id: text, ...id })
})

test.each([
  'spiffe://Example.org/a',
  'SPIFFE://example.org/a',
  'spiffe://example.org/a/',
  'spiffe://example.org//a',
  'spiffe://example.org/../a',
  'spiffe://example.org/%61',
  'spiffe://user@example.org/a',
  'spiffe://example.org:443/a',
  'spiffe://example.org/a?b',
  'spiffe://example.org/a#b',
  'spiffe:///a',
  'https://example.org/a',
  `spiffe://example.org/${'a'.repeat(2048)}`,
  'spiffe://example.org/a\n',
])('%j is no SPIFFE ID', (text) => {
  expect(readSpiffeId(text)).toBeUndefined()
})

test('a certificate has a SPIFFE ID where that is its only URI', () => {
  const [a, b] = ['spiffe://example.org/a', 'https://example.org/a']
  expect(spiffeIdOf([a])).toMatchObject({ id: a })
  expect(spiffeIdOf([b])).toBeUndefined()
  expect(spiffeIdOf([])).toBeUndefined()
  expect(spiffeIdOf([a, b])).toBe('malformed')
  expect(spiffeIdOf([a, a])).toBe('malformed')
  expect(spiffeIdOf(['spiffe://example.org/a/'])).toBe('malformed')
})
