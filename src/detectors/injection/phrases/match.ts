import type { Pattern } from './patterns'
import { maskOf } from './senses'
import { wordWidth, type Sighting } from './sightings'

/** First and last sighting of a phrase, and the one that it is built around. */
export interface Match {
  readonly first: number
  readonly last: number
  readonly anchor: number
}

/** At most so many words stand between two of a phrase. */
const gap = 5 * wordWidth
/** So many sightings are looked at on each side. */
const reach = 10

const verbLast = maskOf('last')

/** The phrase of a pattern around a sighting that has its anchor. */
export function matchAround(
  sightings: readonly Sighting[],
  anchor: number,
  { others, isOrder }: Pattern,
): Match | undefined {
  const isLast = ((sightings[anchor] as Sighting).senses & verbLast) !== 0
  const missing = [...others]
  const last = search(sightings, anchor, 1, missing)
  if (missing.length > 0 && isOrder && !isLast) return undefined
  const first = search(sightings, anchor, -1, missing)
  return missing.length === 0 ? { first, last, anchor } : undefined
}

/** Takes what is near in one direction off `missing`, and returns the last sighting that was. */
function search(
  sightings: readonly Sighting[],
  anchor: number,
  step: 1 | -1,
  missing: number[],
): number {
  const from = sightings[anchor] as Sighting
  let reached = anchor
  let place = from.place
  for (let steps = 1; steps <= reach && missing.length > 0; steps += 1) {
    const next = sightings[anchor + step * steps]
    if (next?.sentence !== from.sentence || Math.abs(next.place - place) > gap) break
    const found = missing.findIndex((mask) => (mask & next.senses) !== 0)
    if (found === -1) continue
    missing.splice(found, 1)
    reached = anchor + step * steps
    place = next.place
  }
  return reached
}
