import { givenNames, givenWords } from '../person/given-names'
import { surnames, surnameWords } from '../person/surnames'
import { homonyms, nouns, stopWords } from './ordinary'
import { firstWords } from '../place/gazetteer'
import { decoded } from './front-coded'

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

/** Built at first use, for loading the library must stay fast. */
const tables: { kinds?: ReadonlyMap<string, number>; stops?: ReadonlySet<string> } = {}

/** What a folded word may be, as bits. */
export function kindsOf(word: string): number {
  const kinds = (tables.kinds ??= build())
  const known = kinds.get(word)
  if (known !== undefined) return known
  surnameForm.lastIndex = word.length
  return word.length > 4 && surnameForm.test(word) ? surname : 0
}

/** Whether a word as it begins a sentence is in no name. Asked first, of most words the only thing. */
export function isStop(text: string): boolean {
  tables.stops ??= new Set(
    stopWords
      .filter((word) => !beginnings.has(word))
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
  )
  return tables.stops.has(text)
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
