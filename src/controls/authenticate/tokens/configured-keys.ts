import { ConfigurationError } from '../../../core/errors'
import type { OptionParser } from '../../../core/options'
import { algorithmOf, type Algorithm, type AlgorithmName } from './algorithms'
import { publicKey, secretKey } from './key-material'
import { fixedKeys, KeySet, type KeySource } from './key-set'
import { fits, type VerificationKey } from './keys'

/** Where the keys of an issuer are: exactly one of these is given. */
export interface KeyOptions {
  readonly key?: unknown
  readonly keys?: readonly unknown[] | undefined
  readonly secret?: unknown
  readonly jwksUri?: string | undefined
}

const keyOptions = ['key', 'keys', 'secret', 'jwksUri'] as const

/** The algorithms of an issuer and its keys. */
export interface IssuerKeys {
  readonly algorithms: readonly Algorithm[]
  readonly source: KeySource
}

/** @throws ConfigurationError for none, or more than one place to find the keys. */
export function placeOf(options: KeyOptions): keyof KeyOptions {
  const [place, ...others] = keyOptions.filter((name) => options[name] !== undefined)
  if (place !== undefined && others.length === 0) return place
  const all = keyOptions.map((name) => `\`${name}\``).join(', ')
  const received = place === undefined ? 'none' : [place, ...others].join(' and ')
  throw new ConfigurationError(`\`jwt\` needs exactly one of ${all}; received ${received}`)
}

/** @throws ConfigurationError for an unusable key. */
export function configuredKeys({ key, keys, secret }: KeyOptions): readonly VerificationKey[] {
  if (key !== undefined) return [publicKey(key, 'key')]
  if (secret !== undefined) return [secretKey(secret, 'secret')]
  return (keys ?? []).map((one) => publicKey(one, 'keys'))
}

// What a key is, its import says, in words that do not show it.
export const anyKey: OptionParser<unknown> = (value, fail) =>
  value === null || value === '' ? fail('a key') : value

export const anyKeys: OptionParser<readonly unknown[]> = (value, fail) =>
  Array.isArray(value) && value.length > 0 ? value : fail('a list of keys')

/** @throws ConfigurationError where the keys are for other algorithms, or cannot be told apart. */
export function keysFor(
  keys: readonly VerificationKey[],
  named: readonly Algorithm[] | undefined,
): IssuerKeys {
  const algorithms = named ?? usualAlgorithms(keys)
  const set = new KeySet(keys)
  for (const key of keys) {
    const fitting = algorithms.filter((algorithm) => fits(key, algorithm))
    if (fitting.length === 0) throw unfit(key, algorithms)
    if (fitting.some((algorithm) => set.find(key.kid, algorithm) === 'key-ambiguous')) {
      throw new ConfigurationError(
        'option `keys` holds two keys that no token can tell apart; give each a `kid` of its own',
      )
    }
  }
  return { algorithms, source: fixedKeys(keys) }
}

/** What the keys are for by themselves, where they all are of one family. */
function usualAlgorithms(keys: readonly VerificationKey[]): readonly Algorithm[] {
  const families = new Set(keys.map(({ family }) => family))
  if (families.size > 1) {
    throw new ConfigurationError(
      `option \`keys\` must hold keys of one family; received ${[...families].join(' and ')}`,
    )
  }
  return [...new Set(keys.map(usualName))].flatMap((name) => algorithmOf(name) ?? [])
}

function usualName(key: VerificationKey): AlgorithmName | (string & {}) {
  if (key.alg !== undefined) return key.alg
  if (key.family === 'RSA') return key.object.asymmetricKeyType === 'rsa-pss' ? 'PS256' : 'RS256'
  if (key.family === 'OKP') return 'EdDSA'
  if (key.family === 'oct') return 'HS256'
  return key.curve === 'P-256' ? 'ES256' : key.curve === 'P-384' ? 'ES384' : 'ES512'
}

function unfit(key: VerificationKey, algorithms: readonly Algorithm[]): ConfigurationError {
  const names = algorithms.map(({ name }) => name).join(', ') || `\`${key.alg}\``
  const secret = key.family === 'oct'
  const size = secret ? `a secret of ${key.bits / 8} bytes` : `a key of type ${key.family}`
  const remedy = secret
    ? 'HS256, HS384 and HS512 take one of at least 32, 48 and 64 bytes; `openssl rand -base64 64` makes one'
    : 'name the algorithms it is for in `algorithms`'
  return new ConfigurationError(`${size} is not for ${names}; ${remedy}`)
}
