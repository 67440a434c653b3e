import type { Delta, StreamShape } from '../../core/format'
import type { Path } from '../../core/segment'
import { readPlaces, type Entry } from '../read-table'
import { assistant, natureOf } from '../speaker'
import { placesOf, put } from './json-path'
import type { ParsedStream } from './options'

/** The stream of an API that is described by its paths. */
export function streamShape(options: ParsedStream): StreamShape {
  const { framing, terminator, deltas: texts, labels, end } = options
  const label: Entry = natureOf('text', assistant)
  const deltas = (event: unknown): Delta[] =>
    texts.flatMap(({ steps, kind }) =>
      placesOf(event, steps).flatMap(({ path, value: text }): Delta[] =>
        typeof text === 'string' ? [{ channel: JSON.stringify(path), path, kind, text }] : [],
      ),
    )
  return {
    framing,
    terminator,
    padding: undefined,
    sequence: undefined,
    deltas,
    closes: (event, channels) =>
      end !== undefined && placesOf(event, end).some(({ value }) => says(value))
        ? [...channels]
        : [],
    complete: readPlaces(labels.map((steps) => [steps, label] as const)),
    continuation: (carrier, channel, text) => {
      const event: object = Array.isArray(carrier) ? [] : {}
      for (const steps of labels) {
        const places = placesOf(carrier, steps)
        for (const { path, value } of places) put(event, path, structuredClone(value))
      }
      // A label may hold what comes in pieces; the piece has left.
      for (const { path } of deltas(event)) put(event, path, '')
      put(event, JSON.parse(channel) as Path, text)
      return event
    },
    eventName: () => undefined,
  }
}

function says(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return Boolean(value)
  return Object.keys(value).length > 0
}
