import type { Identifier } from '../identifier'
import { licenseWords as words } from './words'

const surnames = ['AAAAA', 'AAAA9', 'AAA99', 'AA999']
const endings = ['AA9AA', 'A99AA', 'AAAAA', 'A9AAA']

/** Of Great Britain, DVLA: surname, decade, month (50 more for women), day, year, initials, check. */
const unitedKingdom: Identifier = {
  shapes: surnames.flatMap((surname) => endings.map((ending) => `${surname}999999${ending}`)),
  isValid: (compact) =>
    /^[A-Z]{2,5}9{0,3}\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d[A-Z][A-Z9][A-Z\d][A-Z]{2}$/.test(
      compact,
    ),
  words,
  alone: 0.7,
}

/** Of Italy: province, seven digits, check letter. */
const italy: Identifier = { shapes: ['AA9999999A'], words, whole: 0.4 }

/** Of Italy since 2013, Motorizzazione Civile: U1, seven characters, check letter. */
const italySince2013: Identifier = {
  shapes: ['A9*******A'],
  isValid: (compact) => /^U1[B-DF-HJ-NPR-UW-Z\d]{7}[A-Z]$/.test(compact),
  words,
  whole: 0.4,
}

/** Of Germany, Kraftfahrt-Bundesamt: authority, number, check, number of the copy. */
const germany: Identifier = {
  shapes: ['A9*********'],
  isValid: (compact) => /^[A-Z]\d[A-Z\d]{7}\d[A-Z\d]$/.test(compact),
  words,
}

export const europe: readonly Identifier[] = [unitedKingdom, italy, italySince2013, germany]
