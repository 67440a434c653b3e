import type { Format } from '../core/format'
import { either, type Nested } from './nested'
import { urlKind } from './payload'
import { readTable, type Entry, type ReadTable } from './read-table'
import { natureOf, user } from './speaker'
import { stripFields } from './strip'

/** A format that is told by tables: where its texts stand, and what its requests refer to. */
export interface TableFormatOptions extends Pick<Format, 'id' | 'path' | 'refusal' | 'errorEvent'> {
  readonly vocabulary: ReadonlySet<string>
  /** Asked of requests that have a body; many endpoints share a path with some that have none. */
  readonly check: Format['check']
  /** The same of forms. @defaultValue none: a form is refused */
  readonly form?: Format['form']
  /** Places of texts. All others are searched as well. @defaultValue none */
  readonly request?: ReadTable
  /** Places where a request refers to what is not in it; a `data:` URL there is what it says. @defaultValue none */
  readonly references?: readonly string[]
  /** Requests of another format in a body, each of which is treated as if it had come alone. @defaultValue none */
  readonly requests?: Nested
  /** @defaultValue none */
  readonly response?: ReadTable
  /** Responses of another format in a body. @defaultValue none */
  readonly responses?: Nested
  /** What is not told by tables. @defaultValue that of a JSON API whose answers do not stream */
  readonly more?: Partial<Format>
}

/** Makes the format of an endpoint that takes JSON, most of which need no more than a few lines. */
export function tableFormat(options: TableFormatOptions): Format {
  const { id, path, refusal, errorEvent, vocabulary, check, requests, responses } = options
  const references = options.references ?? []
  const request = readTable({
    ...options.request,
    ...Object.fromEntries(references.map((place) => [place, referred])),
  })
  const response = readTable(options.response ?? {})
  return {
    id,
    path,
    fits: undefined,
    vocabulary,
    echoes: [],
    check: (body) => (body === undefined ? undefined : (check(body) ?? requests?.check(body))),
    request: requests === undefined ? request : either(request, requests.request),
    response: responses === undefined ? response : either(response, responses.response),
    stream: undefined,
    limitTokens: requests?.limitTokens,
    strip: stripFields,
    refusal,
    errorEvent,
    ...(options.form !== undefined && { form: options.form }),
    ...(requests !== undefined && {
      unreadable: requests.unreadable,
      requests: (body) => requests.places(body).map(({ value }) => value),
    }),
    ...(responses !== undefined && {
      calls: (body, direction) => (direction === 'response' ? responses.calls(body) : []),
    }),
    ...options.more,
  }
}

const referred: Entry = ({ text }) => natureOf(urlKind(text), user)
