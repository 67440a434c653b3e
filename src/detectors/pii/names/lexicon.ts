import { givenNames, givenWords } from '../person/given-names'
import { surnames, surnameWords } from '../person/surnames'
import { homonyms, nouns, stopWords } from './ordinary'
import { firstWords } from '../place/gazetteer'
import { decoded } from './front-coded'
import { folded } from './letters'
import { WordTable } from './word-table'

/** What a word may be: bits. */
export const given = 1
export const surname = 2
/** An ordinary word of English as well. */
export const ordinary = 4
/** Never in a name. */
export const stop = 8
/** What something is that has a name: `street`, `university`, `inc`. */
export const noun = 16

/** The name of a place begins so. */
export const place = 32

// Endings of surnames: Slavic, Scandinavian, Icelandic, Finnish, Romanian, Greek, Turkish, Armenian,
// Georgian; `Mc`. Tried at the end of a word alone.
const surnameForm =
  /(?<=..(?:[^aeiou](?:ov|ev|ova|eva)|sk[iay]|cki|cka|wicz|[aeo]vic|vich|[nrklt]ic|sson|dottir|enko|shvili|adze|yan|poulos|opoulou|idis|akis|oglu|escu|[aeo]nen|ssen|[nrdkt]sen|[ktn]ovic)|^mc[a-z]{3,12})/y

// The last two letters of those, and the first two: of most words they tell that it has none.
const surnameEnds = new Set(
  'ov ev va ki ka ky ia cz ic ch on ir ko li ze an os ou is lu cu en'.split(' ').map(pairOf),
)
const mc = pairOf('mc')

function pairOf(letters: string): number {
  return pairAt(letters, 0)
}

function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) | 32) << 16) | text.charCodeAt(at + 1) | 32
}

/** Built at first use, for loading the library must stay fast. */
const tables: { words?: WordTable; openings?: WordTable } = {}

/** What a folded word may be, as bits. */
export function kindsOf(word: string): number {
  const known = allWords().of(word)
  return known !== 0 ? known : formOf(word, 0, word.length)
}

/** The same of the word that stands there in a text, in whatever case and with accents. */
export function kindsAt(text: string, start: number, end: number): number {
  const known = allWords().at(text, start, end)
  return known !== 0 ? known : formOf(text, start, end)
}

function allWords(): WordTable {
  return (tables.words ??= new WordTable(build(), folded))
}

function formOf(text: string, start: number, end: number): number {
  if (end - start < 5) return 0
  const isPlain = text.charCodeAt(end - 1) < 128 && text.charCodeAt(end - 2) < 128
  if (isPlain && !surnameEnds.has(pairAt(text, end - 2)) && pairAt(text, start) !== mc) return 0
  const word = folded(text.slice(start, end))
  surnameForm.lastIndex = word.length
  return surnameForm.test(word) ? surname : 0
}

/**
 * Whether a text begins with a word, up to `end`, that as it begins a sentence is in no name. Asked
 * first, for of most words it is the only thing: in a table of its own, small enough to stay near.
 */
export function isOpening(text: string, end: number): boolean {
  tables.openings ??= new WordTable(
    new Map(stopWords.filter((word) => !beginnings.has(word)).map((word) => [word, stop])),
    folded,
  )
  if (tables.openings.at(text, 0, end) === 0) return false
  for (let at = 1; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 65 && code <= 90) return false
  }
  return true
}

// Of names of places: New York, Czech Republic.
const beginnings = new Set(['new', 'czech', 'christian'])

function build(): Map<string, number> {
  const kinds = new Map<string, number>()
  const add = (words: readonly string[], bits: number): void => {
    for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | bits)
  }
  add(decoded(givenNames), given)
  add(decoded(givenWords), given | ordinary)
  add(decoded(surnames), surname)
  add(decoded(surnameWords), surname | ordinary)
  add(homonyms, ordinary)
  add(nouns, noun)
  add(stopWords, stop)
  add([...firstWords()], place)
  return kinds
}
