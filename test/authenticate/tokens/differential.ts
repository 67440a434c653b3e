import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import {
  audience,
  base64url,
  claims,
  issuer,
  kinds,
  now,
  publicJwk,
  publicKey,
  seconds,
  secret,
  signParts,
  verifier,
  verify,
} from './support'

const algorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA', 'HS256'] as const

interface Sample {
  readonly token: string
  readonly alg: string
}

export interface Difference extends Sample {
  readonly ours: string
  readonly jose: boolean
}

/**
 * Verifies mutated tokens here and by jose. Returns those that jose refuses and the library accepts, and
 * how many both accept: a comparison in which everything is refused says nothing.
 */
export async function compareWithJose(
  count: number,
  seed: number,
): Promise<{
  readonly accepted: number
  readonly refused: number
  readonly differences: Difference[]
}> {
  const oracle = await startOracle()
  try {
    const samples = fc.sample(sampleOf, { numRuns: count, seed })
    const theirs = await oracle.ask(samples)
    const verifiers = new Map(algorithms.map((alg) => [alg as string, verifierOf(alg)]))
    const differences: Difference[] = []
    let accepted = 0
    for (const [index, sample] of samples.entries()) {
      const verification = await verify(verifiers.get(sample.alg)!, sample.token)
      if (verification.outcome === 'refused') continue
      accepted += 1
      const jose = theirs[index] === true
      if (!jose) differences.push({ ...sample, ours: verification.outcome, jose })
    }
    return { accepted, refused: count - accepted, differences }
  } finally {
    oracle.stop()
  }
}

function verifierOf(alg: (typeof algorithms)[number]) {
  const key = alg === 'HS256' ? { secret } : { key: publicKey(kinds[alg]!) }
  return verifier({ ...key, algorithms: [alg], cacheSeconds: 0 })
}

// Values that stand in for a member, at the edges of what it may be.
const anyValue = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    false,
    0,
    '',
    [],
    {},
    [issuer],
    [audience],
    1e308,
  ),
  fc.constantFrom<unknown>(
    seconds,
    seconds - 29,
    seconds - 30,
    seconds - 31,
    seconds + 30,
    seconds + 31,
  ),
  fc.constantFrom<unknown>(
    issuer,
    audience,
    `${issuer}/`,
    [audience, 1],
    'at+jwt',
    'JWT',
    'application/at+jwt',
  ),
  fc.constantFrom<unknown>('none', 'RS256', 'PS256', 'ES256', 'HS256', 'EdDSA', ['exp'], {
    jwk: {},
  }),
  fc.jsonValue({ maxDepth: 2 }),
)

const headerNames = [
  'alg',
  'typ',
  'kid',
  'crit',
  'b64',
  'zip',
  'cty',
  'jwk',
  'jku',
  'x5c',
  'exp',
] as const
const claimNames = [
  'iss',
  'aud',
  'exp',
  'nbf',
  'iat',
  'sub',
  'client_id',
  'jti',
  'cnf',
  'roles',
] as const

const changes = (names: readonly string[]) =>
  fc.array(fc.tuple(fc.constantFrom(...names), anyValue), { maxLength: 2 })

/** Ways to write one JSON object: with white space, a name twice, a name escaped, something behind it. */
const writings = [
  (text: string) => text,
  (text: string) => text,
  (text: string) => text,
  (text: string) => ` ${text}\n`,
  (text: string) => `${text.slice(0, -1)},"sub":"eve"}`,
  (text: string) => text.replace('"sub"', '"\\u0073ub"'),
  (text: string) => `${text}{}`,
  (text: string) => `[${text}]`,
  (text: string) => `\uFEFF${text}`,
]

type Mutation = (token: string) => string

const at = (share: number, length: number): number =>
  Math.floor(share * length) % Math.max(1, length)

/** Changes of the finished text, after it was signed. */
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Mutation>((token) => token) },
  fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...'AZaz09-_.=+/ \n\0é'))
    .map(([share, character]): Mutation => (token) => {
      const index = at(share, token.length)
      return token.slice(0, index) + character + token.slice(index + 1)
    }),
  fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...'A-_.= \n'))
    .map(([share, character]): Mutation => (token) => {
      const index = at(share, token.length + 1)
      return token.slice(0, index) + character + token.slice(index)
    }),
  fc.double({ min: 0, max: 1, noNaN: true }).map(
    (share): Mutation =>
      (token) =>
        token.slice(0, at(share, token.length)),
  ),
  fc.constantFrom<Mutation>(
    (token) => `${token}=`,
    (token) => `${token}.`,
    (token) => token.replace(/[^.]*$/, ''),
    (token) => token.replaceAll('-', '+').replaceAll('_', '/'),
    (token) => token.split('.').reverse().join('.'),
    (token) => `${token}.${token}`,
  ),
)

const sampleOf: fc.Arbitrary<Sample> = fc
  .record({
    alg: fc.constantFrom(...algorithms),
    signer: fc.oneof(
      { weight: 9, arbitrary: fc.constant(undefined) },
      fc.constantFrom(...algorithms),
    ),
    header: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, changes(headerNames)),
    claims: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, changes(claimNames)),
    writeHeader: fc.constantFrom(...writings),
    writeClaims: fc.constantFrom(...writings),
    mutate: mutation,
  })
  .map(({ alg, signer = alg, header, claims: changed, writeHeader, writeClaims, mutate }) => {
    const head = { alg, typ: 'at+jwt', ...Object.fromEntries(header) }
    const body = { ...claims, ...Object.fromEntries(changed) }
    const parts = [writeHeader(JSON.stringify(head)), writeClaims(JSON.stringify(body))]
    const [first = '', second = ''] = parts.map(base64url)
    return { alg, token: mutate(signParts(first, second, signer)) }
  })

async function startOracle() {
  const child = fork(join(__dirname, 'jose-oracle.mjs'), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const jwks = Object.fromEntries(
    algorithms.map((alg) => [
      alg,
      alg === 'HS256' ? { kty: 'oct', k: base64url(secret) } : publicJwk(kinds[alg]!),
    ]),
  )
  await send(child, { id: -1, configure: { jwks, issuer, audience, now } })
  return {
    ask: async (tokens: readonly Sample[]): Promise<readonly boolean[]> => {
      const { accepted } = await send(child, { id: 0, tokens })
      return accepted ?? []
    },
    stop: () => void child.kill(),
  }
}

function send(child: ChildProcess, message: object): Promise<{ readonly accepted?: boolean[] }> {
  return new Promise((resolve, reject) => {
    child.once('message', (reply) => resolve(reply as { accepted?: boolean[] }))
    child.once('exit', () => reject(new Error('the process that runs jose ended')))
    child.send(message)
  })
}
