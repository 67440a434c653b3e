import type { Pattern, Verdict } from '../../core/detector'
import { lengthOf, type Issued } from './issued'

type Rules = ReadonlyMap<string, readonly Issued[]>

/**
 * Searches for all tokens: what could be one is looked up by its beginning, so that the number of
 * issuers costs nothing on a text without tokens.
 */
export function searchesFor(tokens: readonly Issued[]): readonly Pattern[] {
  const rules = byKey(tokens)
  const accept = (match: string, before: string): number | Verdict =>
    isExtension(before)
      ? 0
      : verdictOf(rules.get(keyOf(match)), match, before) ||
        verdictOf(rules.get(match.slice(0, 2)), match, before) ||
        verdictOf(rules.get(''), match, before)
  return expressions.map((expression) => ({ type: 'secrets.token', expression, accept }))
}

const expressions = [
  // A short word and `_`, then twelve more.
  /(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9]{0,7}_[A-Za-z0-9_.$~+/-]{12,160}/,
  // The same with a hyphen.
  /(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9]{0,7}-[A-Za-z0-9_.$~+/-]{12,160}/,
  // A digit among the first characters, sixteen more in all.
  /(?<![A-Za-z0-9])[A-Za-z]{0,7}\d[A-Za-z0-9_.~!:+/=-]{15,160}/,
  // Prefixes before characters of which none need be a digit; at most six each, or the engine would
  // look for them everywhere.
  /(?<![A-Za-z0-9])(?:LTAI|AKCp|AKID|ATBB|SCW|AQVN)[A-Za-z0-9_-]{12,80}/,
  /(?<![A-Za-z0-9])(?:EAAAE|EZAK|EZTK|cmVmdGtu|cio)[A-Za-z0-9_.-]{12,80}/,
  /(?<![A-Za-z0-9])(?:dp\.|[ps]at\.|[ps]k\.eyJ1|pat[A-Za-z0-9]{14}\.)[A-Za-z0-9_.-]{12,140}/,
]

function verdictOf(
  rules: readonly Issued[] | undefined,
  match: string,
  before: string,
): number | Verdict {
  for (const rule of rules ?? []) {
    const units = lengthOf(rule, match, before)
    if (units > 0) return { units, type: `secrets.${rule.kind}` }
  }
  return 0
}

/** Up to the first `_` or `-` of nine characters, which may be one of the random part; else two. */
function keyOf(text: string): string {
  for (let end = 1; end < 9; end += 1) {
    const code = text.charCodeAt(end)
    if (code === 95 || code === 45) return text.slice(0, end)
  }
  return text.slice(0, 2)
}

function byKey(tokens: readonly Issued[]): Rules {
  const rules = new Map<string, Issued[]>()
  for (const token of tokens) {
    const key = keyOf(token.prefix)
    rules.set(key, [...(rules.get(key) ?? []), token])
  }
  return rules
}

/** The end of a file's name, `icons.ico-0f3a…`, is no token. */
function isExtension(before: string): boolean {
  return /\w\.$/.test(before)
}
