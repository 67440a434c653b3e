import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { algorithmOf } from '../../../src/controls/authenticate/tokens/algorithms'
import { KeySet } from '../../../src/controls/authenticate/tokens/key-set'
import {
  importJwk,
  importSecretJwk,
  type VerificationKey,
} from '../../../src/controls/authenticate/tokens/keys'
import { readCompact } from '../../../src/controls/authenticate/tokens/preparse'
import { isSigned, verifySignature } from '../../../src/controls/authenticate/tokens/signature'

// C2SP/wycheproof, the JWS vectors. Payloads there are no claims: what is tested is the path of
// `verify-token.ts` up to the signature, in the same order.

interface VectorTest {
  readonly tcId: number
  readonly comment: string
  readonly jws?: string | object
  readonly result: 'valid' | 'invalid'
}

interface VectorGroup {
  readonly comment: string
  readonly private?: object
  readonly public?: object
  readonly tests: readonly VectorTest[]
}

const root = resolve(__dirname, '../../..')
const data = process.env['PORTCULLIS_DATA']
const folder = join(resolve(root, data ?? ''), 'vectors/wycheproof')
if (data === undefined) console.info('skipped: PORTCULLIS_DATA is not set, so there are no vectors')
const describeVectors = data === undefined ? describe.skip : describe

/** Vectors on which the library and the file differ, with the reason. */
const oddities: ReadonlyMap<string, 'accepted' | 'refused'> = new Map([
  // The same bytes as the valid test before them: the padding they are named after is not there.
  ['json_web_signature_test 367', 'accepted'],
  ['json_web_signature_test 370', 'accepted'],
  // Marked valid although the token holds a `?`.
  ['json_web_signature_test 372', 'refused'],
  ['json_web_signature_test 373', 'refused'],
  // The header says PS384, the key says it is for PS256.
  ['json_web_signature_test 346', 'refused'],
  ['json_web_signature_test 350', 'refused'],
  // A payload of no bytes, which is no set of claims.
  ...[259, 264, 268, 272, 320, 325].map((id): [string, 'refused'] => [
    `json_web_signature_test ${id}`,
    'refused',
  ]),
  // The key says it is for ES521, which is no algorithm; RFC 7518 calls it ES512.
  ['json_web_signature_test 347', 'refused'],
  ['json_web_signature_test 351', 'refused'],
])

/** Keys as they come from an issuer; secrets as they come from the configuration, good or not at all. */
function keysOf({ public: publicKeys, private: privateKeys }: VectorGroup): VerificationKey[] {
  const material = (publicKeys ?? privateKeys) as { readonly keys?: readonly object[] }
  const list = material.keys ?? [material]
  const isSecret = (jwk: object) => (jwk as { kty?: unknown }).kty === 'oct'
  const imported = list.map((jwk) => (isSecret(jwk) ? importSecretJwk(jwk) : importJwk(jwk)))
  if (list.some((jwk, index) => isSecret(jwk) && typeof imported[index] === 'string')) return []
  return imported.filter((key) => typeof key !== 'string')
}

function isAccepted(keys: readonly VerificationKey[], jws: string): boolean {
  // What `jwt` refuses at construction: one issuer has keys of one family.
  if (new Set(keys.map(({ family }) => family)).size > 1) return false
  const token = readCompact(jws)
  if ('outcome' in token) return false
  const algorithm = algorithmOf(token.header.alg)
  if (algorithm === undefined) return false
  const key = new KeySet(keys).find(token.header.kid, algorithm)
  if (typeof key === 'string') return false
  const valid = verifySignature(token, algorithm, key) === 'valid'
  // What proofs of possession are verified by must say the same.
  if (algorithm.family !== 'oct') expect(isSigned(token, algorithm, key)).toBe(valid)
  return valid
}

function groupsOf(name: string): readonly VectorGroup[] {
  const file = join(folder, `${name}.json`)
  if (!existsSync(file)) return []
  return (JSON.parse(readFileSync(file, 'utf8')) as { testGroups: VectorGroup[] }).testGroups
}

describeVectors.each([
  ['json_web_signature_test', 401],
  ['json_web_key_test', 26],
  ['json_web_crypto_test', 83],
])('Wycheproof %s', (name, count) => {
  const groups = groupsOf(name)
  const cases = groups.flatMap((group) => group.tests.map((test) => ({ group, test })))

  test('is there as a whole', () => {
    expect(cases).toHaveLength(count)
  })

  test('is accepted and refused as it says, the listed oddities apart', () => {
    const differing = cases.flatMap(({ group, test: { tcId, comment, jws, result } }) => {
      // Vectors of encryption have no `jws`; the JSON serialization is an object.
      if (jws === undefined) return []
      const accepted = typeof jws === 'string' && isAccepted(keysOf(group), jws)
      const expected = oddities.get(`${name} ${tcId}`)
      const agreed =
        expected === undefined
          ? (result === 'valid') === accepted
          : (expected === 'accepted') === accepted
      return agreed
        ? []
        : [`${tcId} ${group.comment} ${comment}: ${result}, ${accepted ? 'accepted' : 'refused'}`]
    })
    expect(differing).toEqual([])
  })
})
