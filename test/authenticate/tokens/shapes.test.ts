import fc from 'fast-check'
import { apiKeys } from '../../../src/controls/authenticate/api-keys'
import { introspection } from '../../../src/controls/authenticate/introspection'
import { createApiKey } from '../../../src/controls/authenticate/keys/create'
import { memoryStore } from '../../../src/stores/memory'
import { base64url, bearer, issuer, outcomeOf, tokenOf, verifier } from './support'

// Credentials on one header are told apart by shape; none is tried out on several verifiers.

const { key } = createApiKey({ owner: 'ada' })
const keys = apiKeys({ store: memoryStore() })
const first = verifier()
const second = verifier({ issuer: 'https://second.example' })
const opaque = introspection({
  endpoint: 'https://id.example/introspect',
  clientId: 'api',
  clientSecret: 's',
})
const all = [keys, first, second, opaque]

/** Places in the list of those that recognize a credential. */
const recognizing = (value: string) =>
  all.flatMap(({ recognizes }, place) => (recognizes(bearer(value)) ? [place] : []))

const unreadable = [
  'eyJhbGciOiJSUzI1NiJ9.%%%.AAAA',
  `eyJhbGciOiJSUzI1NiJ9.${base64url('[]')}.AAAA`,
  `eyJhbGciOiJSUzI1NiJ9.${base64url('{"iss":1}')}.AAAA`,
  `eyJ${'A'.repeat(9000)}.e30.AAAA`,
]

test.each([
  ['a key', key, [0]],
  ['what begins like a key', 'pc_live_x', [0]],
  ['a JWT of the first issuer', tokenOf(), [1]],
  ['a JWT of the second issuer', tokenOf({ claims: { iss: 'https://second.example' } }), [2]],
  ['a JWT of nobody here', tokenOf({ claims: { iss: 'https://third.example' } }), []],
  ['a random text', 'opaque', [3]],
  ['two parts', 'eyJx.eyJ9', [3]],
  ['three parts that are no JSON', 'a.b.c', [3]],
  ['five parts, as an encrypted token has', 'eyJx.a.b.c.d', [3]],
  ['nothing', '', [3]],
])('%s is for one verifier at most', (_title, value, places) => {
  expect(recognizing(value)).toEqual(places)
})

test.each(unreadable)(
  'a JWT that cannot be read is for whoever is asked first: %.60s',
  async (token) => {
    expect(recognizing(token)[0]).toBe(1)
    await expect(outcomeOf(first, token)).resolves.not.toBe('verified')
  },
)

test('only `Authorization: Bearer` carries tokens', () => {
  for (const { recognizes } of [first, opaque]) {
    for (const scheme of ['api-key', 'session', 'other'] as const) {
      expect(recognizes({ ...bearer(tokenOf()), scheme })).toBe(false)
      expect(recognizes({ ...bearer('opaque'), scheme })).toBe(false)
    }
  }
})

test('no text makes a verifier throw, or lets anybody in', async () => {
  const part = fc.oneof(
    fc.string(),
    fc.jsonValue().map((value) => base64url(JSON.stringify(value))),
  )
  const text = fc.array(part, { maxLength: 5 }).map((parts) => parts.join('.'))
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), text), async (value) => {
      expect(typeof first.recognizes(bearer(value))).toBe('boolean')
      expect(await outcomeOf(first, value)).not.toBe('verified')
    }),
  )
})

test('authenticators tell the issuers whose tokens they take, where they are URLs', () => {
  expect(first.issuers).toEqual([issuer])
  expect(verifier({ issuer: 'accounts.example' }).issuers).toEqual([])
  expect(first.idOf(tokenOf())).toBeUndefined()
})
