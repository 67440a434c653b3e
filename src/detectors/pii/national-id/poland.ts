import { isDay, pairsOf } from '../calendar'
import { weighted } from '../check-digits'
import type { Identifier } from '../identifier'

// The month says the century: 80 more for 1800, 20 more for 2000, 40 for 2100, 60 for 2200.
function isBirthday(number: string): boolean {
  const [year, month, day] = pairsOf(number)
  const century = [1900, 2000, 2100, 2200, 1800][Math.floor(month / 20)] ?? 1900
  return isDay(century + year, month % 20, day)
}

/** PESEL, Ministerstwo Cyfryzacji. */
const pesel: Identifier = {
  shapes: ['99999999999'],
  isValid: (compact) =>
    isBirthday(compact) && weighted(compact, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0,
  words: ['pesel'],
  whole: 0.5,
}

/** Numer identyfikacji podatkowej. */
const nip: Identifier = {
  shapes: ['9999999999', '999-999-99-99', '999-99-99-999'],
  isValid: (compact) =>
    weighted(compact, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(compact.charAt(9)),
  words: ['nip', 'identyfikacji podatkowej'],
}

/** REGON of a company, Główny Urząd Statystyczny: the remainder by 11, 0 for 10. */
const regon: Identifier = {
  shapes: ['999999999', '999-999-999', '999 999 999'],
  isValid: (compact) =>
    (weighted(compact, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === Number(compact.charAt(8)),
  words: ['regon'],
}

/** Of a part of a company: that number, which part, another check digit. */
const localRegon: Identifier = {
  shapes: ['99999999999999'],
  isValid: (compact) =>
    (weighted(compact, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11) % 10 ===
    Number(compact.charAt(13)),
  words: regon.words,
}

export const poland: readonly Identifier[] = [pesel, nip, regon, localRegon]
