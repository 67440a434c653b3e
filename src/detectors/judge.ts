import { GuardError, isGuardError } from '../core/errors'
import { leftContext } from './compiled-expression'
import { alignUp } from './pairs'
import type { PatternUnit } from './unit'

interface Judgement {
  readonly units: number
  readonly type: string
  readonly score: number
}

/** What a match is a finding of, with 0 units where it is none. */
export function judged(unit: PatternUnit, match: string, text: string, index: number): Judgement {
  const { accept, contains, detector, types, type, score } = unit
  if (contains !== undefined && !match.includes(contains)) return { units: 0, type, score }
  if (accept === undefined) return { units: match.length, type, score }
  const before = text.slice(alignUp(text, Math.max(0, index - leftContext)), index)
  const answer: unknown = guarded(detector, () => accept(match, before))
  const verdict = (typeof answer === 'object' ? answer : { units: answer }) as Partial<Judgement>
  const { units, type: told = type, score: scored = score } = verdict ?? {}
  if (!Number.isInteger(units) || (units as number) < 0 || (units as number) > match.length) {
    throw failed(detector, 'accepted more or less than its match')
  }
  if (told !== type && !types.includes(told)) throw failed(detector, notDeclared)
  if (!isScore(scored)) throw failed(detector, wrongScore)
  return { units: units as number, type: told, score: scored }
}

export const notDeclared = 'returned a type it does not declare'
export const wrongScore = 'returned a score out of range'

export function isScore(score: number): boolean {
  return score >= 0 && score <= 1
}

export function guarded<T>(detector: string, run: () => T): T {
  try {
    return run()
  } catch (cause) {
    if (isGuardError(cause)) throw cause
    throw failed(detector, 'threw', cause)
  }
}

export function failed(detector: string, what: string, cause?: unknown): GuardError {
  const detail = `the detector \`${detector}\` ${what}`
  return new GuardError('control-failed', { detail, detector, cause })
}
