import type { Control } from '../../core/control'
import type { Exchange } from '../../core/exchange'
import type { Carried, Obligation } from '../../core/obligation'
import type { ObligationQuestion } from '../../core/question'

/** `tokens.max`: the smallest of the merged values is what the request may ask for. */
export const tokensMax: Carried = {
  type: 'tokens.max',
  phases: ['request'],
  merge: (left, right) => (valueOf(left) <= valueOf(right) ? left : right),
  check: (obligation) =>
    Number.isSafeInteger(obligation['value']) && valueOf(obligation) > 0
      ? undefined
      : '`value` must be a whole number of tokens above 0',
}

/** Carries out `tokens.max` on the request; a format that knows no such field is a denial. */
export function limitTokens(): Control<ObligationQuestion> {
  return {
    name: 'sanitize',
    step: 'obligations',
    carries: [tokensMax],
    observe: (exchange) => {
      if (maximumOf(exchange) === undefined) return undefined
      const { body, format } = exchange
      const supported = body?.kind === 'json' && format?.limitTokens !== undefined
      return { kind: 'obligation', unsupported: supported ? [] : [tokensMax.type] }
    },
    enforce: ({ body, format, obligations }, _facts, decision) => {
      const max = maximumOf({ obligations })
      if (decision.effect === 'deny' || max === undefined || body === undefined) return
      if (format?.limitTokens?.(body.value, max) === true) body.rewritten = true
    },
  }
}

function maximumOf({ obligations }: Pick<Exchange, 'obligations'>): number | undefined {
  const values = obligations.filter(({ type }) => type === tokensMax.type).map(valueOf)
  return values.length === 0 ? undefined : Math.min(...values)
}

function valueOf(obligation: Obligation): number {
  return Number(obligation['value'])
}
