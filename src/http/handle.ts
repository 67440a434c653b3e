import type { IncomingMessage } from 'node:http'
import type { Endpoint } from '../core/endpoint'
import type { Exchange } from '../core/exchange'
import type { GuardCore, Plan } from '../core/guard'
import { trustOf } from './address'
import { admit, keepOnRequests, type Arrival, type Watch } from './admit'
import { printToStderr, type Print } from './developer-note'
import { serveEndpoint } from './endpoint'
import { failureReply, faultNote, isFault, sendFailure } from './failure'
import { filterValue, type ValueContext } from './filter-value'

export interface Passage extends Arrival {
  /** Runs whatever stands behind the gate. */
  readonly next: () => unknown
  /** Where the framework keeps the body of the response as a value, if it does. */
  readonly values?: ValueContext
}

/** A guard in front of `node:http` requests and responses. */
export interface Handler {
  /**
   * Runs a plan on a request. Calls `next` once, or answers the request itself. Resolves to whether
   * `next` was called; rejects only with what `next` rejects with.
   */
  readonly handle: (plan: Plan, passage: Passage) => Promise<boolean>
  /**
   * Answers a request whose handler threw, in the client's error shape, and prints a note of what was
   * no fault of the caller. False where the response has begun: then only the framework can end it.
   * One that is over, because it was cut, needs no end: the connection may carry the next by now.
   */
  readonly fail: (error: unknown, arrival: Arrival) => boolean
  /** Answers a request to an endpoint. False where its path is another. Never rejects. */
  readonly serve: (endpoint: Endpoint, arrival: Arrival) => Promise<boolean>
  /** The exchange that a request is part of, if a gate has seen it. */
  readonly exchange: (req: IncomingMessage) => Exchange | undefined
}

/**
 * Connects a guard with `node:http`. All middlewares of one guard share the exchange of a request,
 * whichever handler they were made with.
 *
 * @throws ConfigurationError for an entry of `trustedProxies` that is no range.
 */
export function createHandler(guard: GuardCore, print: Print = printToStderr): Handler {
  const trusts = trustOf(guard.trustedProxies)
  const watch: Watch = { guard, trusts, print, exchanges: keepOnRequests(guard.key) }
  const exchange = (req: IncomingMessage): Exchange | undefined =>
    watch.exchanges.get(req)?.exchange
  return {
    handle: (plan, passage) => handle(watch, plan, passage),
    fail: (error, { req, res, production = true }) => {
      const underway = watch.exchanges.get(req)
      const failed = underway?.exchange
      if (isFault(error, failed)) print(faultNote(error, failed?.id, production))
      if (res.headersSent) return underway?.over === true
      sendFailure(res, failureReply(guard, failed, error))
      return true
    },
    serve: (endpoint, arrival) => serveEndpoint(watch, endpoint, arrival),
    exchange,
  }
}

async function handle(watch: Watch, plan: Plan, passage: Passage): Promise<boolean> {
  const { req, res, next, values } = passage
  const outermost = !watch.exchanges.get(req)
  if (!(await admit(watch, plan, passage))) return false
  await next()
  const underway = watch.exchanges.get(req)
  // The outermost gate alone, since whatever runs between two gates may change the value.
  const filters = outermost && watch.guard.filterMode === 'enforce'
  if (filters && underway && values) await filterValue(watch.guard, underway, res, values)
  return true
}
