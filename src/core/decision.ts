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

export interface AllowDecision {
  readonly effect: 'allow'
  readonly reasons: readonly Reason[]
  readonly obligations: readonly Obligation[]
  /** For a content question: the treatment of each finding, in the order of the findings. */
  readonly treatments: readonly TreatmentName[]
}

export interface DenyDecision {
  readonly effect: 'deny'
  readonly code: RefusalCode
  readonly reasons: readonly Reason[]
  /** Scopes that the caller lacks and nothing else: a credential with them would be let in. */
  readonly scopes?: readonly string[]
  /** Lines a developer may add to the document so that this would be allowed. */
  readonly hint?: string
}

export type Decision = AllowDecision | DenyDecision
