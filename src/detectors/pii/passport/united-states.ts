import type { Identifier } from '../identifier'
import { passportWords as words } from './words'

/** Of the United States, Department of State: since 2021 a letter and eight digits. */
const nextGeneration: Identifier = {
  shapes: ['A99999999'],
  words,
  whole: 0.3,
}

export const unitedStates: readonly Identifier[] = [nextGeneration]
