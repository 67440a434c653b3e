import type { Reader } from '../../core/format'
import { assistant } from '../speaker'
import { readMessage } from './message'

/** Texts of a Chat Completions response: everything in the message of each choice. */
export function readResponse(): Reader {
  return (...spot) => {
    const [, path] = spot
    const isWithin = path[0] === 'choices' && path[2] === 'message' && path.length > 3
    return isWithin ? readMessage(spot, 3, assistant) : undefined
  }
}
