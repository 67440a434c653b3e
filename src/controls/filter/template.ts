import type { Delta, StreamShape } from '../../core/format'
import type { SegmentKind } from '../../core/segment'

/**
 * An event of which only one string differs from the event before it. For a fixed prefix and suffix,
 * any JSON string between them parses to the same event with that string, so neither parsing nor
 * writing the rest tells anything new.
 */
export interface Template {
  readonly prefix: string
  readonly suffix: string
  readonly channel: string
  readonly kind: SegmentKind
}

/**
 * Finds the place of a delta's text in its event, by proof: with a probe in its place the event must
 * parse to one that has this text and no other. `undefined` where there is no such place.
 *
 * @param raw the event as it came, without duplicate names in its data.
 * @param deltas the deltas of an event, given its text.
 */
export function learnTemplate(
  raw: string,
  { channel, kind, text }: Delta,
  deltas: (raw: string) => ReturnType<StreamShape['deltas']>,
): Template | undefined {
  const literal = JSON.stringify(text)
  let at = raw.indexOf(literal)
  for (let tries = 0; at !== -1 && tries < maxTries; tries++) {
    const prefix = raw.slice(0, at)
    const suffix = raw.slice(at + literal.length)
    const found = deltas(prefix + JSON.stringify(probe) + suffix)
    if (found.length === 1 && found[0]?.text === probe && found[0].channel === channel) {
      return { prefix, suffix, channel, kind }
    }
    at = raw.indexOf(literal, at + 1)
  }
  return undefined
}

const maxTries = 4
const probe = '\u0001probe'

/** The string that stands between prefix and suffix; `undefined` where the event is of another kind. */
export function matchTemplate({ prefix, suffix }: Template, raw: string): string | undefined {
  const end = raw.length - suffix.length
  // Two quotes at least; a shorter event could have prefix and suffix overlap.
  if (end - prefix.length < 2) return undefined
  // Several times faster than `startsWith` and `endsWith`, which compare character by character.
  if (raw.slice(0, prefix.length) !== prefix || raw.slice(end) !== suffix) return undefined
  if (raw.charCodeAt(prefix.length) !== quote || raw.charCodeAt(end - 1) !== quote) return undefined
  const body = raw.slice(prefix.length + 1, end - 1)
  return plain.test(body) ? body : decode(body)
}

const quote = 0x22
// RFC 8259 §7: what needs no escape. Line ends are control characters, so the framing holds too.
const plain = /^[^"\\\u0000-\u001f]*$/

function decode(body: string): string | undefined {
  try {
    return JSON.parse(`"${body}"`) as string
  } catch {
    return undefined
  }
}
