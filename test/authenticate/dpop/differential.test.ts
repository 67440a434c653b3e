import fc from 'fast-check'
import { dpopKey, sha256 } from '../../support/dpop'
import {
  audience,
  base64url,
  claims,
  issuer,
  publicJwk,
  signParts,
  tokenOf,
} from '../tokens/support'
import { startClients } from './clients'
import { verifierOf } from './support'

// Whatever is let in here must be let in by oauth4webapi, whose validation is another person's reading of
// RFC 9449: it looks at the real clock and remembers no proof.

const count = 1500
const url = 'https://api.example/v1/things'
const now = Date.now()
const seconds = Math.floor(now / 1000)
const key = dpopKey()
const stranger = dpopKey()
const edwards = dpopKey('EdDSA')
const token = tokenOf({
  header: { kid: 'k' },
  claims: { ...claims, iat: seconds, exp: seconds + 600, cnf: { jkt: key.thumbprint } },
})

const anyValue = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, 0, '', [], {}, 1e308, ['GET'], [url]),
  fc.constantFrom<unknown>(
    seconds,
    seconds - 60,
    seconds - 61,
    seconds + 5,
    seconds + 6,
    `${seconds}`,
  ),
  fc.constantFrom<unknown>(
    'dpop+jwt',
    'JWT',
    'none',
    'HS256',
    'ES384',
    'EdDSA',
    'GET',
    'POST',
    'get',
  ),
  fc.constantFrom<unknown>(
    ...[
      `${url}?a=b`,
      `${url}#a`,
      `${url}/`,
      `${url}/.`,
      ` ${url}`,
      `${url}\n`,
      'HTTPS://API.example/v1/things',
    ],
    ...[
      'https://api.example:443/v1/things',
      'http://api.example/v1/things',
      'https://a@api.example/v1/things',
    ],
    ...[
      'https:\\\\api.example\\v1\\things',
      'https://api.example/v1/../v1/things',
      'https:api.example/v1/things',
    ],
    ...[
      'https://api.example./v1/things',
      'https://api.example/v1/THINGS',
      'https://api.example/v1/%2e/things',
    ],
  ),
  fc.constantFrom<unknown>(
    key.jwk,
    stranger.jwk,
    edwards.jwk,
    { ...key.jwk, d: 'AA' },
    { ...key.jwk, use: 'enc' },
  ),
  fc.constantFrom<unknown>(sha256(token), `${sha256(token)}=`, sha256('other'), 'j'.repeat(257)),
  fc.jsonValue({ maxDepth: 2 }),
)

const changes = (...names: string[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    fc.array(fc.tuple(fc.constantFrom(...names), anyValue), { minLength: 1, maxLength: 2 }),
  )

const writings = [
  (text: string) => text,
  (text: string) => text,
  (text: string) => ` ${text}\n`,
  (text: string) => `${text.slice(0, -1)},"htm":"GET"}`,
  (text: string) => `${text}{}`,
  (text: string) => `[${text}]`,
]

const mutation: fc.Arbitrary<(proof: string) => string> = fc.oneof(
  { weight: 8, arbitrary: fc.constant((proof: string) => proof) },
  fc
    .tuple(fc.nat(1000), fc.constantFrom(...'A9-_.=+ ,'))
    .map(([at, character]) => (proof: string) => {
      const index = at % proof.length
      return proof.slice(0, index) + character + proof.slice(index + 1)
    }),
  fc.constantFrom(
    (proof: string) => `${proof}=`,
    (proof: string) => `${proof}, ${proof}`,
    (proof: string) => proof.slice(0, -1),
    (proof: string) => proof.replace(/[^.]*$/, ''),
  ),
)

const proofs = fc
  .record({
    header: changes('typ', 'alg', 'jwk', 'kid', 'crit', 'b64', 'zip', 'jku', 'x5c'),
    body: changes('htm', 'htu', 'iat', 'ath', 'jti', 'nbf', 'exp', 'nonce'),
    signer: fc.constantFrom(key, key, key, key, stranger, edwards),
    id: fc.uuid(),
    write: fc.tuple(fc.constantFrom(...writings), fc.constantFrom(...writings)),
    mutate: mutation,
  })
  .map(({ header, body, signer, id, write, mutate }) => {
    const head = { typ: 'dpop+jwt', alg: 'ES256', jwk: key.jwk, ...Object.fromEntries(header) }
    const good = { jti: id, htm: 'GET', htu: url, iat: seconds, ath: sha256(token) }
    const texts = [head, { ...good, ...Object.fromEntries(body) }].map((part) =>
      JSON.stringify(part),
    )
    const [first = '', second = ''] = texts.map((text, index) => base64url(write[index]!(text)))
    return mutate(signParts(first, second, signer.alg, signer.privateKey))
  })

test('no proof is let in that oauth4webapi refuses', async () => {
  const clients = startClients()
  const samples = fc.sample(proofs, { numRuns: count, seed: 20_260_101 })
  const given = { issuer, audience, token, key: { ...publicJwk('RSA'), kid: 'k' }, url }
  const theirs = await clients.ask<readonly boolean[]>('judge', { ...given, proofs: samples })
  clients.stop()
  const { outcomeOf } = verifierOf()
  const accepted: number[] = []
  for (const [index, proof] of samples.entries()) {
    const presented = { token, thumbprint: key.thumbprint, at: now }
    if ((await outcomeOf(proof, presented)) === 'proven') accepted.push(index)
  }
  expect(accepted.filter((index) => theirs[index] !== true).map((index) => samples[index])).toEqual(
    [],
  )
  // A comparison in which everything is refused says nothing.
  expect(accepted.length).toBeGreaterThan(count / 20)
  expect(accepted.length).toBeLessThan(count / 2)
})
