import type { Match } from './match'
import { isQuoted } from './quotation'
import { maskOf } from './senses'
import { flags, wordWidth, type Sighting } from './sightings'

const negation = maskOf('not')
const negationBehind = maskOf('notBehind')
const foreign = maskOf('foreign')
const lead = maskOf('lead')
const verbLast = maskOf('last')
/** Not an order to the model, but what others do, may do, or are said to have done. */
const report = maskOf('report')
const mention = maskOf('mention')

const negationReach = 3 * wordWidth
const foreignReach = 2 * wordWidth
const reportReach = 14 * wordWidth
/** So many sightings are looked at on each side. */
const steps = 12

/**
 * Whether a phrase is told of rather than said: quoted, in code, negated, somebody else's, an example.
 *
 * @param isOrder whether it is said only where its verb stands as an order does.
 */
export function isMention(
  text: string,
  sightings: readonly Sighting[],
  match: Match,
  isOrder: boolean,
): boolean {
  const first = sightings[match.first] as Sighting
  const last = sightings[match.last] as Sighting
  return (
    (first.flags & flags.fenced) !== 0 ||
    isReported(text, sightings, match) ||
    isCode(text, first.start, last.end) ||
    (isOrder &&
      (isNegated(text, sightings, match) ||
        isForeign(sightings, match) ||
        !isOrdered(text, sightings, match))) ||
    isQuoted(text, first.start)
  )
}

function isReported(text: string, sightings: readonly Sighting[], { first, last }: Match): boolean {
  const from = sightings[first] as Sighting
  for (let at = first - 1; at >= Math.max(0, first - steps); at -= 1) {
    const before = sightings[at] as Sighting
    if (before.sentence !== from.sentence || from.place - before.place > reportReach) break
    if (before.senses & mention) return true
    if (before.senses & report && !isApart(text, before.end, from.start)) return true
  }
  for (let at = last + 1; at <= last + steps; at += 1) {
    const behind = sightings[at]
    if (behind?.sentence !== from.sentence || behind.place - from.place > reportReach) break
    if (behind.senses & mention) return true
  }
  return false
}

/** `never ignore`, `gib … nicht preis`. */
function isNegated(
  text: string,
  sightings: readonly Sighting[],
  { first, last, anchor }: Match,
): boolean {
  const verb = sightings[anchor] as Sighting
  for (let at = anchor - 1; at >= Math.max(0, first - 2); at -= 1) {
    const before = sightings[at] as Sighting
    if (before.sentence !== verb.sentence || verb.place - before.place > negationReach) break
    if (before.senses & negation && !isApart(text, before.end, verb.start)) return true
  }
  for (let at = anchor + 1; at <= last; at += 1) {
    if ((sightings[at] as Sighting).senses & negation) return true
  }
  const behind = sightings[last + 1]
  return (
    behind?.sentence === verb.sentence &&
    (behind.senses & negationBehind) !== 0 &&
    behind.place - (sightings[last] as Sighting).place <= negationReach
  )
}

/** `my instructions`, `instructions in the document`. */
function isForeign(sightings: readonly Sighting[], { first, last, anchor }: Match): boolean {
  const [from, to] = [sightings[first] as Sighting, sightings[last] as Sighting]
  const behind = (sightings[anchor] as Sighting).senses & verbLast ? last : last + 2
  for (let at = Math.max(0, first - 1); at <= behind; at += 1) {
    const near = sightings[at]
    if (near?.sentence !== from.sentence || !(near.senses & foreign)) continue
    if (from.place - near.place <= foreignReach && near.place - to.place <= foreignReach)
      return true
  }
  return false
}

/** A comma between two words parts what is said with them. */
function isApart(text: string, end: number, start: number): boolean {
  return /[,;，、；،]/.test(text.slice(end, start))
}

/** Whether a verb begins what is said, or stands behind a word that an order may stand behind. */
function isOrdered(text: string, sightings: readonly Sighting[], { anchor }: Match): boolean {
  const verb = sightings[anchor] as Sighting
  if (verb.flags & flags.firstOfSentence || verb.senses & (verbLast | lead)) return true
  const before = sightings[anchor - 1]
  if (before?.sentence === verb.sentence && verb.place - before.place <= wordWidth) {
    if (before.senses & lead) return true
  }
  return !/[\p{L}\p{N}]\s*$/u.test(text.slice(Math.max(0, verb.start - 3), verb.start))
}

/** Signs that prose has not, and those that part what is quoted from what is said. */
const codeSigns = /[(){}[\]=<>|/\\_;+*"“”„«»「」『』]/

function isCode(text: string, start: number, end: number): boolean {
  return codeSigns.test(text.slice(start, end))
}
