import { clausesOf, grown, lettersOf, meanOf, merged, same } from './turned'
import { Writer, type Decoded, type Decoder, type Span } from './view'

/** So much more readable it must be, in nats for each letter. */
const better = 0.3
/** And so much in all. */
const enough = 8
const readable = -2.95
const least = 12
/** No line that is turned is longer. */
const most = 4096

/** Letters from right to left, all of a line. */
export const reversed: Decoder = {
  name: 'reversed',
  decode: (text, { backward }) => backwardIn(text, backward).map((span) => turned(text, span)),
}

/** Words that are each written from right to left, in their order: `erongi lla suoiverp`. */
export const reversedWords: Decoder = {
  name: 'reversed-words',
  decode: (text, { backward }) => backwardIn(text, backward).map((span) => wordByWord(text, span)),
}

/** What reads better from right to left. */
function backwardIn(text: string, stretches: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  const clauses = clausesOf(text, merged(text, stretches), most)
  clauses.forEach((clause, index) => {
    const letters = lettersOf(text, clause)
    const mean = meanOf(letters.slice().reverse(), same)
    const now = meanOf(letters, same)
    if (letters.length < least || mean < readable || mean < now + better) return
    if ((mean - now) * letters.length < enough) return
    const room = { start: found.at(-1)?.end ?? 0, end: clauses[index + 1]?.start ?? text.length }
    found.push(grown(text, clause, room, (word) => gainOf(text, word)))
  })
  return found
}

function gainOf(text: string, word: Span): number {
  const letters = lettersOf(text, word)
  return (meanOf(letters.slice().reverse(), same) - meanOf(letters, same)) * letters.length
}

/** A line from its last character to its first; surrogate pairs stay pairs. */
function turned(text: string, { start, end }: Span): Decoded {
  const writer = new Writer()
  let at = end
  for (const character of [...text.slice(start, end)].reverse()) {
    writer.put(character, at - character.length, at)
    at -= character.length
  }
  return writer.decoded(start, end)
}

function wordByWord(text: string, { start, end }: Span): Decoded {
  const writer = new Writer()
  for (const { 0: word, index } of text.slice(start, end).matchAll(/\p{L}+|\P{L}+/gu)) {
    const from = start + index
    if (!/\p{L}/u.test(word)) {
      writer.put(word, from, from + word.length)
      continue
    }
    let at = from + word.length
    for (const letter of [...word].reverse()) {
      writer.put(letter, at - letter.length, at)
      at -= letter.length
    }
  }
  return writer.decoded(start, end)
}
