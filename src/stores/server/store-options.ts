import { boolean, callback, integer, optional, type OptionParser } from '../../core/options'

/** What the stores on a server have in common. */
export interface ServerStoreOptions {
  /**
   * Which store this is: all replicas give the same, stores of other data another. 1 to 64 letters,
   * digits, `.`, `_` and `-`.
   */
  readonly name: string
  /**
   * Milliseconds between two looks at the change log, 10 to 60,000; only while somebody watches. A change
   * is told after at most this and one round trip. @defaultValue 500
   */
  readonly pollMs?: number
  /**
   * Milliseconds after which an operation without an answer rejects, 10 to 60,000. It may still have been
   * carried out. @defaultValue 2,000
   */
  readonly timeoutMs?: number
  /** Most bytes of JSON in a record, 1 to 1 MiB; a larger one is refused. @defaultValue 65,536 */
  readonly maxRecordBytes?: number
  /** Milliseconds since the epoch, for `currentAt` alone: times to live go by the server's clock. @defaultValue Date.now */
  readonly clock?: () => number
  /**
   * Takes a client that reaches another machine without TLS, or by TLS that takes every certificate. Whoever is
   * between then reads the server's password and the records, and writes keys, revocations and switches.
   * @defaultValue false
   */
  readonly allowPlaintext?: boolean
}

const storeName: OptionParser<string> = (value, fail) =>
  typeof value === 'string' && /^[\w.-]{1,64}$/.test(value)
    ? value
    : fail('1 to 64 letters, digits, `.`, `_` or `-`')

export const serverStoreParsers = {
  name: storeName,
  pollMs: optional(integer(10, 60_000, 'milliseconds'), 500),
  timeoutMs: optional(integer(10, 60_000, 'milliseconds'), 2_000),
  maxRecordBytes: optional(integer(1, 2 ** 20, 'bytes'), 65_536),
  clock: optional(callback<() => number>(), Date.now),
  allowPlaintext: optional(boolean, false),
}

/** A poll may take several round trips, and a hung connection must not pile polls up. */
export const GIVE_UP_AFTER_TIMEOUTS = 5
