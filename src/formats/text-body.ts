import type { Direction, Segment } from '../core/segment'
import { readJson } from './json'
import { plain } from './segments'

/**
 * A body that is one text, as a segment. One that is a JSON object or list is opened like tool
 * arguments, because whoever gets it may parse it: escapes must hide nothing, and a replacement must
 * not break out of its string.
 */
export function textBody(text: string, direction: Direction): Segment {
  const whole = plain(text, [], false, direction)
  return holdsJson(text) ? { ...whole, kind: 'tool-arguments' } : whole
}

/** True for a text that is a JSON object or list. */
export function holdsJson(text: string): boolean {
  if (!opening.test(text)) return false
  const value = readJson(text)?.value
  return typeof value === 'object' && value !== null
}

// White space of RFC 8259 §2, behind a byte order mark or not.
const opening = /^\ufeff?[ \t\n\r]*[[{]/
