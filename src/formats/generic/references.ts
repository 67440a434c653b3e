import type { Format } from '../../core/format'
import type { Reference } from '../../core/reference'
import type { Path } from '../../core/segment'
import { keptIn } from './issues'
import * as all from '../all'

const formats: readonly Format[] = Object.values(all)

// What a format takes something for that it does not know: in the body of another that is nothing special,
// but in a conversation, which all of them have.
const unknown: ReadonlySet<string> = new Set(['hosted-tool', 'url'])

/** Where conversations stand. */
const conversations: ReadonlySet<unknown> = new Set(['messages', 'input', 'contents'])

/** What a body of no certain format refers to in any format. */
export function referencesOfAll(body: unknown): readonly Reference[] {
  return withoutDoubles(
    formats.flatMap(({ references }) =>
      (references?.(body) ?? []).filter(({ type, path }) => !unknown.has(type) || isSaid(path)),
    ),
  )
}

/** True for a place within a message: deeper than a list of texts. */
function isSaid(path: Path): boolean {
  return conversations.has(path[0]) && path.length > 2
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
