import { isShortDay } from '../calendar'
import type { Identifier } from '../identifier'

const values = '0123456789ABCDEFGHIJKLMN_OPQRSTUVWXYZ'

/** Clave Única de Registro de Población, RENAPO: name, birthday, sex, state, check digit. */
const curp: Identifier = {
  shapes: ['AAAA999999AAAAAA*9'],
  isValid: (compact) => {
    if (!isShortDay(compact.slice(4, 10)) || !/^[HMX]/.test(compact.slice(10))) return false
    const sum = Array.from(compact.slice(0, 17)).reduce(
      (all, character, index) => all + values.indexOf(character) * (18 - index),
      0,
    )
    return (10 - (sum % 10)) % 10 === Number(compact.charAt(17))
  },
  words: ['curp', 'registro de población'],
  alone: 0.9,
}

/** Registro Federal de Contribuyentes, of people and companies. */
const rfc: Identifier = {
  shapes: ['AAAA999999***', 'AAA999999***'],
  isValid: (compact) => isShortDay(compact.slice(-9, -3)),
  words: ['rfc', 'registro federal', 'contribuyente'],
}

export const mexico: readonly Identifier[] = [curp, rfc]
