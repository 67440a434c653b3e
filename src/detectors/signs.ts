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

/** Stands for all characters beyond ASCII. */
const others = 128
/** Stands for what is beyond the ends of a text. */
const edge = 129
export const codes = edge + 1

/** Two characters that stand next to each other, and the two behind them. */
interface Pair {
  /** How far behind the start of the landmark the second one stands. */
  readonly at: number
  /** What the four may be. */
  readonly tables: readonly Uint8Array[]
  /** False where any character may be the second. */
  readonly isSecondKnown: boolean
}

/** The pair of characters by which a landmark is noticed. */
export interface Sign extends Pair {
  readonly landmark: Landmark
  /** The literal that the pair belongs to; empty for a digit. */
  readonly literal: string
  /**
   * How matches may begin, where a digit stands at one place in them: tables by place, 1 for each
   * character that may stand there.
   */
  readonly openings: readonly (readonly Uint8Array[])[] | undefined
  /** What may stand from the start of a match to the landmark; `undefined` where that is no help. */
  readonly since: Uint8Array | undefined
  /** What may stand behind the literal, or the digit, unit by unit; as tables, the farthest first. */
  readonly trail: readonly { readonly at: number; readonly may: Uint8Array }[]
}

/**
 * The signs of a landmark, one for each literal.
 *
 * @param opened how matches may begin.
 */
export function signsOf(landmark: Landmark, opened: readonly Opening[] | undefined): Sign[] {
  const { offset, literals, around } = landmark
  const trail = around.trail()
  const isHelp = offset.max > 0 && around.since !== everything
  const since = isHelp ? tableWithEdge(around.since) : undefined
  const behind = (at: number): CharacterMask => trail[at] ?? everything
  if (literals.length === 0) {
    const known = offset.min === offset.max ? opened : undefined
    const mayBe = (at: number): CharacterMask => anyAt(known, offset.min + at) ?? everything
    const [after, ...others] = [1, 2, 3].map((at) => mayBe(at) & behind(at - 1))
    const masks = [around.before, digits, around.after & (after ?? everything), ...others]
    const openings = known?.map(tablesOf)
    return [
      {
        landmark,
        ...rarestPair(masks, 2),
        literal: '',
        openings,
        since,
        trail: tablesFrom(trail, 1),
      },
    ]
  }
  return literals.map(({ text }) => {
    const masks = Array.from(text, (_, place) => maskOfUnit(text.charCodeAt(place)))
    const all = [around.before, ...masks, around.after & behind(0), behind(1), behind(2)]
    const pair = rarestPair(all, masks.length + 1)
    return {
      landmark,
      ...pair,
      literal: text,
      openings: undefined,
      since,
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
  const mask = (place: number): CharacterMask => masks[place] ?? everything
  // How often prose has each pair, by its characters.
  const widths = Array.from(
    { length: last },
    (_, place) => commonness(mask(place)) * commonness(mask(place + 1)),
  )
  const at = widths.indexOf(Math.min(...widths))
  return {
    at,
    tables: [at, at + 1, at + 2, at + 3].map((place) => tableWithEdge(mask(place))),
    isSecondKnown: mask(at + 1) !== everything,
  }
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
function tableWithEdge(mask: CharacterMask): Uint8Array {
  const table = new Uint8Array(codes)
  table.set(tableOf(mask))
  table[edge] = Number(mask === everything)
  return table
}
