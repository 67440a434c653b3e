import type { Detector, Pattern } from '../core/detector'
import type { Direction } from '../core/segment'
import { checks, type CheckName } from './checks'
import { topicSearch, type TopicDeclaration } from './word-lists/topic'
import { wordListSearch } from './word-lists/word-list'
import { wordSearch } from './words'

/** A detector as a policy document declares it. */
export interface Declaration {
  /** Which texts it is shown. @defaultValue both */
  readonly in?: Direction | readonly Direction[]
  /** One of these three says what is found. */
  readonly patterns?: readonly PatternDeclaration[]
  /** Words and phrases, each a finding. */
  readonly words?: readonly string[]
  /** Words that are a finding where enough of them come together. */
  readonly topic?: TopicDeclaration
}

export interface PatternDeclaration {
  /** Words of the type below the detector's name, joined by dots. */
  readonly type?: string
  /** Source of the regular expression, bounded as `Pattern` says. */
  readonly expression: string
  /** Flags of the expression: some of `i`, `s`, `u`, `v`. */
  readonly flags?: string
  /** A match is a finding only with one of these at most 64 units to the left, in any case. */
  readonly words?: readonly string[]
  /** A match is a finding only if its digits and letters have the right check digits. */
  readonly check?: CheckName
  /** Confidence of the findings. @defaultValue 1 */
  readonly score?: number
}

/** @throws SyntaxError for an expression that is none. */
export function declaredDetector(name: string, declaration: Declaration): Detector {
  const { patterns, words, topic } = declaration
  const directions = declaration.in && [declaration.in].flat()
  const base = { name, types: [name], ...(directions && { directions }) }
  if (words !== undefined) return Object.freeze({ ...base, ...wordListSearch(name, words) })
  if (topic !== undefined) return Object.freeze({ ...base, ...topicSearch(name, topic) })
  const compiled = (patterns ?? []).map((pattern) => patternOf(name, pattern))
  const types = [...new Set(compiled.map(({ type }) => type))]
  return Object.freeze({ ...base, types, patterns: compiled })
}

function patternOf(name: string, declaration: PatternDeclaration): Pattern {
  const { type, expression, flags = '', words, check, score = 1 } = declaration
  const accept = words === undefined && check === undefined ? undefined : judge(words, check)
  return Object.freeze({
    type: type === undefined ? name : `${name}.${type}`,
    expression: new RegExp(expression, flags),
    score,
    ...(accept && { accept }),
  })
}

function judge(
  words: readonly string[] | undefined,
  check: CheckName | undefined,
): NonNullable<Pattern['accept']> {
  const wordsIn = words && wordSearch([words])
  const isRight = check && checks[check]
  return (match, before) => {
    if (words !== undefined && wordsIn?.(before).has(words) !== true) return 0
    return isRight === undefined || isRight(compactOf(match)) ? match.length : 0
  }
}

/** Digits and letters alone, in upper case. */
function compactOf(match: string): string {
  return match.replace(/[^A-Za-z0-9]/g, '').toUpperCase()
}
