import type { GuardError } from '../core/errors'
import type { Exchange } from '../core/exchange'
import type { Format, Refusal } from '../core/format'
import type { GuardCore, Reply } from '../core/guard'
import type { FormatCatalog } from '../formats/detect'
import { generic } from '../formats/generic'

/** Replies in the client's error shape: the provider's own, or problem details (RFC 9457). */
export function replies({ detect }: FormatCatalog): Pick<GuardCore, 'reply' | 'shape'> {
  const formatOf = formatFinder(detect)
  return {
    reply: (exchange, error) => {
      const headers = { ...Object.fromEntries(exchange.responseHeaders), ...error.headers }
      return replyOf(formatOf(exchange), asRefusal(error, exchange), headers)
    },
    shape: (exchange, status, message) => {
      const code = status >= 500 ? 'handler-failed' : 'request-refused'
      const refusal = { status, code, message, exchangeId: exchange?.id, request: bodyOf(exchange) }
      return replyOf(formatOf(exchange), refusal, {})
    },
  }
}

function asRefusal({ status, code, message }: GuardError, exchange: Exchange): Refusal {
  return { status, code, message, exchangeId: exchange.id, request: bodyOf(exchange) }
}

function bodyOf(exchange: Exchange | undefined): unknown {
  return exchange?.body?.kind === 'json' ? exchange.body.value : undefined
}

// Known by the path where the body was never read, so that the official client raises its own error.
function formatFinder(detect: FormatCatalog['detect']) {
  return (exchange: Exchange | undefined): Format => {
    if (exchange?.format !== undefined) return exchange.format
    const facts = { path: exchange?.request.path ?? '', body: undefined }
    return detect(exchange?.route?.format, facts) ?? generic
  }
}

function replyOf(
  format: Format,
  refusal: Refusal,
  headers: Readonly<Record<string, string>>,
): Reply {
  const { contentType, body, status = refusal.status, headers: own } = format.refusal(refusal)
  const id = refusal.exchangeId
  const isChallenge = Object.hasOwn(headers, 'WWW-Authenticate')
  return {
    status: isChallenge ? refusal.status : status,
    headers: {
      ...headers,
      ...own,
      'Content-Type': contentType,
      'Cache-Control': 'no-store',
      // The official clients show `x-request-id` in their errors.
      ...(id !== undefined && { 'X-Exchange-Id': id, 'X-Request-Id': id }),
    },
    body,
  }
}
