import { digitsOf, hasLuhnDigit, hasVerhoeffDigit, remainder97 } from './pii/check-digits'

/** Check digits that a pattern of a policy document may ask for, by name: of digits, and of letters in upper case. */
export const checks = {
  luhn: (compact: string) => isNumber(compact) && hasLuhnDigit(digitsOf(compact)),
  'mod-97': (compact: string) => remainder97(compact) === 1,
  verhoeff: (compact: string) => isNumber(compact) && hasVerhoeffDigit(compact),
} as const

export type CheckName = keyof typeof checks

function isNumber(compact: string): boolean {
  return /^\d{2,}$/.test(compact)
}
