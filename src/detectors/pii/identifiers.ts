import type { Pattern, Verdict } from '../../core/detector'
import type { KindIdentifier } from './identifier'
import { classOf, machineOf, type Place } from './shapes'
import { lastOf } from './words'

/** An identifier as the search asks for it. */
interface Rule {
  readonly identifier: KindIdentifier
  /** Where the last of its words stands in a text. */
  readonly wordIn: (text: string) => number
}

/** A part of the text that is written like an identifier. */
interface Candidate {
  readonly written: string
  /** True where nothing else is in the text. */
  readonly isWhole: boolean
  /** True where more numbers stand next to it, so that its groups may be those of another. */
  readonly isInRow: boolean
}

/**
 * One search for many identifiers: whatever has a digit in it and could be written as one is looked
 * up by its shape, so that the number of identifiers costs nothing on a text that has none.
 */
export function searchFor(identifiers: readonly KindIdentifier[], type: string): Pattern {
  const shapes = machineOf(
    identifiers.flatMap((identifier) => {
      const rule = { identifier, wordIn: lastOf(identifier.words) }
      return identifier.shapes.map((shape) => [shape, rule] as const)
    }),
  )
  return {
    type,
    // At most six letters, then a digit; then up to seven groups behind a separator each, of digits
    // with few letters in front; then few letters. Neither within a word nor within a longer row.
    // What may say that it goes on is the last two units: without these the text ends there.
    expression:
      /(?<!\w)(?<![A-Za-z0-9][.@/])(?<!\d[-,])[A-Za-z]{0,6}\d[A-Za-z0-9]{0,20}(?:[ ./\u2010-\u2015-](?:[A-Za-z]{1,3}[ -]?)?\d[A-Za-z0-9]{0,16}){0,7}(?:[ -][A-Za-z]{1,3}(?![A-Za-z0-9]))?(?:[^A-Za-z0-9][\s\S]?)?/,
    accept: (match, before) => verdictOf(shapes, match, before),
  }
}

/**
 * The longest part from the start that is an identifier, cut only between groups. Few letters with a
 * separator in front (`AB 12 34 56 C`) count, but a finding begins behind them: a search for words
 * before numbers would hold back every stream of prose.
 */
function verdictOf(shapes: Place<Rule>, match: string, before: string): number | Verdict {
  const lead = leadOf(before)
  return (
    (lead === '' ? undefined : longest(shapes, match, before, lead)) ??
    longest(shapes, match, before, '') ??
    0
  )
}

/** Up to three letters and a separator, where a text ends with them. */
function leadOf(before: string): string {
  if (!isLeadEnd(before.charCodeAt(before.length - 1))) return ''
  return /(?:^|[^A-Za-z0-9_])([A-Za-z]{1,3}[ -])$/.exec(before.slice(-5))?.[1] ?? ''
}

function isLeadEnd(unit: number): boolean {
  return unit === 32 || unit === 45
}

function longest(
  shapes: Place<Rule>,
  match: string,
  before: string,
  lead: string,
): Verdict | undefined {
  const text = lead + match
  const left = before.slice(0, before.length - lead.length)
  const ends = endsIn(shapes, text)
  for (const { end, rules } of ends.reverse()) {
    const written = text.slice(0, end)
    const isInRow =
      written.includes(' ') && (/\d $/.test(left) || /^ \d/.test(text.slice(end, end + 2)))
    const isWhole = end === text.length && left.trim() === ''
    const verdict = judge(rules, { written, isWhole, isInRow }, left)
    if (verdict !== undefined) return { units: end - lead.length, ...verdict }
  }
  return undefined
}

/** Where something ends that is written like identifiers, from left to right. */
function endsIn(
  shapes: Place<Rule>,
  text: string,
): { readonly end: number; readonly rules: readonly Rule[] }[] {
  const ends: { end: number; rules: readonly Rule[] }[] = []
  let place: Place<Rule> | undefined = shapes
  for (let index = 0; index < text.length; index += 1) {
    place = place.next[classOf(text.charCodeAt(index))]
    if (place === undefined) break
    const { whole: rules } = place
    if (rules.length > 0 && endsAt(text, index + 1)) ends.push({ end: index + 1, rules })
  }
  return ends
}

/** Whether what ends here is neither within a word nor followed by more of the same. */
function endsAt(match: string, end: number): boolean {
  const next = match.charCodeAt(end)
  if (isWord(next) || next === at) return false
  return !(isJoint(next) && isWord(match.charCodeAt(end + 1)))
}

const at = 64

/** A letter, a digit or an underscore. */
function isWord(unit: number): boolean {
  const known = classOf(unit)
  return known === 0 || known === 1 || known === 6
}

/** A dot, a slash, a colon or a dash. */
function isJoint(unit: number): boolean {
  return unit === 58 || (unit !== 32 && classOf(unit) > 1)
}

/** The rule whose word stands nearest; without a word the first that needs none. */
function judge(
  rules: readonly Rule[],
  { written, isWhole, isInRow }: Candidate,
  before: string,
): Pick<Verdict, 'type' | 'score'> | undefined {
  const upper = written.toUpperCase()
  const compact = upper.replace(/[^A-Z0-9]/g, '')
  if (isPlaceholder(compact)) return undefined
  const valid = rules.filter(({ identifier: { isValid } }) => isValid?.(compact) ?? true)
  const isCapital = written === upper
  // `is 1234567` is no number with letters in front.
  if (!isCapital && !isWhole && /^[A-Za-z]+ /.test(written)) return undefined
  let nearest: KindIdentifier | undefined
  let place = -1
  for (const { identifier, wordIn } of valid) {
    const found = wordIn(before)
    if (found <= place) continue
    place = found
    nearest = identifier
  }
  if (nearest !== undefined) return { type: nearest.type, score: 1 }
  if (isInRow || !(isWhole || isCapital)) return undefined
  const scoreOf = ({ alone, whole }: KindIdentifier) => (isWhole ? (whole ?? alone) : alone)
  const told = valid.find(({ identifier }) => scoreOf(identifier) !== undefined)
  return told && { type: told.identifier.type, score: scoreOf(told.identifier) ?? 0 }
}

/** One digit over and over, as in forms and manuals. */
function isPlaceholder(compact: string): boolean {
  return /^(\d)\1*$/.test(compact)
}
