import { ConfigurationError } from '../core/errors'
import { barredBefore } from './expression/barred'
import {
  listOf,
  maskOfText,
  nonAscii,
  none,
  tableOf,
  type CharacterMask,
} from './expression/characters'
import { landmarkFor, landmarkOf, type Landmark } from './expression/landmark'
import { measure, type Measure } from './expression/measure'
import { openingsOf, type Opening } from './expression/openings'
import { parseExpression } from './expression/parse'
import { runOf } from './expression/run'
import { viableSource } from './expression/viable'
import { firstOf, waysOf } from './expression/ways'
import { gateDepth } from './gate'
import { signsOf, type Sign } from './signs'

/** Units of text left of a place that stay known on a stream. */
export const leftContext = 64

/** Longest match of a pattern, in UTF-16 units. */
export const maxMatchLength = 16_384

/** Most ways an expression may be tried from one start. */
const maxWays = 1_000

/** An expression with all that a search needs to know of it. */
export interface CompiledExpression {
  /** The expression, to be searched from `lastIndex`. */
  readonly expression: RegExp
  /** The expression, to be tried at `lastIndex` alone. */
  readonly here: RegExp
  /** P of the expression: where a match may still begin. */
  readonly viable: RegExp
  readonly unicode: boolean
  readonly minLength: number
  readonly maxLength: number
  readonly lookahead: number
  readonly landmark: Landmark | undefined
  /** 1 for each unit a match may begin with: the ASCII ones, and at 128 all others. */
  readonly starts: Uint8Array
  /** 1 for each ASCII unit that no match stands behind. */
  readonly barred: Uint8Array
  /** True where no match stands behind a letter or a digit of ASCII. */
  readonly startsWords: boolean
  /** False where no match begins with an ASCII character. */
  readonly startsInAscii: boolean
  /** How many units in a row without a blank every match has. */
  readonly run: number
  /** True where no match has a blank. */
  readonly unbroken: boolean
  /** How a match may begin, where that is known. */
  readonly openings: readonly Opening[] | undefined
  /** True where few characters can begin a match. */
  readonly isNarrow: boolean
  /** Parts of a text in which matches may start are searched as one if they are no farther apart. */
  readonly gap: number
  /** How its landmark is noticed in one pass over a text. */
  readonly signs: readonly Sign[]
}

/** Making one takes up to 5 ms, and every guard has the expressions of the detectors that come with it. */
const known = new WeakMap<RegExp, Map<string | undefined, CompiledExpression>>()

/**
 * Compiles an expression.
 *
 * @param contains what every match has in it, as far as the author says.
 * @param place names the pattern in messages.
 * @throws ConfigurationError for an expression that is not bounded, may match nothing, looks further
 * than 64 units, matches more than 16,384 units, or may be tried in more than 1,000 ways from one
 * start. What passes takes time linear in the text: at most that many tries of at most that length.
 */
export function compileExpression(
  source: RegExp,
  contains: string | undefined,
  place: string,
): CompiledExpression {
  const byLiteral = known.get(source) ?? new Map<string | undefined, CompiledExpression>()
  const compiled = byLiteral.get(contains) ?? compiledOf(source, contains, place)
  known.set(source, byLiteral.set(contains, compiled))
  return compiled
}

function compiledOf(
  source: RegExp,
  contains: string | undefined,
  place: string,
): CompiledExpression {
  const expression = parseExpression(source, place)
  const measured = measure(expression)
  refuseCostly(measured, waysOf(expression), place)
  const first = firstOf(expression)
  const run = runOf(expression)
  const landmark = cheapestLandmark(landmarkOf(expression), contains, measured)
  const barred = barredBefore(expression)
  const openings = openingsOf(expression, gateDepth)
  const flags = `${expression.flags.text}g`
  return Object.freeze({
    expression: new RegExp(source.source, flags),
    here: new RegExp(source.source, `${expression.flags.text}y`),
    viable: new RegExp(viableSource(expression, measured), flags),
    unicode: expression.flags.unicode,
    minLength: measured.length.min,
    maxLength: measured.length.max,
    lookahead: measured.lookahead,
    landmark,
    gap: gapOf(landmark, measured),
    starts: tableOf(first),
    barred: tableOf(barred),
    startsWords: (barred & alphanumeric) === alphanumeric,
    startsInAscii: (first & ~nonAscii) !== none,
    run: run.longest,
    unbroken: run.unbroken,
    openings,
    isNarrow: isNarrow(first),
    signs: landmark === undefined ? [] : signsOf(landmark, openings),
  })
}

// More first characters than these are met at nearly every word.
const maxFirst = 10

function isNarrow(first: CharacterMask): boolean {
  return listOf(first, maxFirst) !== undefined
}

/** So few places are tried one by one. Wider parts must not be searched over and over. */
export const stepwise = 8

/** As many where only the places count at which a word begins. */
export const stepwiseByWords = 64

const alphanumeric = maskOfText('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')

function gapOf(landmark: Landmark | undefined, { length }: Measure): number {
  const { min, max } = landmark?.offset ?? { min: 0, max: 0 }
  return max - min < stepwise ? 0 : length.max
}

function cheapestLandmark(
  derived: Landmark | undefined,
  contains: string | undefined,
  { length }: Measure,
): Landmark | undefined {
  if (contains === undefined) return derived
  const named = landmarkFor(contains, { min: 0, max: length.max })
  return derived !== undefined && derived.cost <= named.cost ? derived : named
}

function refuseCostly(
  { length, lookahead, lookbehind }: Measure,
  ways: number,
  place: string,
): void {
  const refuse = (what: string): never => {
    throw new ConfigurationError(`the expression of ${place} ${what}`)
  }
  if (length.min === 0) refuse('matches the empty text')
  if (length.max > maxMatchLength) {
    refuse(`matches up to ${length.max} units; expected at most ${maxMatchLength}`)
  }
  if (lookahead > leftContext || lookbehind > leftContext) {
    refuse(
      `looks up to ${Math.max(lookahead, lookbehind)} units around; expected at most ${leftContext}`,
    )
  }
  if (ways > maxWays) {
    refuse(
      `may be tried in more than ${maxWays} ways from one start, which takes too long on hostile text; ` +
        'expected repetitions whose next character decides between another round and what follows',
    )
  }
}
