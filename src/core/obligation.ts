/** A duty attached to an allow decision. Enforcement carries it out, or the exchange is denied. */
export interface Obligation {
  readonly type: string
  readonly [parameter: string]: unknown
}

export type ObligationPhase = 'request' | 'response' | 'stream'

/** Declares that a control carries out obligations of one type. */
export interface Carried {
  readonly type: string
  readonly phases: readonly ObligationPhase[]
  /** Merges two obligations of this type into one that satisfies both. */
  readonly merge: (left: Obligation, right: Obligation) => Obligation
  /** Says what is wrong with the parameters of an obligation, or `undefined`. Called at construction. */
  readonly check: (obligation: Obligation) => string | undefined
}
