import type { LedgerEntry, ControlName } from './ledger'
import type { RefusalCode } from './refusal'

/** Which of a guard's documents is meant. */
export type PolicyPart = 'policy' | 'shadow' | 'tenant'

/** What a document or rules on trial would have decided otherwise, and how often. */
export interface DecisionDifference {
  /** `shadow`: the guard's other document; `monitored-rules`: rules with `mode: monitor`. */
  readonly part: 'shadow' | 'monitored-rules'
  readonly action: string
  /** The word before the first `/` of the resource. */
  readonly resourceType: string
  readonly effect: 'allow' | 'deny'
  /** The same as `effect` where only the obligations differ. */
  readonly would: 'allow' | 'deny'
  /** Ids of the rules that would have decided. */
  readonly rules: readonly string[]
  /** Since the document on trial was loaded. */
  readonly count: number
}

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
      /** What the request was for; absent where its route asks for no purpose. */
      readonly purpose?: string
      readonly principal: string | undefined
      readonly outcome: 'allowed' | 'refused' | 'aborted'
      readonly code: RefusalCode | undefined
      readonly ledger: readonly LedgerEntry[]
      /** Time spent inside the guard, in microseconds. */
      readonly microseconds: number
    }
  | {
      /** Another document is in force. */
      readonly type: 'policy-loaded'
      /** Milliseconds since the epoch. */
      readonly at: number
      readonly part: PolicyPart
      /** Whose document it is, where it is of a tenant. */
      readonly tenant?: string
      /** `sha256:…` of the document in force, and of the one before it. */
      readonly digest: string
      readonly previous: string
    }
  | {
      /** A changed document was not taken. The one in force stays. */
      readonly type: 'policy-refused'
      readonly at: number
      readonly part: PolicyPart
      readonly tenant?: string
      /** Of the document in force. */
      readonly digest: string
      /** One line for each problem, with file and line. */
      readonly problem: string
    }
  | ({
      /** Told when a difference is first met, and its count once a minute while it grows. */
      readonly type: 'decision-difference'
      readonly at: number
    } & DecisionDifference)
  | { readonly type: 'control-disabled'; readonly control: ControlName; readonly route: string }
  | { readonly type: 'find-unavailable'; readonly find: string }
  | { readonly type: 'coverage-unavailable'; readonly detector: string; readonly route: string }
  | { readonly type: 'loader-missing'; readonly loader: string }
