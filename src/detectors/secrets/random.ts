/** Shannon entropy in bits per character. */
export function entropyOf(value: string): number {
  const counts = new Map<string, number>()
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1)
  let entropy = 0
  for (const count of counts.values()) {
    const share = count / value.length
    entropy -= share * Math.log2(share)
  }
  return entropy
}

// Stars, dots or one character over and over; words for "put yours here"; an ellipsis.
const stands =
  /x{4}|\*{3}|\.{2}|([\w~-])\1{5}|example(?![a-z.])|(?:your|my|insert|replace|change)[_-]?(?:api|key|token|secret|me|this)|placeholder|redacted|dummy|(?:token|key|secret|string|value)[_-]?(?:here|goes)|<[\w -]{1,40}>/i

/** What documentation shows in place of a secret. */
export function isPlaceholder(value: string): boolean {
  return stands.test(value) || isSequence(value)
}

/** Ten or more characters that count up, such as an alphabet. */
function isSequence(value: string): boolean {
  let run = 1
  for (let at = 1; at < value.length; at += 1) {
    run = value.charCodeAt(at) === value.charCodeAt(at - 1) + 1 ? run + 1 : 1
    if (run === 10) return true
  }
  return false
}

/** A random value of this length has a digit or both cases; long words with hyphens do not. */
export function isMixed(match: string): boolean {
  return /\d/.test(match) || (/[a-z]/.test(match) && /[A-Z]/.test(match.slice(1)))
}
