import type { ApiKeyRecord, RecordStore } from '../../../core/store'
import { KeyError } from './key-error'

/** Where the life of keys is kept. */
export type KeyStore = Pick<RecordStore<ApiKeyRecord>, 'get' | 'insert' | 'cas' | 'delete' | 'list'>

/** How often a change is tried again because another writer was faster. */
const MAX_ROUNDS = 10

/**
 * Changes a record over whatever version it has: `next` is asked anew when another writer was faster,
 * and may throw or return the record as it is.
 *
 * @throws KeyError `key-unknown`, or `key-conflict` where others are faster again and again.
 */
export async function changeKey(
  store: KeyStore,
  id: string,
  next: (record: ApiKeyRecord) => ApiKeyRecord,
): Promise<{ readonly record: ApiKeyRecord; readonly changed: boolean }> {
  for (let round = 1; round <= MAX_ROUNDS; round++) {
    const before = await readKey(store, id)
    const after = next(before)
    if (after === before) return { record: before, changed: false }
    const record = { ...after, version: before.version + 1 }
    if (await store.cas(record)) return { record, changed: true }
  }
  throw new KeyError('key-conflict', `the key \`${id}\` is being changed by others; try again`)
}

/** @throws KeyError `key-unknown` */
export async function readKey(store: KeyStore, id: string): Promise<ApiKeyRecord> {
  const record = await store.get(id)
  if (record === undefined) throw new KeyError('key-unknown', `there is no key \`${shown(id)}\``)
  return record
}

// Whoever mistakes the key for its id must not find it in a log.
function shown(id: string): string {
  return /^[\w-]{1,32}$/.test(id) ? id : `(${id.length} characters, which is no id)`
}
