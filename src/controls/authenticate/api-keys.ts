import { hash, timingSafeEqual } from 'node:crypto'
import { BlockList, isIP } from 'node:net'
import { LRUCache } from 'lru-cache'
import { addRange, familyOf } from '../../core/address-range'
import { objectWith, oneOf, optional, parseOptions, type OptionParser } from '../../core/options'
import type { Principal } from '../../core/principal'
import type { ApiKeyRecord, RecordStore } from '../../core/store'
import type { Authenticator, Verification, VerificationContext } from './authenticator'
import { keyDigester, type KeyDigester, type Pepper } from './key-digest'
import { environmentOf, idOfKey, looksLikeKey } from './key-format'

type KeyRecords = Pick<RecordStore<ApiKeyRecord>, 'get'>

export interface ApiKeysOptions {
  /** Where the records are, by key id; they are only ever read. */
  readonly store: KeyRecords
  /**
   * Secret of at least 16 bytes that the digests are keyed with, so that a stolen store cannot be
   * searched. A list rotates: the first is used for new keys, the others still verify. A plain
   * string has the id `default`. @defaultValue none: SHA-256 (a key has 256 random bits)
   */
  readonly pepper?: string | Pepper | readonly Pepper[]
  /** `live` refuses `pc_test_…` keys. @defaultValue 'any' */
  readonly environment?: 'any' | 'live' | 'test'
}

/** The principal of an API key: its owner, with the key's roles, scopes and model ceiling. */
export interface ApiKeyPrincipal extends Principal {
  readonly method: 'api-key'
  readonly keyId: string
}

/**
 * Authenticates by API keys (`pc_live_…`), as `Authorization: Bearer`, `Authorization: ApiKey`,
 * `x-api-key` or `x-goog-api-key`. The checksum is verified before any look-up; digests are compared
 * in constant time, against a decoy where the id is unknown.
 *
 * @example createGuard({ authenticate: [apiKeys({ store: memoryStore({ records }) })], … })
 * @throws ConfigurationError for a wrong option.
 */
export function apiKeys(options: ApiKeysOptions): Authenticator<ApiKeyPrincipal> {
  const { store, pepper, environment } = parseOptions('apiKeys', options, {
    store: objectWith<KeyRecords>('get'),
    pepper: optional(pepperList, []),
    environment: optional(oneOf(['any', 'live', 'test']), 'any'),
  })
  const digester = keyDigester(pepper)
  const proofs = new LRUCache<string, Proof>({ max: maxProofs })
  return {
    name: 'api-keys',
    recognizes: ({ scheme, value }) => scheme === 'api-key' || looksLikeKey(value),
    idOf: idOfKey,
    verify: async ({ value, id = idOfKey(value) }, context) => {
      if (id === undefined) return refused('malformed')
      if (environment !== 'any' && environment !== environmentOf(value)) {
        return refused('environment')
      }
      const record = await store.get(id)
      const name = hash('sha256', value, 'base64')
      const proof = proofs.get(name)
      if (proof !== undefined && proof.record === record) return inForce(proof, context)
      const result = verifyRecord(value, record, digester)
      if ('outcome' in result) return result
      if (Object.isFrozen(result.record)) proofs.set(name, result)
      return inForce(result, context)
    },
  }
}

/**
 * That a key is the one of this very record. Kept by SHA-256 of the key, and only for records that
 * cannot change: another record under the same id, revoked or rotated, needs a proof of its own.
 */
interface Proof {
  readonly record: ApiKeyRecord
  readonly principal: ApiKeyPrincipal
}

const maxProofs = 10_000

/** Accepts a secret, a pepper with an id, or a list of peppers. */
export const pepperList: OptionParser<readonly Pepper[]> = (value, fail) => {
  if (typeof value === 'string' || value instanceof Uint8Array)
    return [{ id: 'default', secret: value }]
  const list: unknown[] = Array.isArray(value) ? value : [value]
  const isPepper = (item: unknown): item is Pepper => {
    const { id, secret } = (item ?? {}) as Partial<Pepper>
    return typeof id === 'string' && (typeof secret === 'string' || secret instanceof Uint8Array)
  }
  return list.length > 0 && list.every(isPepper)
    ? list
    : fail('a secret, or a list of `{ id, secret }`')
}

// What an unknown id is compared with, so that it takes as long as a wrong secret.
const DECOY = 'A'.repeat(43)

function verifyRecord(
  key: string,
  record: ApiKeyRecord | undefined,
  digester: KeyDigester,
): Proof | Refused {
  const digest = digester.digest(key, record ? record.pepperId : digester.pepperId)
  const matches = equal(digest ?? DECOY, record?.digest ?? DECOY)
  if (record === undefined) return refused('unknown')
  if (digest === undefined) return refused('pepper unknown')
  return matches ? { record, principal: principalOf(record) } : refused('wrong secret')
}

function inForce(
  { record, principal }: Proof,
  context: VerificationContext,
): Verification<ApiKeyPrincipal> {
  const cause = outOfForce(record, context)
  return cause === undefined ? { outcome: 'verified', principal } : refused(cause)
}

function equal(left: string, right: string): boolean {
  const a = Buffer.from(left, 'base64url')
  const b = Buffer.from(right, 'base64url')
  return a.byteLength === b.byteLength && timingSafeEqual(a, b)
}

// Checked at every use, from the record itself: a deadline in a cache would outlive its change.
function outOfForce(
  { revokedAt, expiresAt, graceExpiresAt, ipAllow }: ApiKeyRecord,
  { now, address }: VerificationContext,
): string | undefined {
  if (!isTime(revokedAt) || !isTime(expiresAt) || !isTime(graceExpiresAt)) return 'record malformed'
  if (typeof revokedAt === 'number') return 'revoked'
  if ((expiresAt ?? Infinity) <= now) return 'expired'
  if ((graceExpiresAt ?? Infinity) <= now) return 'rotated'
  if (ipAllow !== undefined && !addressAllowed(ipAllow, address)) return 'address'
  return undefined
}

// A text or a date of a store would compare with the clock in ways that nobody meant.
function isTime(value: unknown): boolean {
  return value === undefined || value === null || Number.isFinite(value)
}

function addressAllowed(ranges: readonly string[], address: string | undefined): boolean {
  if (address === undefined || isIP(address) === 0) return false
  const list = new BlockList()
  for (const range of ranges) addRange(list, range)
  return list.check(address, familyOf(address))
}

function principalOf(record: ApiKeyRecord): ApiKeyPrincipal {
  const claims = Object.assign(Object.create(null) as Record<string, unknown>, record.attributes)
  claims['roles'] = record.roles
  claims['tenant'] = record.tenant
  return Object.freeze({
    id: record.owner,
    method: 'api-key',
    keyId: record.id,
    tenant: record.tenant,
    roles: record.roles,
    scopes: record.scopes,
    models: record.models,
    claims: Object.freeze(claims),
  })
}

type Refused = Extract<Verification<ApiKeyPrincipal>, { outcome: 'refused' }>

function refused(cause: string): Refused {
  return { outcome: 'refused', cause }
}
