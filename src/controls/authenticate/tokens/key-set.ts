import type { Algorithm } from './algorithms'
import { fits, type VerificationKey } from './keys'

/** Why a set has no key for a token. */
export type KeyMissing = 'key-unknown' | 'key-ambiguous' | 'key-unfit'

/** Keys of one issuer. A key is looked up in its issuer's set and nowhere else. */
export class KeySet {
  readonly #byId = new Map<string | undefined, VerificationKey[]>()
  readonly #all: ReadonlySet<VerificationKey>

  constructor(keys: readonly VerificationKey[]) {
    this.#all = new Set(keys)
    for (const key of keys) {
      const namesakes = this.#byId.get(key.kid)
      if (namesakes === undefined) this.#byId.set(key.kid, [key])
      else namesakes.push(key)
    }
  }

  /**
   * The one key for this `kid` and algorithm. Keys that share a `kid` are told apart by algorithm; where
   * that is not enough, none is tried. A key without a `kid` is for tokens that name no other.
   */
  find(kid: string | undefined, algorithm: Algorithm): VerificationKey | KeyMissing {
    const candidates = kid === undefined ? [...this.#all] : (this.#byId.get(kid) ?? this.#nameless)
    const fitting = candidates.filter((key) => fits(key, algorithm))
    const [first] = fitting
    if (first !== undefined) return fitting.length === 1 ? first : 'key-ambiguous'
    return kid !== undefined && this.#byId.has(kid) ? 'key-unfit' : 'key-unknown'
  }

  has(key: VerificationKey): boolean {
    return this.#all.has(key)
  }

  get #nameless(): readonly VerificationKey[] {
    return this.#byId.get(undefined) ?? []
  }
}

/** Where the keys of an issuer come from. */
export interface KeySource {
  /**
   * Rejects where the issuer's keys cannot be known.
   *
   * @param now milliseconds since the epoch.
   */
  readonly find: (
    kid: string | undefined,
    algorithm: Algorithm,
    now: number,
  ) => VerificationKey | KeyMissing | Promise<VerificationKey | KeyMissing>
  /** False once a key was taken out of the set. */
  readonly has: (key: VerificationKey) => boolean
  /** Reads the keys anew. Rejects where that is not possible. */
  readonly refresh: () => Promise<void>
  /** Calls the listener when keys were taken out. Returns the end. */
  readonly onRemoval: (listener: () => void) => () => void
}

/** Keys that are part of the configuration. */
export function fixedKeys(keys: readonly VerificationKey[]): KeySource {
  const set = new KeySet(keys)
  return {
    find: (kid, algorithm) => set.find(kid, algorithm),
    has: (key) => set.has(key),
    refresh: () => Promise.resolve(),
    onRemoval: () => () => undefined,
  }
}
