import type { PiiKind } from '../../../src/detectors/pii'
import type { Random } from './random'
import type { Language } from './sentences'

/** An identifier and how to make one up. One row or a few for each that is looked for. */
export interface Row {
  readonly name: string
  readonly kind: PiiKind
  /** What people call it. None for what is told by its form alone. */
  readonly words: readonly string[]
  /** In which sentences the words stand. @defaultValue `en` */
  readonly language?: Language
  /** Characters of a valid one, without separators. Throws for a stem that has no check digit. */
  readonly number: (random: Random) => string
  /** How it is written: each `#` is its next character. @defaultValue without separators */
  readonly writings?: readonly string[]
  /** Which of the writings are found without a word, since their form is their own. */
  readonly alone?: 'all' | readonly string[]
  /**
   * The same with a wrong check digit, of those that have one.
   * @defaultValue the last digit or letter is another
   */
  readonly wrong?: ((number: string) => string) | 'has none'
  /** True where one with a wrong check digit is found all the same behind its word. */
  readonly isLenient?: boolean
  /** Sentences it stands in, where not all say what it is. */
  readonly sentences?: readonly string[]
  /** How many are made up. @defaultValue 40 */
  readonly samples?: number
}

/** Of a number that is drawn anew until it has a check digit. */
export function drawn({ number }: Row, random: Random): string {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      return number(random)
    } catch {
      // No check digit makes this stem valid: its authority would not give it out either.
    }
  }
  throw new Error('no number can be made up')
}

/** What is left over of a writing that is longer, as those of many lengths are, is left out. */
export function written(number: string, writing: string): string {
  let next = 0
  return writing.replace(/#/g, () => number.charAt(next++)).trimEnd() + number.slice(next)
}

/** Another last digit or letter. */
export function lastChanged(number: string): string {
  const last = number.charAt(number.length - 1)
  const next = /\d/.test(last) ? (Number(last) + 1) % 10 : last === 'Z' ? 'A' : after(last)
  return number.slice(0, -1) + String(next)
}

const after = (letter: string) => String.fromCharCode(letter.charCodeAt(0) + 1)
