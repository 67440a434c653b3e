import { hasLuhnDigit } from './check-digits'
import { personalData } from './personal-data'

const accept = acceptedCard

/**
 * Payment card numbers of 13 to 19 digits, written together, in groups or digit by digit, with a
 * known prefix and the right check digit (ISO/IEC 7812-1).
 */
export const card = personalData('card', [
  {
    type: 'pii.card',
    // All issuers group by at least four. Not within a longer number, not behind a decimal point.
    expression: /\d{4}(?<!\d{5}|\d[.,]\d{4})(?:[ \u2010-\u2015-]?\d){9,15}(?!\d)/,
    accept,
  },
  {
    type: 'pii.card',
    // The first places are spelled out, so that the engine skips ahead by them.
    expression:
      /\d[ \u2010-\u2015-]\d[ \u2010-\u2015-]\d(?<!\d.{5})(?<!\d[.,].{5})(?:[ \u2010-\u2015-]\d){10,16}(?!\d)/s,
    accept,
  },
])

// Lengths and prefixes by network: Visa; Mastercard; American Express; Diners Club; Discover,
// UnionPay, Maestro, RuPay; JCB; Mir and others in 2.
const networks =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|(?:6\d|5[06-9])\d{14,17}|35\d{14}|2[2-7]\d{14})$/

/**
 * The longest part from the start that is a card number: what follows may be a date or a code. Runs
 * at every place of a long row of digits, so the check digit comes first: it costs least.
 */
function acceptedCard(match: string): number {
  if (!/^[2-6]/.test(match)) return 0
  const digits: number[] = []
  const ends: number[] = []
  for (let place = 0; place < match.length; place += 1) {
    const digit = match.charCodeAt(place) - 48
    if (digit < 0 || digit > 9) continue
    digits.push(digit)
    ends.push(place + 1)
  }
  for (let count = digits.length; count >= 13; count -= 1) {
    const end = ends[count - 1] ?? 0
    // INVARIANT: a number is not cut between two digits that touch.
    if (ends[count] === end + 1) continue
    if (hasLuhnDigit(digits, count) && networks.test(digits.slice(0, count).join(''))) return end
  }
  return 0
}
