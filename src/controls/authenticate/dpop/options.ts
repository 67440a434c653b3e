import { ConfigurationError } from '../../../core/errors'
import {
  boolean,
  integer,
  objectWith,
  optional,
  parseOptions,
  type OptionParser,
} from '../../../core/options'
import { originsOption } from '../../../core/origin'
import { secretOption, type Secret, type SecretSource } from '../../../core/secret'
import type { RecordStore, StoredRecord } from '../../../core/store'
import { publicAlgorithms, type Algorithm, type AlgorithmName } from '../tokens/algorithms'
import { checkNonceSecret } from './nonces'
import { normalPath } from './target'

/** Proof of possession (RFC 9449): tokens that are bound to a key need a proof by that key. */
export interface DpopOptions {
  /** Where proofs are remembered, so that none counts twice; the same for all replicas. */
  readonly store: Pick<RecordStore<StoredRecord>, 'addOnce'>
  /**
   * Public origin of the service as clients know it, or several of them. Proofs are compared with it and
   * never with the `Host` header. @defaultValue the origin of the guard's `resource`
   */
  readonly origin?: string | readonly string[]
  /**
   * Path that a proxy in front cuts off: `/ai` where clients ask for `/ai/v1/chat` and `/v1/chat` arrives.
   * @defaultValue none
   */
  readonly pathPrefix?: string
  /**
   * Algorithms of proofs, with public keys alone.
   * @defaultValue `['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519', 'RS256', 'PS256']`
   */
  readonly algorithms?: readonly AlgorithmName[]
  /** Seconds for which a proof counts once it was made, 1 to 300. @defaultValue 60 */
  readonly maxAge?: number
  /** Seconds by which clocks may differ, 0 to 30. @defaultValue 5 */
  readonly clockSkew?: number
  /** Refuses tokens of `jwt`, `oidc` and `introspection` that are bound to no key. @defaultValue false */
  readonly required?: boolean
  /** Proofs must hold a nonce of this service (RFC 9449 §9). @defaultValue none is asked for */
  readonly nonce?: DpopNonceOptions
}

export interface DpopNonceOptions {
  /** Nonces are made with it, 16 bytes or more; the same for all replicas. */
  readonly secret: Secret
  /** Seconds after which there is a new one, 30 to 86,400; the one before it still counts. @defaultValue 300 */
  readonly rotateSeconds?: number
}

export interface NonceRules {
  readonly secret: SecretSource
  readonly rotateSeconds: number
}

export interface DpopRules {
  readonly store: DpopOptions['store']
  readonly origins: ReadonlySet<string>
  /** In its normal form; empty where there is none. */
  readonly pathPrefix: string
  readonly algorithms: ReadonlyMap<string, Algorithm>
  readonly maxAge: number
  readonly clockSkew: number
  readonly required: boolean
  readonly nonce: NonceRules | undefined
}

const usualAlgorithms: readonly AlgorithmName[] = [
  ...(['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519', 'RS256', 'PS256'] as const),
]

/** @throws ConfigurationError naming the option, what was expected and what came. */
export function parseDpopOptions(options: DpopOptions, resource: string | undefined): DpopRules {
  const { origin, algorithms, ...rules } = parseOptions('dpop', options, {
    store: objectWith<DpopOptions['store']>('addOnce'),
    origin: optional(originsOption, undefined),
    pathPrefix: optional(prefix, ''),
    algorithms: (value, fail) => publicAlgorithms(value ?? usualAlgorithms, fail),
    maxAge: optional(integer(1, 300, 'seconds'), 60),
    clockSkew: optional(integer(0, 30, 'seconds'), 5),
    required: optional(boolean, false),
    nonce: optional(nonce, undefined),
  })
  return { ...rules, algorithms, origins: origin ?? originOf(resource) }
}

function originOf(resource: string | undefined): ReadonlySet<string> {
  if (resource !== undefined) return new Set([new URL(resource).origin])
  throw new ConfigurationError(
    '`dpop` needs an `origin` such as `https://api.example.org`, or a guard with a `resource`: a proof ' +
      'names the address that its client asked for, and the `Host` header is whatever a client writes',
  )
}

// Segments of RFC 3986 §3.3, none of them empty.
const PREFIX = /^(?:\/(?:[\w.~!$&'()*+,;=:@-]|%[\da-f]{2})+)+$/i

const prefix: OptionParser<string> = (value, fail) => {
  const path = typeof value === 'string' && PREFIX.test(value) ? normalPath(value) : ''
  const dots = path.split('/').some((segment) => segment === '.' || segment === '..')
  return path === '' || dots ? fail('a path such as `/ai`, without a slash at its end') : path
}

const nonce: OptionParser<NonceRules> = (value) =>
  parseOptions('dpop.nonce', value, {
    secret: (secret, fail) => {
      if (typeof secret === 'string' && secret !== '') checkNonceSecret(secret)
      return secretOption(secret, fail)
    },
    rotateSeconds: optional(integer(30, 86_400, 'seconds'), 300),
  })
