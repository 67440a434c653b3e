import type { Identifier } from '../identifier'
import { passportWords as words } from './words'

/** Of the United Kingdom, HM Passport Office: nine digits; of Spain, Policía Nacional; of Italy. */
const series: Identifier = {
  shapes: ['999999999', 'AAA999999', 'AA9999999', 'AA 9999999'],
  words,
}

/** Of France, Ministère de l'Intérieur. */
const france: Identifier = { shapes: ['99AA99999'], words }

/** Of Germany, Bundesdruckerei: no vowels and no letters that look like digits. */
const germany: Identifier = {
  shapes: ['A********'],
  isValid: (compact) => /^[CFGHJK][CFGHJ-NPRTV-Z\d]{8}$/.test(compact) && /\d/.test(compact),
  words: [...words, 'ausweisnummer', 'personalausweis'],
}

export const europe: readonly Identifier[] = [series, france, germany]
