import type { GuardError } from '../../core/errors'
import type { BodyFilter, FilteredChunk } from '../../core/filter'
import { createUtf8Decoder } from '../../formats/framing/utf8'
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

/** Makes a filter of bytes: decodes them, and turns whatever is thrown into the end of the stream. */
export function streamFilter(sink: TextSink, exchangeId: string): BodyFilter {
  const decoder = createUtf8Decoder()
  let ended = false
  const nothing: FilteredChunk = { text: '' }

  const run = (work: (release: (text: string) => void) => void): FilteredChunk => {
    if (ended) return nothing
    let released = ''
    try {
      work((text) => {
        released += text
      })
      return { text: released }
    } catch (cause) {
      ended = true
      const refused = refusalOf(cause, exchangeId)
      sink.settle(refused)
      const event = sink.errorEvent(refused)
      if (event === undefined) return { text: released, refused, destroy: true }
      return { text: released + event, refused }
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
      return { text: event ?? '', refused: error, destroy: event === undefined }
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
