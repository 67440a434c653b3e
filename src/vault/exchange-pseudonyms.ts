import { createHmac, type KeyObject } from 'node:crypto'
import { isBelow } from '../core/finding'
import { base32, bracketedName, lookalikeName } from '../core/pseudonym-names'
import type { Pseudonyms } from '../core/treatment'
import type { Named, Names } from './kept-names'

export interface PseudonymKeys {
  /** Of the conversation. */
  readonly names: () => KeyObject
  /** Of the tenant. */
  readonly digests: () => KeyObject
}

/** Types of values, with what is below them. */
export interface PseudonymWords {
  /** Whose names look like the value. */
  readonly lookalikes: readonly string[]
  /** Whose names are never given back. */
  readonly neverRestore: readonly string[]
}

const digestLength = 16

/** The names of one conversation, as far as one exchange knows them. */
export class ExchangePseudonyms implements Pseudonyms {
  readonly #keys: PseudonymKeys
  readonly #words: PseudonymWords
  readonly #named: Map<string, Named>
  /** Those that were given out on this exchange. */
  readonly given = new Map<string, Named>()

  constructor(keys: PseudonymKeys, words: PseudonymWords, known: Names) {
    this.#keys = keys
    this.#words = words
    this.#named = new Map(known)
  }

  get size(): number {
    return this.#named.size
  }

  readonly pseudonymize = (
    found: string,
    value: string,
    others: readonly string[] = [],
  ): string => {
    const type = this.#stays(found) ? found : (others.find((other) => this.#stays(other)) ?? found)
    // Two values with one name would restore wrongly, so a taken name is derived again.
    for (let attempt = 0; ; attempt++) {
      const name = this.#nameOf(type, value, attempt)
      const taken = this.#named.get(name)
      if (taken !== undefined && taken.value !== value) continue
      const named = taken ?? { type, value }
      this.#named.set(name, named)
      this.given.set(name, named)
      return name
    }
  }

  readonly restore = (name: string): string | undefined => {
    const named = this.#named.get(name)
    return named === undefined || this.#stays(named.type) ? undefined : named.value
  }

  readonly typeOf = (name: string): string | undefined => this.#named.get(name)?.type

  readonly digest = (type: string, value: string): string => {
    const digest = createHmac('sha256', this.#keys.digests()).update(`${type}\0${value}`).digest()
    return base32(digest, digestLength)
  }

  /** Whether names of this type are never given back, however the value is written. */
  #stays(type: string): boolean {
    const plain = type.replace(/^encoded\./, '').replace(/^spelled\./, 'pii.')
    // What is encoded under a word for several types may be any of them.
    const mayBe = (word: string): boolean => plain !== type && isBelow(word, plain)
    return this.#words.neverRestore.some(
      (word) => isBelow(type, word) || isBelow(plain, word) || mayBe(word),
    )
  }

  #nameOf(type: string, value: string, attempt: number): string {
    const text = `${attempt}\0${type}\0${value}`
    const digest = createHmac('sha256', this.#keys.names()).update(text).digest()
    const lookalike = this.#words.lookalikes.includes(type)
      ? lookalikeName(type, digest)
      : undefined
    return lookalike ?? bracketedName(type, digest)
  }
}
