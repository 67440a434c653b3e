import { randomBytes as cryptoRandomBytes } from 'node:crypto'
import { callback, optional, parseOptions } from '../../../core/options'
import type { ApiKeyRecord } from '../../../core/store'
import { keyDigester, pepperList, type KeyDigester, type Pepper } from './digest'
import { generateKey, type KeyEnvironment } from './format'
import { grantParsers, recordOf, type KeyGrant } from './grant'

export interface CreateApiKeyOptions extends KeyGrant {
  /** Same as for `apiKeys`; the first pepper is used. Without one the digest is plain SHA-256. */
  readonly pepper?: string | Pepper | readonly Pepper[]
  /** Milliseconds since the epoch. @defaultValue Date.now */
  readonly clock?: () => number
  /** @defaultValue crypto.randomBytes */
  readonly randomBytes?: (size: number) => Uint8Array
}

export interface CreatedApiKey {
  /** The key. Shown once, stored nowhere. */
  readonly key: string
  readonly record: ApiKeyRecord
}

/**
 * Makes an API key and the record to store for it.
 *
 * @example
 * const { key, record } = createApiKey({ owner: 'ada', roles: ['developer'] })
 * const guard = createGuard({ authenticate: [apiKeys({ store: memoryStore({ records: [record] }) })], … })
 * @throws ConfigurationError for a wrong option.
 */
export function createApiKey(options: CreateApiKeyOptions): CreatedApiKey {
  const { pepper, clock, randomBytes, ...grant } = parseOptions('createApiKey', options, {
    ...grantParsers,
    ...makerParsers,
  })
  const { key, ...identity } = newKey(grant.environment, {
    digester: keyDigester(pepper),
    randomBytes,
  })
  return { key, record: recordOf(grant, identity, clock()) }
}

/** Parsers of what keys are made with. */
export const makerParsers = {
  pepper: optional(pepperList, []),
  clock: optional(callback<() => number>(), Date.now),
  randomBytes: optional(callback<(size: number) => Uint8Array>(), cryptoRandomBytes),
}

/** What keys are made with. */
export interface KeyMaker {
  readonly digester: KeyDigester
  readonly randomBytes: (size: number) => Uint8Array
}

/** A new key, and what its record knows it by. */
export function newKey(
  environment: KeyEnvironment,
  { digester, randomBytes }: KeyMaker,
): { readonly key: string } & Pick<ApiKeyRecord, 'id' | 'digest' | 'pepperId'> {
  const { key, id } = generateKey(environment, randomBytes)
  const { pepperId } = digester
  return { key, id, digest: digester.digest(key, pepperId) ?? '', pepperId }
}
