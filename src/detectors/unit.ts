import type { FunctionDetector, Pattern, PatternDetector } from '../core/detector'
import { compileExpression, type CompiledExpression } from './compiled-expression'

/** What is searched for on its own: one pattern of a detector. */
export interface PatternUnit extends CompiledExpression {
  readonly kind: 'pattern'
  readonly detector: string
  readonly type: string
  /** What `accept` may say instead. */
  readonly types: readonly string[]
  readonly score: number
  readonly raw: boolean
  readonly accept: Pattern['accept']
  readonly contains: string | undefined
}

/** What is searched for on its own: one detector given as a function. */
export interface FunctionUnit {
  readonly kind: 'function'
  readonly detector: string
  readonly raw: boolean
  readonly source: FunctionDetector
}

export type Unit = PatternUnit | FunctionUnit

/**
 * Compiles one pattern.
 *
 * @param place names the pattern in messages.
 * @throws ConfigurationError for an expression that cannot be searched for (see `compileExpression`).
 */
export function compilePattern(
  pattern: Pattern,
  { name, types, raw = false }: Pick<PatternDetector, 'name' | 'types' | 'raw'>,
  place: string,
): PatternUnit {
  const { type, score = 1, accept, contains } = pattern
  return Object.freeze({
    ...compileExpression(pattern.expression, contains, place),
    kind: 'pattern',
    detector: name,
    type,
    types,
    score,
    raw,
    accept,
    contains,
  })
}
