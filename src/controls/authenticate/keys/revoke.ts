import { boolean, optional, parseOptions } from '../../../core/options'
import type { ApiKeyRecord } from '../../../core/store'
import { changeKey, type KeyStore } from './change'
import { line } from './grant'

export interface RevokeOptions {
  /** Revokes the key that took over from this one too, and so on. @defaultValue false */
  readonly successor?: boolean
}

/** Longest chain of successors that is followed: one each day for as many years as a key can last. */
const MAX_CHAIN = 3650

/**
 * Takes a key back. Done twice it is the same: the first time and reason stay.
 *
 * @returns the records, each with whether this call revoked it.
 */
export async function revoke(
  id: string,
  reason: string,
  options: RevokeOptions,
  { store, now }: { readonly store: KeyStore; readonly now: number },
): Promise<readonly { readonly record: ApiKeyRecord; readonly changed: boolean }[]> {
  const parsed = parseOptions(
    'revoke',
    { ...options, reason },
    {
      reason: line(256),
      successor: optional(boolean, false),
    },
  )
  const done: { readonly record: ApiKeyRecord; readonly changed: boolean }[] = []
  let next: string | undefined = id
  while (next !== undefined && done.length < MAX_CHAIN) {
    const change = await changeKey(store, next, (record) =>
      typeof record.revokedAt === 'number'
        ? record
        : { ...record, revokedAt: now, revokedReason: parsed.reason },
    )
    done.push(change)
    next = parsed.successor ? await successorOf(change.record, store) : undefined
  }
  return done
}

/** A rotation that was not finished may have left no successor behind. */
async function successorOf(
  { successor }: ApiKeyRecord,
  store: KeyStore,
): Promise<string | undefined> {
  if (successor === undefined || successor === null) return undefined
  return (await store.get(successor)) && successor
}
