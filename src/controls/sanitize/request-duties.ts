import type { Control } from '../../core/control'
import type { Detector } from '../../core/detector'
import type { Exchange } from '../../core/exchange'
import type { ObligationQuestion } from '../../core/question'
import { detectorsFor } from './coverage'
import { modelAllow, modelLimits } from './model-allow'
import { mostTokens, tokensMax } from './tokens-max'

/**
 * Carries out the duties of a decision on the request: `tokens.max` and `model.allow`. One that cannot be
 * carried out, on a format that knows no such field or a request that names no model, is a denial. So is
 * `output.redact` of what nobody finds, before the handler has done its work.
 */
export function requestDuties(
  detectorsOf: (exchange: Exchange) => readonly Pick<Detector, 'name' | 'types'>[],
): Control<ObligationQuestion> {
  const unfound = (exchange: Exchange): readonly string[] =>
    exchange.obligations.flatMap(({ type, find }) => {
      const words = type === 'output.redact' ? (find as readonly string[]) : []
      const isFound = (word: string) => detectorsFor(word, detectorsOf(exchange)).length > 0
      return words.every(isFound) ? [] : [type]
    })
  return {
    name: 'sanitize',
    step: 'obligations',
    carries: [tokensMax, modelAllow],
    observe: (exchange) => {
      if (exchange.obligations.length === 0) return undefined
      const most = mostTokens(exchange)
      const models = modelLimits(exchange)
      const others = unfound(exchange)
      if (most === undefined && models === undefined && others.length === 0) return undefined
      const unsupported = [
        ...(most !== undefined && !hasField(exchange) ? [tokensMax.type] : []),
        ...(models?.named.length === 0 ? [modelAllow.type] : []),
        ...others,
      ]
      return { kind: 'obligation', unsupported, models }
    },
    enforce: ({ body, format, obligations }, _facts, decision) => {
      const most = mostTokens({ obligations })
      if (decision.effect === 'deny' || most === undefined || body === undefined) return
      if (format?.limitTokens?.(body.value, most) === true) body.rewritten = true
    },
  }
}

function hasField({ body, format }: Exchange): boolean {
  return body?.kind === 'json' && format?.limitTokens !== undefined
}
