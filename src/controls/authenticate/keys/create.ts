import { randomBytes as cryptoRandomBytes } from 'node:crypto'
import { BlockList } from 'node:net'
import { addRange } from '../../../core/address-range'
import {
  callback,
  integer,
  objectWith,
  oneOf,
  optional,
  parseOptions,
  string,
  strings,
  type OptionParser,
} from '../../../core/options'
import type { ApiKeyRecord } from '../../../core/store'
import { keyDigester, pepperList, type Pepper } from './digest'
import { generateKey, keyEnvironments, type KeyEnvironment } from './format'

export interface CreateApiKeyOptions {
  /** Id of the principal the key stands for. */
  readonly owner: string
  readonly tenant?: string
  readonly roles?: readonly string[]
  readonly scopes?: readonly string[]
  /** Model patterns the key is confined to, for example `gpt-4o*`. */
  readonly models?: readonly string[]
  readonly attributes?: Readonly<Record<string, unknown>>
  /** Addresses or CIDR ranges the key may be used from. */
  readonly ipAllow?: readonly string[]
  /** `live` or `test`; part of the key. @defaultValue 'live' */
  readonly environment?: KeyEnvironment
  /** Life of the key in days, 1 to 3,650. @defaultValue 90 */
  readonly expiresInDays?: number
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

const DAY_MS = 86_400_000

const addressRanges: OptionParser<readonly string[]> = (value, fail) => {
  const ranges = strings(value, fail)
  const list = new BlockList()
  return ranges.every((range) => addRange(list, range))
    ? ranges
    : fail('a list of addresses and CIDR ranges such as `192.0.2.0/24`')
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
  const parsed = parseOptions('createApiKey', options, {
    owner: string,
    tenant: optional(string, undefined),
    roles: optional(strings, []),
    scopes: optional(strings, []),
    models: optional(strings, undefined),
    attributes: optional(objectWith<Readonly<Record<string, unknown>>>(), {}),
    ipAllow: optional(addressRanges, undefined),
    environment: optional(oneOf(keyEnvironments), 'live'),
    expiresInDays: optional(integer(1, 3650, 'days'), 90),
    pepper: optional(pepperList, []),
    clock: optional(callback<() => number>(), Date.now),
    randomBytes: optional(callback<(size: number) => Uint8Array>(), cryptoRandomBytes),
  })
  const { key, id } = generateKey(parsed.environment, parsed.randomBytes)
  const digester = keyDigester(parsed.pepper)
  const { owner, tenant, roles, scopes, models, attributes, ipAllow } = parsed
  const record: ApiKeyRecord = {
    id,
    version: 1,
    owner,
    tenant,
    roles,
    attributes,
    digest: digester.digest(key, digester.pepperId) ?? '',
    pepperId: digester.pepperId,
    scopes,
    models,
    expiresAt: parsed.clock() + parsed.expiresInDays * DAY_MS,
    graceExpiresAt: undefined,
    revokedAt: undefined,
    ipAllow,
  }
  return { key, record }
}
