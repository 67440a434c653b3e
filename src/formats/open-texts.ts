import type { Segment } from '../core/segment'
import { argumentSegments, type Arguments } from './arguments'
import { rewriteSegments } from './rewrite'

/** The texts of a body with tool arguments opened: these are JSON in a string, with texts inside. */
export interface OpenTexts {
  /** Every text to be searched, in order; those inside tool arguments stand in their place. */
  readonly texts: readonly Segment[]
  /** True where tool arguments have a name twice, and so a text that no search of their value sees. */
  readonly duplicates: boolean
  /** Writes the treated texts back, into the body and into the JSON of its tool arguments. */
  readonly rewrite: (
    body: unknown,
    treat: (segment: Segment) => string,
  ) => ReturnType<typeof rewriteSegments>
}

/** Opens the tool arguments among the segments of a body. */
export function openTexts(segments: readonly Segment[]): OpenTexts {
  const opened = new Map<Segment, Arguments>()
  for (const segment of segments) {
    const inner = segment.kind === 'tool-arguments' ? argumentSegments(segment) : undefined
    if (inner !== undefined) opened.set(segment, inner)
  }
  return {
    texts:
      opened.size === 0
        ? segments
        : segments.flatMap((segment) => opened.get(segment)?.segments ?? [segment]),
    duplicates: [...opened.values()].some(({ duplicates }) => duplicates),
    rewrite: (body, treat) =>
      rewriteSegments(body, segments, (segment) => {
        const inner = opened.get(segment)
        if (inner === undefined) return treat(segment)
        const { value, changed } = rewriteSegments(inner.value, inner.segments, treat)
        return changed || inner.duplicates ? JSON.stringify(value) : segment.text
      }),
  }
}
