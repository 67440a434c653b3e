import type { Pattern } from '../core/detector'
import type { Finding } from '../core/finding'
import type { Pseudonyms } from '../core/treatment'

/** Detector name and type of the findings that stand for placeholders of this exchange. */
export const placeholderType = 'pseudonym'

// Upper-case type, underscore, eight characters of Crockford's base32, in brackets.
const placeholder = /\[[A-Z][A-Z0-9-]{0,24}_[0-9A-HJKMNP-TV-Z]{8}\]/

/**
 * Placeholders that the pseudonyms of an exchange know; others are plain text. What was restored is
 * sent as it is and never searched.
 */
export function placeholderPattern(pseudonyms: Pick<Pseudonyms, 'restore'>): Pattern {
  return {
    type: placeholderType,
    expression: placeholder,
    accept: (match) => (pseudonyms.restore(match) === undefined ? 0 : match.length),
  }
}

/** Known placeholders in a whole text, in order. */
export function findPlaceholders(
  text: string,
  { restore }: Pick<Pseudonyms, 'restore'>,
): Finding[] {
  if (!text.includes('[')) return []
  return Array.from(text.matchAll(new RegExp(placeholder, 'g')))
    .filter(([match]) => restore(match) !== undefined)
    .map(({ 0: match, index }) => ({
      detector: placeholderType,
      type: placeholderType,
      start: index,
      end: index + match.length,
      score: 1,
    }))
}

/** The findings that do not lie within a placeholder. Both lists must be in order of start. */
export function outsidePlaceholders(
  findings: readonly Finding[],
  placeholders: readonly Finding[],
): readonly Finding[] {
  if (placeholders.length === 0) return findings
  let next = 0
  return findings.filter(({ start, end }) => {
    // INVARIANT: placeholders do not overlap, so that only the first one that ends later can hold it.
    while ((placeholders[next]?.end ?? Infinity) <= start) next += 1
    const over = placeholders[next]
    return over === undefined || start < over.start || end > over.end
  })
}
