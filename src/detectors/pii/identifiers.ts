import type { Pattern, Verdict } from '../../core/detector'
import type { KindIdentifier } from './identifier'
import { classOf, machineOf, step, type Place } from './shapes'
import { wordSearch, type WordPlaces } from '../words'

/** What is looked for. */
interface Search {
  readonly shapes: Place<KindIdentifier>
  readonly wordsIn: (text: string) => WordPlaces
}

/** A part of the text that is written like identifiers. */
interface Candidate {
  readonly written: string
  readonly known: readonly KindIdentifier[]
  /** How much of the text before it stands left of it. */
  readonly start: number
  /** True where nothing else is in the text. */
  readonly isWhole: boolean
  /** True where more numbers stand next to it, so that its groups may be those of another. */
  readonly isInRow: boolean
}

// At most six letters, then a digit; then up to seven groups behind a separator each, of digits
// with few letters in front; then few letters. Neither within a word nor within a longer row.
// What may say that it goes on is the last two units: without these the text ends there.
const candidate =
  /\b(?<![A-Za-z0-9][.@/])(?<!\d[-,])(?:[A-Za-z]{1,6}-?)?\d[A-Za-z0-9]{0,20}(?:[ ./\u2010-\u2015-](?:[A-Za-z]{1,3}[ -]?)?\d[A-Za-z0-9]{0,16}){0,7}(?:[ -][A-Za-z]{1,3}(?![A-Za-z0-9]))?(?:[^A-Za-z0-9][\s\S]?)?/

/**
 * One search for many identifiers: whatever has a digit in it and could be written as one is looked
 * up by its shape, so that the number of identifiers costs nothing on a text that has none.
 */
export function searchFor(identifiers: readonly KindIdentifier[], type: string): Pattern {
  const search = {
    shapes: machineOf(
      identifiers.flatMap((identifier) =>
        identifier.shapes.map((shape) => [shape, identifier] as const),
      ),
    ),
    wordsIn: wordSearch(identifiers.map(({ words }) => words)),
  }
  return {
    type,
    expression: candidate,
    accept: (match, before) => verdictOf(search, match, before),
  }
}

/**
 * The longest part from the start that is an identifier, cut only between groups. Few letters with a
 * space in front (`AB 12 34 56 C`) count, but a finding begins behind them: a search for words
 * before numbers would hold back every stream of prose.
 */
function verdictOf({ shapes, wordsIn }: Search, match: string, before: string): number | Verdict {
  let places: WordPlaces | undefined
  const words = () => (places ??= wordsIn(before))
  for (const front of leadsOf(before)) {
    for (const candidate of candidatesIn(shapes, front, match, before)) {
      const verdict = judge(candidate, words)
      if (verdict !== undefined) {
        return { units: candidate.written.length - front.length, ...verdict }
      }
    }
  }
  return 0
}

/** Up to three letters and a space, once or twice, where a text ends with them; and nothing. */
function leadsOf(before: string): readonly string[] {
  if (!before.endsWith(' ')) return noLead
  const [, all = '', last = ''] = leads.exec(before.slice(-9)) ?? []
  return last === '' ? noLead : all === last ? [last, ''] : [all, last, '']
}

const noLead = ['']
const leads = /(?:^|[^A-Za-z0-9_])((?:[A-Za-z]{3} )?([A-Za-z]{1,3} ))$/

/** What is written like identifiers, the longest first. */
function candidatesIn(
  shapes: Place<KindIdentifier>,
  front: string,
  match: string,
  before: string,
): Candidate[] {
  const text = front + match
  const start = before.length - front.length
  const candidates: Candidate[] = []
  let place: Place<KindIdentifier> | null = shapes
  for (let end = 1; end <= text.length; end += 1) {
    place = step(place, text.charCodeAt(end - 1))
    if (place === null) break
    const { whole: known } = place
    if (known.length === 0 || !endsAt(text, end)) continue
    const written = text.slice(0, end)
    const isWhole = end === text.length && before.slice(0, start).trim() === ''
    candidates.unshift({
      written,
      known,
      start,
      isWhole,
      isInRow: isInRow(text, end, before, start),
    })
  }
  return candidates
}

/** Whether what ends here is neither within a word nor followed by more of the same. */
function endsAt(text: string, end: number): boolean {
  const next = text.charCodeAt(end)
  if (isWord(next) || next === at) return false
  return !(isJoint(next) && isWord(text.charCodeAt(end + 1)))
}

const at = 64
const underscore = 95

/** A letter, a digit or an underscore. */
function isWord(unit: number): boolean {
  const name = classOf(unit)
  return name === 0 || name === 1 || name === 6
}

/** A dot, a slash, a colon or a dash. */
function isJoint(unit: number): boolean {
  return unit === 58 || (unit !== 32 && classOf(unit) > 1)
}

/** Whether its groups may be those of another number, for there are more of them on either side. */
function isInRow(text: string, end: number, before: string, start: number): boolean {
  if (!text.slice(0, end).includes(' ')) return false
  return /\d $/.test(before.slice(0, start)) || /^ \d/.test(text.slice(end, end + 2))
}

/** Of those that are valid the one whose word stands nearest; else the first that needs none. */
function judge(
  { written, known, start, isWhole, isInRow }: Candidate,
  words: () => WordPlaces,
): Pick<Verdict, 'type' | 'score'> | undefined {
  const upper = written.toUpperCase()
  const isCapital = written === upper
  // Words beside a number are no letters of it: `is 1234567`, `k2 and`.
  if (!isCapital && !isWhole && /^[A-Za-z]+ | [A-Za-z]+$/.test(written)) return undefined
  const compact = compactOf(upper)
  if (isPlaceholder(compact)) return undefined
  const valid = known.filter(({ isValid }) => isValid?.(compact) ?? true)
  const told = valid.length === 0 ? undefined : nearest(valid, words(), start)
  if (told !== undefined) return { type: told.type, score: 1 }
  if (isInRow || !(isWhole || isCapital)) return undefined
  for (const { type, alone, whole } of valid) {
    const score = isWhole ? (whole ?? alone) : alone
    if (score !== undefined) return { type, score }
  }
  return undefined
}

function nearest(
  identifiers: readonly KindIdentifier[],
  places: WordPlaces,
  start: number,
): KindIdentifier | undefined {
  let found: KindIdentifier | undefined
  let last = -1
  for (const identifier of identifiers) {
    const place = places.get(identifier.words) ?? -1
    if (place <= last || place >= start) continue
    last = place
    found = identifier
  }
  return found
}

/** Letters and digits alone. */
function compactOf(written: string): string {
  let compact = ''
  for (let index = 0; index < written.length; index += 1) {
    const unit = written.charCodeAt(index)
    if (isWord(unit) && unit !== underscore) compact += written.charAt(index)
  }
  return compact
}

/** One digit over and over, as in forms and manuals. */
function isPlaceholder(compact: string): boolean {
  return compact === compact.charAt(0).repeat(compact.length)
}
