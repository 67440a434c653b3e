import type { AST } from '@eslint-community/regexpp'
import {
  everything,
  isLeaf,
  maskOf,
  nonAscii,
  none,
  unitsOf,
  type CharacterMask,
} from './characters'
import type { Flags } from './parse'

/** What may stand at each of the next units, the nearest first; behind the last, anything. */
export type Trail = readonly CharacterMask[]

/** So far it is followed. */
export const trailLength = 16

/** Any unit may follow. */
export const unknownTrail: Trail = []

/** What may stand from the start of a sequence on, and then of what follows it. */
export function trailOf(elements: readonly AST.Element[], follow: Trail, flags: Flags): Trail {
  const masks = Array<CharacterMask>(trailLength).fill(none)
  for (const end of passAll(elements, [0], { masks, flags })) {
    for (let at = end; at < trailLength; at += 1) {
      masks[at] = (masks[at] as CharacterMask) | (follow[at - end] ?? everything)
    }
  }
  return trimmed(masks)
}

/** What may stand there on either of two trails. */
export function eitherTrail(left: Trail, right: Trail): Trail {
  const length = Math.min(left.length, right.length)
  return trimmed(left.slice(0, length).map((mask, at) => mask | (right[at] ?? everything)))
}

function trimmed(masks: CharacterMask[]): Trail {
  while (masks.at(-1) === everything) masks.pop()
  return masks
}

interface Passing {
  readonly masks: CharacterMask[]
  readonly flags: Flags
}

/** Where a sequence may end, for the places it may start at; both within the trail. */
function passAll(
  elements: readonly AST.Element[],
  starts: readonly number[],
  passing: Passing,
): readonly number[] {
  return elements.reduce((places, element) => pass(element, places, passing), starts)
}

function pass(
  element: AST.Element,
  starts: readonly number[],
  passing: Passing,
): readonly number[] {
  if (starts.length === 0) return starts
  if (isLeaf(element)) return passLeaf(element, starts, passing)
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return once(
        element.alternatives.flatMap(({ elements }) => passAll(elements, starts, passing)),
      )
    case 'Quantifier':
      return passRounds(element, starts, passing)
    default:
      // An assertion takes no room.
      return starts
  }
}

function passLeaf(
  leaf: Parameters<typeof maskOf>[0],
  starts: readonly number[],
  { masks, flags }: Passing,
): readonly number[] {
  const mask = maskOf(leaf, flags)
  const isPair = unitsOf(leaf, flags).max > 1
  const add = (at: number, more: CharacterMask): void => {
    if (at < trailLength) masks[at] = (masks[at] as CharacterMask) | more
  }
  for (const start of starts) {
    add(start, mask)
    if (isPair) add(start + 1, nonAscii)
  }
  const ends = starts.flatMap((start) => (isPair ? [start + 1, start + 2] : [start + 1]))
  return once(ends.filter((end) => end < trailLength))
}

function passRounds(
  { element, min, max }: AST.Quantifier,
  starts: readonly number[],
  passing: Passing,
): readonly number[] {
  const ends = new Set(min === 0 ? starts : [])
  let places = starts
  for (let round = 1; round <= max && places.length > 0; round += 1) {
    const next = pass(element, places, passing)
    // Beyond the rounds that must be, only places that are new lead to more.
    places = round > min ? next.filter((place) => !ends.has(place)) : next
    if (round >= min) places.forEach((place) => ends.add(place))
    if (round > trailLength + min) break
  }
  return [...ends]
}

function once(places: readonly number[]): readonly number[] {
  return [...new Set(places)]
}
