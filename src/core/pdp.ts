import type { Obligation } from './obligation'
import type { Principal } from './principal'

/** What a policy decision point elsewhere is asked. */
export interface PdpQuery {
  readonly principal: Principal
  readonly action: string
  /** Type and id as they are, not as rules write them: `model` and `openai/gpt-4o`. */
  readonly resource: { readonly type: string; readonly id: string }
  /** Attributes that the document declares and that are known, by full name; nothing else is told. */
  readonly attributes: ReadonlyMap<string, unknown>
  /** Of the exchange. */
  readonly requestId: string
}

/** What it said. Its allow stands in the place of the document's allow rules. */
export interface PdpDecision {
  readonly effect: 'allow' | 'deny'
  /** For audit, never for the caller. */
  readonly reasons: readonly string[]
  readonly obligations: readonly Obligation[]
}

/** A policy decision point elsewhere. */
export interface PolicyDecisionPoint {
  readonly name: string
  /** Rejects where there is no answer: the exchange is refused with a 503. */
  readonly evaluate: (query: PdpQuery) => Promise<PdpDecision>
}
