import type { Pattern, Verdict } from '../../core/detector'
import { hasLuhnDigit } from '../pii/check-digits'
import { isAnnounced } from '../pii/phone/words'

const digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/**
 * Numbers in English words for digits, with which digits may stand: of phones where a word says so,
 * of cards with the right check digit.
 */
export const number: Pattern = {
  type: 'spelled.phone',
  expression:
    /(?<![\w-])(?:o(?:ne|h)|t(?:wo|hree)|f(?:our|ive)|s(?:ix|even)|eight|nine|zero)(?:[ ,.-]{1,2}(?:o(?:ne|h)|t(?:wo|hree)|f(?:our|ive)|s(?:ix|even)|eight|nine|zero)){6,18}(?!\w)/i,
  accept: acceptedNumber,
}

function acceptedNumber(match: string, before: string): number | Verdict {
  const words = match.toLowerCase().match(/[a-z]+/g) ?? []
  const values = words.map((word) => (word === 'oh' ? 0 : digits.indexOf(word)))
  if (values.length >= 13 && hasLuhnDigit(values)) {
    return { units: match.length, type: 'spelled.card' }
  }
  const isCounting = values.every((value, at) => at === 0 || value === (values[at - 1] ?? 0) + 1)
  return !isCounting && values.length <= 15 && (values.length >= 10 || isAnnounced(before))
    ? match.length
    : 0
}
