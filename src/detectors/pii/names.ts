import type { Pattern, Verdict } from '../../core/detector'
import { Left } from './names/left'
import { teller } from './names/evidence'
import { isOpening, kindsAt } from './names/lexicon'
import { runOf, type Run } from './names/run'
import { endOfWord } from './names/letters'
import { addressIn } from './address/judge'
import { personIn } from './person/judge'
import { isBehindAddress, placeIn } from './place/judge'
import { cyrillic } from './scripts/cyrillic'
import { greek } from './scripts/greek'
import type { ScriptVerdict } from './scripts/vocabulary'

/** What is told by names: of people, of places. */
export type NameType = 'pii.person' | 'pii.location.place' | 'pii.location.address'

// At most five capitalised words, particles between them; then the next word or number.
const candidate =
  /[A-Z\u00c0-\u00de\u0100-\u024f\u0386-\u03ab\u0400-\u042f](?<![\w\u00c0-\u1fff@#/$\\.].)(?! )[\w'\u2019\u00c0-\u1fff-]{0,29}(?:\.? (?:[a-z]{1,3} (?:[a-z]{2,3} )?)?[A-Z\u00c0-\u00de\u0100-\u024f\u0386-\u03ab\u0400-\u042f][\w'\u2019\u00c0-\u1fff-]{0,29}){0,4}(?:[.,:;]?[ \n]{1,2}(?:[a-z]{1,12}|\d{1,6}[A-Za-z]?(?:-\d{1,4})?)?|[.,:;!?])?/s

/** One search for all that has a name, so that each run of capitalised words is looked up once. */
export function searchForNames(types: readonly NameType[], type: string): Pattern {
  const asked = new Set(types)
  return {
    type,
    score: 0.6,
    expression: candidate,
    accept: (match, before) => verdictOf(asked, match, before),
  }
}

function verdictOf(asked: ReadonlySet<NameType>, match: string, before: string): number | Verdict {
  const other = beyondLatin(match, before)
  if (other !== undefined) return asked.has(other.type) ? other : 0
  const end = endOfWord(match, 0)
  if (isOpening(match, end)) return 0
  const kinds = kindsAt(match, 0, end)
  const left = new Left(before)
  if (kinds === 0 && isAlone(match, end) && !mayTell(left, match, end)) {
    // Nothing is known of the word and nothing is said of it: most candidates end here.
    if (!isBehindAddress(left, before)) return 0
  }
  const found = judged(match, runOf(match), left, before)
  return found === undefined || !asked.has(found.type) ? 0 : found
}

/** What is told of Greek and Cyrillic letters by words in these. */
function beyondLatin(match: string, before: string): ScriptVerdict | undefined {
  const first = match.charCodeAt(0)
  if (first < firstGreek) return undefined
  return first < firstCyrillic ? greek(match, before) : cyrillic(match, before)
}

const firstGreek = 0x370
const firstCyrillic = 0x400

/** Whether what stands before an unknown word may say what it is, or `'s` behind it. */
function mayTell(left: Left, match: string, end: number): boolean {
  for (let at = 0; at < end; at += 1) {
    const code = match.charCodeAt(at)
    if (code === 39 || code === 0x2019) return true
  }
  return (left.roles & teller) !== 0 || left.gap === ', '
}

/** Whether neither a capital letter nor a number is behind the first word. */
function isAlone(match: string, end: number): boolean {
  for (let at = end; at < match.length; at += 1) {
    const code = match.charCodeAt(at)
    if ((code >= 65 && code <= 90) || code > 127 || (code >= 48 && code <= 57)) return false
  }
  return true
}

interface NameVerdict extends Verdict {
  readonly type: NameType
}

function judged(match: string, run: Run, left: Left, before: string): NameVerdict | undefined {
  const address = addressIn(match, run, left)
  if (address > 0) return { units: address, type: 'pii.location.address' }
  const place = placeIn(match, run, left, before)
  if (place > 0) return { units: place, type: 'pii.location.place' }
  if (match.charCodeAt(0) >= firstGreek) return undefined
  const person = personIn(run, left)
  return person > 0 ? { units: person, type: 'pii.person' } : undefined
}
