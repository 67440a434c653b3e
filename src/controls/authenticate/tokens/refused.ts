/** A token that is refused, with the cause for audit. */
export interface Refused {
  readonly outcome: 'refused'
  readonly cause: string
}

export function refused(cause: string): Refused {
  return { outcome: 'refused', cause }
}
