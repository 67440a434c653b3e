import { digits, maskOfText, none, tableOf } from './expression/characters'
import { createGate, type Gate } from './gate'
import { createSweep, type Sweep } from './sweep'
import type { PatternUnit, Unit } from './unit'

/** Units that are looked for together on a stream, because one look tells when none is near. */
export interface UnitGroup {
  readonly raw: boolean
  /** Tells where a match of one of the units may begin. */
  readonly gate: Gate | undefined
  /** False where no match of the units begins with an ASCII character. */
  readonly startsInAscii: boolean
  /** True where every match of the units is one long word. */
  readonly isLongWord: boolean
  /** What is known of the units as long as no sign of theirs has come; a gate knows more. */
  readonly silence: Silence | undefined
  /** Indexes into `units`. */
  readonly units: readonly number[]
}

/** A match whose landmark has not come yet is not complete, and not far from the end of the text. */
export interface Silence {
  /** How many units before the end of the text such a match may begin. */
  readonly lead: number
  /** 1 for each character that such a match may have: the ASCII ones, and at 128 all others. */
  readonly leading: Uint8Array
  /** How many units before the start of a match its landmark may stand. */
  readonly behind: number
}

/** Prose seldom has a word of this length or more, nearly every key and token is longer. */
export const longWord = 18

/** Groups units by what tells that none is near; a unit that is hard to tell is a group of its own. */
export function groupUnits(units: readonly Unit[]): UnitGroup[] {
  const families = new Map<string, number[]>()
  units.forEach((unit, index) => {
    const family = familyOf(unit) ?? `alone:${index}`
    families.set(family, [...(families.get(family) ?? []), index])
  })
  return [...families.values()].map((members) => groupOf(members, units))
}

function familyOf(unit: Unit): string | undefined {
  if (unit.kind === 'function') return undefined
  if (!unit.startsInAscii) return `beyond-ascii:${unit.raw}`
  return isGated(unit) ? `gated:${unit.raw}:${isLongWord(unit)}` : undefined
}

/** Whether a unit is noticed by a sign that is complete no later than a match. */
function isTold(unit: Unit | undefined): unit is PatternUnit {
  if (unit?.kind !== 'pattern' || unit.raw || unit.landmark === undefined) return false
  return unit.signs.every(({ isSecondKnown }) => isSecondKnown)
}

function silenceOf(units: readonly (Unit | undefined)[]): Silence | undefined {
  if (!units.every(isTold)) return undefined
  const signs = units.flatMap(({ signs }) => signs)
  const masks = signs.map(({ landmark, literal }) => {
    const itself = literal === '' ? digits : maskOfText(literal)
    return landmark.around.since | itself
  })
  return {
    lead: Math.max(0, ...signs.map(({ landmark, at }) => landmark.offset.max + at)),
    leading: tableOf(masks.reduce((all, mask) => all | mask, none)),
    behind: Math.max(0, ...signs.map(({ landmark }) => -landmark.offset.min)),
  }
}

function isGated({ isNarrow, openings }: PatternUnit): boolean {
  return isNarrow && openings !== undefined
}

function isLongWord(unit: Unit | undefined): boolean {
  return unit?.kind === 'pattern' && unit.unbroken && unit.run >= longWord
}

function groupOf(members: readonly number[], units: readonly Unit[]): UnitGroup {
  const patterns = members.map((index) => ({ index, unit: units[index] }))
  const openings = patterns.flatMap(({ index, unit }) =>
    unit?.kind === 'pattern' && unit.startsInAscii && unit.isNarrow
      ? (unit.openings ?? []).map((opening) => ({ unit: index, opening }))
      : [],
  )
  const gate = openings.length > 0 ? createGate(openings) : undefined
  return Object.freeze({
    raw: patterns[0]?.unit?.raw ?? false,
    gate,
    startsInAscii: patterns.some(({ unit }) => unit?.kind === 'function' || unit?.startsInAscii),
    isLongWord: patterns.every(({ unit }) => isLongWord(unit)),
    silence: gate === undefined ? silenceOf(patterns.map(({ unit }) => unit)) : undefined,
    units: members,
  })
}

/** Notices the landmarks of all units whose silence tells something. */
export function lookoutFor(
  groups: readonly UnitGroup[],
  units: readonly Unit[],
): Sweep | undefined {
  const told = groups.flatMap(({ silence, units: members }) =>
    silence === undefined ? [] : members,
  )
  return createSweep(told.map((index) => units[index]).filter(isTold))
}
