import type { GuardError } from './errors'
import type { Exchange, ExchangeRequest } from './exchange'
import type { BodyFilter, ResponseHead } from './filter'
import type { Mode } from './mode'

/** Which steps a middleware runs, prepared when the middleware is made. Opaque to the HTTP layer. */
export interface Plan {
  readonly name: string
}

/** A refusal as bytes, in the client's error shape. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export type Outcome = 'allowed' | 'refused' | 'aborted'

/** What the HTTP layer knows of a guard. */
export interface GuardCore {
  readonly mode: Mode
  /** Proxies whose `X-Forwarded-For` is believed, as given: words and CIDR ranges. */
  readonly trustedProxies: readonly string[]
  /** Starts an exchange: resolves the route, opens the ledger. */
  readonly begin: (request: ExchangeRequest) => Exchange
  /** Runs the plan's controls up to the handler. Rejects with a `GuardError` that carries the exchange id. */
  readonly receive: (exchange: Exchange, plan: Plan) => Promise<void>
  /**
   * The filter for the response that is about to begin; `undefined` lets it pass as it is. Throws a
   * `GuardError` where the response may not leave at all.
   */
  readonly respond: (exchange: Exchange, head: ResponseHead) => BodyFilter | undefined
  /** The reply to a refused exchange. */
  readonly reply: (exchange: Exchange, error: GuardError) => Reply
  /** Ends an exchange, once: emits its event. */
  readonly settle: (exchange: Exchange, outcome: Outcome, error?: GuardError) => void
}
