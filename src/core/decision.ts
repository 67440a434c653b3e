import type { RefusalCode } from './refusal'
import type { Obligation } from './obligation'
import type { TreatmentName } from './treatment'

/** Why a decision came out as it did: for audit and command line, never for the caller. */
export interface Reason {
  /** Id of the rule that decided, if one did. */
  readonly rule?: string
  /** One line with the rule, the condition and the two values it compared. */
  readonly text: string
}

/** What a decision comes to, without its explanation. An allow holds its duties: see to them. */
export type BareDecision =
  | { readonly effect: 'allow'; readonly obligations: readonly Obligation[] }
  | { readonly effect: 'deny'; readonly code: RefusalCode }

/** Reasons may be made when they are first read: an exchange that is let in has nobody to tell them. */
export interface AllowDecision {
  readonly effect: 'allow'
  readonly reasons: readonly Reason[]
  readonly obligations: readonly Obligation[]
  /** What documents and rules on trial would have decided otherwise, one line each. */
  readonly would?: readonly string[]
  /** For a content question: the treatment of each finding, in the order of the findings. */
  readonly treatments: readonly TreatmentName[]
}

export interface DenyDecision {
  readonly effect: 'deny'
  readonly code: RefusalCode
  readonly reasons: readonly Reason[]
  /** What documents and rules on trial would have decided otherwise, one line each. */
  readonly would?: readonly string[]
  /** Scopes that the caller lacks and nothing else: a credential with them would be let in. */
  readonly scopes?: readonly string[] | undefined
  /** Lines a developer may add to the document so that this would be allowed. */
  readonly hint?: string | undefined
}

export type Decision = AllowDecision | DenyDecision
