import { isAscii } from '../normalize'
import { bigrams } from './bigrams'
import { letterOf } from './letters'
import type { Span, Survey } from './view'

// A letter is this much less probable behind the one before, in the mean of what is no language.
const expected = -3.1
/** How far a stretch must fall behind, in nats, before it is called odd. */
const bound = 9
/** No stretch is so odd that text behind it would not end it. */
const most = 40
/** Text that is read the wrong way gains this much by being turned, or it is not worth it. */
const gain = 0.15

/** How much more probable each pair of letters is the other way round. */
const turned = Float64Array.from(bigrams, (value, index) => {
  const [before, letter] = [Math.floor(index / 27), index % 27]
  return (bigrams[letter * 27 + before] as number) - value - gain
})
const unlike = bigrams.map((value) => expected - value)

/** Signs for letters: digits, `@`, `$`. */
const signOf = Uint8Array.from({ length: 128 }, (_, code) =>
  /[0-9@$]/.test(String.fromCharCode(code)) ? 1 : 0,
)

const y = 25

/** One pass over a text. */
export function surveyOf(text: string): Survey {
  const odd = new Stretches()
  const backward = new Stretches()
  let [words, ay, signs, single, mostSingle, repeats] = [0, 0, 0, 0, 0, 0]
  let [last, second, length] = [0, 0, 0]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const letter = code < 0x250 ? (letterOf[code] as number) : 0
    if (letter > 0) {
      if (letter === last && letter === second) repeats += 1
      length += 1
    } else if (last === 0) {
      continue
    } else {
      words += 1
      if (last === y && second === 1) ay += 1
      if (code < 128) signs += signOf[code] as number
      single = length === 1 ? single + 1 : 0
      if (single > mostSingle) mostSingle = single
      length = 0
    }
    const pair = last * 27 + letter
    odd.add(unlike[pair] as number, at)
    backward.add(turned[pair] as number, at)
    second = last
    last = letter
  }
  if (length === 1) mostSingle = Math.max(mostSingle, single + 1)
  if (last === y && second === 1) ay += 1
  return {
    ascii: isAscii(text),
    odd: odd.end(),
    backward: backward.end(),
    singles: mostSingle > 3,
    repeats: repeats > 0,
    signs,
    words,
    ay,
  }
}

/** Finds where a sum that is kept at or above zero rises: cumulative sums (E. S. Page, 1954). */
class Stretches {
  #sum = 0
  #start = 0
  #peak = 0
  #peakAt = 0
  readonly #found: Span[] = []

  add(value: number, at: number): void {
    const sum = this.#sum + value
    if (sum <= 0) {
      if (this.#sum > 0) this.#close()
      return
    }
    if (this.#sum === 0) this.#start = at
    this.#sum = sum > most ? most : sum
    if (this.#sum >= this.#peak) {
      this.#peak = this.#sum
      this.#peakAt = at + 1
    }
  }

  end(): readonly Span[] {
    this.#close()
    return this.#found
  }

  #close(): void {
    if (this.#peak >= bound) this.#found.push({ start: this.#start, end: this.#peakAt })
    this.#sum = 0
    this.#peak = 0
  }
}
