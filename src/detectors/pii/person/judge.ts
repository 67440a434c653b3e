import {
  closing,
  companion,
  conjunction,
  introduction,
  personLabel,
  phraseEnd,
  self,
  speech,
  streetPrefix,
  title,
} from '../names/evidence'
import type { Left } from '../names/left'
import { folded, isDigit } from '../names/letters'
import { given, kindsOf, noun, ordinary, place, stop, surname } from '../names/lexicon'
import type { Run, Token } from '../names/run'
import { placeAt } from '../place/gazetteer'
import * as words from './words'

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
  if (left.isSpaced && (left.isNumber || isStreet(left))) return true
  return gap === ' ' && isDigit(tail.charCodeAt(0))
}

function isStreet({ roles, rolesOfTwo }: Left): boolean {
  return ((roles | rolesOfTwo) & streetPrefix) !== 0
}

function mayBeName({ kinds, text, isParticle }: Token): boolean {
  return !isParticle && (kinds & (stop | noun)) === 0 && (kinds !== 0 || !/[\d_]/.test(text))
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

function isInitial({ length }: Token): boolean {
  return length === 1
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

function pointsOfOne(token: Token): number {
  const { kinds } = token
  if (isInitial(token)) return -2
  if (kinds === 0 || (kinds & ordinary) !== 0) return 0
  const { text } = token
  // An abbreviation, such as `SIM`.
  if (text.length < 5 && text === text.toUpperCase()) return 0
  if ((kinds & given) !== 0) return (kinds & place) !== 0 && placeAt(text) !== undefined ? 1 : 2
  return (kinds & surname) !== 0 ? 1 : 0
}

function pointsOfLeft(left: Left, name: readonly Token[]): number {
  const { roles } = left
  const isKnown = is(name[0], given | surname) || name.length > 1
  if ((roles & title) !== 0 && /^\.? $/.test(left.gap)) return 3
  if (!left.isSpaced) return pointsBehindSign(left, isKnown)
  if ((roles & introduction) !== 0) return 3
  if ((roles & phraseEnd) !== 0 && words.phrases.has(`${left.two} ${left.one}`)) return 3
  if ((roles & self) !== 0 && (left.one !== 'am' || left.two === 'i')) return isKnown ? 2 : 1
  // `…, said Anna`: nobody stands before the verb.
  if ((roles & speech) !== 0) return left.two === '' ? 3 : 2
  // In a list of names one says that the next is a name, too.
  if ((roles & conjunction) !== 0) return isName(kindsOf(folded(left.two))) ? 2 : 1
  return (roles & companion) !== 0 ? 1 : 0
}

function pointsBehindSign(left: Left, isKnown: boolean): number {
  const { roles, gap } = left
  if ((roles & personLabel) !== 0 && /^ ?: {0,9}["'(]?$/.test(gap)) return isKnown ? 3 : 2
  if ((roles & closing) !== 0 && left.isLineStart) return isKnown ? 3 : 2
  if (gap === ', ') return isName(left.kinds) ? 2 : 0
  return gap === ': ' || ((roles & companion) !== 0 && /^ ["\u201c]$/.test(gap)) ? 1 : 0
}

function isName(kinds: number): boolean {
  return (kinds & (given | surname)) !== 0 && (kinds & ordinary) === 0
}

function pointsOfRight({ gap, tail }: Run, left: Left, last: Token): number {
  if (last.isPossessive) return words.kin.has(tail) ? 3 : 1
  if (gap === ':') return left.isLineStart ? 1 : 0
  if (gap === ', ') return tail === '' || tail === 'and' || left.isLineStart ? 1 : 0
  // Called by name: `Thank you, Anna!`
  if (/^[!?.]/.test(gap)) return left.gap === ', ' ? 1 : 0
  if (gap !== ' ') return 0
  if (words.speech.has(tail)) return 2
  return words.actions.has(tail) || tail === 'and' ? 1 : 0
}
