import type { Identifier } from '../identifier'
import { vehicleWords as words } from './words'

// DVLA, INF104: no I, O, Q or Z where they could be taken for digits.

/** Since 2001: area, half year, three letters. */
const current: Identifier = {
  shapes: ['AA99AAA', 'AA99 AAA', 'AA99-AAA'],
  isValid: (compact) =>
    /^[A-HK-PRSV-Y][A-HJ-PR-Y](?:0[2-9]|[12]\d|5[1-9]|[67]\d)[A-HJ-PR-Z]{3}$/.test(compact),
  words,
  whole: 0.6,
}

/** 1983 to 2001: year letter, number, area. */
const prefix: Identifier = {
  shapes: ['A99AAA', 'A999AAA', 'A99 AAA', 'A999 AAA', 'A999-AAA'],
  isValid: (compact) => /^[A-HJ-NPR-TV-Y][1-9]\d{0,2}[A-HJ-PR-Y]{3}$/.test(compact),
  words,
  whole: 0.4,
}

/** 1963 to 1983: area, number, year letter. */
const suffix: Identifier = {
  shapes: ['AAA99A', 'AAA999A', 'AAA 99A', 'AAA 999A', 'AAA-999A'],
  isValid: (compact) => /^[A-HJ-PR-Y]{3}[1-9]\d{0,2}[A-HJ-NPR-TV-Y]$/.test(compact),
  words,
  whole: 0.4,
}

// With one digit they look like models of cars: `M3 CSL`.
const oneDigit = { words: ['plate', 'registration', 'reg', 'vrm'] }
const shortPrefix: Identifier = { ...prefix, ...oneDigit, shapes: ['A9AAA', 'A9 AAA'] }
const shortSuffix: Identifier = { ...suffix, ...oneDigit, shapes: ['AAA9A', 'AAA 9A'] }

export const unitedKingdom: readonly Identifier[] = [
  current,
  prefix,
  suffix,
  shortPrefix,
  shortSuffix,
]
