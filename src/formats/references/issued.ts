import { placesOf } from '../json-format/json-path'
import { anyStep } from '../read-table'

/** Most ids of one body or event; more are given to nobody. */
const maxIds = 1000

/** Reads ids that a response, an event of a stream, or each of a list of them gives, from places as in tables. */
export function issuedAt(places: string): (body: unknown) => readonly string[] {
  const known = places
    .trim()
    .split(/\s+/)
    .map((place) => place.split('.').map((word) => (word === '*' ? anyStep : word)))
  const read = (body: unknown): readonly string[] =>
    known.flatMap((steps) =>
      placesOf(body, steps).flatMap(({ value }) =>
        typeof value === 'string' && value !== '' ? [value] : [],
      ),
    )
  return (body) =>
    (Array.isArray(body) ? body.flatMap((one: unknown) => read(one)) : read(body)).slice(0, maxIds)
}
