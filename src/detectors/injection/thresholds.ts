import { optional, parseOptions, type OptionParser } from '../../core/options'
import { judgedOrigins, type JudgedOrigin } from './heads'
import type { OperatingPoint } from './operating-points'
import { thresholds } from './tuned'

/** The least score that is reported of texts of each origin, 0 to 1. What a system or an assistant says is judged as the user's. */
export interface InjectionThresholds {
  /** @defaultValue the operating point's */
  readonly user?: number
  /** @defaultValue the operating point's */
  readonly tool?: number
  /** @defaultValue the operating point's */
  readonly document?: number
}

type Wanted = Readonly<Partial<Record<JudgedOrigin, number | undefined>>>

/** One threshold for texts of every origin, or one for those of each that is named. */
export const thresholdOption: OptionParser<Wanted> = (value, fail) => {
  if (isShare(value)) return { user: value, tool: value, document: value }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail('a number from 0 to 1, or one for each of `user`, `tool` and `document`')
  }
  const each = optional(share, undefined)
  return parseOptions('injection({ threshold })', value, {
    user: each,
    tool: each,
    document: each,
  })
}

const share: OptionParser<number> = (value, fail) =>
  isShare(value) ? value : fail('a number from 0 to 1')

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1
}

/** What is wanted, and of origins of which nothing is wanted the thresholds of the operating point. */
export function thresholdsOf(
  point: OperatingPoint,
  wanted: Wanted = {},
): ReadonlyMap<JudgedOrigin, number> {
  return new Map(
    judgedOrigins.map((origin) => [origin, wanted[origin] ?? thresholds[point][origin]]),
  )
}
