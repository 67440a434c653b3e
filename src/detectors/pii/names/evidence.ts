import { streetPrefixes } from '../address/streets'
import * as person from '../person/words'
import * as place from '../place/words'
import { WordTable } from './word-table'

// What a word to the left of a name says of it: bits.
export const title = 1
export const introduction = 2
/** The last word of one of `phrases`. */
export const phraseEnd = 4
/** `I'm`, `am`, `name`. */
export const self = 8
export const speech = 16
export const conjunction = 32
export const companion = 64
export const personLabel = 128
export const closing = 256
export const preposition = 512
/** The last word of one of `dwelling`. */
export const dwellingEnd = 1024
export const placeLabel = 2048
export const streetPrefix = 4096
/** With a number before it, the end of a line of an address. */
export const street = 8192

/** Says of a name that no table has what it is. */
export const teller =
  title |
  introduction |
  phraseEnd |
  self |
  speech |
  conjunction |
  personLabel |
  closing |
  dwellingEnd |
  placeLabel

const words: readonly (readonly [number, Iterable<string>])[] = [
  [title, person.titles],
  [introduction, person.introductions],
  [phraseEnd, place.lastWords(person.phrases)],
  [self, ['name', "i'm", 'am']],
  [speech, person.speech],
  [conjunction, ['and']],
  [companion, person.companions],
  [personLabel, person.labels],
  [closing, person.closings],
  [preposition, place.prepositions],
  [dwellingEnd, place.dwellingEnds],
  [placeLabel, place.labels],
  [streetPrefix, streetPrefixes],
  [street, 'street avenue road lane drive rd ave st blvd way parkway'.split(' ')],
]

/** Built at first use. */
const tables: { roles?: WordTable } = {}

/** What the word that stands there in a text says of a name behind it. */
export function rolesAt(text: string, start: number, end: number): number {
  return (tables.roles ??= built()).at(text, start, end)
}

function built(): WordTable {
  const roles = new Map<string, number>()
  for (const [role, all] of words) {
    for (const word of all) roles.set(word, (roles.get(word) ?? 0) | role)
  }
  return new WordTable(roles, (word) => word.toLowerCase())
}
