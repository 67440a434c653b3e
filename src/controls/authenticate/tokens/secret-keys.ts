import { ConfigurationError } from '../../../core/errors'
import {
  readSecret,
  secretSource,
  type SecretFunction,
  type SecretSource,
} from '../../../core/secret'
import { Listeners } from '../../../core/listeners'
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
  const listeners = new Listeners()
  let current:
    { readonly text: string; readonly keys: KeySource; readonly turn: number } | undefined
  let turns = 0
  const read = async (): Promise<KeySource> => {
    const turn = (turns += 1)
    const text = await readSecret(origin)
    // A reading that began earlier may bring what was rotated out since.
    if (current !== undefined && (current.turn > turn || current.text === text)) return current.keys
    const before = current
    current = { text, keys: keysFor([secretKey(text, 'secret')], algorithms).source, turn }
    if (before !== undefined) listeners.tell()
    return current.keys
  }
  return {
    algorithms,
    source: {
      find: async (kid, algorithm, now) => (await read()).find(kid, algorithm, now),
      has: (key) => current?.keys.has(key) ?? false,
      refresh: async () => void (await read()),
      onRemoval: (listener) => listeners.add(listener),
    },
  }
}
