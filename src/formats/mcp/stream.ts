import type { StreamShape } from '../../core/format'
import { readEvent } from './messages'

/** Events that are messages: no text goes on in the next one. */
export const stream: StreamShape = {
  framing: 'sse',
  terminator: undefined,
  padding: undefined,
  sequence: undefined,
  deltas: () => [],
  closes: () => [],
  complete: readEvent,
  continuation: (carrier) => carrier,
  eventName: () => 'message',
}
