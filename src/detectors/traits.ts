import { hasRun } from './expression/run'
import type { View } from './normalize'
import type { Unit } from './unit'

/** What a text lacks, as bits: each tells of many units at once that they cannot match in it. */
export type Traits = number

/** Nothing is above 0x7F. */
const ascii = 1
/** There is no digit. */
const digitless = 2
/** No word is longer than words usually are. */
const shortWords = 4

/** Prose seldom has a word of this length or more, nearly every key and token is longer. */
export const longWord = 18

export function traitsOf(view: View): Traits {
  return (
    (view.ascii ? ascii : 0) |
    (/\d/.test(view.text) ? 0 : digitless) |
    (hasRun(view.text, longWord) ? 0 : shortWords)
  )
}

/** For texts with each combination of traits, the units that may match in them. */
export function unitsByTraits(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const combinations = (ascii | digitless | shortWords) + 1
  return Array.from({ length: combinations }, (_, traits) =>
    units.filter((unit) => mayMatch(unit, traits)),
  )
}

function mayMatch(unit: Unit, traits: Traits): boolean {
  if (unit.kind === 'function') return true
  if (traits & ascii && !unit.startsInAscii) return false
  // The other traits are those of the view.
  if (unit.raw) return true
  if (traits & digitless && unit.landmark?.literals.length === 0) return false
  return !(traits & shortWords && unit.run >= longWord)
}
