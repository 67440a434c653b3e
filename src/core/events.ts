import type { LedgerEntry, ControlName } from './ledger'
import type { RefusalCode } from './refusal'

/** What a guard tells its operator. Holds no credential, prompt, matched text or rule detail. */
export type GuardEvent =
  | {
      readonly type: 'exchange'
      readonly exchangeId: string
      /** Milliseconds since the epoch. */
      readonly at: number
      readonly method: string
      /** The route as the document writes it; `undefined` for an unknown path. */
      readonly route: string | undefined
      readonly principal: string | undefined
      readonly outcome: 'allowed' | 'refused' | 'aborted'
      readonly code: RefusalCode | undefined
      readonly ledger: readonly LedgerEntry[]
      /** Time spent inside the guard, in microseconds. */
      readonly microseconds: number
    }
  | { readonly type: 'control-disabled'; readonly control: ControlName; readonly route: string }
  | { readonly type: 'find-unavailable'; readonly find: string }
  | { readonly type: 'coverage-unavailable'; readonly detector: string; readonly route: string }
  | { readonly type: 'loader-missing'; readonly loader: string }
