import type { AccessPlan, PlanOptions } from './access-plan'
import type { Decision } from './decision'
import type { Detector } from './detector'
import type { GuardError } from './errors'
import type { Exchange, ExchangeRequest } from './exchange'
import type { BodyFilter, ResponseHead } from './filter'
import type { LedgerEntry } from './ledger'
import type { Obligation } from './obligation'
import type { Mode } from './mode'
import type { Principal } from './principal'
import type { ProtectedResource } from './protected-resource'

/** Which steps a middleware runs, prepared when the middleware is made. Opaque to the HTTP layer. */
export interface Plan {
  readonly name: string
  /** True where the plan filters the response. */
  readonly filters: boolean
  /**
   * Headers, in lower case, that carry credentials to the plan's controls and to nobody behind them.
   * Absent where the plan does not authenticate, only monitors, or the guard keeps credentials.
   */
  readonly withholds?: ReadonlySet<string> | undefined
}

/** A refusal as bytes, in the client's error shape. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** How a request came, put to it: its certificate, and what is wrong with its way. */
export interface CarriedRequest {
  readonly request: ExchangeRequest
  /** Headers of every response to it. */
  readonly responseHeaders: ReadonlyMap<string, string>
}

/** What stands between a client and whoever speaks with it in frames: one text is one event of a format. */
export interface FrameGuard {
  /** Largest event of a client, in bytes. */
  readonly maxBytes: number
  /** The event that goes on in the place of this one. Rejects with a `GuardError` where none may. */
  readonly receive: (text: string) => Promise<string>
  /** Filters what the client is sent: an event is a line. */
  readonly filter: Extract<BodyFilter, { mode: 'stream' }>
}

export type Outcome = 'allowed' | 'refused' | 'aborted'

/** What the HTTP layer knows of a guard. */
export interface GuardCore {
  /** Where every adapter of this guard finds the exchange of a request, on the request itself. */
  readonly key: symbol
  readonly mode: Mode
  /** `monitor` where responses leave as they are and the filter sees a copy, whatever `mode` is. */
  readonly filterMode: Mode
  /** Proxies whose `X-Forwarded-For` is believed, as given: words and CIDR ranges. */
  readonly trustedProxies: readonly string[]
  /** Judges the way that a request took; `begin` does so by itself, whoever answers without it asks. */
  readonly carry: (request: ExchangeRequest) => CarriedRequest
  /** Starts an exchange: resolves the route, opens the ledger. */
  readonly begin: (request: ExchangeRequest) => Exchange
  /** Runs the plan's controls up to the handler. Rejects with a `GuardError` that carries the exchange id. */
  readonly receive: (exchange: Exchange, plan: Plan) => Promise<void>
  /**
   * The filter for the response that is about to begin; `undefined` lets it pass as it is. Throws a
   * `GuardError` where the response may not leave at all.
   */
  readonly respond: (exchange: Exchange, head: ResponseHead) => BodyFilter | undefined
  /**
   * For an exchange that was let in and leaves HTTP: who reads its frames; `undefined` where nobody does. Throws a
   * `GuardError` where they may not pass unread.
   */
  readonly frames: (exchange: Exchange) => FrameGuard | undefined
  /**
   * Watches over an exchange whose response is open: calls `cut` once, and never before it returns,
   * when the exchange may no longer go on; `cut` must not throw. Returns the end of the watch, and
   * `undefined` where nothing that was asked of the exchange so far can change.
   */
  readonly oversee: (
    exchange: Exchange,
    cut: (error: GuardError) => void,
  ) => (() => void) | undefined
  /** The reply to a refused exchange. */
  readonly reply: (exchange: Exchange, error: GuardError) => Reply
  /**
   * The reply to an error of the handler, in the client's error shape. `exchange` is `undefined` on a
   * path that no gate covers.
   */
  readonly shape: (exchange: Exchange | undefined, status: number, message: string) => Reply
  /** Ends an exchange, once: emits its event. */
  readonly settle: (exchange: Exchange, outcome: Outcome, error?: GuardError) => void
}

export interface AuthorizeOptions<Action extends string = string> {
  /** What the handler does, for example `model:train`. */
  readonly action: Action
  /** On what, as a path or template. @defaultValue the resource of the route */
  readonly resource?: string
  /**
   * The path of a document, or the document itself: it has to allow this check too. It has rules and what
   * they need, and neither routes nor content.
   */
  readonly policy?: string | object
}

export interface LimitOptions {
  /** A quota such as `60/min`, beside the ones of the document. */
  readonly requests: string
}

export interface SanitizeOptions {
  /** Detectors that run beside the ones of the guard. */
  readonly detectors?: readonly Detector[]
  /** JSON Schema (draft-07) that the body must match too. */
  readonly schema?: object
}

export interface FilterOptions {
  /** Detectors that run beside the ones of the guard. */
  readonly detectors?: readonly Detector[]
}

/** Prepares the plans of middlewares. A plan can add to what the document says, never lift it. */
export interface GuardPlans<Action extends string = string> {
  readonly all: () => Plan
  readonly authenticate: () => Plan
  readonly authorize: (options: AuthorizeOptions<Action>) => Plan
  readonly limit: (options: LimitOptions) => Plan
  readonly sanitize: (options?: SanitizeOptions) => Plan
  readonly filter: (options?: FilterOptions) => Plan
}

/** A question about access without an exchange: whoever asks has brought all the facts. */
export interface AccessQuery {
  readonly principal: Principal
  readonly action: string
  /** Two texts; each becomes one segment of the resource that rules name, `model/gpt-4o`. */
  readonly resource: { readonly type: string; readonly id: string }
  /** By full name: `resource.sensitivity`, `context.ip`. No loader runs. */
  readonly attributes: ReadonlyMap<string, unknown>
}

/** A guard as whoever decides elsewhere knows it. */
export interface DecisionPoint {
  /**
   * Decides by the rules of the document, and of the one of the principal's tenant, which may have to be
   * loaded. Neither throws nor rejects.
   */
  readonly decide: (query: AccessQuery) => Decision | Promise<Decision>
}

/** A guard as adapters know it. */
export interface AdaptableGuard<
  PrincipalType extends Principal = Principal,
  Action extends string = string,
> extends GuardCore {
  readonly plans: GuardPlans<Action>
  /** Which resources of a type the caller of an exchange may act on. */
  readonly planAccess: (exchange: Exchange, options: PlanOptions<Action>) => Promise<AccessPlan>
  /** What the service tells OAuth clients about itself; `undefined` where `resource` is not set. */
  readonly protectedResource: ProtectedResource | undefined
  /** Never set: carries the type of the principals to `gate.context`. */
  readonly principalType?: PrincipalType
}

/** What a handler may know of the exchange it is part of. */
export interface ExchangeContext<PrincipalType extends Principal = Principal> {
  /** `undefined` where nobody was authenticated: no such control ran, or it only monitors. */
  readonly principal: PrincipalType | undefined
  /** The route as the document writes it. */
  readonly route: string | undefined
  readonly exchangeId: string
  /** Duties of everything that was allowed so far, one of each type, frozen. Yours are among them. */
  readonly obligations: readonly Obligation[]
  /**
   * By what `spotlight: delimit` set off texts of the request, for `spotlightInstruction`; `undefined` where it
   * did not.
   */
  readonly boundary: string | undefined
  /** What was checked so far, in the order it happened. */
  readonly ledger: readonly LedgerEntry[]
}
