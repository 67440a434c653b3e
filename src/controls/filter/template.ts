import type { Delta, StreamShape } from '../../core/format'
import type { SegmentKind } from '../../core/segment'
import { fieldOf } from '../../formats/field'
import { closingQuote } from '../../formats/json'

/** What differs from event to event: the text, the padding beside it, the number of the event. */
type Hole = 'text' | 'padding' | 'sequence'

/**
 * An event of which only one text differs from the event before it, and perhaps the padding beside
 * it and its number. Between fixed parts, any JSON values of the same type parse to the same event
 * with these values, so neither parsing nor writing the rest tells anything new.
 */
export interface Template {
  /** What stands before, between and behind the holes. */
  readonly parts: readonly string[]
  /** In order of place. */
  readonly holes: readonly Hole[]
  readonly channel: string
  readonly kind: SegmentKind
}

/** Where a literal stands in an event. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** The values of an event that fits a template. */
export interface Fitting {
  readonly text: string
  readonly textAt: Place
  readonly padding: string | undefined
  readonly sequence: number | undefined
  readonly sequenceAt: Place | undefined
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
 * Finds the places of what differs in an event, by proof: with a probe in its place the event must
 * parse to one that has the probe there. `undefined` where there is no such place.
 */
export function learnTemplate(
  { raw, value, delta }: Example,
  { deltas, padding, sequence }: Pick<StreamShape, 'deltas' | 'padding' | 'sequence'>,
  read: Read,
): Template | undefined {
  const { channel, kind } = delta
  const holes: (Place & { readonly hole: Hole })[] = []
  const add = (hole: Hole, literal: string, proves: Proof, from = 0): boolean => {
    const place = placeOf({ literal, from, raw }, proves)
    if (place !== undefined) holes.push({ ...place, hole })
    return place !== undefined
  }
  const isText = (probed: string): boolean => {
    const found = deltas(read(probed))
    return found.length === 1 && found[0]?.text === probe && found[0].channel === channel
  }
  if (!add('text', JSON.stringify(delta.text), isText)) return undefined
  for (const [hole, name] of [['padding', padding] as const, ['sequence', sequence] as const]) {
    const literal = name === undefined ? undefined : literalOf(hole, fieldOf(value, name))
    if (name === undefined || literal === undefined) continue
    const isField = (probed: string): boolean => fieldOf(read(probed), name) === probe
    if (!add(hole, literal, isField, raw.indexOf(JSON.stringify(name)))) return undefined
  }
  holes.sort((a, b) => a.start - b.start)
  if (holes.some(({ start }, index) => holes[index + 1]?.start === start)) return undefined
  return { parts: partsAround(holes, raw), holes: holes.map(({ hole }) => hole), channel, kind }
}

function literalOf(hole: Hole, value: unknown): string | undefined {
  if (hole === 'padding') return typeof value === 'string' ? JSON.stringify(value) : undefined
  return Number.isSafeInteger(value) && (value as number) >= 0 ? String(value) : undefined
}

const maxTries = 4
const probe = '\u0001probe'

/** Whether the event has the probe where the value was. */
type Proof = (probed: string) => boolean

interface Searched {
  readonly literal: string
  readonly from: number
  readonly raw: string
}

/** Where a value is written in an event, told by what becomes of the event without it. */
function placeOf({ literal, from, raw }: Searched, proves: Proof): Place | undefined {
  let start = raw.indexOf(literal, from)
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

/** The values that stand between the parts; `undefined` where the event is of another kind. */
export function matchTemplate({ parts, holes }: Template, raw: string): Fitting | undefined {
  const before = parts[0] as string
  const suffix = parts[holes.length] as string
  const last = raw.length - suffix.length
  // Several times faster than `startsWith` and `endsWith`, which compare character by character.
  if (raw.slice(0, before.length) !== before || raw.slice(last) !== suffix) return undefined
  const fitting = emptyFitting()
  let start = before.length
  for (let index = 0; index < holes.length; index++) {
    const hole = holes[index] as Hole
    const isLast = index === holes.length - 1
    const end = isLast ? last : endOf(hole, raw, start)
    // A shorter event could have the parts overlap.
    if (end > last || !fill(fitting, hole, { start, end }, raw)) return undefined
    if (isLast) return fitting
    const between = parts[index + 1] as string
    start = end + between.length
    if (raw.slice(end, start) !== between) return undefined
  }
  return undefined
}

type OpenFitting = { -readonly [Name in keyof Fitting]: Fitting[Name] }

// Member by member: a spread object is made several times slower, and one is made for each event.
function emptyFitting(): OpenFitting {
  return {
    text: '',
    textAt: nowhere,
    padding: undefined,
    sequence: undefined,
    sequenceAt: undefined,
  }
}

const nowhere: Place = { start: 0, end: 0 }

/** False where the place holds no value of its kind. */
function fill(fitting: OpenFitting, hole: Hole, place: Place, raw: string): boolean {
  if (hole === 'sequence') {
    fitting.sequence = numberAt(place, raw)
    fitting.sequenceAt = place
    return fitting.sequence !== undefined
  }
  const value = stringAt(place, raw)
  if (value === undefined) return false
  if (hole === 'padding') fitting.padding = value
  else {
    fitting.text = value
    fitting.textAt = place
  }
  return true
}

/** Writes new values into an event that fits a template. */
export function splice(
  raw: string,
  { textAt, sequenceAt }: Pick<Fitting, 'textAt' | 'sequenceAt'>,
  text: string,
  sequence: number | undefined,
): string {
  const literal = JSON.stringify(text)
  if (sequenceAt === undefined) return replaced(raw, textAt, literal)
  // The later place first, so that the earlier one stays where it is.
  return textAt.start < sequenceAt.start
    ? replaced(replaced(raw, sequenceAt, String(sequence)), textAt, literal)
    : replaced(replaced(raw, textAt, literal), sequenceAt, String(sequence))
}

function replaced(raw: string, { start, end }: Place, literal: string): string {
  return raw.slice(0, start) + literal + raw.slice(end)
}

/** Where a value ends that is followed by another. */
function endOf(hole: Hole, raw: string, start: number): number {
  if (hole !== 'sequence') return closingQuote(raw, start) + 1
  let end = start
  while (isDigit(raw.charCodeAt(end))) end++
  return end
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

function numberAt({ start, end }: Place, raw: string): number | undefined {
  const literal = raw.slice(start, end)
  return count.test(literal) ? Number(literal) : undefined
}

// RFC 8259 §6, of what a double holds exactly.
const count = /^(?:0|[1-9]\d{0,14})$/

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
