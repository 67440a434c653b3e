import { ConfigurationError } from '../../../core/errors'
import { nearestWord, type OptionParser } from '../../../core/options'

/** Keys that may be mistaken for each other are of one family (RFC 7518 §6.1, RFC 8037 §2). */
export type KeyFamily = 'RSA' | 'EC' | 'OKP' | 'oct'

/** A signature algorithm (RFC 7518 §3.1, RFC 8037 §3.1, RFC 9864 §2.2) and the keys it takes. */
export interface Algorithm {
  readonly name: AlgorithmName
  readonly family: KeyFamily
  /** Curve of the key, as a JWK names it. */
  readonly curve?: string
  /** Smallest key: bits of the modulus, or of the secret (RFC 7518 §3.2, §3.3). */
  readonly minimumBits?: number
}

const algorithmNames = [
  ...(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'] as const),
  ...(['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'] as const),
  ...(['HS256', 'HS384', 'HS512'] as const),
] as const

export type AlgorithmName = (typeof algorithmNames)[number]

export const minimumModulusBits = 2048

const algorithms: ReadonlyMap<string, Algorithm> = new Map(
  algorithmNames.map((name) => [name, Object.freeze(describe(name))]),
)

/** What servers sign by unless they are told otherwise (OIDC Core §15.1). */
export const usualAlgorithm: Algorithm = Object.freeze(describe('RS256'))

/** `none`, and whatever is not in the table, is `undefined`. */
export function algorithmOf(name: string): Algorithm | undefined {
  return algorithms.get(name)
}

function describe(name: AlgorithmName): Algorithm {
  switch (name) {
    case 'EdDSA':
    case 'Ed25519':
      return { name, family: 'OKP', curve: 'Ed25519' }
    case 'ES256':
      return { name, family: 'EC', curve: 'P-256' }
    case 'ES384':
      return { name, family: 'EC', curve: 'P-384' }
    case 'ES512':
      return { name, family: 'EC', curve: 'P-521' }
    case 'HS256':
    case 'HS384':
    case 'HS512':
      return { name, family: 'oct', minimumBits: Number(name.slice(2)) }
    default:
      return { name, family: 'RSA', minimumBits: minimumModulusBits }
  }
}

/** One algorithm with a private key, for signing. */
export const signingAlgorithm: OptionParser<Algorithm> = (value, fail) => {
  const algorithm = named(value)
  return algorithm === undefined || algorithm.family === 'oct'
    ? fail(
        expected(value)
          .replace('a list of', 'one of')
          .replace(/, HS.*?(?=;|$)/, ''),
      )
    : algorithm
}

/** Algorithms with a public key, by name; of any family, where each key says which one it is of. */
export const publicAlgorithms: OptionParser<ReadonlyMap<string, Algorithm>> = (value, fail) => {
  const list = Array.isArray(value) ? value.map(named) : []
  const known = list.filter((one) => one !== undefined).filter(({ family }) => family !== 'oct')
  return known.length > 0 && known.length === list.length
    ? new Map(known.map((algorithm) => [algorithm.name, algorithm]))
    : fail('a list of algorithms with public keys such as `["ES256", "EdDSA"]`')
}

/** Names of algorithms, all of one key family. */
export const algorithmList: OptionParser<readonly Algorithm[]> = (value, fail) => {
  if (!Array.isArray(value) || value.length === 0) return fail('a list such as `["RS256"]`')
  const list = value.map((name: unknown) => named(name) ?? fail(expected(name)))
  const families = new Set(list.map(({ family }) => family))
  if (families.size === 1) return Object.freeze(list)
  throw new ConfigurationError(
    `option \`algorithms\` must name one family of keys; received ${[...families].join(' and ')}: ` +
      'a public key could be taken for a secret',
  )
}

function named(name: unknown): Algorithm | undefined {
  return typeof name === 'string' ? algorithmOf(name) : undefined
}

function expected(name: unknown): string {
  const all = `a list of ${algorithmNames.join(', ')}`
  if (typeof name !== 'string') return all
  if (name.toLowerCase() === 'none') return `${all}; an unsigned token proves nothing`
  const nearest = nearestWord(name, algorithmNames)
  return nearest === undefined ? all : `${all}; did you mean \`${nearest}\`?`
}

/** @throws ConfigurationError for algorithms with a shared secret: nobody publishes one. */
export function remoteAlgorithms(named: readonly Algorithm[] | undefined): readonly Algorithm[] {
  const list = named ?? [usualAlgorithm]
  if (list.every(({ family }) => family !== 'oct')) return list
  throw new ConfigurationError(
    'option `algorithms` must name algorithms with public keys where the keys are fetched; HS256, HS384 and HS512 need `jwt({ secret })`',
  )
}
