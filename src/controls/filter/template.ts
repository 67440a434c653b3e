import type { Delta, StreamShape } from '../../core/format'
import type { SegmentKind } from '../../core/segment'
import { fieldOf } from '../../formats/field'
import { closingQuote } from '../../formats/json'

/**
 * An event of which only one text differs from the event before it, and perhaps the padding beside
 * it. Between fixed parts, any JSON strings parse to the same event with these strings, so neither
 * parsing nor writing the rest tells anything new.
 */
export interface Template {
  /** What stands before, between and behind the strings. */
  readonly parts: readonly string[]
  /** Which of the strings is the text; the other one, if there is one, is padding. */
  readonly text: number
  readonly channel: string
  readonly kind: SegmentKind
}

/** The strings of an event that fits a template. */
export interface Fitting {
  readonly text: string
  /** Where the literal of the text stands in the event. */
  readonly start: number
  readonly end: number
  readonly padding: string | undefined
}

export interface Example {
  /** The event as it came, without duplicate names in its data. */
  readonly raw: string
  readonly value: unknown
  readonly delta: Delta
}

/** Reads an event's data; `undefined` where it is no JSON. */
type Read = (raw: string) => unknown

/**
 * Finds the places of a delta's text and of the padding in their event, by proof: with a probe in its
 * place the event must parse to one that has the probe there. `undefined` where there is no such place.
 */
export function learnTemplate(
  { raw, value, delta }: Example,
  { deltas, padding }: Pick<StreamShape, 'deltas' | 'padding'>,
  read: Read,
): Template | undefined {
  const { channel, kind } = delta
  const text = placeOf(delta.text, raw, (probed) => {
    const found = deltas(read(probed))
    return found.length === 1 && found[0]?.text === probe && found[0].channel === channel
  })
  if (text === undefined) return undefined
  const filler = padding === undefined ? undefined : fieldOf(value, padding)
  if (padding === undefined || typeof filler !== 'string') {
    return { parts: partsAround([text], raw), text: 0, channel, kind }
  }
  const beside = placeOf(filler, raw, (probed) => fieldOf(read(probed), padding) === probe)
  if (beside === undefined || beside.start === text.start) return undefined
  const places = beside.start < text.start ? [beside, text] : [text, beside]
  return { parts: partsAround(places, raw), text: places.indexOf(text), channel, kind }
}

const maxTries = 4
const probe = '\u0001probe'

interface Place {
  readonly start: number
  readonly end: number
}

/** Where a string is written in an event, told by what becomes of the event without it. */
function placeOf(
  text: string,
  raw: string,
  proves: (probed: string) => boolean,
): Place | undefined {
  const literal = JSON.stringify(text)
  let start = raw.indexOf(literal)
  for (let tries = 0; start !== -1 && tries < maxTries; tries++) {
    const end = start + literal.length
    if (proves(raw.slice(0, start) + JSON.stringify(probe) + raw.slice(end))) return { start, end }
    start = raw.indexOf(literal, start + 1)
  }
  return undefined
}

function partsAround(places: readonly Place[], raw: string): readonly string[] {
  const starts = [0, ...places.map(({ end }) => end)]
  return starts.map((start, index) => raw.slice(start, places[index]?.start))
}

/** The strings that stand between the parts; `undefined` where the event is of another kind. */
export function matchTemplate({ parts, text }: Template, raw: string): Fitting | undefined {
  const [before = '', between = '', after] = parts
  const suffix = after ?? between
  const start = before.length
  const end = raw.length - suffix.length
  // Two quotes at least; a shorter event could have the parts overlap.
  if (end - start < 2) return undefined
  // Several times faster than `startsWith` and `endsWith`, which compare character by character.
  if (raw.slice(0, start) !== before || raw.slice(end) !== suffix) return undefined
  if (after === undefined) return fitting({ start, end }, undefined, raw)
  const close = closingQuote(raw, start) + 1
  const next = close + between.length
  if (close === 0 || next > end || raw.slice(close, next) !== between) return undefined
  const places = [
    { start, end: close },
    { start: next, end },
  ]
  return fitting(places[text] as Place, places[1 - text], raw)
}

// Member by member: a spread object is made several times slower, and one is made for each event.
function fitting(at: Place, beside: Place | undefined, raw: string): Fitting | undefined {
  const text = stringAt(at, raw)
  if (text === undefined) return undefined
  const { start, end } = at
  if (beside === undefined) return { text, start, end, padding: undefined }
  const padding = stringAt(beside, raw)
  return padding === undefined ? undefined : { text, start, end, padding }
}

function stringAt({ start, end }: Place, raw: string): string | undefined {
  if (end - start < 2) return undefined
  if (raw.charCodeAt(start) !== quote || raw.charCodeAt(end - 1) !== quote) return undefined
  const body = raw.slice(start + 1, end - 1)
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
