import type { Refusal, RefusalPlace } from '../../core/format'
import { errorBody } from '../openai/refusal'

/**
 * An event of type `error`, as the Responses schema has it. The official clients only hand such an
 * event on; it is the `error` member beside it that makes them raise `APIError`.
 */
export function errorEvent(refusal: Refusal, { sequence }: RefusalPlace): string {
  const { error } = errorBody(refusal)
  const event = {
    type: 'error',
    code: error.code,
    message: error.message,
    param: null,
    sequence_number: sequence,
    error,
  }
  return `event: error\ndata: ${JSON.stringify(event)}\n\n`
}
