import { GuardError } from '../core/errors'
import type { Format, Reader } from '../core/format'
import type { Direction, Nature, Path, Segment, Spot } from '../core/segment'
import { pathSet } from './path-set'
import { isPayload } from './payload'
import { referencesIn } from './references/references-in'
import { segmentAt } from './segment-at'
import { assistant, natureOf, user } from './speaker'
import { walk, type Visit } from './walk'

/**
 * Every text of a body, each exactly once and in document order: what the format says of it, and of
 * what it does not know that it is a text like any other. Words of the format's own schema are left out.
 *
 * @throws GuardError where the body is nested too deep to be inspected.
 */
export function segmentsOf(
  format: Format,
  body: unknown,
  direction: Direction,
  numbers?: ReadonlyMap<number, string>,
): readonly Segment[] {
  const read = direction === 'request' ? format.request(body) : format.response(body)
  const refers = direction === 'request' ? referring(format, body) : undefined
  const segments: Segment[] = []
  const visit: Visit = (text, path, spot) => {
    if (text === '') return
    const known = read(text, path, spot)
    if (refers?.(path) === true && spot !== 'name') {
      addSegment(segments, { text, path, spot }, asReference(known))
      return
    }
    if (known === undefined && spot === 'string' && direction === 'request' && isPayload(text)) {
      segments.push(segmentAt(text, path, false, media))
      return
    }
    if (known === 'word' || (known === undefined && format.vocabulary.has(text))) return
    addSegment(segments, { text, path, spot }, known ?? unknown[direction])
  }
  const unreadable = direction === 'request' ? (format.unreadable?.(body) ?? []) : []
  for (const path of unreadable) segments.push(segmentAt('', path, false, media))
  try {
    walk(body, visit, { numbers })
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    const code = direction === 'request' ? 'body-limit' : 'coverage-missing'
    throw new GuardError(code, { cause, detail: 'the body is nested too deep to be inspected' })
  }
  return segments
}

/** Tells the places of what a request refers to; `undefined` where there are none. */
function referring(format: Format, body: unknown): ((path: Path) => boolean) | undefined {
  const references = referencesIn(format, body)
  return references.length === 0 ? undefined : pathSet(references)
}

function asReference(known: ReturnType<Reader>): Nature {
  const nature = known === undefined || known === 'word' ? unknown.request : known
  return { ...nature, kind: 'reference' }
}

/** Adds a text of a body. */
export function addSegment(
  segments: Segment[],
  { text, path, spot }: { readonly text: string; readonly path: Path; readonly spot: Spot },
  nature: Nature,
): void {
  segments.push(segmentAt(text, path, spot === 'name', nature))
}

const unknown: Readonly<Record<Direction, Nature>> = {
  request: natureOf('text', user),
  response: natureOf('text', assistant),
}

const media = natureOf('media', user)

/** A text nothing is known about: of the user in a request, of the model in a response. */
export function plain(text: string, path: Path, isName: boolean, direction: Direction): Segment {
  return segmentAt(text, path, isName, unknown[direction])
}
