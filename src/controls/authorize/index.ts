import type { Challenge } from '../../core/challenge'
import type { Control } from '../../core/control'
import type { Exchange } from '../../core/exchange'
import { refusalOf } from '../../core/pipeline'
import type { AccessQuestion, RouteQuestion } from '../../core/question'
import type { AttributeSource } from './attributes'
import { keepGrant } from './grants'
import { observe, type Target } from './observe'

export interface AuthorizeOptions {
  /** What is asked for on this exchange; `undefined` on a public route without an action. */
  readonly target: (exchange: Exchange) => Target | undefined
  readonly attributes: AttributeSource
  readonly challenge: Challenge
}

/** May they? */
export function authorize({
  target,
  attributes,
  challenge,
}: AuthorizeOptions): Control<AccessQuestion | RouteQuestion> {
  return {
    name: 'authorize',
    step: 'access',
    carries: [],
    observe: (exchange) => observe(exchange, target(exchange), attributes),
    // Obligations of an app-wide and of a route's own check add up: each is carried out.
    enforce: (exchange, facts, decision) => {
      if (decision.effect === 'deny') throw refusalOf(decision, challenge(decision.code, decision))
      exchange.obligations = [...exchange.obligations, ...decision.obligations]
      if (facts.kind === 'access') keepGrant(exchange, target(exchange)?.resource, facts.resource)
    },
  }
}
