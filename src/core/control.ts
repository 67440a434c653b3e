import type { Decision } from './decision'
import type { Exchange } from './exchange'
import type { ControlName } from './ledger'
import type { Carried } from './obligation'
import type { Question } from './question'

/**
 * One step of a control. It observes facts, the engine decides on them, it enforces the decision.
 * Everything that changes the exchange's request or response happens in `enforce`, so that a guard
 * in monitor mode need only leave it out.
 */
export interface Control<Facts extends Question = Question> {
  readonly name: ControlName
  readonly step: string
  /** Obligations this step carries out. */
  readonly carries: readonly Carried[]
  /** Facts for the engine, or `undefined` where there is nothing to decide on this exchange. */
  readonly observe: (exchange: Exchange) => Facts | undefined | Promise<Facts | undefined>
  /** May throw a `GuardError` with headers of its own; a denial that returns is refused all the same. */
  readonly enforce: (exchange: Exchange, facts: Facts, decision: Decision) => void | Promise<void>
  /**
   * Asks anew while the response is open, on a copy of the exchange. Absent where the answer to the
   * request stays true.
   */
  readonly again?: AnyControl
}

/** A control among others. Each is only ever given the facts it observed itself. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- stands for "some Facts", which TypeScript cannot write
export type AnyControl = Control<any>
