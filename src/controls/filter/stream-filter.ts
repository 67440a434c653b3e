import type { GuardError } from '../../core/errors'
import type { BodyFilter, FilteredChunk } from '../../core/filter'
import { createUtf8Decoder, type Utf8Decoder } from '../../formats/framing/utf8'
import { refusalOf } from './refusal'

/** What happens to the text of a stream. */
export interface TextSink {
  /** What may leave for this text, piece by piece, so that a refusal keeps what went before it. */
  readonly write: (text: string, release: (text: string) => void) => void
  readonly end: (release: (text: string) => void) => void
  /** What tells the client of a refusal; `undefined` destroys the connection. */
  readonly errorEvent: (error: GuardError) => string | undefined
  /** Called once, at the end or at the refusal. */
  readonly settle: (error: GuardError | undefined) => void
}

/** How the bytes of a body are a text, and back. */
export interface BodyCoding {
  readonly decoder: () => Utf8Decoder
  readonly encode: (text: string) => Pick<FilteredChunk, 'text' | 'bytes'>
}

const utf8: BodyCoding = { decoder: createUtf8Decoder, encode: (text) => ({ text }) }

/** Bytes as they are, each one character. */
export const latin1: BodyCoding = {
  decoder: () => ({ write: (chunk) => chunk.toString('latin1'), end: () => undefined }),
  encode: (text) => ({ text: '', bytes: Buffer.from(text, 'latin1') }),
}

/** Makes a filter of bytes: decodes them, and turns whatever is thrown into the end of the stream. */
export function streamFilter(
  sink: TextSink,
  exchangeId: string,
  coding: BodyCoding = utf8,
): BodyFilter {
  const decoder = coding.decoder()
  let ended = false
  const nothing: FilteredChunk = { text: '' }

  const run = (work: (release: (text: string) => void) => void): FilteredChunk => {
    if (ended) return nothing
    let released = ''
    try {
      work((text) => {
        released += text
      })
      return coding.encode(released)
    } catch (cause) {
      ended = true
      const refused = refusalOf(cause, exchangeId)
      sink.settle(refused)
      const event = sink.errorEvent(refused)
      if (event === undefined) return { ...coding.encode(released), refused, destroy: true }
      return { ...coding.encode(released + event), refused }
    }
  }

  return {
    mode: 'stream',
    write: (chunk) => run((release) => sink.write(decoder.write(chunk), release)),
    refuse: (error) => {
      if (ended) return nothing
      ended = true
      sink.settle(undefined)
      const event = sink.errorEvent(error)
      return { ...coding.encode(event ?? ''), refused: error, destroy: event === undefined }
    },
    end: () =>
      run((release) => {
        decoder.end()
        sink.end(release)
        ended = true
        sink.settle(undefined)
      }),
  }
}
