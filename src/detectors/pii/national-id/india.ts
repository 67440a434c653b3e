import { hasVerhoeffDigit } from '../check-digits'
import type { Identifier } from '../identifier'

/** Aadhaar, Unique Identification Authority of India. */
const aadhaar: Identifier = {
  shapes: ['999999999999', '9999 9999 9999', '9999-9999-9999'],
  isValid: (compact) => /^[2-9]/.test(compact) && hasVerhoeffDigit(compact),
  words: ['aadhaar', 'aadhar', 'adhaar', 'adhar', 'uidai', 'आधार'],
  whole: 0.5,
}

const panWords = ['pan', 'permanent account', 'income tax', 'पैन']

/** Permanent account number, Income Tax Department: the fourth letter is the kind of holder. */
const pan: Identifier = {
  shapes: ['AAAAA9999A', 'AAAAA 9999 A'],
  isValid: (compact) => /^[A-Z]{3}[ABCE-HJLPT][A-Z]/.test(compact),
  words: panWords,
  alone: 0.5,
}

const anyPan: Identifier = { shapes: ['AAAAA9999A'], words: panWords, whole: 0.4 }

/** Number of the voter's photo identity card, Election Commission of India. */
const voter: Identifier = {
  shapes: ['AAA9999999', 'AAA 9999999'],
  words: ['voter', 'vote', 'epic', 'elector', 'election', 'मतदाता'],
  whole: 0.3,
}

const base36 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** GSTIN, Goods and Services Tax Network: state, permanent account number, check by 36. */
const gstin: Identifier = {
  shapes: ['99AAAAA9999A***'],
  isValid: (compact) => {
    if (!/^(?:0[1-9]|[12]\d|3[0-8]|97|99)[A-Z]{5}\d{4}[A-Z][1-9A-Z][A-Z]/.test(compact))
      return false
    const sum = Array.from(compact.slice(0, 14)).reduce((all, character, index) => {
      const value = base36.indexOf(character) * (index % 2 === 0 ? 1 : 2)
      return all + Math.floor(value / 36) + (value % 36)
    }, 0)
    return base36.charAt((36 - (sum % 36)) % 36) === compact.charAt(14)
  },
  words: ['gstin', 'gst'],
  alone: 0.8,
}

/** Mistyped or made up: nothing else is written so. */
const anyGstin: Identifier = {
  shapes: ['99AAAAA9999A*A*'],
  isValid: (compact) =>
    /^(?:0[1-9]|[12]\d|3[0-8]|97|99)/.test(compact) && compact.charAt(13) === 'Z',
  words: ['gstin', 'gst'],
  alone: 0.5,
}

export const india: readonly Identifier[] = [aadhaar, pan, anyPan, voter, gstin, anyGstin]
