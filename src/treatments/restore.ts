import type { Pattern } from '../core/detector'
import type { Finding } from '../core/finding'
import { nameShapes } from '../core/pseudonym-names'
import type { Pseudonyms } from '../core/treatment'

/** Detector name and type of the findings that stand for placeholders of this exchange. */
export const placeholderType = 'pseudonym'

type Restore = Pick<Pseudonyms, 'restore'>

/**
 * Placeholders that the pseudonyms of an exchange know, also as models write them: in other case, with
 * Markdown in them; others are plain text. What was restored is sent as it is and never searched.
 */
export function placeholderPatterns(pseudonyms: Restore): readonly Pattern[] {
  return nameShapes.map(({ expression, canonical }) => ({
    type: placeholderType,
    expression,
    accept: (match) => (pseudonyms.restore(canonical(match)) === undefined ? 0 : match.length),
  }))
}

/** The value of a placeholder as it stands in a text. */
export function restored(text: string, pseudonyms: Restore): string | undefined {
  for (const { whole, canonical } of wholes) {
    const value = whole.test(text) ? pseudonyms.restore(canonical(text)) : undefined
    if (value !== undefined) return value
  }
  return undefined
}

const wholes = nameShapes.map(({ expression, canonical }) => ({
  whole: new RegExp(`^(?:${expression.source})$`, expression.flags),
  canonical,
}))

// In every name, however it is written.
const sign = /[_+@.]/

/** Known placeholders in a whole text, in order. */
export function findPlaceholders(text: string, pseudonyms: Restore): Finding[] {
  if (!sign.test(text)) return []
  const found = placeholderPatterns(pseudonyms).flatMap((pattern) => placesOf(pattern, text))
  return found.sort((left, right) => left.start - right.start)
}

/** As a stream finds them: after a match that is not known the search goes on one unit further. */
function placesOf({ expression, accept }: Pattern, text: string): Finding[] {
  const search = new RegExp(expression.source, `${expression.flags}g`)
  const found: Finding[] = []
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    const [name] = match
    const start = match.index
    if (accept?.(name, '') === 0) search.lastIndex = start + 1
    else found.push(placeholderAt(start, start + name.length))
  }
  return found
}

function placeholderAt(start: number, end: number): Finding {
  return { detector: placeholderType, type: placeholderType, start, end, score: 1 }
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
