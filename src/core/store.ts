/** What every record has: a key and a version that changes with each write. */
export interface StoredRecord {
  readonly id: string
  readonly version: number
}

export interface InsertOptions {
  /** Milliseconds after which the record is gone. */
  readonly ttlMs?: number
}

export type RecordChange<T> =
  | { readonly type: 'put'; readonly record: T }
  | { readonly type: 'delete'; readonly id: string }
  /** Changes may have been missed: whatever was kept must be read again. */
  | { readonly type: 'reset' }

/** A change feed that somebody listens to. */
export interface Watch {
  /** Ends the watch; the listener is not called again. */
  readonly close: () => void
  /**
   * Milliseconds since the epoch up to which the listener knows every change. Behind the clock by at
   * most the store's poll interval; further only while the store does not answer. 0 before its first answer.
   */
  readonly currentAt: () => number
}

/**
 * Records by id: keys, revocations, vault entries, approvals, labels, switches.
 *
 * The same on every store: an id is a string of at most 512 UTF-16 units without NUL and lone surrogates;
 * a record is plain JSON, comes back frozen and without members that were `undefined`; a time to live is
 * above 0 and up to 100 years. Whatever is not so rejects with a `TypeError` that names it. A store that
 * cannot answer rejects; whether a write that timed out was carried out is then unknown.
 */
export interface RecordStore<T extends StoredRecord> {
  readonly get: (id: string) => Promise<T | undefined>
  /** Rejects if the id is taken. */
  readonly insert: (record: T, options?: InsertOptions) => Promise<void>
  /** Compare and set: writes `record` only over the version before it; false if another was faster. */
  readonly cas: (record: T) => Promise<boolean>
  readonly delete: (id: string) => Promise<boolean>
  /**
   * The records whose members equal those of the filter by `===`, in no order; all without a filter. Reads
   * the whole store, so not for the way of a request.
   */
  readonly list: (filter?: Partial<T>) => Promise<T[]>
  /** True the first time, false while the entry lives. Entries and records of the same id do not meet. */
  readonly addOnce: (id: string, ttlMs: number) => Promise<boolean>
  /**
   * Calls the listener for each change to ids with this prefix, in their order. Changes of one record that
   * follow each other within the poll interval may be told once, as what has become of it, and a change
   * may be told again. A store that polls begins with a `reset`. That a record has ended with its time to
   * live is not told. A listener that throws disturbs nobody; its `currentAt` stands still until it takes
   * a `reset`. Never throws: see `currentAt`.
   */
  readonly watch: (prefix: string, listener: (change: RecordChange<T>) => void) => Watch
}

/** A quota that is reserved before the work and settled after it. */
export interface BudgetStore {
  readonly reserve: (budget: string, amount: number, limit: number) => Promise<string | undefined>
  readonly settle: (reservation: string, amount: number) => Promise<void>
  readonly release: (reservation: string) => Promise<void>
}

/** An append-only log. */
export interface LogStore<T> {
  readonly append: (entry: T) => Promise<void>
  readonly read: (from?: number) => AsyncIterable<T>
}

/**
 * An API key at rest. Holds a digest of the key, never the key. A time that is no finite number refuses
 * the key: a text such as `2026-01-01` would never be over.
 */
export interface ApiKeyRecord extends StoredRecord {
  /** The 12 public characters of the key; derived from the whole key where that was imported. */
  readonly id: string
  readonly owner: string
  readonly tenant?: string | undefined
  readonly roles: readonly string[]
  readonly attributes: Readonly<Record<string, unknown>>
  /** base64url of HMAC-SHA-256 with the pepper, or of SHA-256 where there is none. */
  readonly digest: string
  /** Which pepper; `null` for a plain SHA-256 digest. */
  readonly pepperId: string | null
  readonly scopes: readonly string[]
  /** Model patterns the key is confined to; absent for no ceiling. */
  readonly models?: readonly string[] | undefined
  /** Milliseconds since the epoch; absent or `null` never expires. */
  readonly expiresAt?: number | null | undefined
  /** Set when a successor exists: until then the old key still works. */
  readonly graceExpiresAt?: number | null | undefined
  readonly revokedAt?: number | null | undefined
  /** CIDR ranges or addresses the key may be used from; absent for any. */
  readonly ipAllow?: readonly string[] | undefined
  /** What people call the key. */
  readonly name?: string | undefined
  /** Part of the key (`pc_test_…`); a key keeps it when it is rotated. */
  readonly environment?: 'live' | 'test' | undefined
  readonly createdAt?: number | undefined
  readonly revokedReason?: string | undefined
  /** Id of the key that takes over from this one. */
  readonly successor?: string | undefined
  /** Id of the key that this one took over from. */
  readonly predecessor?: string | undefined
  /** When the key was last used, give or take a minute; only kept where it was asked for. */
  readonly lastUsedAt?: number | undefined
  /** A key that was made elsewhere: its id is derived from the key, which has a shape of its own. */
  readonly imported?: true | undefined
}
