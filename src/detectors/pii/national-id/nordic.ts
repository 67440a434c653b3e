import { isShortDay } from '../calendar'
import { digitsOf, hasLuhnDigit, weighted } from '../check-digits'
import type { Identifier } from '../identifier'

const hetuLetters = '0123456789ABCDEFHJKLMNPRSTUVWXY'

/** Henkilötunnus of Finland, Digi- ja väestötietovirasto: day, century, number, check character. */
const hetu: Identifier = {
  shapes: ['999999-999A', '999999-9999', '999999A999A', '999999A9999'],
  isValid: (compact) => {
    const parts = /^(\d{2})(\d{2})(\d{2})[A-FU-Y]?(\d{3})([0-9A-Y])$/.exec(compact)
    if (parts === null) return false
    const [, day = '', month = '', year = '', order = '', check] = parts
    const letter = hetuLetters.charAt(Number(day + month + year + order) % 31)
    return isShortDay(year + month + day) && Number(order) >= 2 && letter === check
  },
  words: ['hetu', 'henkilötunnus', 'henkilötunnuk', 'personbeteckning', 'personal identity code'],
  alone: 0.8,
}

const shortShapes = ['999999-9999', '9999999999']
const longShapes = ['99999999-9999', '999999999999']

/** Personnummer of Sweden, Skatteverket; samordningsnummer have 60 more for the day. */
const personnummer: Identifier = {
  shapes: [...shortShapes, ...longShapes],
  isValid: (compact) => {
    const number = compact.slice(-10)
    const day = Number(number.slice(4, 6))
    const isBirthday = isShortDay(number.slice(0, 4) + String(day % 60).padStart(2, '0'))
    const isCentury = compact.length === 10 || /^(?:18|19|20)/.test(compact)
    return isBirthday && isCentury && hasLuhnDigit(digitsOf(number))
  },
  words: ['personnummer', 'samordningsnummer', 'personal identity number', 'swedish id', 'pnr'],
  whole: 0.5,
}

/** Organisationsnummer of Sweden, Bolagsverket: no birthday, since the third digit is 2 or more. */
const organisationsnummer: Identifier = {
  shapes: shortShapes,
  isValid: (compact) => /^[1-9]\d[2-9]/.test(compact) && hasLuhnDigit(digitsOf(compact)),
  words: [
    'organisationsnummer',
    'orgnummer',
    'org nr',
    'org.nr',
    'company identity',
    'organisation number',
  ],
  whole: 0.4,
}

/** CPR number of Denmark: since 2007 without a check digit. */
const cpr: Identifier = {
  shapes: shortShapes,
  isValid: (compact) => isShortDay(compact.slice(4, 6) + compact.slice(2, 4) + compact.slice(0, 2)),
  words: ['cpr', 'personnummer', 'cpr nummer'],
}

/** Fødselsnummer of Norway, Skatteetaten: two check digits by 11. D-numbers have 40 more for the day. */
const fodselsnummer: Identifier = {
  shapes: ['99999999999', '999999 99999'],
  isValid: (compact) =>
    weighted(compact, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weighted(compact, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  words: ['fødselsnummer', 'fodselsnummer', 'personnummer', 'fnr', 'd-nummer'],
}

export const nordic: readonly Identifier[] = [
  hetu,
  personnummer,
  organisationsnummer,
  cpr,
  fodselsnummer,
]
