import type { Pattern, Verdict } from '../../core/detector'
import { Left } from './names/left'
import { isStop } from './names/lexicon'
import { runOf, type Run } from './names/run'
import { endOfWord } from './names/letters'
import { addressIn } from './address/judge'
import { personIn } from './person/judge'
import { placeIn } from './place/judge'

/** What is told by names: of people, of places. */
export type NameType = 'pii.person' | 'pii.location.place' | 'pii.location.address'

/** One search for all that has a name, so that each run of capitalised words is looked up once. */
export function searchForNames(types: readonly NameType[], type: string): Pattern {
  const asked = new Set(types)
  return {
    type,
    score: 0.6,
    // At most five capitalised words, particles between them; then the next word or number.
    expression:
      /[A-Z\u00c0-\u00de\u0100-\u024f\u0386-\u03ab\u0400-\u042f](?<![\w\u00c0-\u1fff@#/$\\.].)(?! )[\w'\u2019\u00c0-\u1fff-]{0,29}(?:\.? (?:[a-z]{1,3} (?:[a-z]{2,3} )?)?[A-Z\u00c0-\u00de\u0100-\u024f\u0386-\u03ab\u0400-\u042f][\w'\u2019\u00c0-\u1fff-]{0,29}){0,4}(?:[.,:;]?[ \n]{1,2}(?:[a-z]{1,12}|\d{1,6}[A-Za-z]?(?:-\d{1,4})?)?|[.,:;!?])?/s,
    accept: (match, before) => verdictOf(asked, match, before),
  }
}

function verdictOf(asked: ReadonlySet<NameType>, match: string, before: string): number | Verdict {
  if (isStop(match.slice(0, endOfWord(match, 0)))) return 0
  const run = runOf(match)
  const left = new Left(before)
  const found = judged(match, run, left, before)
  return found === undefined || !asked.has(found.type) ? 0 : found
}

interface NameVerdict extends Verdict {
  readonly type: NameType
}

function judged(match: string, run: Run, left: Left, before: string): NameVerdict | undefined {
  const address = addressIn(match, run, left)
  if (address > 0) return { units: address, type: 'pii.location.address' }
  const place = placeIn(match, run, left, before)
  if (place > 0) return { units: place, type: 'pii.location.place' }
  const person = personIn(run, left)
  return person > 0 ? { units: person, type: 'pii.person' } : undefined
}
