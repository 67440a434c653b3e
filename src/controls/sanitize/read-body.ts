import type { Control } from '../../core/control'
import type { BodyLimits, Exchange } from '../../core/exchange'
import type { Format, FormatFacts } from '../../core/format'

export interface ReadBodyOptions {
  readonly limits: BodyLimits
  /** The wire format for these facts, or the generic one. */
  readonly detectFormat: (explicit: string | undefined, facts: FormatFacts) => Format
}

/**
 * Brings the body in, after the caller is known and before anything is decided on its contents. A
 * body that is too large, malformed or of a type nobody can look at is refused by the reader.
 */
export function readBody({ limits, detectFormat }: ReadBodyOptions): Control {
  return {
    name: 'sanitize',
    step: 'read',
    carries: [],
    observe: async (exchange) => {
      if (exchange.body !== undefined) return undefined
      const { route, request } = exchange
      const maxBytes = route?.body.maxBytes ?? limits.maxBytes
      const opaque = route?.body.opaque === true
      exchange.body = await request.body.read({ ...limits, maxBytes }, opaque)
      exchange.format = detectFormat(route?.format, { path: request.path, body: valueOf(exchange) })
      recordSource(exchange, exchange.body.kind, exchange.body.source)
      return undefined
    },
    enforce: () => undefined,
  }
}

function valueOf({ body }: Exchange): unknown {
  return body?.kind === 'json' ? body.value : undefined
}

function recordSource({ ledger }: Exchange, kind: string, source: string): void {
  ledger.record({ control: 'sanitize', step: 'read', verdict: 'pass', note: `${kind}, ${source}` })
}
