/** What can be switched off by name. */
export const switchKinds = ['model', 'tool', 'key', 'principal', 'tenant'] as const

export type SwitchKind = (typeof switchKinds)[number]

/** Something that is switched off. */
export interface SwitchedOff {
  readonly kind: SwitchKind
  readonly name: string
  /** For audit; no caller sees it. */
  readonly reason?: string
  /** Milliseconds since the epoch. */
  readonly since: number
}

/** What is switched off, known in memory so that every exchange can ask. */
export interface Switches {
  /** True once it is known what is switched off. */
  readonly loaded: boolean
  /** Resolves then; rejects where the store does not answer. */
  readonly ready: () => Promise<void>
  /**
   * The switch that turns this off, by its exact name or by a pattern that covers it.
   *
   * @throws Error where that is not known, because the store has not answered for too long.
   */
  readonly find: (kind: SwitchKind, name: string) => SwitchedOff | undefined
  /** Calls the listener when a switch was turned. Returns the end. */
  readonly onChange: (listener: () => void) => () => void
}
