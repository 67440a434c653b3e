import type { ClassifierInput } from './classifier'

/** What a service says of a text in one category. */
export interface CategoryScore {
  /** One of the service's `categories`. Without one it says that the text is harmful, and not how. */
  readonly category?: string | undefined
  /** How sure it is, 0 to 1. */
  readonly score: number
  /** Whether the service itself takes the text for harmful here. @defaultValue its score is 0.5 or more */
  readonly flagged?: boolean | undefined
}

/** A service that sorts texts into categories of harmful content. */
export interface ContentService {
  /** For errors and caches; tells apart services that may judge a text differently. */
  readonly name: string
  /** All categories it knows: words of lower-case letters, digits and hyphens, joined by dots. */
  readonly categories: readonly string[]
  /** Longest text that it reads to the end, in UTF-16 units; longer ones are shown in pieces. @defaultValue 8,000 */
  readonly maxLength?: number
  /**
   * One list of categories for each text, in this order; rejects where there is no answer. Categories that say
   * nothing may be left out.
   * @param signal aborts where nobody waits for the answers any more.
   */
  readonly classify: (
    texts: readonly ClassifierInput[],
    signal: AbortSignal,
  ) => Promise<readonly (readonly CategoryScore[])[]>
}
