import type { Segment } from '../core/segment'
import { readJson } from './json'
import { withoutNeedlessEscapes } from './needless-escapes'
import { rewriteSegments } from './rewrite'
import { segmentAt } from './segment-at'
import { walk, type Visit } from './walk'

export interface Arguments {
  readonly value: unknown
  readonly segments: readonly Segment[]
  /** True where the text shows more than the parsed value, so that it must be written again. */
  readonly duplicates: boolean
}

/**
 * The texts inside tool arguments, which are JSON in a string: all strings, property names and long
 * numbers of the parsed value, with paths from its root. `undefined` where the text is not JSON of
 * an object or a list; it is then treated as text like any other.
 *
 * @throws RangeError where the arguments are nested too deep to be inspected.
 */
export function argumentSegments(segment: Segment): Arguments | undefined {
  const json = readJson(segment.text)
  if (json === undefined || typeof json.value !== 'object' || json.value === null) return undefined
  const segments: Segment[] = []
  const visit: Visit = (text, path, spot) => {
    segments.push(segmentAt(text, path, spot === 'name', segment))
  }
  walk(json.value, visit, { numbers: json.numbers })
  return { value: json.value, segments, duplicates: json.duplicates }
}

/**
 * Treats the texts inside tool arguments and writes them back as JSON, so that a replacement can
 * never break out of its string. Arguments in which nothing changed stay as they are.
 */
export function treatArguments(segment: Segment, treat: (segment: Segment) => string): string {
  const inner = argumentSegments(segment)
  if (inner === undefined) return treat(spelledOut(segment))
  const { value, changed } = rewriteSegments(inner.value, inner.segments, treat)
  return changed || inner.duplicates ? JSON.stringify(value) : segment.text
}

/**
 * Arguments that are cut off are no JSON, and some clients read them all the same: what they hide in
 * escapes is spelled out before it is searched.
 */
export function spelledOut(segment: Segment): Segment {
  return { ...segment, text: withoutNeedlessEscapes(segment.text) }
}
