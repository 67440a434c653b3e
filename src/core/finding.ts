/**
 * Something a detector found in a text. Carries the place, never the text itself, so that a finding
 * can be recorded anywhere.
 */
export interface Finding {
  /** Name of the detector, for example `pii`. */
  readonly detector: string
  /** Dotted type below the detector's name, for example `pii.email`. */
  readonly type: string
  /** First UTF-16 unit of the span. */
  readonly start: number
  /** End of the span, exclusive. */
  readonly end: number
  /** Confidence, 0 to 1. */
  readonly score: number
}
