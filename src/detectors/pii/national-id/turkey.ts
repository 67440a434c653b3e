import { digitsOf } from '../check-digits'
import type { Identifier } from '../identifier'

/** T.C. kimlik numarası, Nüfus ve Vatandaşlık İşleri: two check digits. */
const kimlik: Identifier = {
  shapes: ['99999999999'],
  isValid: (compact) => {
    const digits = digitsOf(compact)
    const sum = (from: number, to: number, step: number) =>
      digits.reduce((all, digit, index) => {
        const counts = index >= from && index < to && (index - from) % step === 0
        return counts ? all + digit : all
      }, 0)
    const tenth = (sum(0, 9, 2) * 7 - sum(1, 8, 2) + 100) % 10
    return digits[0] !== 0 && digits[9] === tenth && digits[10] === sum(0, 10, 1) % 10
  },
  words: ['tckn', 'kimlik', 'tc no', 't.c. no', 'turkish id', 'turkish identity', 'vatandaşlık'],
  alone: 0.4,
}

export const turkey: readonly Identifier[] = [kimlik]
