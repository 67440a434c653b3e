import type { Exchange } from '../../core/exchange'
import { strayParameter, type Carried, type Obligation } from '../../core/obligation'

/** `tokens.max`: the smallest of the merged values is what the request may ask for. */
export const tokensMax: Carried = {
  type: 'tokens.max',
  phases: ['request'],
  merge: (left, right) => (valueOf(left) <= valueOf(right) ? left : right),
  check: (obligation) =>
    Number.isSafeInteger(obligation['value']) && valueOf(obligation) > 0
      ? strayParameter(obligation, ['value'])
      : '`value` must be a whole number of tokens above 0',
}

/** How many tokens the request may ask for; `undefined` where no duty says so. */
export function mostTokens({ obligations }: Pick<Exchange, 'obligations'>): number | undefined {
  const values = obligations.filter(({ type }) => type === tokensMax.type).map(valueOf)
  return values.length === 0 ? undefined : Math.min(...values)
}

function valueOf(obligation: Obligation): number {
  return Number(obligation['value'])
}
