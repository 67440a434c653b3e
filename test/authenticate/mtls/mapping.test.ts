import { mtls, type CertificateMapping, type ClientCertificate } from '../../../src'
import { ConfigurationError } from '../../../src'
import type { Credential } from '../../../src/core/credential'
import type { ExchangeRequest } from '../../../src/core/exchange'
import { watchedGuard } from './support'

// Certificates as a proxy describes them: who is who does not depend on where they come from.

const thumbprint = 'A'.repeat(43)

function certificate(said: Partial<ClientCertificate> = {}): ClientCertificate {
  const none: readonly string[] = []
  return {
    ...{ thumbprint, subject: '', uris: none, dnsNames: none, emails: none, addresses: none },
    ...said,
  }
}

const svid = (path: string, domain = 'example.org') =>
  certificate({ uris: [`spiffe://${domain}${path}`] })

const now = Date.parse('2030-01-01')
const credential: Credential = { scheme: 'certificate', value: thumbprint, id: undefined }

/** The principal, or the cause for which there is none. */
async function judged(
  principals: readonly CertificateMapping[] | undefined,
  presented: ClientCertificate,
  more: { readonly tenant?: string } = {},
) {
  const { verify } = mtls({ ...(principals && { principals }), ...more })
  const request = {
    certificate: { outcome: 'verified', certificate: presented, by: 'a proxy' },
    headers: new Map(),
  } as unknown as ExchangeRequest
  const verification = await verify(credential, { now, address: undefined, request })
  return verification.outcome === 'verified' ? verification.principal : verification.cause
}

const idOf = async (...args: Parameters<typeof judged>) => {
  const result = await judged(...args)
  return typeof result === 'string' ? { cause: result } : result.id
}

describe('a pattern of SPIFFE IDs', () => {
  test.each([
    ['spiffe://example.org/a', '/a', true],
    ['spiffe://example.org/a', '/A', false],
    ['spiffe://example.org/a', '/a/b', false],
    ['spiffe://example.org/a', '', false],
    ['spiffe://example.org', '', true],
    ['spiffe://example.org', '/a', false],
    ['spiffe://example.org/*', '/a', true],
    ['spiffe://example.org/*', '', false],
    ['spiffe://example.org/*', '/a/b', false],
    ['spiffe://example.org/*/b', '/a/b', true],
    ['spiffe://example.org/*/b', '/a/c', false],
    ['spiffe://example.org/**', '/a', true],
    ['spiffe://example.org/**', '/a/b/c', true],
    ['spiffe://example.org/**', '', false],
    ['spiffe://example.org/a/**', '/a/b', true],
    ['spiffe://example.org/a/**', '/a', false],
    ['spiffe://example.org/a/**', '/ab/c', false],
    ['spiffe://example.org/a/*/**', '/a/b', false],
    ['spiffe://example.org/a/*/**', '/a/b/c', true],
    ['spiffe://example.org/_', '/a', false],
  ])('%s and a path of `%s`: %s', async (spiffeId, path, fits) => {
    const expected = fits ? `spiffe://example.org${path}` : { cause: 'not-mapped' }
    expect(await idOf([{ match: { spiffeId } }], svid(path))).toEqual(expected)
  })

  test.each(['example.com', 'a.example.org', 'example.org.evil'])(
    'is of one trust domain, and not of %s',
    async (domain) => {
      const principals = [{ match: { spiffeId: 'spiffe://example.org/**' } }]
      expect(await idOf(principals, svid('/a', domain))).toEqual({ cause: 'not-mapped' })
    },
  )

  test.each([
    'spiffe://*/a',
    'spiffe://*.example.org/a',
    'spiffe://example.org/a*',
    'spiffe://example.org/**/a',
    'spiffe://example.org/a**',
    'spiffe://example.org/',
    'spiffe://example.org//a',
    'spiffe://example.org/a/../b',
    'spiffe://Example.org/a',
    'https://example.org/a',
    '**',
    '',
  ])('is not `%s`', (spiffeId) => {
    expect(() => mtls({ principals: [{ match: { spiffeId } }] })).toThrow(ConfigurationError)
  })
})

describe('a mapping', () => {
  test('asks for all that it names', async () => {
    const principals = [
      { id: 'billing', match: { dnsName: 'a.example', subject: { CN: 'billing', O: 'Example' } } },
    ]
    const named = (CN: string[], dnsNames = ['b.example', 'a.example']) =>
      certificate({
        dnsNames,
        subjectValues: new Map([
          ['CN', CN],
          ['O', ['Example']],
        ]),
      })
    expect(await idOf(principals, named(['billing']))).toBe('billing')
    expect(await idOf(principals, named(['Billing']))).toEqual({ cause: 'not-mapped' })
    expect(await idOf(principals, named(['billing'], ['b.example']))).toEqual({
      cause: 'not-mapped',
    })
    expect(await idOf(principals, named(['billing', 'admin']))).toEqual({ cause: 'not-mapped' })
    expect(await idOf(principals, certificate({ dnsNames: ['a.example'] }))).toEqual({
      cause: 'not-mapped',
    })
  })

  test.each([
    ['dnsName', certificate({ dnsNames: ['a.example'] }), 'a.example', 'A.example'],
    ['email', certificate({ emails: ['a@a.example'] }), 'a@a.example', 'b@a.example'],
    ['uri', certificate({ uris: ['https://a.example/b'] }), 'https://a.example/b', 'https://a.'],
    ['thumbprint', certificate(), thumbprint, 'B'.repeat(43)],
  ])('by %s compares exactly', async (member, presented, right, wrong) => {
    const mapping = (value: string) => [{ id: 'x', match: { [member]: value } }]
    expect(await idOf(mapping(right), presented)).toBe('x')
    expect(await idOf(mapping(wrong), presented)).toEqual({ cause: 'not-mapped' })
  })

  test('that fits beside another gives nobody, whichever comes first', async () => {
    const principals = [
      { id: 'any', match: { spiffeId: 'spiffe://example.org/**' } },
      { id: 'one', match: { spiffeId: 'spiffe://example.org/a' } },
    ]
    expect(await idOf(principals, svid('/a'))).toEqual({ cause: 'mapped-twice' })
    expect(await idOf(principals.toReversed(), svid('/a'))).toEqual({ cause: 'mapped-twice' })
    expect(await idOf(principals, svid('/b'))).toBe('any')
  })

  test('gives roles, scopes, models, tenant and attributes, and no attribute speaks for the certificate', async () => {
    const principal = await judged(
      [
        {
          match: { spiffeId: 'spiffe://example.org/a' },
          roles: ['billing'],
          scopes: ['read'],
          models: ['small-*'],
          tenant: 'acme',
          attributes: { region: 'eu', roles: ['admin'], thumbprint: 'mine', spiffeId: 'mine' },
        },
      ],
      svid('/a'),
      { tenant: 'other' },
    )
    expect(principal).toMatchObject({
      ...{ id: 'spiffe://example.org/a', method: 'mtls', tenant: 'acme' },
      ...{ roles: ['billing'], scopes: ['read'], models: ['small-*'], thumbprint },
      claims: {
        ...{ region: 'eu', roles: ['billing'], tenant: 'acme', thumbprint },
        ...{ spiffeId: 'spiffe://example.org/a', trustDomain: 'example.org' },
      },
    })
  })

  test.each([
    ['nothing', {}],
    // As it comes of a variable of the environment that is not set.
    ['what is undefined', { spiffeId: undefined }],
    ['what is undefined beside something', { email: 'a@a.example', spiffeId: undefined }],
    ['an empty text', { dnsName: '' }],
    ['an empty subject', { subject: {} }],
    ['an empty value of the subject', { subject: { CN: '' } }],
    ['a member that there is not', { spiffeID: 'spiffe://example.org/a' }],
    ['a thumbprint in hexadecimal', { thumbprint: 'ab'.repeat(32) }],
  ])('must ask for something, and not for %s', (_what, match) => {
    const principals = [{ match: match as CertificateMapping['match'] }]
    expect(() => mtls({ principals })).toThrow(ConfigurationError)
  })
})

test('a certificate that no mapping fits is nobody, and where the list is empty all are', async () => {
  expect(await idOf([], svid('/a'))).toEqual({ cause: 'not-mapped' })
})

test('a name that is given for all of them is not looked for in the certificate', async () => {
  expect(await idOf([{ id: 'x', match: { thumbprint } }], certificate())).toBe('x')
  expect(await idOf([{ match: { thumbprint } }], certificate())).toEqual({
    cause: 'identity-missing',
  })
})

test('a guard has one list of mappings: with two, every certificate would be two credentials', () => {
  expect(() => watchedGuard({ authenticate: [mtls(), mtls()] })).toThrow('one `mtls()` at most')
})
