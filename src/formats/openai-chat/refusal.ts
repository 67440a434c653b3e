import type { Refusal } from '../../core/format'

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

function errorBody(error: Refusal): object {
  const { code, exchangeId } = error
  const message =
    exchangeId === undefined ? error.message : `${error.message} (exchange ${exchangeId})`
  return {
    error: { message, type: typeOf(error.status), param: null, code, exchange_id: exchangeId },
  }
}

function typeOf(status: number): string {
  if (status === 401) return 'authentication_error'
  if (status === 403) return 'permission_error'
  if (status === 429) return 'rate_limit_error'
  return status < 500 ? 'invalid_request_error' : 'server_error'
}
