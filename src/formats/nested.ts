import type { Format, Reader } from '../core/format'
import type { Path } from '../core/segment'
import { placesOf, type Place } from './json-format/json-path'
import { anyStep } from './read-table'

/** Bodies of a format that stand in the body of another, such as the requests of a batch, or the responses. */
export interface Nested {
  /** The bodies in a body, with where they stand. */
  readonly places: (body: unknown) => readonly Place[]
  /** Tells what the texts in them are, as their own format does. */
  readonly request: (body: unknown) => Reader
  readonly response: (body: unknown) => Reader
  /** Where one departs from the schema of its format. */
  readonly check: (body: unknown) => string | undefined
  readonly limitTokens: (body: unknown, max: number) => boolean
  readonly unreadable: (body: unknown) => readonly Path[]
  /** Names of the tools that they ask to be called, where they are responses. */
  readonly calls: (body: unknown) => readonly string[]
}

/** @param at where they stand: names, and `*` for each item of a list or of an object. */
export function nested(format: Format, ...at: readonly string[]): Nested {
  const ways = at.map((place) => place.split('.').map((step) => (step === '*' ? anyStep : step)))
  const depths = [...new Set(ways.map(({ length }) => length))]
  const places = (body: unknown) => ways.flatMap((steps) => placesOf(body, steps))
  const read =
    (readerOf: (body: unknown) => Reader) =>
    (body: unknown): Reader => {
      const readers = new Map(
        places(body).map(({ path, value }) => [JSON.stringify(path), readerOf(value)]),
      )
      return (text, path, spot) => {
        for (const depth of depths) {
          const isWithin = path.length > depth
          const reader = isWithin ? readers.get(JSON.stringify(path.slice(0, depth))) : undefined
          if (reader !== undefined) return reader(text, path.slice(depth), spot)
        }
        return undefined
      }
    }
  return {
    places,
    request: read((body) => format.request(body)),
    response: read((body) => format.response(body)),
    check: (body) => firstFault(places(body), format),
    limitTokens: (body, max) =>
      places(body)
        .map(({ value }) => format.limitTokens?.(value, max) === true)
        .includes(true),
    unreadable: (body) =>
      places(body).flatMap(({ path, value }) =>
        (format.unreadable?.(value) ?? []).map((inner) => [...path, ...inner]),
      ),
    calls: (body) => places(body).flatMap(({ value }) => format.calls?.(value, 'response') ?? []),
  }
}

function firstFault(places: readonly Place[], format: Format): string | undefined {
  for (const { path, value } of places) {
    const fault = format.check(value)
    if (fault !== undefined) return `/${path.join('/')}${fault.replace(/^\/ /, ' ')}`
  }
  return undefined
}

/** Asks one reader, and where it knows nothing the other. */
export function either(
  first: (body: unknown) => Reader,
  second: (body: unknown) => Reader,
): (body: unknown) => Reader {
  return (body) => {
    const [one, other] = [first(body), second(body)]
    return (...spot) => one(...spot) ?? other(...spot)
  }
}
