import { EventStreamCodec } from '@smithy/eventstream-codec'
import type { EventStreamCodec as Codec } from '../../src/formats/framing/event-stream'
import { FrameCutter } from '../../src/formats/framing/frame-cutter'

/** What clients of AWS read frames with. */
const ofClients = new EventStreamCodec(
  (bytes) => Buffer.from(bytes).toString('utf8'),
  (text) => Buffer.from(text, 'utf8'),
)
export const codec = ofClients as unknown as Codec

export type Headers = Parameters<Codec['encode']>[0]['headers']

/** A frame with these headers, each byte a character. */
export function rawFrame(headers: Headers, body: string | Uint8Array): string {
  const bytes = typeof body === 'string' ? Buffer.from(body, 'utf8') : body
  return Buffer.from(codec.encode({ headers, body: bytes })).toString('latin1')
}

export function textHeaders(headers: Readonly<Record<string, string>>): Headers {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, { type: 'string', value }]),
  )
}

/** The frame of an event `{ <kind>: <body> }`, as a provider writes it. */
export function frameFor(event: object): string {
  const [[kind, body] = ['', {}]] = Object.entries(event)
  const headers = {
    ':event-type': kind,
    ':content-type': 'application/json',
    ':message-type': 'event',
  }
  return rawFrame(textHeaders(headers), JSON.stringify(closed(kind, body)))
}

/** The event of a frame, of a chunk with its bytes opened. */
export function eventIn(frame: string): unknown {
  const { headers, body } = codec.decode(Buffer.from(frame, 'latin1'))
  const kind = headers[':event-type'] ?? headers[':exception-type']
  const value = JSON.parse(Buffer.from(body).toString('utf8') || '{}') as unknown
  return { [String(kind?.value)]: opened(String(kind?.value), value) }
}

/** Whether this is a frame, and no event of text. */
export function isFrame(raw: string): boolean {
  return raw.startsWith('\0')
}

/** The frames of a stream, the last one maybe cut off. */
export function framesIn(wire: string): string[] {
  const frames: string[] = []
  const cutter = new FrameCutter()
  cutter.push(wire, (frame) => frames.push(frame))
  return [...frames, cutter.end()].filter((frame) => frame !== '')
}

function closed(kind: string, body: unknown): unknown {
  const { bytes } = body as { bytes?: unknown }
  if (kind !== 'chunk' || bytes === undefined) return body
  return { ...(body as object), bytes: Buffer.from(JSON.stringify(bytes)).toString('base64') }
}

function opened(kind: string, body: unknown): unknown {
  const { bytes } = body as { bytes?: unknown }
  if (kind !== 'chunk' || typeof bytes !== 'string') return body
  return { ...(body as object), bytes: JSON.parse(Buffer.from(bytes, 'base64').toString()) }
}
