import { callback, integer, optional, parseOptions, type OptionParser } from '../core/options'
import type { RecordStore, StoredRecord } from '../core/store'
import type { KeysOf } from './mirror/mirrored-records'
import { StoreMirror, type Mirror, type MirrorOptions } from './mirror/store-mirror'

export type { Mirror, MirrorOptions } from './mirror/store-mirror'

/**
 * Mirrors a store: reads it once, keeps up by its change feed, and reads it again where the feed says
 * that it may have missed something. Fails closed: what is not known for too long is not answered.
 */
export function mirrorOf<T extends StoredRecord>(
  store: Pick<RecordStore<T>, 'list' | 'watch'>,
  options: MirrorOptions<T>,
): Mirror<T> {
  return new StoreMirror(
    store,
    parseOptions('mirrorOf', options, {
      prefix: optional(prefixText, ''),
      maxStaleMs: integer(100, 86_400_000, 'milliseconds'),
      maxRecords: optional(integer(1, 10_000_000, 'records'), 100_000),
      keysOf: optional(callback<KeysOf<T>>(), () => []),
      clock: optional(callback<() => number>(), Date.now),
    }),
  )
}

const prefixText: OptionParser<string> = (value, fail) =>
  typeof value === 'string' ? value : fail('a string')
