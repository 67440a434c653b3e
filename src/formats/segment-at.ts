import type { Nature, Path, Segment } from '../core/segment'

/**
 * A text of a body as a segment, with a copy of the path. Written out twice, because a spread with further properties costs
 * more than the search of a short text.
 */
export function segmentAt(text: string, at: Path, isName: boolean, nature: Nature): Segment {
  const path = at.slice()
  const { kind, role, origin, trust, labels } = nature
  if (isName) return { path, text, kind, role, origin, trust, labels, key: true }
  return { path, text, kind, role, origin, trust, labels }
}
