import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Control } from '../../core/control'
import type { Exchange } from '../../core/exchange'
import { refusalOf } from '../../core/pipeline'
import type { RateQuestion } from '../../core/question'
import type { RateLimit } from '../../core/route'
import { addRateLimit, retryAfter, type Usage } from './headers'
import { subjectOf } from './subject'

interface RateFacts extends RateQuestion {
  readonly usage: Usage
}

/**
 * Counts a request against the quota of its principal; anonymous callers count by address, as for the
 * lockout. Windows are fixed: they begin with the first request. A quota belongs to where it is written: each
 * route's own, or the one of the guard shared by all routes without one.
 */
export function reserve(
  limitOf: (exchange: Exchange) => RateLimit | undefined,
): Control<RateFacts> {
  const limiters = new Map<string, RateLimiterMemory>()
  return {
    name: 'limit',
    step: 'reserve',
    carries: [],
    observe: async (exchange) => {
      const limit = limitOf(exchange)
      if (limit === undefined) return undefined
      const state = await consume(limiterOf(limiters, limit, exchange), subjectOf(exchange))
      return {
        kind: 'rate',
        exceeded: state.consumedPoints > limit.requests,
        retryAfterMs: state.msBeforeNext,
        usage: { limit, remaining: state.remainingPoints, resetMs: state.msBeforeNext },
      }
    },
    enforce: (exchange, { usage, retryAfterMs }, decision) => {
      addRateLimit(exchange.responseHeaders, usage)
      if (decision.effect === 'deny') throw refusalOf(decision, retryAfter(retryAfterMs))
    },
  }
}

/**
 * One for each route that has a quota of its own, and one for all others. Told apart by what the document
 * says, so that another document with the same quota goes on counting where this one was.
 */
function limiterOf(
  limiters: Map<string, RateLimiterMemory>,
  limit: RateLimit,
  { route }: Exchange,
): RateLimiterMemory {
  const { requests, windowSeconds } = limit
  const name = `${requests}/${windowSeconds} ${route?.limit === limit ? route.match : ''}`
  const known = limiters.get(name)
  if (known !== undefined) return known
  const limiter = new RateLimiterMemory({ points: requests, duration: windowSeconds })
  limiters.set(name, limiter)
  return limiter
}

// A reached limit comes as a rejection with the state; anything else is a failure of the limiter.
async function consume(limiter: RateLimiterMemory, subject: string): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(subject)
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return reason
    throw reason
  }
}
