import type { ApiKeyRecord, RecordStore } from '../../../core/store'
import { cachedRecords, type CachedRecords } from '../../../stores/cached-records'

type Store = RecordStore<ApiKeyRecord>
type Cache = CachedRecords<ApiKeyRecord>

/** A store of key records: what it cannot do is not done. Also a cache that somebody made. */
export type KeyRecords = Pick<Store, 'get'> &
  Partial<Pick<Store, 'watch'> & Pick<Cache, 'peek' | 'onChange'>> & {
    /** Of whatever type the store thinks its records have: it is given what came out of it. */
    readonly cas?: (record: never) => Promise<boolean>
  }

/** How the authenticator reads records. */
export interface KeyReader {
  readonly peek: Cache['peek']
  readonly get: Store['get']
  readonly onChange: Cache['onChange']
}

/** Puts a cache before a store that announces its changes, unless it is one already. */
export function recordsOf(store: KeyRecords, clock: () => number): KeyReader {
  // A store may have promises of its own kind.
  const get = (id: string): Promise<ApiKeyRecord | undefined> => Promise.resolve(store.get(id))
  if (typeof store.peek === 'function') {
    return {
      get,
      peek: (id) => store.peek?.(id),
      onChange: (listener) => store.onChange?.(listener) ?? (() => undefined),
    }
  }
  if (!isWatchable(store)) return { get, peek: () => undefined, onChange: () => () => undefined }
  const { peek, get: read, onChange } = cachedRecords({ store, clock })
  return { peek, get: read, onChange }
}

function isWatchable(store: KeyRecords): store is Pick<Store, 'get' | 'watch'> {
  return typeof store.watch === 'function'
}

/** The record under the first id that has one; without a promise where it is at hand. */
export function firstOf(
  { peek, get }: KeyReader,
  ids: readonly string[],
): ApiKeyRecord | Promise<ApiKeyRecord | undefined> {
  for (const id of ids) {
    const record = peek(id)
    if (record !== undefined) return record
  }
  const [only, ...others] = ids
  if (only !== undefined && others.length === 0) return get(only)
  // At the same time: whatever the number of peppers, it is one round trip.
  return Promise.all(ids.map(get)).then((found) => found.find((record) => record !== undefined))
}
