import type { AnyControl } from '../core/control'
import type { Detector } from '../core/detector'

/** What a guard keeps about an exchange besides what controls see. */
export interface ExchangeState {
  /** Controls that ran already: a second middleware adds to them and repeats none. */
  readonly ran: Set<AnyControl>
  /** Detectors of the response; `undefined` until a plan filters. */
  filters: Set<Detector> | undefined
  /** Time spent inside the guard, in milliseconds. */
  spentMs: number
  settled: boolean
}

export function newState(): ExchangeState {
  return { ran: new Set(), filters: undefined, spentMs: 0, settled: false }
}
