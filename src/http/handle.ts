import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Exchange } from '../core/exchange'
import type { GuardCore, Plan } from '../core/guard'
import { trustOf } from './address'
import { developerNote, printToStderr, type Print } from './developer-note'
import { failureReply, faultNote, isFault, sendFailure } from './failure'
import { filterValue, type ValueContext } from './filter-value'
import type { BodyHolder } from './held-body'
import { asRefusal, replyTo, sendReply } from './respond'
import { beginExchange, type Underway } from './underway'

/** What only a framework knows of a request. */
export interface HttpFacts {
  /** The target as the client sent it, before any mount point was cut off. */
  readonly url?: string
  /** Where the handler looks for the parsed body. @defaultValue the request */
  readonly holder?: object
  /** False prints each refusal, with the lines that would allow it, for developers. */
  readonly production?: boolean
  /** Where the framework keeps the body of the response as a value, if it does. */
  readonly values?: ValueContext
}

/** A guard in front of `node:http` requests and responses. */
export interface Handler {
  /**
   * Runs a plan on a request. Calls `next` once, or answers the request itself. Resolves to whether
   * `next` was called; rejects only with what `next` rejects with.
   */
  readonly handle: (
    plan: Plan,
    req: IncomingMessage,
    res: ServerResponse,
    next: () => unknown,
    facts?: HttpFacts,
  ) => Promise<boolean>
  /**
   * Answers a request whose handler threw, in the client's error shape, and prints a note of what was
   * no fault of the caller. False where the response has begun: then only the framework can end it.
   */
  readonly fail: (
    error: unknown,
    req: IncomingMessage,
    res: ServerResponse,
    production: boolean,
  ) => boolean
  /** The exchange that a request is part of, if a gate has seen it. */
  readonly exchange: (req: IncomingMessage) => Exchange | undefined
}

/**
 * Connects a guard with `node:http`. All middlewares made with one handler share the exchange of a
 * request.
 *
 * @throws ConfigurationError for an entry of `trustedProxies` that is no range.
 */
export function createHandler(guard: GuardCore, print: Print = printToStderr): Handler {
  const trusts = trustOf(guard.trustedProxies)
  const exchanges = new WeakMap<IncomingMessage, Underway>()
  const monitors = guard.mode === 'monitor'

  const admit: Handler['handle'] = async (plan, req, res, _next, facts = {}) => {
    let underway = exchanges.get(req)
    try {
      if (!underway) {
        const { url = req.url ?? '/', holder = req } = facts
        // Frameworks leave `body` out of their types.
        const arrival = { guard, req, res, url, holder: holder as BodyHolder, trusts }
        underway = beginExchange(arrival)
        exchanges.set(req, underway)
      }
      await guard.receive(underway.exchange, plan)
      if (monitors) underway.body.release()
      else underway.body.deliver(underway.exchange.body)
    } catch (cause) {
      underway?.body[monitors ? 'release' : 'discard']()
      if (!monitors) return refuse(cause, underway, res, facts)
    }
    underway?.tapResponse()
    return !res.destroyed && !res.writableEnded
  }

  const refuse = (
    cause: unknown,
    underway: Underway | undefined,
    res: ServerResponse,
    facts: HttpFacts,
  ): false => {
    // The client hung up, or something else has answered.
    if (res.destroyed || res.writableEnded) return false
    const error = asRefusal(cause, underway?.exchange)
    if (facts.production === false) print(developerNote(error))
    if (underway?.tap) underway.tap.refuse(error)
    else if (res.headersSent) res.destroy()
    else {
      underway?.settle('refused', error)
      const reply = replyTo(guard, underway?.exchange, error)
      sendReply(res, reply, underway?.exchange.responseHeaders)
    }
    return false
  }

  return {
    handle: async (plan, req, res, next, facts) => {
      const outermost = !exchanges.has(req)
      if (!(await admit(plan, req, res, next, facts))) return false
      await next()
      const underway = exchanges.get(req)
      // The outermost gate alone, since whatever runs between two gates may change the value.
      if (outermost && underway && facts?.values && !monitors) {
        await filterValue(guard, underway, res, facts.values)
      }
      return true
    },
    fail: (error, req, res, production) => {
      const exchange = exchanges.get(req)?.exchange
      if (isFault(error)) print(faultNote(error, exchange?.id, production))
      if (res.headersSent) return false
      sendFailure(res, failureReply(guard, exchange, error))
      return true
    },
    exchange: (req) => exchanges.get(req)?.exchange,
  }
}
