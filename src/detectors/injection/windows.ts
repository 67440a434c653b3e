/** Tokens of one window, and how many tokens the next one begins later. */
export const windowLength = 40
export const windowStride = 20

/** Windows that cover all tokens: none ends later than the last token, and all but the first are full. */
export function windowCount(tokens: number): number {
  return tokens <= windowLength ? 1 : Math.ceil((tokens - windowLength) / windowStride) + 1
}

/** First token of a window. */
export function windowStart(index: number, tokens: number): number {
  return Math.max(0, Math.min(index * windowStride, tokens - windowLength))
}

/** The token behind a window's last one. */
export function windowEnd(index: number, tokens: number): number {
  return Math.min(windowStart(index, tokens) + windowLength, tokens)
}
