/** What a phrase is up to. */
export type PhraseKind = 'override' | 'leak' | 'jailbreak' | 'marker' | 'encoded'

/** A phrase that attacks are made of. */
export interface Phrase {
  /** UTF-16 units. */
  readonly start: number
  readonly end: number
  /** False for a clue: what attacks have and most texts do not. */
  readonly sure: boolean
  readonly kind: PhraseKind
}
