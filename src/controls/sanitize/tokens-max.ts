import type { Exchange } from '../../core/exchange'
import { mostDuty, mostOf } from './most'

/** `tokens.max`: the smallest of the merged values is what the request may ask for. */
export const tokensMax = mostDuty('tokens.max', 'value', 'tokens')

/** How many tokens the request may ask for; `undefined` where no duty says so. */
export function mostTokens(exchange: Pick<Exchange, 'obligations'>): number | undefined {
  return mostOf(exchange, tokensMax, 'value')
}
