import type { AccessLayer } from '../core/question'
import type { Detector } from '../core/detector'
import type { Exchange } from '../core/exchange'
import type { Step } from '../core/pipeline'
import type { Principal } from '../core/principal'
import type { PolicyInForce } from './policies/in-force'

/** What a guard keeps about an exchange besides what controls see. */
export interface ExchangeState {
  /** What was in force when the exchange began: its route and its texts are judged by that. */
  readonly policy: PolicyInForce
  /** What access was last asked of. */
  judge: PolicyInForce
  /** Documents that access was last narrowed by; `undefined` until it is asked. */
  layers: readonly AccessLayer[] | undefined
  /** How many middlewares are at work: each puts all it asks to the judge that it began with. */
  underWay: number
  /** Steps that ran already: a second middleware adds to them and repeats none. */
  ran: readonly Step[]
  /** Detectors of the response; `undefined` until a plan filters. */
  filters: readonly Detector[] | undefined
  /** True once the response has begun: its duties are settled. */
  hasResponse: boolean
  /** Time spent inside the guard, in milliseconds. */
  spentMs: number
  settled: boolean
  /** When it was last asked whether the exchange may go on, by the clock that only goes forward. */
  checkedAt: number
  /** Whom access was last granted to while the response is open; absent until that is asked again. */
  standing?: Principal | undefined
  /** What was recorded of that, since it is asked again and again. */
  noted?: Set<string>
}

export function newState(policy: PolicyInForce): ExchangeState {
  return {
    policy,
    judge: policy,
    layers: undefined,
    underWay: 0,
    ran: [],
    filters: undefined,
    hasResponse: false,
    spentMs: 0,
    settled: false,
    checkedAt: performance.now(),
  }
}

/** The states of the exchanges that one guard has begun. */
export interface ExchangeStates {
  readonly set: (exchange: Exchange, state: ExchangeState) => void
  /** @throws TypeError for an exchange of another guard. */
  readonly get: (exchange: Exchange) => ExchangeState
}

/**
 * Keeps states on the exchanges themselves, under a key that nobody else has. A WeakMap with an entry
 * for each exchange would cost the garbage collector more than the whole of it costs the guard.
 */
export function keepOnExchanges(): ExchangeStates {
  const key = Symbol('portcullis.state')
  type Marked = Partial<Record<typeof key, ExchangeState>>
  return {
    set: (exchange, state) => void ((exchange as Marked)[key] = state),
    get: (exchange) => {
      const state = (exchange as Marked)[key]
      if (state === undefined) throw new TypeError('the exchange was begun by another guard')
      return state
    },
  }
}
