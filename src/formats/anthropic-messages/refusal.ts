import type { Refusal } from '../../core/format'

/** The body from which the official clients make their typed exceptions. */
export function refusal(error: Refusal): { contentType: string; body: string } {
  return { contentType: 'application/json; charset=utf-8', body: JSON.stringify(errorBody(error)) }
}

/** An event that makes the official clients raise `APIError`; they pass over one without its name. */
export function errorEvent(error: Refusal): string {
  return `event: error\ndata: ${JSON.stringify(errorBody(error))}\n\n`
}

/** The exchange stands where the provider names a request, because that is what clients show. */
function errorBody({ status, code, message, exchangeId }: Refusal): object {
  return {
    type: 'error',
    error: { type: typeOf(status), message, details: { error_code: code } },
    request_id: exchangeId ?? null,
  }
}

function typeOf(status: number): string {
  return types.get(status) ?? (status < 500 ? 'invalid_request_error' : 'api_error')
}

const types: ReadonlyMap<number, string> = new Map([
  [401, 'authentication_error'],
  [403, 'permission_error'],
  [404, 'not_found_error'],
  [413, 'request_too_large'],
  [429, 'rate_limit_error'],
])
