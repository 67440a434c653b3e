/** What a matcher for `expect.extend` returns. */
export interface MatcherResult {
  readonly pass: boolean
  readonly message: () => string
}
