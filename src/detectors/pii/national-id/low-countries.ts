import { remainder97, weighted } from '../check-digits'
import type { Identifier } from '../identifier'

/** Burgerservicenummer of the Netherlands, Rijksdienst voor Identiteitsgegevens: the test by 11. */
const bsn: Identifier = {
  shapes: ['999999999', '9999 99 999', '999 999 999', '9999.99.999'],
  isValid: (compact) =>
    compact !== '000000000' && weighted(compact, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
  words: ['bsn', 'burgerservice', 'sofinummer', 'sofi nummer', 'citizen service number'],
}

/** Rijksregisternummer of Belgium: 97 less the remainder, with a 2 in front for births since 2000. */
const nationalRegister: Identifier = {
  shapes: ['99.99.99-999.99', '99999999999', '999999-999-99', '999999 999 99', '99.99.99.999.99'],
  isValid: (compact) => {
    const [number, key] = [compact.slice(0, 9), Number(compact.slice(9))]
    const isMonth = /^\d{2}(?:[0246]\d|[135][0-2])/.test(compact)
    return isMonth && [number, `2${number}`].some((each) => 97 - remainder97(each) === key)
  },
  words: [
    'rijksregister',
    'insz',
    'registre national',
    'numéro national',
    'niss',
    'nationaal nummer',
    'national register',
  ],
}

/** Only the Belgian number is written so. */
const dotted: Identifier = { ...nationalRegister, shapes: ['99.99.99-999.99'], alone: 0.7 }

export const lowCountries: readonly Identifier[] = [bsn, nationalRegister, dotted]
