import type { GuardError } from './errors'

/** What is known when a response commits its headers. */
export interface ResponseHead {
  readonly status: number
  readonly contentType: string | undefined
  /** True where the other side goes on asking while the response is open. */
  readonly lasting?: boolean
}

/** What leaves for one chunk that came in. */
export interface FilteredChunk {
  readonly text: string
  /** What leaves in place of `text`, where the body is no text. */
  readonly bytes?: Buffer
  /** Set when the response must end here; what leaves then ends with the format's error event, if it has one. */
  readonly refused?: GuardError
  /** True where the client can only be told by destroying the socket. */
  readonly destroy?: boolean
}

/** What is to be written for a chunk. */
export function written({ text, bytes }: FilteredChunk): string | Buffer {
  return bytes ?? text
}

/** Filters one response body, whole or as it streams. Of text, bytes that are not valid UTF-8 are refused. */
export type BodyFilter =
  | {
      readonly mode: 'whole'
      readonly maxBytes: number
      /** Throws a `GuardError` where the body may not leave. */
      readonly apply: (body: Buffer) => Buffer
    }
  | {
      readonly mode: 'stream'
      readonly write: (chunk: Buffer) => FilteredChunk
      readonly end: () => FilteredChunk
      /** Ends the body here, for a reason from outside; what is still held back is dropped. */
      readonly refuse: (error: GuardError) => FilteredChunk
    }
