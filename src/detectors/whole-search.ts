import type { DetectionContext } from '../core/detector'
import { searchRegions, searchUnit, type Match } from './search'
import { createSweep, sweepText, type Sweep } from './sweep'
import type { FunctionUnit, PatternUnit, Unit } from './unit'

/** How the units that see a text in one way are looked for in it. */
interface Part {
  /** Units that may be anywhere. */
  readonly anywhere: readonly Unit[]
  /** Those of them that may be in a text of nothing but ASCII. */
  readonly anywhereInAscii: readonly Unit[]
  /** Units that stand at landmarks, which one pass over the text finds. */
  readonly atLandmarks: readonly PatternUnit[]
  readonly sweep: Sweep | undefined
}

/** How a whole text is searched: as it was sent by `raw` units, its view by all others. */
export interface WholeSearch {
  readonly raw: Part
  readonly view: Part
  /** Units in neither part: they can take their time where there is some (`inspect`). */
  readonly patient: readonly FunctionUnit[]
}

export function wholeSearch(units: readonly Unit[]): WholeSearch {
  const patient = units.filter(isPatient)
  const others = units.filter((unit) => !isPatient(unit))
  return Object.freeze({
    raw: partOf(others.filter(({ raw }) => raw)),
    view: partOf(others.filter(({ raw }) => !raw)),
    patient,
  })
}

function isPatient(unit: Unit): unit is FunctionUnit {
  return unit.kind === 'function' && unit.source.inspect !== undefined
}

/** Calls `found` with each match of the units in a text, as they see it. */
export function searchWhole(
  { anywhere, anywhereInAscii, atLandmarks, sweep }: Part,
  { text, ascii }: { readonly text: string; readonly ascii: boolean },
  context: DetectionContext,
  found: (unit: Unit, match: Match) => void,
): void {
  for (const unit of ascii ? anywhereInAscii : anywhere) {
    const range = { from: 0, until: text.length }
    for (const match of searchUnit(unit, text, range, context)) found(unit, match)
  }
  const regions = sweep === undefined ? undefined : sweepText(sweep, text, ascii)
  if (regions === undefined) return
  for (const [index, where] of regions) {
    const unit = atLandmarks[index] as PatternUnit
    for (const match of searchRegions(unit, text, where)) found(unit, match)
  }
}

function partOf(units: readonly Unit[]): Part {
  const atLandmarks = units.filter(hasLandmark)
  const anywhere = units.filter((unit) => !hasLandmark(unit))
  const anywhereInAscii = anywhere.filter(startsInAscii)
  return Object.freeze({ anywhere, anywhereInAscii, atLandmarks, sweep: createSweep(atLandmarks) })
}

function hasLandmark(unit: Unit): unit is PatternUnit {
  return unit.kind === 'pattern' && unit.landmark !== undefined
}

function startsInAscii(unit: Unit): boolean {
  return unit.kind === 'function' || unit.startsInAscii
}
