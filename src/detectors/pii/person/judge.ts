import { streetPrefixes } from '../address/streets'
import { given, kindsOf, noun, ordinary, place, stop, surname } from '../names/lexicon'
import type { Left } from '../names/left'
import { folded } from '../names/letters'
import { placeAt } from '../place/gazetteer'
import type { Run, Token } from '../names/run'
import {
  actions,
  closings,
  companions,
  introductions,
  kin,
  labels,
  phrases,
  speech,
  titles,
} from './words'

const least = 3

/** How many units of a run are the name of a person, 0 where nothing says so. */
export function personIn(run: Run, left: Left): number {
  const [first] = run.tokens
  if (first === undefined || !mayBeName(first)) return 0
  if (isInAddress(run, left)) return 0
  const name = nameAt(run.tokens)
  const next = run.tokens[name.length]
  if (next !== undefined && (next.kinds & noun) !== 0) return 0
  const last = name.at(-1) as Token
  const isWhole = next === undefined
  const points =
    pointsOfWords(name) + pointsOfLeft(left, name) + (isWhole ? pointsOfRight(run, left, last) : 0)
  return points >= least ? last.end : 0
}

/** Streets are named after people. */
function isInAddress({ gap, tail }: Run, left: Left): boolean {
  const { one, gap: before } = left
  if (before === ' ' && (/^\d/.test(one) || isStreet(left))) return true
  return gap === ' ' && /^\d/.test(tail)
}

function isStreet({ one, two }: Left): boolean {
  return streetPrefixes.has(one) || streetPrefixes.has(two)
}

function mayBeName({ kinds, text, isParticle }: Token): boolean {
  return !isParticle && (kinds & (stop | noun)) === 0 && !/[\d_]/.test(text)
}

/** Given names and initials, then what may be a surname, with its particles. */
function nameAt(tokens: readonly Token[]): readonly Token[] {
  let at = 1
  while (at < 3 && isForename(tokens[at])) at += 1
  let surnames = 0
  while (at < tokens.length && surnames < 2) {
    let next = at
    while (tokens[next]?.isParticle === true) next += 1
    const token = tokens[next]
    if (token === undefined || !mayBeName(token)) break
    if (surnames === 1 && (token.kinds & surname) === 0) break
    surnames += 1
    at = next + 1
  }
  return tokens.slice(0, at)
}

function isForename(token: Token | undefined): boolean {
  return token !== undefined && mayBeName(token) && (is(token, given) || isInitial(token))
}

function isInitial({ text }: Token): boolean {
  return text.length === 1
}

function is(token: Token | undefined, bits: number): boolean {
  return token !== undefined && (token.kinds & bits) !== 0
}

function pointsOfWords(name: readonly Token[]): number {
  const [first] = name as [Token]
  const last = name.at(-1) as Token
  if (name.length === 1) return pointsOfOne(first)
  const isSurname = is(last, surname) && !is(last, ordinary)
  if (isInitial(first)) return isSurname ? 3 : 1
  if (!is(first, given)) return isSurname ? 1 : 0
  if (is(first, ordinary)) return isSurname || is(last, surname | given) ? 3 : 1
  return is(last, given | surname) ? 4 : 3
}

function pointsOfOne({ text, kinds }: Token): number {
  if (text.length === 1) return -2
  if ((kinds & ordinary) !== 0) return 0
  // An abbreviation, such as `SIM`.
  if (text.length < 5 && text === text.toUpperCase()) return 0
  if ((kinds & given) !== 0) return (kinds & place) !== 0 && placeAt(text) !== undefined ? 1 : 2
  return (kinds & surname) !== 0 ? 1 : 0
}

function pointsOfLeft(left: Left, name: readonly Token[]): number {
  const { one, gap } = left
  const known = is(name[0], given | surname) || name.length > 1
  if (/^\.? $/.test(gap) && titles.has(one)) return 3
  if (gap !== ' ') return pointsBehindSign(left, known)
  if (introductions.has(one) || phrases.has(`${left.two} ${one}`)) return 3
  if (one === "i'm" || (one === 'am' && left.two === 'i') || one === 'name') return known ? 2 : 1
  // `…, said Anna`: nobody stands before the verb.
  if (speech.has(one)) return left.two === '' ? 3 : 2
  // In a list of names one says that the next is a name, too.
  if (one === 'and') return isName(left.two) ? 2 : 1
  return companions.has(one) ? 1 : 0
}

function pointsBehindSign({ one, gap, isLineStart }: Left, known: boolean): number {
  if (/^ ?: {0,9}["'(]?$/.test(gap) && labels.has(one)) return known ? 3 : 2
  if (isLineStart && closings.has(one)) return known ? 3 : 2
  if (gap === ', ') return isName(one) ? 2 : 0
  return gap === ': ' || (/^ ["\u201c]$/.test(gap) && companions.has(one)) ? 1 : 0
}

function isName(word: string): boolean {
  const kinds = kindsOf(folded(word))
  return (kinds & (given | surname)) !== 0 && (kinds & ordinary) === 0
}

function pointsOfRight({ gap, tail }: Run, left: Left, last: Token): number {
  if (last.isPossessive) return kin.has(tail) ? 3 : 1
  if (gap === ':') return left.isLineStart ? 1 : 0
  if (gap === ', ') return tail === '' || tail === 'and' || left.isLineStart ? 1 : 0
  // Called by name: `Thank you, Anna!`
  if (/^[!?.]/.test(gap)) return left.gap === ', ' ? 1 : 0
  if (gap !== ' ') return 0
  if (speech.has(tail)) return 2
  return actions.has(tail) || tail === 'and' ? 1 : 0
}
