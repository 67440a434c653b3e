import { functionWords } from './function-words'
import { letterAt } from './letters'
import { readingOf } from './readability'
import { Writer, type Decoded, type Decoder } from './view'

/** Words that end in `ay`, of all words: one in so many. */
const share = 0.4
const least = 3
/** A text in which only every so manieth unit ends such a word is not looked at. */
const sparse = 150

/** Pig latin: `ignoreway allway eviouspray`. */
export const pigLatin: Decoder = {
  name: 'pig-latin',
  decode: (text) => {
    if (endingsIn(text) < Math.max(least, text.length / sparse)) return []
    return text
      .split('\n')
      .flatMap(linesFrom())
      .filter(({ text: line }) => line !== '')
  },
}

/** How often `ay` stands at the end of a word. */
function endingsIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('ay'); at !== -1; at = text.indexOf('ay', at + 2)) {
    if (letterAt(text, at + 2) === 0) count += 1
  }
  return count
}

function linesFrom(): (line: string) => readonly Decoded[] {
  let start = 0
  return (line) => {
    const from = start
    start += line.length + 1
    const words = [...line.matchAll(/[a-z]{1,40}/gi)]
    const coded = words.filter(({ 0: word }) => isCoded(word))
    if (coded.length < least || coded.length < words.length * share) return []
    const writer = new Writer()
    let done = 0
    for (const { 0: word, index } of coded) {
      writer.put(line.slice(done, index), from + done, from + index)
      writer.put(plainOf(word), from + index, from + index + word.length)
      done = index + word.length
    }
    writer.put(line.slice(done), from + done, from + line.length)
    return [writer.decoded(from, from + line.length)]
  }
}

function isCoded(word: string): boolean {
  return word.length > 3 && word.slice(-2).toLowerCase() === 'ay'
}

// What may stand before the first vowel of a word.
const onsets = new Set(
  'b bl br c ch chr cl cr d dr f fl fr g gl gr h j k kn l m n p ph pl pr q qu r s sc sch scr sh shr sk sl sm sn sp spl spr squ st str sw t th thr tr tw v w wh wr y z'.split(
    ' ',
  ),
)

/** The likeliest of the words that it may be. A word of few letters more often begins with `w`. */
function plainOf(word: string): string {
  const stem = word.slice(0, -2).toLowerCase()
  if (stem.length > 5 && /^[aeiou].*[wy]$/.test(stem)) return stem.slice(0, -1)
  const options = /^[aeiou].*[wy]$/.test(stem) ? [stem.slice(0, -1)] : []
  for (let length = 1; length <= 3 && length < stem.length; length += 1) {
    const onset = stem.slice(-length)
    if (onsets.has(onset)) options.push(onset + stem.slice(0, -length))
  }
  return options.reduce(
    (best, option) => (scoreOf(option) > scoreOf(best) ? option : best),
    options[0] ?? stem,
  )
}

function scoreOf(word: string): number {
  return (functionWords.has(word) ? 1 : 0) + readingOf(`${word} `).bigrams
}
