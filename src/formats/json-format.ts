import type { Format, Refusal } from '../core/format'
import type { ReferenceType } from '../core/reference'
import { documentLimit } from './documents'
import { treeOfPaths } from './fields/field-tree'
import { generic } from './generic'
import { placesOf } from './json-format/json-path'
import { parseJsonFormat, type JsonFormatOptions, type ParsedPlace } from './json-format/options'
import { streamShape } from './json-format/stream'
import { anyStep, readPlaces } from './read-table'
import { each, located, named, type Finder } from './references/finders'
import type { ReadReferences } from './references/reader'
import { natureOf, speakerOf } from './speaker'
import { stripFields } from './strip'

/**
 * The format of a JSON API of your own: where its texts stand, who speaks in them, and how it streams.
 * What it does not name is searched all the same.
 *
 * @example
 * const bot = jsonFormat({
 *   id: 'support-bot',
 *   path: '/v1/ask',
 *   segments: ['$.prompt', { at: '$.sources[*].text', role: 'tool', kind: 'document' }],
 *   response: ['$.answer'],
 *   stream: { framing: 'sse', deltas: ['$.token'], end: '$.done' },
 * })
 * createGuard({ policy, authenticate, formats: [bot] })
 * @throws ConfigurationError for wrong options.
 */
export function jsonFormat(options: JsonFormatOptions): Format {
  const { id, path, segments, fields, response, stream, error } = parseJsonFormat(options)
  const written = writer(id)
  return {
    id,
    path: path === undefined ? undefined : new RegExp(`${escaped(path)}$`, 'i'),
    fits: undefined,
    vocabulary: new Set(),
    echoes: generic.echoes,
    check: () => undefined,
    request: readerOf(segments, 'user'),
    response: readerOf(response, 'assistant'),
    references: referencesAt(segments.filter(({ kind }) => kind === 'reference')),
    stream: stream && streamShape(stream),
    limitTokens: undefined,
    ...(fields && { requestFields: treeOfPaths(fields) }),
    ...documentsOf(segments),
    strip: stripFields,
    refusal: (refused) =>
      error === undefined
        ? generic.refusal(refused)
        : { contentType, body: written(error, refused) },
    errorEvent: (refused) => {
      if (stream?.error === undefined) return undefined
      const data = written(stream.error, refused)
      return stream.framing === 'sse' ? `data: ${data}\n\n` : `${data}\n`
    },
  }
}

/** What stands at the places of references: an address, an id, or what nobody expects there. */
function referencesAt(places: readonly ParsedPlace[]): ReadReferences {
  return (body) =>
    places.flatMap(({ steps, reference }) =>
      placesOf(body, steps).flatMap(({ path, value }) => each(eitherOf(reference))(value, path)),
    )
}

function eitherOf(type: ReferenceType): Finder {
  return (value, path) => {
    const isAddress = typeof value === 'string' && /^(?:[a-z][\w+.-]*:\/\/|data:)/i.test(value)
    return (isAddress ? located : named)(type)(value, path)
  }
}

const contentType = 'application/json; charset=utf-8'

/** Where documents stand in a list, they can be counted. */
function documentsOf(places: readonly ParsedPlace[]): Pick<Format, 'limitDocuments'> {
  const lists = places.flatMap(({ steps, kind }) => {
    const item = kind === 'document' ? steps.lastIndexOf(anyStep) : -1
    return item === -1 ? [] : [steps.slice(0, item)]
  })
  if (lists.length === 0) return {}
  const limitDocuments = documentLimit({
    lists: (body) =>
      lists.flatMap((steps) =>
        placesOf(body, steps).flatMap(({ value }) =>
          Array.isArray(value) ? [value as unknown[]] : [],
        ),
      ),
    isDocument: () => true,
  })
  return { limitDocuments }
}

function readerOf(places: readonly ParsedPlace[], speaker: 'user' | 'assistant') {
  return readPlaces(
    places.map(({ steps, role = speaker, kind }) => {
      const nature = natureOf(kind, speakerOf(role))
      const isDocument = kind === 'document'
      return [
        steps,
        isDocument ? { ...nature, origin: { kind: 'document' as const } } : nature,
      ] as const
    }),
  )
}

/** What a client is told. The request stays out of it: a body of a refusal is no place for what was sent. */
function writer(id: string): (make: (refusal: Refusal) => unknown, refused: Refusal) => string {
  return (make, { status, code, message, exchangeId }) => {
    const made = make({ status, code, message, exchangeId })
    if (typeof made === 'object' && made !== null) return JSON.stringify(made)
    throw new TypeError(`\`error\` of \`${id}\` must make an object`)
  }
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
