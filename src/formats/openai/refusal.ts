import type { Refusal } from '../../core/format'
import { refusalText } from '../refusal-text'

/** The body from which the official clients make their typed exceptions. */
export function refusal(error: Refusal): { contentType: string; body: string } {
  return { contentType: 'application/json; charset=utf-8', body: JSON.stringify(errorBody(error)) }
}

/**
 * An event that makes the official clients raise `APIError`. No terminator follows: a client that
 * passes over the error must not take the stream for complete.
 */
export function errorEvent(error: Refusal): string {
  return `data: ${JSON.stringify(errorBody(error))}\n\n`
}

export interface ErrorBody {
  readonly error: {
    readonly message: string
    readonly type: string
    readonly param: null
    readonly code: string
    readonly exchange_id: string | undefined
  }
}

/** The object that all APIs of OpenAI answer with where they refuse. */
export function errorBody(error: Refusal): ErrorBody {
  const { code, status, exchangeId } = error
  const message = refusalText(error)
  return { error: { message, type: typeOf(status), param: null, code, exchange_id: exchangeId } }
}

function typeOf(status: number): string {
  if (status === 401) return 'authentication_error'
  if (status === 403) return 'permission_error'
  if (status === 429) return 'rate_limit_error'
  return status < 500 ? 'invalid_request_error' : 'server_error'
}
