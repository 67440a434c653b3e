import type { DetectionContext } from './detector'

/** A text that a classifier is asked about. */
export interface ClassifierInput {
  readonly text: string
  readonly context: DetectionContext
}

/** What a classifier says of a text. */
export interface Classification {
  /** How sure it is that the text is an attack, 0 to 1. */
  readonly score: number
  /** One of the types of the detector that asks. @defaultValue what the detector takes it for */
  readonly type?: string
}

/** A judge of texts that is dearer than the detectors of this package, and asked where they are not sure. */
export interface Classifier {
  /** For errors and caches; tells apart classifiers that may judge a text differently. */
  readonly name: string
  /**
   * Longest text that it reads to the end, in UTF-16 units: of longer ones it is shown what is suspicious and as
   * much around it as it reads. @defaultValue 8,000
   */
  readonly maxLength?: number
  /**
   * One answer for each text, in this order; rejects where there is none.
   * @param signal aborts where nobody waits for the answers any more.
   */
  readonly classify: (
    texts: readonly ClassifierInput[],
    signal: AbortSignal,
  ) => Promise<readonly Classification[]>
}
