import type { ApiKeyRecord } from '../../../core/store'
import { outOfForce } from './in-force'

/** Where a key is in its life. `grace`: it has a successor and still works. */
export type KeyState = 'active' | 'grace' | 'rotated' | 'expired' | 'revoked' | 'malformed'

/** A key as its operator sees it: the record without the digest. */
export interface KeySummary extends Omit<ApiKeyRecord, 'digest'> {
  readonly state: KeyState
}

export function summaryOf(record: ApiKeyRecord, now: number): KeySummary {
  const shown = Object.entries(record).filter(([name]) => name !== 'digest')
  return {
    state: stateOf(record, now),
    ...(Object.fromEntries(shown) as Omit<ApiKeyRecord, 'digest'>),
  }
}

/** The state of a key, wherever it is used from. */
export function stateOf(record: ApiKeyRecord, now: number): KeyState {
  const cause = outOfForce({ ...record, ipAllow: undefined }, { now, address: undefined })
  if (cause === undefined) return typeof record.graceExpiresAt === 'number' ? 'grace' : 'active'
  return cause === 'record malformed' ? 'malformed' : (cause as KeyState)
}
