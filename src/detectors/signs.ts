import {
  digits,
  everything,
  maskOfUnit,
  none,
  tableOf,
  type CharacterMask,
} from './expression/characters'
import { commonness } from './expression/commonness'
import type { Landmark } from './expression/landmark'
import type { Opening } from './expression/openings'
import type { Trail } from './expression/trail'
import type { PatternUnit } from './unit'

/** Stands for all characters beyond ASCII. */
const others = 128
/** Stands for what is beyond the ends of a text. */
const edge = 129
export const codes = edge + 1

/**
 * Two characters that stand next to each other, the second at this place of a landmark, and the two
 * behind them.
 */
interface Pair {
  readonly at: number
  readonly first: CharacterMask
  readonly second: CharacterMask
  readonly third: CharacterMask
  readonly fourth: CharacterMask
}

/** The pair of characters by which a unit's landmark is noticed. */
export interface Sign extends Pair {
  /** Index of the unit. */
  readonly unit: number
  readonly landmark: Landmark
  /** The literal that the pair belongs to; empty for a digit. */
  readonly literal: string
  /**
   * How matches may begin, where a digit stands at one place in them: tables by place, 1 for each
   * character that may stand there.
   */
  readonly openings: readonly (readonly Uint8Array[])[] | undefined
  /** What may stand behind the literal, or the digit, unit by unit; as tables, the farthest first. */
  readonly trail: readonly { readonly at: number; readonly may: Uint8Array }[]
  readonly gap: number
  /** No match is shorter. */
  readonly minLength: number
}

/** The signs of a unit, one for each literal of its landmark. */
export function signsOf(unit: PatternUnit, index: number): Sign[] {
  const { landmark, gap } = unit
  if (landmark === undefined) return []
  const { offset, literals, around } = landmark
  const trail = around.trail()
  const sign = { unit: index, landmark, gap, minLength: unit.minLength }
  const behind = (at: number): CharacterMask => trail[at] ?? everything
  if (literals.length === 0) {
    const known = offset.min === offset.max ? unit.openings : undefined
    const opened = (at: number): CharacterMask => anyAt(known, offset.min + at) ?? everything
    const [after, ...others] = [1, 2, 3].map((at) => opened(at) & behind(at - 1))
    const masks = [around.before, digits, around.after & (after ?? everything), ...others]
    const openings = known?.map(tablesOf)
    return [
      { ...sign, ...rarestPair(masks, 2), literal: '', openings, trail: tablesFrom(trail, 1) },
    ]
  }
  return literals.map(({ text }) => {
    const masks = Array.from(text, (_, place) => maskOfUnit(text.charCodeAt(place)))
    const all = [around.before, ...masks, around.after & behind(0), behind(1), behind(2)]
    const pair = rarestPair(all, masks.length + 1)
    return {
      ...sign,
      ...pair,
      literal: text,
      openings: undefined,
      trail: tablesFrom(trail, text.length),
    }
  })
}

/** Tables of a trail, with how far they stand behind the start of the literal. */
function tablesFrom(trail: Trail, length: number): Sign['trail'] {
  const known = new Map(trail.map((mask) => [mask, tableWithEdge(mask)]))
  return trail
    .map((mask, index) => ({ at: length + index, may: known.get(mask) as Uint8Array }))
    .filter((_, index) => trail[index] !== everything)
    .toReversed()
}

/** What may stand at a place of a match, whichever way it begins; `undefined` where that is not known. */
function anyAt(openings: readonly Opening[] | undefined, place: number): CharacterMask | undefined {
  return openings?.reduce((mask, opening) => mask | (opening[place] ?? everything), none)
}

/**
 * The pair that prose has least of. The first mask is of what stands before the landmark.
 *
 * @param last the last place in `masks` that a pair may end at.
 */
function rarestPair(masks: readonly CharacterMask[], last: number): Pair {
  const at = (place: number): CharacterMask => masks[place] ?? everything
  const pairs = Array.from({ length: last }, (_, place) => ({
    at: place,
    first: at(place),
    second: at(place + 1),
    third: at(place + 2),
    fourth: at(place + 3),
  }))
  const widths = pairs.map(widthOf)
  return pairs[widths.indexOf(Math.min(...widths))] as Pair
}

/** How often prose has the pair of a sign, by its characters. */
function widthOf({ first, second }: Pair): number {
  return commonness(first) * commonness(second)
}

function tablesOf(opening: Opening): readonly Uint8Array[] {
  return opening.map(tableWithEdge)
}

/** The character at a place of a text. */
export function codeAt(text: string, place: number): number {
  if (place < 0 || place >= text.length) return edge
  const code = text.charCodeAt(place)
  return code < others ? code : others
}

/** 1 for each character of a mask; only one that says nothing has the ends of the text too. */
export function tableWithEdge(mask: CharacterMask): Uint8Array {
  const table = new Uint8Array(codes)
  table.set(tableOf(mask))
  table[edge] = Number(mask === everything)
  return table
}
