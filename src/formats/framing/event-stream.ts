import { GuardError } from '../../core/errors'
import { isJsonType } from '../../core/media-type'
import { decodeUtf8 } from './utf8'

/** One message of an event stream of AWS. */
export interface EventStreamMessage {
  readonly headers: Readonly<Record<string, { readonly type: string; readonly value: unknown }>>
  readonly body: Uint8Array
}

/** What is used of `@smithy/eventstream-codec` 4. */
export interface EventStreamCodec {
  readonly decode: (frame: Uint8Array) => EventStreamMessage
  readonly encode: (message: EventStreamMessage) => Uint8Array
}

/** A frame of an event stream, taken apart. */
export interface Frame {
  readonly headers: ReadonlyMap<string, string>
  /** What kind of event or exception it is; `undefined` for an error, which is told by headers alone. */
  readonly name: string | undefined
  readonly body: string
}

/** The headers that every frame has, and whose values are no texts. */
const known: ReadonlySet<string> = new Set([
  ':message-type',
  ':event-type',
  ':exception-type',
  ':content-type',
])

const nameHeaders: ReadonlyMap<string | undefined, string> = new Map([
  ['event', ':event-type'],
  ['exception', ':exception-type'],
])

/**
 * Reads a frame, given as text of one character for each byte. What could be read in two ways, or
 * not at all, is refused: a checksum that is wrong, a header twice or of numbers and bytes, content
 * that is no JSON.
 *
 * @throws GuardError
 */
export function readFrame(raw: string, codec: EventStreamCodec): Frame {
  const message = decodeFrame(Buffer.from(raw, 'latin1'), codec)
  const headers = new Map<string, string>()
  for (const [name, { type, value }] of Object.entries(message.headers)) {
    if (type !== 'string' || typeof value !== 'string') throw unreadable('a header is no text')
    headers.set(name, value)
  }
  const body = decodeUtf8(Buffer.from(message.body))
  const kind = headers.get(':message-type')
  const name = headers.get(nameHeaders.get(kind) ?? '')
  if (name === undefined && (kind !== 'error' || body !== ''))
    throw unreadable('a frame is of no kind')
  requireJson(headers.get(':content-type'), body)
  return { headers, name, body }
}

function decodeFrame(bytes: Buffer, codec: EventStreamCodec): EventStreamMessage {
  let message: EventStreamMessage
  let again: Uint8Array
  try {
    message = codec.decode(bytes)
    again = codec.encode(message)
  } catch (cause) {
    throw unreadable('a frame is damaged', cause)
  }
  // Of a header that is given twice the codec tells the last, and another reader may take the first.
  if (!bytes.equals(again)) throw unreadable('a frame holds more than can be read of it')
  return message
}

function requireJson(contentType: string | undefined, body: string): void {
  const [type = ''] = contentType?.toLowerCase().split(';') ?? []
  if (contentType === undefined || isJsonType(type.trim())) return
  if (body !== '') throw unreadable('the content of a frame is no JSON')
}

function unreadable(detail: string, cause?: unknown): GuardError {
  return new GuardError('coverage-missing', { cause, detail: `in an event stream, ${detail}` })
}

/** The texts of headers that carry any: names and values of all but those that every frame has. */
export function headerTexts({ headers }: Frame): readonly string[] {
  return [...headers].flatMap(([name, value]) =>
    known.has(name) ? [] : [...(errorHeaders.has(name) ? [] : [name]), value],
  )
}

const errorHeaders: ReadonlySet<string> = new Set([':error-code', ':error-message'])

/** Writes a frame with another body, and other texts for those of its headers. */
export function writeFrame(
  { headers, body }: Pick<Frame, 'headers' | 'body'>,
  codec: EventStreamCodec,
  texts: ReadonlyMap<string, string> = new Map(),
): string {
  const written = [...headers].map(([name, value]) => {
    const text = known.has(name) ? value : (texts.get(value) ?? value)
    if (texts.has(name)) throw unreadable('the name of a header holds what may not leave')
    return [name, { type: 'string', value: text }] as const
  })
  const message = { headers: Object.fromEntries(written), body: Buffer.from(body, 'utf8') }
  try {
    return Buffer.from(codec.encode(message)).toString('latin1')
  } catch (cause) {
    throw unreadable('a frame cannot be written', cause)
  }
}

/** A frame of its own, of this kind of event, or of exception where it is named as these are. */
export function frameOf(name: string, body: string, codec: EventStreamCodec): string {
  const kind = name.endsWith('Exception') ? 'exception' : 'event'
  const headers = new Map([
    [`:${kind}-type`, name],
    [':content-type', 'application/json'],
    [':message-type', kind],
  ])
  return writeFrame({ headers, body }, codec)
}
