import type { Format } from '../../core/format'
import type { Reference } from '../../core/reference'
import { keptIn } from './issues'
import * as all from '../all'

const formats: readonly Format[] = Object.values(all)

// What a format takes something for that it does not know: in the body of another that is nothing special.
const unknown: ReadonlySet<string> = new Set(['hosted-tool', 'url'])

/** What a body of no certain format refers to in any format. */
export function referencesOfAll(body: unknown): readonly Reference[] {
  return withoutDoubles(
    formats.flatMap(({ references }) =>
      (references?.(body) ?? []).filter(({ type }) => !unknown.has(type)),
    ),
  )
}

/**
 * A format that was told by a body, whose sender has chosen it thereby: what the body refers to in another is
 * asked about all the same.
 */
export function withReferencesOfAll(format: Format): Format {
  const { references, issues } = format
  if (references === undefined) return format
  return {
    ...format,
    references: (body) => withoutDoubles([...references(body), ...referencesOfAll(body)]),
    issues: (body) => [...(issues?.(body) ?? []), ...keptIn(body)],
  }
}

/** The first that was found at a place is what it is. */
function withoutDoubles(references: readonly Reference[]): readonly Reference[] {
  if (references.length < 2) return references
  const places = new Map<string, Reference>()
  for (const reference of references) {
    const place = JSON.stringify([reference.path, reference.id, reference.url])
    if (!places.has(place)) places.set(place, reference)
  }
  return [...places.values()]
}
