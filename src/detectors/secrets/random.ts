/** Shannon entropy in bits per character; all characters beyond ASCII count as one. */
export function entropyOf(value: string): number {
  const counts = new Uint16Array(129)
  for (let at = 0; at < value.length; at += 1) {
    const code = Math.min(value.charCodeAt(at), 128)
    counts[code] = (counts[code] as number) + 1
  }
  let sum = 0
  for (const count of counts) if (count > 1) sum += count * Math.log2(count)
  return value.length === 0 ? 0 : Math.log2(value.length) - sum / value.length
}

// Stars, dots or one character over and over; words for "put yours here"; an ellipsis.
const stands =
  /x{4}|\*{3}|\.{2}|([\w~-])\1{5}|example(?![a-z.])|(?:your|insert|replace|change)[_-]?(?:api|key|token|secret|me|this)|placeholder|redacted|dummy|(?:token|key|secret|string|value)[_-]?(?:here|goes)|<[\w -]{1,40}>/i

/** What documentation shows in place of a secret. */
export function isPlaceholder(value: string): boolean {
  return stands.test(value) || value.includes('EXAMPLE') || isSequence(value)
}

/**
 * Ten characters or more that count up, such as an alphabet, or two rows of them in turns
 * (`a1b2c3d4e5`), that are much of the value.
 */
function isSequence(value: string): boolean {
  const alphanumeric = value.replace(/[^A-Za-z\d]/g, '')
  const longest = Math.max(longestCount(value, 1), longestCount(alphanumeric, 2))
  return longest >= 10 && longest >= 0.4 * alphanumeric.length
}

function longestCount(value: string, step: number): number {
  let longest = 0
  let run = step
  for (let at = step; at < value.length; at += 1) {
    run = value.charCodeAt(at) === value.charCodeAt(at - step) + 1 ? run + 1 : step
    if (run > longest) longest = run
  }
  return longest
}

/** A random value of this length has a digit or both cases; long words with hyphens do not. */
export function isMixed(match: string): boolean {
  return /\d/.test(match) || (/[a-z]/.test(match) && /[A-Z]/.test(match.slice(1)))
}
