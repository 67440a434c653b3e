import { bigrams } from './bigrams'
import { classes, isOf } from './classes'
import { functionWords } from './function-words'
import { letterAt } from './letters'
import { Writer, type Decoded, type Decoder, type Span } from './view'

/** Letters that a sign may stand for, the likeliest first. */
const meanings: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'il'],
  ['2', 'z'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['6', 'gb'],
  ['7', 't'],
  ['8', 'b'],
  ['9', 'gp'],
  ['@', 'a'],
  ['$', 's'],
  ['!', 'il'],
  ['|', 'li'],
  ['+', 't'],
  ['€', 'e'],
  ['£', 'l'],
  ['¡', 'i'],
])
/** Words within so many units of each other are one text. */
const apart = 24
/** So many words must be written so. */
const least = 2
const readable = -3.05

/** Digits and signs for letters: `1gn0r3 4ll`. */
export const leet: Decoder = {
  name: 'leet',
  decode: (text, { signs }) =>
    signs < least ? [] : groupsOf(text).flatMap((words) => decoded(text, words)),
}

interface Word extends Span {
  readonly text: string
  /** Whether there is a letter in it, and not signs alone. */
  readonly mixed: boolean
}

/** A number may stand before a letter: `3rd`, `10x`, `0xff`. */
const telling = /[a-z][0-9@$]+[a-z]|^\d+[a-z]+[0-9@$]/i
/** So many of the words of a text are written so. */
const share = 0.4

/** Words with signs for letters in them, those that stand near each other together. */
function groupsOf(text: string): readonly (readonly Word[])[] {
  const groups: Word[][] = []
  let end = -Infinity
  for (const word of wordsOf(text)) {
    const group = groups.at(-1)
    if (group && word.start - end <= apart) group.push(word)
    else groups.push([word])
    end = word.end
  }
  return groups
}

function wordsOf(text: string): readonly Word[] {
  const found: Word[] = []
  let done = 0
  for (let at = 0; at < text.length; at += 1) {
    if (!isOf(text, at, classes.coded)) continue
    let start = at
    while (start > done && isOf(text, start - 1, inWord)) start -= 1
    let end = at + 1
    while (isOf(text, end, inWord)) end += 1
    done = end
    at = end
    if (end - start > 24) continue
    // A sign at the end is punctuation more often than a letter.
    while (end > start && '!+|'.includes(text.charAt(end - 1))) end -= 1
    const run = text.slice(start, end)
    if (/[0-9@$€£¡!]/.test(run))
      found.push({ start, end, text: run, mixed: hasLetter(text, start, end) })
  }
  return found
}

const inWord = classes.letter | classes.coded

function hasLetter(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (isOf(text, at, classes.letter)) return true
  }
  return false
}

/** How many words there are in a stretch of a text. */
function countWords(text: string, { start, end }: Span): number {
  let count = 0
  for (let at = start; at < end; at += 1) {
    if (isOf(text, at, inWord) && !(at > start && isOf(text, at - 1, inWord))) count += 1
  }
  return count
}

function isTelling(word: string): boolean {
  if (unit.test(word)) return false
  return (
    telling.test(word) || (word.length > 1 && functionWords.has(meantBy(word, none).toLowerCase()))
  )
}

/** Ordinals and quantities; names of packages and addresses, which have one `@`. */
const unit = /^\d+(?:st|nd|rd|th|[a-z])?$|^[^@\d$€£!]*@[^@\d$€£!]*$/i

const none: ReadonlySet<string> = new Set()

/** Each sign as the letter that fits best between its neighbors, of those that are not written as letters. */
function meantBy(word: string, written: ReadonlySet<string>): string {
  let meant = ''
  for (let at = 0; at < word.length; at += 1) {
    const options = optionsFor(word.charAt(at), written)
    if (options === 'il' && isTwice(word, at)) meant += 'l'
    else if (options === undefined) meant += word.charAt(at)
    else if (options.length === 1) meant += options
    else meant += best(options, letterOfSign(meant, at - 1), letterOfSign(word, at + 1))
  }
  return meant
}

/** Who writes `l` as it is writes `1` for something else. */
function optionsFor(sign: string, written: ReadonlySet<string>): string | undefined {
  const options = meanings.get(sign)
  if (options === undefined || options.length < 2) return options
  const left = [...options].filter((letter) => !written.has(letter)).join('')
  return left === '' ? options : left
}

/** `a11`: no word has two of the other letter. */
function isTwice(word: string, at: number): boolean {
  const sign = word.charAt(at)
  return word.charAt(at - 1) === sign || word.charAt(at + 1) === sign
}

function letterOfSign(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0
  return letterAt(meanings.get(text.charAt(at))?.charAt(0) ?? text.charAt(at), 0)
}

function best(options: string, before: number, after: number): string {
  const score = (option: string): number => {
    const letter = letterAt(option, 0)
    const usual = option === options.charAt(0) ? 1 : 0
    return (
      usual + (bigrams[27 * before + letter] as number) + (bigrams[27 * letter + after] as number)
    )
  }
  return [...options].reduce((most, option) => (score(option) > score(most) ? option : most))
}

function decoded(whole: string, coded: readonly Word[]): readonly Decoded[] {
  const count = coded.filter(({ mixed }) => mixed).length
  const tellingWords = coded.filter(({ text }) => isTelling(text)).length
  if (tellingWords < least || tellingWords < count * share) return []
  const room = { start: coded[0]?.start ?? 0, end: coded.at(-1)?.end ?? 0 }
  if (coded.length < share * countWords(whole, room)) return []
  const written = new Set(coded.flatMap(({ text }) => [...text.toLowerCase()]))
  const words = coded.map((word) => ({ ...word, text: meantBy(word.text, written) }))
  const mixed = words.filter((word) => word.mixed)
  const known = mixed.filter((word) => functionWords.has(word.text.toLowerCase())).length
  if (meanOf(mixed) < readable - (known > 1 || mixed.length > 4 ? 0.3 : 0)) return []
  return words.map(({ start, end, text: meant }) => {
    const writer = new Writer()
    writer.put(meant, start, end)
    return writer.decoded(start, end)
  })
}

function meanOf(words: readonly Word[]): number {
  let [sum, count, last] = [0, 0, 0]
  for (const { text } of words) {
    for (let at = 0; at <= text.length; at += 1) {
      const letter = at < text.length ? letterAt(text, at) : 0
      sum += bigrams[27 * last + letter] as number
      count += 1
      last = letter
    }
  }
  return sum / count
}
