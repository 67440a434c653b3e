import type { Pattern, PatternDetector } from '../core/detector'
import type { Direction } from '../core/segment'
import { checks, type CheckName } from './checks'
import { wordSearch } from './words'

/** A detector as a policy document declares it. */
export interface Declaration {
  /** Which texts it is shown. @defaultValue both */
  readonly in?: Direction | readonly Direction[]
  readonly patterns: readonly PatternDeclaration[]
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
export function declaredDetector(name: string, declaration: Declaration): PatternDetector {
  const patterns = declaration.patterns.map((pattern) => patternOf(name, pattern))
  const directions = declaration.in && [declaration.in].flat()
  return Object.freeze({
    name,
    types: [...new Set(patterns.map(({ type }) => type))],
    patterns,
    ...(directions && { directions }),
  })
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
