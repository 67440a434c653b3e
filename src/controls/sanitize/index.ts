import type { Control } from '../../core/control'
import type { Exchange } from '../../core/exchange'
import type { Pseudonyms } from '../../core/treatment'
import { enforce } from './enforce'
import { observe, type ContentFacts, type InspectOptions } from './observe'

export interface SanitizeOptions extends InspectOptions {
  /** Opens the pseudonyms of the exchange's conversation. */
  readonly pseudonyms: (exchange: Exchange) => Pseudonyms
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
      enforce(exchange, facts, decision.treatments)
    },
  }
}
