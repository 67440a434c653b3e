/**
 * A number that somebody or something is known by, told by how it is written: an entry in the one
 * search for all of them (`identifiers.ts`).
 */
export interface Identifier {
  /**
   * How it is written: `9` a digit, `A` a letter, `*` either, `?` a separator that is the same each
   * time or missing (space, hyphen, dot), all else itself: `999?99?9999`.
   */
  readonly shapes: readonly string[]
  /** Judges its letters, in upper case, and digits, without separators: check digits, ranges. */
  readonly isValid?: (compact: string) => boolean
  /**
   * Words that say what it is, lower case, of which one stands at most 64 units to the left.
   * A number that is valid is a finding without them only where `alone` or `whole` says so.
   */
  readonly words: readonly string[]
  /** Confidence without a word, in capitals; not a finding without one by default. */
  readonly alone?: number
  /** Confidence without a word where the text is nothing but the number. @defaultValue `alone` */
  readonly whole?: number
}

/** An identifier of a kind of personal data. */
export interface KindIdentifier extends Identifier {
  /** Type of the findings, such as `pii.national-id`. */
  readonly type: string
}
