import type { Pattern } from '../../core/detector'
import type { NameType } from './names'
import { arabic } from './scripts/arabic'
import { bengali } from './scripts/bengali'
import * as chinese from './scripts/chinese'
import { devanagari } from './scripts/devanagari'
import { hebrew } from './scripts/hebrew'
import * as japanese from './scripts/japanese'
import { korean } from './scripts/korean'
import { tamil } from './scripts/tamil'
import { lastCharacters, thai } from './scripts/thai'
import type { ScriptJudge } from './scripts/vocabulary'

/**
 * One search for names in scripts without capitals; Greek and Cyrillic ones are searched for with the
 * Latin ones. No match begins in ASCII, so that a text of nothing else costs nothing. The first
 * character says whose judge is asked.
 */
export function searchForUncasedNames(types: readonly NameType[], type: NameType): Pattern {
  const asked = new Set(types)
  return {
    type,
    score: 0.6,
    expression: new RegExp([spaced, eastAsian(), hangul, thaiLetters].join('|')),
    accept: (match, before) => {
      const found = judgeOf(match.charCodeAt(0))(match, before)
      return found !== undefined && asked.has(found.type) ? found : 0
    },
  }
}

function judgeOf(code: number): ScriptJudge {
  if (code < 0x600) return hebrew
  if (code < 0x900) return arabic
  if (code < 0x980) return devanagari
  if (code < 0xb80) return bengali
  if (code < 0xe00) return tamil
  if (code < 0xe80) return thai
  return code < 0xac00 ? chineseOrJapanese : korean
}

/** The two share characters. */
const chineseOrJapanese: ScriptJudge = (match, before) =>
  japanese.japanese(match, before) ?? chinese.chinese(match, before)

const letters =
  '\\u05d0-\\u05f2\\u0620-\\u0652\\u0670-\\u06d3\\u0900-\\u0963\\u0971-\\u097f\\u0980-\\u09e3\\u0b80-\\u0bd7'
const inWord = `[${letters}'\\u05be\\u05f3\\u05f4-]`

/** Up to four words: Hebrew, Arabic, Devanagari, Bengali, Tamil. */
const spaced = `[${letters}](?<![\\w${letters}'-].)${inWord}{0,19}(?:\\.? [${letters}]${inWord}{0,19}){0,3}`

/** A word, and what stands behind one blank: a title. */
const hangul =
  '[\\uac00-\\ud7a3](?<![\\w\\uac00-\\ud7a3].)[\\uac00-\\ud7a3]{0,8}(?: [\\uac00-\\ud7a3]{1,4})?'

/** Behind the last characters of words that tell a name, for no blank tells words apart. */
const thaiLetters = `[\\u0e01-\\u0e46](?<![^${lastCharacters}].)[\\u0e01-\\u0e4e]{1,15}(?: [\\u0e01-\\u0e4e]{1,16})?`

/** From a character on that names begin with, for no blank tells words apart either. */
function eastAsian(): string {
  const characters = '\\u3005\\u3041-\\u3096\\u30a1-\\u30fc\\u4e00-\\u9fff'
  const han = [...new Set([...chinese.beginnings(), ...japanese.beginnings()])].join('')
  return `[${han}][${characters}]{0,8}|[\\u30a1-\\u30f6](?<![\\u30a1-\\u30fc].)[${characters}]{1,10}`
}
