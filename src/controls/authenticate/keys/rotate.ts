import { integer, optional, oneOf, parseOptions } from '../../../core/options'
import type { ApiKeyRecord } from '../../../core/store'
import { changeKey, readKey, type KeyStore } from './change'
import { newKey, type CreatedApiKey, type KeyMaker } from './create'
import { keyEnvironments, type KeyEnvironment } from './format'
import { grantedBy } from './grant'
import { KeyError } from './key-error'
import { stateOf } from './summary'

export interface RotateOptions {
  /** Milliseconds for which the old key works beside the new one; 0 to 30 days. @defaultValue 48 hours */
  readonly graceMs?: number
  /** Only for a record that does not say it. */
  readonly environment?: KeyEnvironment
}

export interface RotatedApiKey extends CreatedApiKey {
  /** The record of the key that was rotated, with `graceExpiresAt` and `successor`. */
  readonly predecessor: ApiKeyRecord
}

const HOUR_MS = 3_600_000
/** For how long a successor lives that no rotation has finished. */
const PROVISIONAL_MS = 600_000

/**
 * Makes a successor, which inherits everything and ends when its predecessor would have. Three writes:
 *
 * 1. the successor, with ten minutes to live;
 * 2. over the version of the predecessor: its grace and who succeeds it. Of two rotations one gets this;
 * 3. over the first version of the successor: its full life.
 *
 * Whoever stops after 1 leaves a key that nobody has and that is gone in ten minutes; the old one is as
 * before. Whoever stops after 2 leaves an old key in its grace and the same; the old one can be rotated
 * again then, as its successor never got its second version. The secret is handed out after 3, so never
 * for a key that is not there.
 */
export async function rotate(
  id: string,
  options: RotateOptions,
  { store, now, ...maker }: KeyMaker & { readonly store: KeyStore; readonly now: number },
): Promise<RotatedApiKey> {
  const { graceMs, environment } = parseOptions('rotate', options, {
    graceMs: optional(integer(0, 30 * 24 * HOUR_MS, 'milliseconds'), 48 * HOUR_MS),
    environment: optional(oneOf(keyEnvironments), undefined),
  })
  const before = await readKey(store, id)
  requireInForce(before, now)
  await requireUnsucceeded(before, store, now)
  const { key, ...identity } = newKey(environmentOf(before, environment), maker)
  const provisional: ApiKeyRecord = {
    ...grantedBy(before),
    ...identity,
    version: 1,
    environment: environmentOf(before, environment),
    createdAt: now,
    predecessor: id,
    expiresAt: Math.min(before.expiresAt ?? Infinity, now + PROVISIONAL_MS),
  }
  await store.insert(provisional)
  const predecessor = await retire(before, provisional.id, now + graceMs, { store, now })
  const record: ApiKeyRecord = {
    ...provisional,
    ...grantedBy(predecessor),
    expiresAt: predecessor.expiresAt,
    version: 2,
  }
  if (await store.cas(record)) return { key, record, predecessor }
  throw new KeyError('key-conflict', `the successor of \`${id}\` was changed while it was made`)
}

/** Gives the predecessor its end. Takes the successor back where that does not come about. */
async function retire(
  before: ApiKeyRecord,
  successor: string,
  graceEnd: number,
  { store, now }: { readonly store: KeyStore; readonly now: number },
): Promise<ApiKeyRecord> {
  try {
    const { record } = await changeKey(store, before.id, (current) => {
      requireInForce(current, now)
      if (current.successor !== before.successor) throw alreadyRotated(current)
      // A grace that runs already is never made longer.
      const graceExpiresAt = Math.min(current.graceExpiresAt ?? Infinity, graceEnd)
      return { ...current, successor, graceExpiresAt }
    })
    return record
  } catch (error) {
    // It would end by itself in ten minutes, and nobody has it.
    await store.delete(successor).catch(() => undefined)
    throw error
  }
}

function requireInForce(record: ApiKeyRecord, now: number): void {
  const state = stateOf(record, now)
  if (state === 'active' || state === 'grace') return
  throw new KeyError(`key-${state}`, `the key \`${record.id}\` is ${state} and cannot be rotated`)
}

async function requireUnsucceeded(
  record: ApiKeyRecord,
  store: KeyStore,
  now: number,
): Promise<void> {
  if (record.successor === undefined || record.successor === null) return
  const successor = await store.get(record.successor)
  if (successor === undefined) return
  const unfinished = successor.version === 1 && successor.predecessor === record.id
  if (unfinished && stateOf(successor, now) === 'expired') return
  throw alreadyRotated(
    record,
    unfinished ? '; its rotation is not finished, try in ten minutes' : '',
  )
}

function alreadyRotated({ id, successor }: ApiKeyRecord, hint = ''): KeyError {
  return new KeyError(
    'key-rotated',
    `the key \`${id}\` was rotated already, to \`${successor}\`${hint}`,
  )
}

// A test key must not become a live one by being rotated.
function environmentOf(
  { id, environment }: ApiKeyRecord,
  given: KeyEnvironment | undefined,
): KeyEnvironment {
  const known = environment ?? given
  if (known !== undefined) return known
  throw new KeyError(
    'key-malformed',
    `the record of \`${id}\` does not say whether it is live or test; give \`environment\``,
  )
}
