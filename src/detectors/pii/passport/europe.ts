import type { Identifier } from '../identifier'
import { passportWords as words } from './words'

/** Of the United Kingdom, HM Passport Office, and of Italy. */
const series: Identifier = { shapes: ['999999999', 'AA9999999', 'AA 9999999'], words }

/** Of Spain, Policía Nacional. */
const spain: Identifier = { shapes: ['AAA999999'], words, whole: 0.3 }

/** Of France, Ministère de l'Intérieur. */
const france: Identifier = { shapes: ['99AA99999'], words }

/** Of Germany, Bundesdruckerei: no vowels and no letters that look like digits. */
const germany: Identifier = {
  shapes: ['A********'],
  isValid: (compact) => /^[CFGHJK][CFGHJ-NPRTV-Z\d]{8}$/.test(compact) && /\d/.test(compact),
  words: [...words, 'ausweisnummer', 'personalausweis'],
}

export const europe: readonly Identifier[] = [series, spain, france, germany]
