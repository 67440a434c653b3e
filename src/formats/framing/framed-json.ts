import { GuardError } from '../../core/errors'
import { fieldOf } from '../field'
import { readJson } from '../json'
import { decodeUtf8 } from './utf8'

/** The kind of event that holds an event of a model, in base64. */
const wrapping = 'chunk'

/**
 * What a frame says as one JSON value: `{ <kind>: <body> }`, as the clients of AWS show it. Of a chunk
 * the bytes are opened, so that the event of the model stands in their place: as a value where they
 * are JSON of an object or a list, as a text otherwise.
 *
 * @throws GuardError where the body is no JSON.
 */
export function framedJson(name: string, body: string): string {
  const json = readJson(body === '' ? '{}' : body)
  if (json === undefined) throw uninspected('an event is not JSON')
  const key = JSON.stringify(name)
  const bytes = name === wrapping ? fieldOf(json.value, 'bytes') : undefined
  if (typeof bytes !== 'string') return `{${key}:${body === '' ? '{}' : body}}`
  if (json.duplicates) throw uninspected('a chunk names a member twice')
  const members = Object.entries(json.value as object).map(([member, value]) => {
    const written = member === 'bytes' ? opened(bytes) : JSON.stringify(value)
    return `${JSON.stringify(member)}:${written}`
  })
  return `{${key}:{${members.join(',')}}}`
}

/** The body of a frame of this kind that says so; bytes of a chunk are closed again. */
export function bodyOfFramed(name: string, data: string): string {
  const value: unknown = JSON.parse(data)
  const body = fieldOf(value, name)
  const isAlone = Object.keys(value as object).length === 1
  if (body === undefined || !isAlone) throw uninspected('the kind of an event may not leave')
  const bytes = name === wrapping ? fieldOf(body, 'bytes') : undefined
  if (bytes === undefined || bytes === null) return JSON.stringify(body)
  const text = typeof bytes === 'string' ? bytes : JSON.stringify(bytes)
  return JSON.stringify({
    ...(body as object),
    bytes: Buffer.from(text, 'utf8').toString('base64'),
  })
}

/** The kind of an event that is written as one value. */
export function kindOfFramed(data: string): string {
  const [name = ''] = Object.keys(JSON.parse(data) as object)
  return name
}

function opened(base64: string): string {
  const bytes = Buffer.from(base64, 'base64')
  // Node reads past what is no base64, and another reader may not.
  if (bytes.toString('base64') !== base64) throw uninspected('a chunk is no base64')
  const text = decodeUtf8(bytes)
  const inner = /^\s*[[{]/.test(text) ? readJson(text) : undefined
  return inner === undefined ? JSON.stringify(text) : text
}

function uninspected(detail: string): GuardError {
  return new GuardError('coverage-missing', { detail: `in an event stream, ${detail}` })
}
