import { dpopVerifier } from '../../../src/controls/authenticate/dpop/verifier'
import { memoryStore } from '../../../src/stores/memory'
import type { ApiKeyRecord } from '../../../src/core/store'
import { proofOf, verifierOf } from './support'

const store = memoryStore<ApiKeyRecord>()
const resource = 'https://api.example/ai'
const made = (options: object, guard: string | undefined = resource) =>
  dpopVerifier({ store, ...options }, { resource: guard })

test('a store of any records will do, and the rest is said by the guard', () => {
  expect(made({})).toMatchObject({
    algorithms: ['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519', 'RS256', 'PS256'],
    required: false,
  })
  expect(made({ required: true, algorithms: ['PS256', 'ES256'] })).toMatchObject({
    algorithms: ['PS256', 'ES256'],
    required: true,
  })
})

test.each<[string, object, RegExp]>([
  ['no store', { store: undefined }, /`store` of `dpop` must be an object with `addOnce`/],
  ['a store that remembers nothing', { store: { get: () => undefined } }, /`addOnce`/],
  ['a word that is none', { maxage: 60 }, /no option `maxage`; did you mean `maxAge`/],
  ['an origin with a path', { origin: 'https://api.example/ai' }, /`origin`/],
  ['an origin of http', { origin: 'http://api.example' }, /`origin`/],
  ['an origin with a user', { origin: 'https://user@api.example' }, /`origin`/],
  ['any origin', { origin: '*' }, /`origin`/],
  ['no origin in the list', { origin: [] }, /`origin`/],
  ['a prefix without a slash', { pathPrefix: 'ai' }, /`pathPrefix`/],
  ['a prefix with a slash at its end', { pathPrefix: '/ai/' }, /`pathPrefix`/],
  ['a slash as prefix', { pathPrefix: '/' }, /`pathPrefix`/],
  ['two slashes in a prefix', { pathPrefix: '/a//b' }, /`pathPrefix`/],
  ['dot segments in a prefix', { pathPrefix: '/a/%2e./b' }, /`pathPrefix`/],
  ['a query in a prefix', { pathPrefix: '/ai?a' }, /`pathPrefix`/],
  ['no algorithm', { algorithms: [] }, /`algorithms`/],
  ['an algorithm that is none', { algorithms: ['none'] }, /`algorithms`/],
  ['an algorithm with a secret', { algorithms: ['ES256', 'HS256'] }, /`algorithms`/],
  ['an algorithm that nobody knows', { algorithms: ['ES256K'] }, /`algorithms`/],
  ['proofs that count for no time', { maxAge: 0 }, /`maxAge`.*from 1 to 300/],
  ['proofs that count for an hour', { maxAge: 3600 }, /`maxAge`/],
  ['clocks that differ by a minute', { clockSkew: 60 }, /`clockSkew`.*from 0 to 30/],
  ['`required` as a text', { required: 'yes' }, /`required`/],
  ['a nonce without a secret', { nonce: {} }, /`secret` of `dpop.nonce`/],
  ['a nonce with a short secret', { nonce: { secret: 'short' } }, /at least 16 bytes; received 5/],
  ['a nonce of seconds', { nonce: { secret: 's'.repeat(32), rotateSeconds: 1 } }, /rotateSeconds/],
])('%s is refused at construction', (_title, options, message) => {
  expect(() => made(options)).toThrow(message)
  expect(() => made(options)).toThrow(expect.objectContaining({ code: 'configuration-invalid' }))
})

test('without an origin and a resource there is nothing to compare with', () => {
  expect(() => dpopVerifier({ store }, { resource: undefined })).toThrow(/needs an `origin`/)
})

test('an error shows no secret', () => {
  expect(() => made({ nonce: { secret: 'hunter2' } })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
  )
})

test('where no origin is named it is the one of the resource, whose path is no prefix', async () => {
  const { outcomeOf } = verifierOf({}, 'https://api.example:443/ai')
  await expect(outcomeOf(proofOf())).resolves.toBe('proven')
})

test('algorithms that are not named are not taken', async () => {
  const { outcomeOf } = verifierOf({ algorithms: ['EdDSA', 'PS256'] })
  await expect(outcomeOf(proofOf())).resolves.toBe('alg-not-allowed')
})

test('a proof counts for as long as was said', async () => {
  const { outcomeOf } = verifierOf({ maxAge: 300, clockSkew: 0 })
  const iat = (ago: number) => proofOf({ claims: { iat: Date.UTC(2026, 0, 1) / 1000 - ago } })
  await expect(outcomeOf(iat(300))).resolves.toBe('proven')
  await expect(outcomeOf(iat(301))).resolves.toBe('iat-old')
  await expect(outcomeOf(iat(-1))).resolves.toBe('iat-future')
})
