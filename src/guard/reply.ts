import type { GuardError } from '../core/errors'
import type { Exchange } from '../core/exchange'
import type { Format, Refusal } from '../core/format'
import type { GuardCore, Reply } from '../core/guard'
import { detectFormat } from '../formats/detect'

/** Replies in the client's error shape: the provider's own, or problem details (RFC 9457). */
export const replies: Pick<GuardCore, 'reply' | 'shape'> = {
  reply: (exchange, error) => {
    const headers = { ...Object.fromEntries(exchange.responseHeaders), ...error.headers }
    return replyOf(formatOf(exchange), asRefusal(error, exchange), headers)
  },
  shape: (exchange, status, message) => {
    const code = status >= 500 ? 'handler-failed' : 'request-refused'
    const refusal: Refusal = { status, code, message, exchangeId: exchange?.id }
    return replyOf(formatOf(exchange), refusal, {})
  },
}

function asRefusal({ status, code, message }: GuardError, exchange: Exchange): Refusal {
  return { status, code, message, exchangeId: exchange.id }
}

// Known by the path where the body was never read, so that the official client raises its own error.
function formatOf(exchange: Exchange | undefined): Format {
  if (exchange?.format !== undefined) return exchange.format
  return detectFormat(exchange?.route?.format, {
    path: exchange?.request.path ?? '',
    body: undefined,
  })
}

function replyOf(
  format: Format,
  refusal: Refusal,
  headers: Readonly<Record<string, string>>,
): Reply {
  const { contentType, body } = format.refusal(refusal)
  const id = refusal.exchangeId
  return {
    status: refusal.status,
    headers: {
      ...headers,
      'Content-Type': contentType,
      'Cache-Control': 'no-store',
      // The official clients show `x-request-id` in their errors.
      ...(id !== undefined && { 'X-Exchange-Id': id, 'X-Request-Id': id }),
    },
    body,
  }
}
