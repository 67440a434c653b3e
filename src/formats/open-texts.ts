import type { Segment } from '../core/segment'
import { argumentSegments, spelledOut, type Arguments } from './arguments'
import { rewrite, rewritesOf, rewriteSegments, type Rewrite } from './rewrite'

/** The texts of a body with tool arguments opened: these are JSON in a string, with texts inside. */
export interface OpenTexts {
  /** Every text to be searched, in order; those inside tool arguments stand in their place. */
  readonly texts: readonly Segment[]
  /** True where tool arguments must be written again, because their text shows more than was searched. */
  readonly hidesText: boolean
  /** The new texts of the body, those of tool arguments written into their JSON. */
  readonly rewrites: (treat: (segment: Segment) => string) => readonly Rewrite[]
  /** Writes them into the body. */
  readonly rewrite: (
    body: unknown,
    treat: (segment: Segment) => string,
  ) => ReturnType<typeof rewriteSegments>
}

/** Opens the tool arguments among the segments of a body. */
export function openTexts(segments: readonly Segment[]): OpenTexts {
  const opened = new Map<Segment, Arguments>()
  const cutOff = new Map<Segment, Segment>()
  for (const segment of segments) {
    if (segment.kind !== 'tool-arguments') continue
    const inner = argumentSegments(segment)
    if (inner !== undefined) opened.set(segment, inner)
    else cutOff.set(segment, spelledOut(segment))
  }
  const rewrites: OpenTexts['rewrites'] = (treat) =>
    rewritesOf(segments, (segment) => {
      const inner = opened.get(segment)
      if (inner === undefined) return treat(cutOff.get(segment) ?? segment)
      const { value, changed } = rewriteSegments(inner.value, inner.segments, treat)
      return changed || inner.duplicates ? JSON.stringify(value) : segment.text
    })
  return {
    texts:
      opened.size + cutOff.size === 0
        ? segments
        : segments.flatMap((one) => opened.get(one)?.segments ?? [cutOff.get(one) ?? one]),
    hidesText:
      [...opened.values()].some(({ duplicates }) => duplicates) ||
      [...cutOff].some(([before, after]) => before.text !== after.text),
    rewrites,
    rewrite: (body, treat) => {
      const due = rewrites(treat)
      return { value: rewrite(body, due), changed: due.length > 0 }
    },
  }
}
