import type { Identifier } from '../identifier'
import { vehicleWords as words } from './words'

// Ministry of Road Transport and Highways: codes of states and union territories.
const states = new Set(
  (
    'AN AP AR AS BR CG CH DD DL DN GA GJ HP HR JH JK KA KL LA LD MH ML MN MP MZ NL OD OR PB PY RJ SK ' +
    'TN TR TS TG UA UK UP WB'
  ).split(' '),
)
const isKnown = (compact: string) => states.has(compact.slice(0, 2))

/** State, office, series, number. */
const registration: Identifier = {
  shapes: [
    'AA99AA9999',
    'AA99AAA9999',
    'AA9AAA9999',
    'AA 99 AA 9999',
    'AA-99-AA-9999',
    'AA99 AA 9999',
  ],
  isValid: isKnown,
  words,
  alone: 0.6,
}

/** With a short series, or before there were offices. */
const short: Identifier = {
  shapes: ['AA99A9999', 'AA9A9999', 'AA9AA9999', 'AA 99 A 9999', 'AA-99-A-9999', 'AA99 9999'],
  isValid: isKnown,
  words,
  whole: 0.4,
}

/** Bharat series: year, BH, number, letters. */
const bharat: Identifier = {
  shapes: ['99AA9999AA', '99AA9999A', '99 AA 9999 AA', '99 AA 9999 A'],
  isValid: (compact) => compact.slice(2, 4) === 'BH',
  words,
  alone: 0.6,
}

export const india: readonly Identifier[] = [registration, short, bharat]
