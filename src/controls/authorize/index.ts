import type { Challenge } from '../../core/challenge'
import type { Control } from '../../core/control'
import { GuardError } from '../../core/errors'
import type { Exchange } from '../../core/exchange'
import type { Obligation } from '../../core/obligation'
import type { AccessLayer, AccessQuestion, RouteQuestion } from '../../core/question'
import type { AttributeSource } from './attributes'
import { denialOf } from './denial'
import { keepGrant } from './grants'
import { noLayers, type LayersOf } from './layers'
import { observe, type Consult, type Target } from './observe'

export type { Consult }

/** The duties of an exchange together, one per type; `undefined` where one cannot be carried out. */
export type Merge = (
  exchange: Exchange,
  obligations: readonly Obligation[],
) => readonly Obligation[] | undefined

/** What every check of a guard is made with. */
export interface AccessMeans {
  readonly attributes: AttributeSource
  readonly challenge: Challenge
  readonly merge: Merge
  /** Whoever decides in the place of the document's allow rules. */
  readonly consult?: Consult | undefined
  /** Documents that narrow the exchange, whatever its route. */
  readonly layersOf?: LayersOf
}

export interface AuthorizeOptions extends AccessMeans {
  /** What is asked for on this exchange; `undefined` on a public route without an action. */
  readonly target: (exchange: Exchange) => Target | undefined
  /** Documents that this check alone is narrowed by. */
  readonly layers?: readonly AccessLayer[]
}

/** May they? */
export function authorize({
  target,
  attributes,
  challenge,
  merge,
  consult,
  layersOf = noLayers,
  layers: ofRoute = [],
}: AuthorizeOptions): Control<AccessQuestion | RouteQuestion> {
  return {
    name: 'authorize',
    step: 'access',
    carries: [],
    observe: (exchange) =>
      observe(exchange, target(exchange), attributes, { layersOf, ofRoute, consult }),
    // Obligations of an app-wide and of a route's own check add up to the strictest.
    enforce: (exchange, facts, decision) => {
      if (decision.effect === 'deny') throw denialOf(challenge, exchange, decision)
      const merged = merge(exchange, [...exchange.obligations, ...decision.obligations])
      if (merged === undefined)
        throw new GuardError('obligation-unsupported', { detail: 'duties that cannot be merged' })
      exchange.obligations = merged
      if (facts.kind === 'access') keepGrant(exchange, target(exchange)?.resource, facts.resource)
    },
  }
}
