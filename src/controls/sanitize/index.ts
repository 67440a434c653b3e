import type { Control } from '../../core/control'
import type { Exchange } from '../../core/exchange'
import type { Pseudonyms } from '../../core/treatment'
import { enforce } from './enforce'
import { observe, type ContentFacts, type InspectOptions } from './observe'
import { requireSchema } from './stripped-schema'

export interface SanitizeOptions extends InspectOptions {
  /** Opens the pseudonyms of the exchange's conversation. */
  readonly pseudonyms: (exchange: Exchange) => Pseudonyms
  /** Called when the body was rewritten; throws where a decision on what it was holds no more. */
  readonly onRewritten: (exchange: Exchange) => void
}

/** What goes in? */
export function sanitize(options: SanitizeOptions): Control<ContentFacts> {
  return {
    name: 'sanitize',
    step: 'content',
    carries: [],
    observe: (exchange) => observe(exchange, options),
    enforce: (exchange, facts, decision) => {
      if (decision.effect === 'deny') return
      exchange.pseudonyms ??= options.pseudonyms(exchange)
      requireSchema(exchange, facts, decision.treatments, options.schemaOf)
      if (enforce(exchange, facts, decision.treatments)) options.onRewritten(exchange)
    },
  }
}
