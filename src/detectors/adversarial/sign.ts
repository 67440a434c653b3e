/** A place that a sign points at: a half-open span of UTF-16 units. */
export interface Place {
  readonly start: number
  readonly end: number
  /** Confidence, above 0 and at most 1. */
  readonly score: number
}

/** One thing that adversarial texts have and honest ones do not. */
export interface Sign<Kind extends string = string> {
  readonly kind: Kind
  /** What a detector searches with: gives the places of a text, in order and apart, in linear time. */
  readonly finder: () => (text: string) => readonly Place[]
}
