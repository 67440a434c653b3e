import type { Control } from '../../core/control'
import type { Detector } from '../../core/detector'
import type { Exchange } from '../../core/exchange'
import type { ObligationQuestion } from '../../core/question'
import { GuardError } from '../../core/errors'
import { detectorsFor } from './coverage'
import { modelAllow, modelLimits } from './model-allow'
import { mayStoreNothing, providerNoStore } from './provider-no-store'
import { mostTokens, tokensMax } from './tokens-max'

/**
 * Carries out the duties of a decision on the request: `tokens.max`, `model.allow` and `provider.noStore`. One that cannot be
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
    carries: [tokensMax, modelAllow, providerNoStore],
    observe: (exchange) => {
      if (exchange.obligations.length === 0) return undefined
      const most = mostTokens(exchange)
      const models = modelLimits(exchange)
      const others = unfound(exchange)
      const isPrivate = mayStoreNothing(exchange)
      const isDue = most !== undefined || models !== undefined || isPrivate
      if (!isDue && others.length === 0) return undefined
      const unsupported = [
        ...(most !== undefined && !has(exchange, 'limitTokens') ? [tokensMax.type] : []),
        ...(models?.named.length === 0 ? [modelAllow.type] : []),
        ...(isPrivate && !has(exchange, 'refuseStorage') ? [providerNoStore.type] : []),
        ...others,
      ]
      return { kind: 'obligation', unsupported, models }
    },
    enforce: (exchange, _facts, decision) => {
      if (decision.effect === 'deny') return
      limitTokens(exchange)
      if (mayStoreNothing(exchange)) refuseStorage(exchange)
    },
  }
}

function limitTokens({ body, format, obligations }: Exchange): void {
  const most = mostTokens({ obligations })
  if (most === undefined || body === undefined) return
  if (format?.limitTokens?.(body.value, most) === true) body.rewritten = true
}

function refuseStorage({ body, format }: Exchange): void {
  const done = format?.refuseStorage?.(body?.value) ?? 'impossible'
  if (done === 'impossible') {
    const detail = '`provider.noStore`: what the request asks for is stored by its nature'
    throw new GuardError('obligation-unsupported', { detail })
  }
  if (done === 'changed' && body !== undefined) body.rewritten = true
}

function has({ body, format }: Exchange, means: 'limitTokens' | 'refuseStorage'): boolean {
  return body?.kind === 'json' && format?.[means] !== undefined
}
