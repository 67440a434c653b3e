import { ConfigurationError } from '../../core/errors'
import { boolean, callback, objectWith, oneOf, optional, parseOptions } from '../../core/options'
import type { ApiKeyRecord, RecordStore } from '../../core/store'
import type { Authenticator } from './authenticator'
import { keyDigester, pepperList, type Pepper } from './keys/digest'
import { idOfKey, looksLikeKey } from './keys/format'
import { importedPrefixes, type ImportedKeys } from './keys/imported'
import type { ApiKeyPrincipal } from './keys/proof'
import { recordsOf, type KeyRecords } from './keys/records'
import { upkeep, type Upkeep } from './keys/upkeep'
import { keyVerifier } from './keys/verify'

export interface ApiKeysOptions {
  /**
   * Where the records are, by key id. A store that announces its changes is read through a cache of
   * 30 seconds (`cachedRecords`), which every announced change goes through at once; any other is asked
   * at every use.
   */
  readonly store: KeyRecords
  /**
   * Secret of at least 16 bytes that the digests are keyed with, so that a stolen store cannot be
   * searched. A list rotates: the first is used for new keys, the others still verify. A plain
   * string has the id `default`. @defaultValue none: SHA-256 (a key has 256 random bits)
   */
  readonly pepper?: string | Pepper | readonly Pepper[]
  /** `live` refuses `pc_test_…` keys. @defaultValue 'any' */
  readonly environment?: 'any' | 'live' | 'test'
  /** Accepts keys that `importKey` took over; known by what they begin with. @defaultValue none */
  readonly imported?: ImportedKeys
  /** Keeps `lastUsedAt` in the records, to the minute; needs a store with `cas`. @defaultValue false */
  readonly lastUsed?: boolean
  /**
   * Moves records to the first pepper once their keys are used, so that old peppers can go; needs a
   * store with `cas`. Imported keys stay with theirs. @defaultValue true where the store has `cas`
   */
  readonly rehash?: boolean
  /** Milliseconds since the epoch; the clock that the store has. @defaultValue Date.now */
  readonly clock?: () => number
}

export type { ApiKeyPrincipal } from './keys/proof'

/**
 * Authenticates by API keys (`pc_live_…`), as `Authorization: Bearer`, `Authorization: ApiKey`,
 * `x-api-key` or `x-goog-api-key`. The checksum is verified before any look-up; digests are compared
 * in constant time, against a decoy where the id is unknown.
 *
 * @example createGuard({ authenticate: [apiKeys({ store: memoryStore({ records }) })], … })
 * @throws ConfigurationError for a wrong option.
 */
export function apiKeys(options: ApiKeysOptions): Authenticator<ApiKeyPrincipal> {
  const parsed = parseOptions('apiKeys', options, {
    store: objectWith<KeyRecords>('get'),
    pepper: optional(pepperList, []),
    environment: optional(oneOf(['any', 'live', 'test']), 'any'),
    imported: optional(importedPrefixes, []),
    lastUsed: optional(boolean, false),
    rehash: optional(boolean, typeof options?.store?.cas === 'function'),
    clock: optional(callback<() => number>(), Date.now),
  })
  const { store, environment, imported, clock } = parsed
  const records = recordsOf(store, clock)
  const isImported = (value: string): boolean => imported.some((word) => value.startsWith(word))
  const digester = keyDigester(parsed.pepper)
  return {
    name: 'api-keys',
    recognizes: ({ scheme, value }) =>
      scheme === 'api-key' || (scheme === 'bearer' && (looksLikeKey(value) || isImported(value))),
    idOf: idOfKey,
    verify: keyVerifier({ records, digester, environment, isImported, upkeep: upkeepOf(parsed) }),
    onChange: records.onChange,
  }
}

/** @throws ConfigurationError where the store cannot write what is asked for. */
function upkeepOf({
  store,
  lastUsed,
  rehash,
}: {
  readonly store: KeyRecords
  readonly lastUsed: boolean
  readonly rehash: boolean
}): Partial<Upkeep> {
  if (!lastUsed && !rehash) return {}
  if (typeof store.cas !== 'function') {
    throw new ConfigurationError(
      `option \`${lastUsed ? 'lastUsed' : 'rehash'}\` of \`apiKeys\` needs a \`store\` with \`cas\``,
    )
  }
  const { used, rehash: queue } = upkeep(store as Pick<RecordStore<ApiKeyRecord>, 'get' | 'cas'>)
  return { ...(lastUsed && { used }), ...(rehash && { rehash: queue }) }
}
