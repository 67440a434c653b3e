import { GuardError } from '../core/errors'
import type { Format } from '../core/format'
import type { Direction, Path, Segment } from '../core/segment'
import { segmentAt, type Nature } from './segment-at'
import { addPlace, noPlaces, walk, type Visit } from './walk'

/**
 * Every text of a body, each exactly once: what the format knows the place of, and by the generic
 * walk whatever else is there. Words of the format's own schema are left out.
 *
 * @throws GuardError where the body is nested too deep to be inspected.
 */
export function segmentsOf(
  format: Format,
  body: unknown,
  direction: Direction,
  numbers?: ReadonlyMap<number, string>,
): readonly Segment[] {
  try {
    const known = direction === 'request' ? format.request(body) : format.response(body)
    const except = noPlaces()
    for (const { path, key } of known) addPlace(except, path, key === true)
    const others: Segment[] = []
    const visit: Visit = (text, path, spot) => {
      if (text === '' || format.vocabulary.has(text)) return
      others.push(plain(text, path, spot === 'name', direction))
    }
    walk(body, [], visit, { except, numbers })
    return [...known, ...others]
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    const code = direction === 'request' ? 'body-limit' : 'coverage-missing'
    throw new GuardError(code, { cause, detail: 'the body is nested too deep to be inspected' })
  }
}

const unknown: Readonly<Record<Direction, Nature>> = {
  request: natureOf('user'),
  response: natureOf('assistant'),
}

function natureOf(role: 'user' | 'assistant'): Nature {
  return { kind: 'text', role, origin: { kind: role }, trust: 'untrusted', labels: [] }
}

/** A text nothing is known about: of the user in a request, of the model in a response. */
export function plain(text: string, path: Path, isName: boolean, direction: Direction): Segment {
  return segmentAt(text, path, isName, unknown[direction])
}
