import type { Refusal } from '../../core/format'

/** The body from which the official client makes its `ApiError`, whose message is all of it. */
export function refusal(error: Refusal): { contentType: string; body: string } {
  return { contentType: 'application/json; charset=utf-8', body: JSON.stringify(errorBody(error)) }
}

/** An event that makes the official client raise `ApiError`: its `code` must be the number of a status. */
export function errorEvent(error: Refusal): string {
  return `data: ${JSON.stringify(errorBody(error))}\n\n`
}

/** AIP-193. */
function errorBody({ status, code, message, exchangeId }: Refusal): object {
  const info = {
    '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
    reason: code,
    domain: 'portcullis',
    ...(exchangeId !== undefined && { metadata: { exchange_id: exchangeId } }),
  }
  return { error: { code: status, message, status: wordOf(status), details: [info] } }
}

function wordOf(status: number): string {
  return words.get(status) ?? (status < 500 ? 'INVALID_ARGUMENT' : 'INTERNAL')
}

const words: ReadonlyMap<number, string> = new Map([
  [401, 'UNAUTHENTICATED'],
  [403, 'PERMISSION_DENIED'],
  [404, 'NOT_FOUND'],
  [429, 'RESOURCE_EXHAUSTED'],
  [503, 'UNAVAILABLE'],
])
