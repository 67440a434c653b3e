import type { Delta, StreamShape } from '../../core/format'
import { fieldOf } from '../field'
import { readTable } from '../read-table'
import { assistant, natureOf } from '../speaker'

const said = natureOf('text', assistant)

/** The one text that all pieces are of: the last event has it whole. */
const channel = 'transcript'

/** Events of a transcript: pieces of the text, who said what of it, and the whole. */
export const transcripts: StreamShape = {
  framing: 'sse',
  terminator: '[DONE]',
  padding: undefined,
  sequence: undefined,
  deltas,
  closes: (event, channels) => {
    const isLast = fieldOf(event, 'type') === done || fieldOf(event, 'error') !== undefined
    return isLast ? [...channels] : []
  },
  complete: readTable({
    type: said,
    text: said,
    id: said,
    segment_id: said,
    speaker: said,
    'usage.type': said,
    'error.**': said,
  }),
  continuation: (_carrier, _channel, text) => ({ type: piece, delta: text }),
  eventName: () => undefined,
}

const piece = 'transcript.text.delta'
const done = 'transcript.text.done'

function deltas(event: unknown): Delta[] {
  const text = fieldOf(event, 'delta')
  return typeof text === 'string' ? [{ channel, path: ['delta'], kind: 'text', text }] : []
}
