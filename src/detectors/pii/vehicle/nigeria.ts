import type { Identifier } from '../identifier'
import { vehicleWords as words } from './words'

/** Since 2011, Federal Road Safety Corps: local government area, number, series. */
const registration: Identifier = {
  shapes: ['AAA999AA', 'AAA 999AA', 'AAA 999 AA'],
  words,
  whole: 0.4,
}

const hyphenated: Identifier = {
  ...registration,
  shapes: ['AAA-999AA', 'AAA-999-AA'],
  alone: 0.5,
}

export const nigeria: readonly Identifier[] = [hyphenated, registration]
