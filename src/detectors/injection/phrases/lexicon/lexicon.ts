import type { Sense } from '../senses'

/**
 * The words of a language by what they say, without accents: a word has the sense where it begins with
 * the stem, or is it where `=` stands behind. `_` stands for a space or a hyphen.
 */
export type Lexicon = Readonly<Partial<Record<Sense, string>>>
