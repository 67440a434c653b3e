import type { StreamShape } from '../../core/format'
import { lines } from '../ollama/stream'
import { calledIn } from './calls'

export const stream: StreamShape = {
  ...lines(
    'message',
    new Map([
      ['thinking', 'reasoning'],
      ['content', 'text'],
    ]),
  ),
  calls: calledIn,
}
