import { weighted } from '../check-digits'
import type { Identifier } from '../identifier'

/** Número de identificação fiscal, Autoridade Tributária. */
const nif: Identifier = {
  shapes: ['999999999', '999 999 999', '999.999.999', 'AA999999999'],
  isValid: (compact) => {
    const number = compact.replace(/^PT/, '')
    if (!/^[1-35689]\d{8}$/.test(number)) return false
    const rest = weighted(number, [9, 8, 7, 6, 5, 4, 3, 2]) % 11
    return Number(number.charAt(8)) === (rest < 2 ? 0 : 11 - rest)
  },
  words: ['nif', 'contribuinte', 'identificação fiscal', 'número fiscal'],
}

export const portugal: readonly Identifier[] = [nif]
