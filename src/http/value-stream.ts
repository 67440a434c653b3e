import { Readable, Stream } from 'node:stream'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'

/** The bytes of a body that is a stream, a `ReadableStream`, a `Blob` or a `Response`. */
export function toStream(value: unknown): Readable | undefined {
  if (value instanceof Readable) return value
  // Streams of older make have no async iteration.
  if (value instanceof Stream) return new Readable().wrap(value as unknown as NodeJS.ReadableStream)
  if (value instanceof ReadableStream) return fromWeb(value)
  if (value instanceof Blob) return fromWeb(value.stream())
  if (value instanceof Response) return value.body ? fromWeb(value.body) : Readable.from([])
  return undefined
}

// The global type and Node's own name the same object.
function fromWeb(stream: unknown): Readable {
  return Readable.fromWeb(stream as NodeReadableStream)
}
