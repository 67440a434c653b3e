import { BlockList, isIP } from 'node:net'
import { addRange, familyOf } from '../../../core/address-range'
import type { ApiKeyRecord } from '../../../core/store'

/** When and from where a key is used. */
export interface KeyUse {
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly address: string | undefined
}

/**
 * Why a key is not in force, as a word for audit; `undefined` where it is. Asked at every use, of the
 * record itself: a deadline in a cache would outlive its change.
 */
export function outOfForce(
  record: ApiKeyRecord,
  { now, address }: KeyUse,
  ranges = addressRanges(record),
): string | undefined {
  const { revokedAt, expiresAt, graceExpiresAt } = record
  if (!isTime(revokedAt) || !isTime(expiresAt) || !isTime(graceExpiresAt)) return 'record malformed'
  if (ranges === 'malformed' || !hasLists(record) || !hasNames(record)) return 'record malformed'
  if (typeof revokedAt === 'number') return 'revoked'
  if ((expiresAt ?? Infinity) <= now) return 'expired'
  if ((graceExpiresAt ?? Infinity) <= now) return 'rotated'
  if (ranges !== undefined && !isWithin(ranges, address)) return 'address'
  return undefined
}

/** The addresses a key may be used from, ready to be asked; `undefined` for any. */
export function addressRanges({ ipAllow }: ApiKeyRecord): BlockList | undefined | 'malformed' {
  if (ipAllow === undefined) return undefined
  if (!Array.isArray(ipAllow)) return 'malformed'
  const list = new BlockList()
  return ipAllow.every((range) => typeof range === 'string' && addRange(list, range))
    ? list
    : 'malformed'
}

/** When the key ends by itself; `undefined` for never. */
export function endOf({ expiresAt, graceExpiresAt }: ApiKeyRecord): number | undefined {
  const end = Math.min(expiresAt ?? Infinity, graceExpiresAt ?? Infinity)
  return end === Infinity ? undefined : end
}

// A text or a date of a store would compare with the clock in ways that nobody meant.
function isTime(value: unknown): boolean {
  return value === undefined || value === null || Number.isFinite(value)
}

// A text in place of a list would be searched for names within it.
function hasLists({ roles, scopes, models = [] }: ApiKeyRecord): boolean {
  return [roles, scopes, models].every(
    (list: unknown) => Array.isArray(list) && list.every((name) => typeof name === 'string'),
  )
}

function hasNames({ owner, tenant }: ApiKeyRecord): boolean {
  const isAbsent = tenant === undefined || tenant === null
  return typeof owner === 'string' && owner !== '' && (isAbsent || typeof tenant === 'string')
}

function isWithin(ranges: BlockList, address: string | undefined): boolean {
  return address !== undefined && isIP(address) !== 0 && ranges.check(address, familyOf(address))
}
