import type { DetectionContext, FunctionDetector } from '../core/detector'
import type { Finding } from '../core/finding'
import { leftContext, stepwise, stepwiseByWords } from './compiled-expression'
import type { Landmark } from './expression/landmark'
import { isBlank } from './expression/run'
import { alignDown, alignUp } from './pairs'
import { failed, guarded, isScore, judged, notDeclared, wrongScore } from './judge'
import { addRegion, noRegions, type Regions } from './regions'
import type { FunctionUnit, PatternUnit, Unit } from './unit'

/** What a unit found, in places of the text it searched. */
export interface Match {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly score: number
}

const noMatches: readonly Match[] = []

/** Where to search a text. */
export interface Range {
  /** No match starts before it. */
  readonly from: number
  /**
   * Every match starts before it. Never infinite: an object that holds a float where others hold
   * small integers makes the engine convert them all, over and over.
   */
  readonly until: number
}

/**
 * The matches of one unit that start within a range: leftmost, not overlapping, in order.
 *
 * @throws GuardError `control-failed` where the detector throws or returns what it must not.
 */
export function searchUnit(
  unit: Unit,
  text: string,
  range: Range,
  context: DetectionContext,
): readonly Match[] {
  if (range.from >= text.length) return noMatches
  return unit.kind === 'pattern'
    ? searchPattern(unit, text, range)
    : searchFunction(unit, text, range, context)
}

/**
 * The first place at or after `from` where a match of the unit may still begin once more text
 * follows, the length of the text if there is none. What starts before it is final.
 */
export function viableFrom(unit: Unit, text: string, from: number): number {
  if (unit.kind === 'function') return viableOfFunction(unit, text, from)
  const { viable, maxLength, lookahead, unbroken } = unit
  // A match that starts before this ends too early for further text to matter.
  const nearest = alignDown(text, text.length - maxLength - lookahead)
  const begin = Math.max(from, nearest)
  // No match goes past a blank: what begins before the last one ends there, or where it may look on.
  const start = unbroken ? wordStart(text, begin, text.length - lookahead) : begin
  if (start >= text.length) return text.length
  viable.lastIndex = start
  return viable.exec(text)?.index ?? text.length
}

/** Where the last word begins that a blank up to `limit` stands before; `from` if there is none. */
export function wordStart(text: string, from: number, limit: number): number {
  // A loop, because words are short and `lastIndexOf` is slow to call.
  for (let at = text.length - 1; at >= from; at -= 1) {
    if (isBlank(text.charCodeAt(at))) return at <= limit ? at + 1 : from
  }
  return from
}

function searchPattern(unit: PatternUnit, text: string, range: Range): readonly Match[] {
  const { landmark } = unit
  return landmark === undefined || landmark.literals.length === 0
    ? searchRegion(unit, text, 0, range)
    : searchAroundLandmarks(unit, landmark, text, range)
}

/** Searches only where a landmark says that a match may start. */
function searchAroundLandmarks(
  unit: PatternUnit,
  landmark: Landmark,
  text: string,
  { from, until }: Range,
): readonly Match[] {
  const { offset } = landmark
  const begin = Math.max(0, from + offset.min)
  if (!isPresent(landmark, text, begin)) return noMatches
  const regions = noRegions()
  for (const place of placesOf(landmark, text, begin)) {
    const first = Math.max(from, place - offset.max)
    if (first >= until) break
    addRegion(regions, first, Math.min(until, place - offset.min + 1), unit.gap)
  }
  return searchRegions(unit, text, regions)
}

/** The matches of one unit that start within parts of a text: leftmost, not overlapping, in order. */
export function searchRegions(
  unit: PatternUnit,
  text: string,
  { starts, ends }: Regions,
): readonly Match[] {
  const matches: Match[] = []
  // INVARIANT: before `free` nothing starts any more: it was searched, or lies within a match.
  let free = 0
  starts.forEach((start, index) => {
    free = searchSlice(
      unit,
      text,
      { from: Math.max(free, start), until: ends[index] ?? 0 },
      matches,
    )
  })
  return matches
}

/**
 * Searches a part of the text as if it were all of it: with all that the unit may look at. Adds to
 * `matches` and returns the place up to which nothing more may start.
 */
function searchSlice(
  unit: PatternUnit,
  text: string,
  { from, until }: Range,
  matches: Match[],
): number {
  const first = firstMet(unit, text, { from, until })
  if (first === -1) return Math.max(from, until)
  const start = alignDown(text, Math.max(0, first - leftContext))
  const end = alignUp(text, Math.min(text.length, until + unit.maxLength + unit.lookahead))
  const range = { from: first - start, until: until - start }
  const found = searchRegion(unit, text.slice(start, end), start, range)
  matches.push(...found)
  return Math.max(until, found.at(-1)?.end ?? 0)
}

/**
 * A place up to which no match starts; -1 where none starts within the range. A search that fails
 * runs to the end of its text: for few places, or where most are within words, it is faster to try
 * each.
 */
function firstMet(unit: PatternUnit, text: string, { from, until }: Range): number {
  const { here, starts, barred, unicode } = unit
  if (until - from > (unit.startsWords ? stepwiseByWords : stepwise)) return from
  for (let at = unicode ? alignDown(text, from) : from; at < until; at += 1) {
    if (starts[Math.min(text.charCodeAt(at), 128)] === 0) continue
    if (at > 0 && barred[Math.min(text.charCodeAt(at - 1), 128)] === 1) continue
    here.lastIndex = at
    if (here.test(text)) return at
  }
  return -1
}

/** Runs the expression over the range; `offset` is added to what it finds. */
function searchRegion(
  unit: PatternUnit,
  text: string,
  offset: number,
  { from, until }: Range,
): readonly Match[] {
  const { expression, unicode } = unit
  const matches: Match[] = []
  for (let at = from; ;) {
    expression.lastIndex = unicode ? alignDown(text, at) : at
    const match = expression.exec(text)
    if (match === null || match.index >= until) return matches
    const { index } = match
    const { units, type, score } = judged(unit, match[0], text, index)
    const next = index + (units === 0 ? 1 : units)
    at = unicode ? alignUp(text, next) : next
    if (units > 0) matches.push({ type, start: index + offset, end: at + offset, score })
  }
}

/** The places of a landmark, in order, from `from` on. */
function* placesOf({ literals, check }: Landmark, text: string, from: number): Generator<number> {
  const next = literals.map((literal) => nextLiteral(literal, text, from))
  for (;;) {
    let nearest = -1
    for (const place of next) {
      if (place !== -1 && (nearest === -1 || place < nearest)) nearest = place
    }
    if (nearest === -1) return
    literals.forEach((literal, index) => {
      if (next[index] === nearest) next[index] = nextLiteral(literal, text, nearest + 1)
    })
    if (holds(check, text, nearest)) yield nearest
  }
}

/** Whether a landmark is told by what it must be told by. */
export function holds(check: RegExp | undefined, text: string, place: number): boolean {
  if (check === undefined) return true
  check.lastIndex = place
  return check.test(text)
}

// In a short rest of a text, such as a stream's, calling `indexOf` costs more than it saves.
const shortRest = 128

function isPresent({ literals, any }: Landmark, text: string, from: number): boolean {
  if (text.length - from < shortRest) {
    any.lastIndex = from
    return any.test(text)
  }
  for (const literal of literals) if (nextLiteral(literal, text, from) !== -1) return true
  return false
}

function nextLiteral(
  { text: literal, rarest, at }: Landmark['literals'][number],
  text: string,
  from: number,
): number {
  if (at === 0) return text.indexOf(literal, from)
  for (let place = text.indexOf(rarest, from + at); place !== -1;) {
    // Comparing one unit first spares most of the calls.
    const begins = text.charCodeAt(place - at) === literal.charCodeAt(0)
    if (begins && text.startsWith(literal, place - at)) return place - at
    place = text.indexOf(rarest, place + 1)
  }
  return -1
}

function searchFunction(
  unit: FunctionUnit,
  text: string,
  { from, until }: Range,
  context: DetectionContext,
): readonly Match[] {
  return guarded(unit.detector, () => {
    const findings = checked(unit, unit.source.detect(text, context, from), from, text.length)
    return findings.filter(({ start }) => start < until)
  })
}

/**
 * What a detector returned, where it is what it may return.
 *
 * @throws GuardError `control-failed` otherwise.
 */
export function checked(
  { source, detector }: FunctionUnit,
  findings: unknown,
  from: number,
  length: number,
): readonly Finding[] {
  if (!Array.isArray(findings)) throw failed(detector, 'returned no list of findings')
  let free = from
  for (const finding of findings as Finding[]) {
    const problem = problemOf(finding, source, free, length)
    if (problem !== undefined) throw failed(detector, problem)
    // What sees a text whole may say several things of one place.
    free = source.lookahead === 'whole' ? finding.start : finding.end
  }
  return findings as Finding[]
}

/** INVARIANT: findings are in order, lie within the text, have a declared type and, in a stream, do not overlap. */
function problemOf(
  { type, start, end, score }: Finding,
  { types }: FunctionDetector,
  free: number,
  length: number,
): string | undefined {
  if (!Number.isInteger(start) || !Number.isInteger(end))
    return 'returned a place that is no integer'
  if (start < free || end <= start || end > length)
    return 'returned a finding out of order or range'
  if (!types.includes(type)) return notDeclared
  return isScore(score) ? undefined : wrongScore
}

function viableOfFunction({ source, detector }: FunctionUnit, text: string, from: number): number {
  const { viable } = source
  if (source.lookahead === 'whole' || viable === undefined) return from
  const place: unknown = guarded(detector, () => viable(text, from))
  if (Number.isInteger(place) && (place as number) >= from && (place as number) <= text.length) {
    return place as number
  }
  throw failed(detector, 'returned a viable place out of range')
}
