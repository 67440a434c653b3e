import { ConfigurationError } from '../../../core/errors'
import {
  readSecret,
  secretSource,
  type SecretFunction,
  type SecretSource,
} from '../../../core/secret'
import { algorithmOf, type Algorithm } from './algorithms'
import { keysFor, type IssuerKeys } from './configured-keys'
import { secretKey } from './key-material'
import type { KeySource } from './key-set'

/** True for `env('NAME')`, `secretFile(path)` and functions. */
export function isSecretSource(secret: unknown): secret is SecretSource | SecretFunction {
  if (typeof secret === 'function') return true
  const { name, read } = (secret ?? {}) as Partial<SecretSource>
  return typeof name === 'string' && typeof read === 'function'
}

/**
 * A shared secret that is read when a token is verified, so that a rotated one is in force at once. Rejects
 * where it cannot be read or used: our own failure, and no refusal.
 *
 * @throws ConfigurationError for algorithms that take a public key.
 */
export function secretKeys(
  secret: SecretSource | SecretFunction,
  named: readonly Algorithm[] | undefined,
): IssuerKeys {
  const algorithms = named ?? [algorithmOf('HS256') as Algorithm]
  if (!algorithms.every(({ family }) => family === 'oct')) {
    throw new ConfigurationError(
      'option `secret` is for HS256, HS384 and HS512; give a public key as `key`',
    )
  }
  const origin = typeof secret === 'function' ? secretSource('function', secret) : secret
  let current: { readonly text: string; readonly keys: KeySource } | undefined
  return {
    algorithms,
    source: {
      find: async (kid, algorithm, now) => {
        const text = await readSecret(origin)
        if (current?.text !== text) {
          current = { text, keys: keysFor([secretKey(text, 'secret')], algorithms).source }
        }
        return current.keys.find(kid, algorithm, now)
      },
      has: (key) => current?.keys.has(key) ?? false,
      refresh: async () => void (await readSecret(origin)),
      onRemoval: () => () => undefined,
    },
  }
}
