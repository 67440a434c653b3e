import type { Pattern } from '../../core/detector'

/**
 * A value that is assigned to a name such as `password` or `api_key`, in code, JSON, YAML, `.env`,
 * headers or query strings. The finding is the value alone.
 */
export const assignment: Pattern = {
  type: 'secrets.assignment',
  // A name that ends in one of the words; closing quote or bracket; `=`, `:`, `:=`, `=>`; an opening
  // quote. Then the value, up to a quote, space or bracket.
  expression:
    /(?<=(?:passw(?:or)?d|passphrase|pwd|secret|token|credentials?|authorization|(?:api|access|private|account|auth|encryption|license|signing|shared)[_ .-]?key|_key)["'\]]{0,2} {0,3}[=:][=>]?\s{0,3}["'`]?)[^\s"'`=:,;<>(){}[\]&|\\$][^\s"'`,;<>(){}[\]&|\\]{7,199}/i,
  accept: (match) => (looksRandom(match) ? match.length : 0),
}

/** Passwords and keys mix digits or signs with letters; words, paths and names of variables do not. */
function looksRandom(value: string): boolean {
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value)) return isPassphrase(value)
  if (/^(?:https?:|\/|\.)|\.(?:js|ts|py|json|ya?ml|txt|md|html?)$|x{4}|\*{3}/i.test(value))
    return false
  return entropyOf(value) >= 2.5
}

/** Letters with a sign in the middle, such as `mycoin!` or `super$ecret`. */
function isPassphrase(value: string): boolean {
  return (
    /[A-Za-z][!@#$%^*~?+][A-Za-z!]/.test(value) && !value.includes('*') && entropyOf(value) >= 2.5
  )
}

/** Shannon entropy in bits per character. */
function entropyOf(value: string): number {
  const counts = new Map<string, number>()
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1)
  let entropy = 0
  for (const count of counts.values()) {
    const share = count / value.length
    entropy -= share * Math.log2(share)
  }
  return entropy
}
