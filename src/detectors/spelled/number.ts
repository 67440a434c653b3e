import { hasLuhnDigit } from '../pii/check-digits'
import { isAnnounced } from '../pii/phone/words'
import type { Spelling } from './spelling'

const digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/**
 * Numbers in English words for digits: of cards with the right check digit, of phones where they are
 * long or a word says so.
 */
export const numbers: Spelling = {
  // The end of one of the words, then two more.
  sign: /[eorxtnh][ ,.-]{1,2}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)[ ,.-]{1,2}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)/i,
  expression:
    /(?<![\w-])(?:o(?:ne|h)|t(?:wo|hree)|f(?:our|ive)|s(?:ix|even)|eight|nine|zero)(?:[ ,.-]{1,2}(?:o(?:ne|h)|t(?:wo|hree)|f(?:our|ive)|s(?:ix|even)|eight|nine|zero)){6,18}\b/i,
  typeOf: typeOfNumber,
}

function typeOfNumber(match: string, before: string): string | undefined {
  const words = match.toLowerCase().match(/[a-z]+/g) ?? []
  const values = words.map((word) => (word === 'oh' ? 0 : digits.indexOf(word)))
  if (values.length >= 13 && hasLuhnDigit(values)) {
    return 'spelled.card'
  }
  const isCounting = values.every((value, at) => at === 0 || value === (values[at - 1] ?? 0) + 1)
  return !isCounting && values.length <= 15 && (values.length >= 10 || isAnnounced(before))
    ? 'spelled.phone'
    : undefined
}
