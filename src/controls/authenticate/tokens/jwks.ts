import { LRUCache } from 'lru-cache'
import { Listeners } from '../../../core/listeners'
import type { Algorithm } from './algorithms'
import { isPlainObject } from '../../../remote/json-object'
import { KeySet, type KeyMissing, type KeySource } from './key-set'
import { importJwk, type VerificationKey } from './keys'
import { digestOf } from './verified'

/** Age at which the keys are read again before they are used, in milliseconds. */
const ttlMs = 600_000

/** Age at which they are read again while they are still used. */
const renewAfterMs = ttlMs * 0.8

/** Shortest time between two reads, whatever tokens ask for. */
const cooldownMs = 30_000

/** How long the last known keys are used while the issuer does not answer. */
const staleMs = 86_400_000

/** How long a `kid` that the issuer does not know causes no read. */
const unknownMs = 60_000

const maxUnknown = 1000
const maxKeys = 100

export interface RemoteKeysOptions {
  /** Fetches the JWK set (RFC 7517 §5). */
  readonly load: () => Promise<unknown>
  /** Milliseconds since the epoch; for `refresh()`, which belongs to no exchange. */
  readonly clock: () => number
}

/**
 * The keys of an issuer, read when they are needed. Reads are shared and at most one per cooldown; a
 * token with a `kid` that does not exist can cause no more than that, and keys that are known stay
 * usable meanwhile.
 */
export class RemoteKeys implements KeySource {
  readonly #options: RemoteKeysOptions
  readonly #unknown = new LRUCache<string, number>({ max: maxUnknown })
  readonly #listeners = new Listeners()
  /** Imported keys by digest of their JWK: a key that stays in the set stays the same object. */
  #imported: ReadonlyMap<string, VerificationKey> = new Map()
  #set: KeySet | undefined
  #readAt = 0
  #attemptedAt = -Infinity
  #failures = 0
  #pending: Promise<void> | undefined

  constructor(options: RemoteKeysOptions) {
    this.#options = options
  }

  find = (
    kid: string | undefined,
    algorithm: Algorithm,
    now: number,
  ): VerificationKey | KeyMissing | Promise<VerificationKey | KeyMissing> => {
    const set = this.#usable(now)
    if (set === undefined) return this.#readOrStay(now).then(() => this.#look(kid, algorithm))
    const found = set.find(kid, algorithm)
    return found === 'key-unknown' ? this.#findUnknown(kid, algorithm, now) : found
  }

  has = (key: VerificationKey): boolean => this.#set?.has(key) ?? false

  refresh = async (): Promise<void> => {
    // A read that is under way may bring what the issuer has taken out since it began.
    await this.#pending?.catch(() => undefined)
    return this.#read(this.#options.clock())
  }

  onRemoval = (listener: () => void): (() => void) => this.#listeners.add(listener)

  /** The set, where it may be used without waiting. */
  #usable(now: number): KeySet | undefined {
    const age = now - this.#readAt
    if (this.#set === undefined) {
      if (this.#pending === undefined && !this.#mayRead(now)) throw unavailable()
      return undefined
    }
    if (age >= renewAfterMs && this.#mayRead(now)) this.#readInBackground(now)
    if (age >= 0 && age < ttlMs) return this.#set
    if (this.#failures === 0) return undefined
    // While the issuer is away nobody waits for it, until its keys are too old to be believed.
    if (Math.abs(age) < staleMs) return this.#set
    if (this.#pending === undefined) throw unavailable()
    return undefined
  }

  /** A `kid` that is not in the set: the issuer may have a new key. */
  #findUnknown(
    kid: string | undefined,
    algorithm: Algorithm,
    now: number,
  ): KeyMissing | Promise<VerificationKey | KeyMissing> {
    const name = kid ?? ''
    if ((this.#unknown.get(name) ?? 0) > now) return 'key-unknown'
    if (this.#pending === undefined && !this.#mayRead(now)) {
      // Nobody can tell whether an issuer that is away has such a key.
      if (this.#failures > 0) throw unavailable()
      return 'key-unknown'
    }
    return this.#read(now).then(() => {
      const found = this.#look(kid, algorithm)
      if (found === 'key-unknown') this.#unknown.set(name, now + unknownMs)
      return found
    })
  }

  #look(kid: string | undefined, algorithm: Algorithm): VerificationKey | KeyMissing {
    return this.#set?.find(kid, algorithm) ?? 'key-unknown'
  }

  /** Reads the keys; where that fails, the last known ones stay in use until they are too old. */
  async #readOrStay(now: number): Promise<void> {
    try {
      await this.#read(now)
    } catch (error) {
      if (this.#set === undefined || Math.abs(now - this.#readAt) >= staleMs) throw error
    }
  }

  #mayRead(now: number): boolean {
    const since = now - this.#attemptedAt
    // A clock that was set back must not stop reading for as long as it was set back.
    return since < 0 || since >= this.#waitMs()
  }

  /** Without any keys nobody can be let in: then tries come sooner, from one second on. */
  #waitMs(): number {
    if (this.#set !== undefined) return cooldownMs
    return this.#failures === 0 ? 0 : Math.min(cooldownMs, 500 * 2 ** this.#failures)
  }

  #readInBackground(now: number): void {
    this.#read(now).catch(() => {
      // Counted in `#failures`; the keys at hand are used until they are too old.
    })
  }

  #read(now: number): Promise<void> {
    this.#pending ??= this.#attempt(now).finally(() => {
      this.#pending = undefined
    })
    return this.#pending
  }

  async #attempt(now: number): Promise<void> {
    this.#attemptedAt = now
    try {
      this.#install(readKeys(await this.#options.load(), this.#imported))
      this.#readAt = now
      this.#failures = 0
    } catch (cause) {
      this.#failures += 1
      throw unavailable(cause)
    }
  }

  #install(imported: ReadonlyMap<string, VerificationKey>): void {
    const set = new KeySet([...imported.values()])
    const removed = [...this.#imported.values()].some((key) => !set.has(key))
    this.#imported = imported
    this.#set = set
    if (removed) this.#listeners.tell()
  }
}

function unavailable(cause?: unknown): Error {
  return new Error('the keys of the issuer are not available', { cause })
}

/**
 * Reads a JWK set. Keys that are for something else or of an unknown type are left out (RFC 7517 §5), and
 * so are shared secrets, which nobody publishes.
 */
function readKeys(
  document: unknown,
  known: ReadonlyMap<string, VerificationKey>,
): ReadonlyMap<string, VerificationKey> {
  const list = isPlainObject(document) ? document['keys'] : undefined
  if (!Array.isArray(list)) throw new Error('the answer is no JWK set: it has no list `keys`')
  if (list.length > maxKeys) throw new Error(`the JWK set has more than ${maxKeys} keys`)
  const keys = new Map<string, VerificationKey>()
  for (const jwk of list as unknown[]) {
    const digest = digestOf(JSON.stringify(jwk))
    const key = known.get(digest) ?? importJwk(jwk)
    if (typeof key !== 'string') keys.set(digest, key)
  }
  return keys
}
