import type { IncomingMessage, ServerResponse } from 'node:http'
import type { GuardError } from '../core/errors'
import type { GuardCore, Plan } from '../core/guard'
import type { ProxyTrust } from './address'
import { dropConditions } from './conditions'
import { developerNote, type Print } from './developer-note'
import type { BodyHolder } from './held-body'
import { asRefusal, replyTo, sendReply } from './respond'
import { beginExchange, type Underway } from './underway'
import { withhold } from './withhold'

/** A request at a gate, with what only a framework knows of it. */
export interface Arrival {
  readonly req: IncomingMessage
  readonly res: ServerResponse
  /** The target as the client sent it, before any mount point was cut off. @defaultValue `req.url` */
  readonly url?: string
  /** Where the handler looks for the parsed body. @defaultValue the request */
  readonly holder?: object
  /** What a middleware in front has attached, by name. @defaultValue nothing */
  readonly attached?: (name: string) => unknown
  /** False prints each refusal, with the lines that would allow it, for developers. */
  readonly production?: boolean
}

/** A guard at work: what belongs to it and outlives one request. */
export interface Watch {
  readonly guard: GuardCore
  readonly trusts: ProxyTrust
  readonly print: Print
  readonly exchanges: Exchanges
}

/** What is underway on which request. */
export interface Exchanges {
  readonly get: (req: IncomingMessage) => Underway | undefined
  readonly set: (req: IncomingMessage, underway: Underway) => void
}

/**
 * Keeps what is underway on the request itself, under the key of the guard: every adapter of it, from
 * whichever copy of this module, finds the same. A WeakMap with an entry for each request costs the
 * garbage collector more than the rest of this folder costs.
 */
export function keepOnRequests(key: symbol): Exchanges {
  type Marked = Record<symbol, Underway | undefined>
  const marked = (req: IncomingMessage): Marked => req as unknown as Marked
  return {
    get: (req) => marked(req)[key],
    set: (req, underway) => void (marked(req)[key] = underway),
  }
}

/**
 * Runs a plan on a request, as far as the handler. False where the request was answered here, or
 * nobody waits for an answer any more. Never rejects.
 */
export async function admit(watch: Watch, plan: Plan, arrival: Arrival): Promise<boolean> {
  const { guard, exchanges } = watch
  const { req, res } = arrival
  const monitors = guard.mode === 'monitor'
  let underway = exchanges.get(req)
  try {
    // INVARIANT: nothing is awaited before the body is held.
    underway ??= begin(watch, arrival)
    await receive(guard, underway, plan, req)
    if (monitors) underway.body.release()
    else deliver(underway, arrival)
  } catch (cause) {
    underway?.body[monitors ? 'release' : 'discard']()
    if (!monitors) {
      refuse(watch, underway, arrival, cause)
      return false
    }
  }
  if (underway) takeOver(underway, plan, req)
  return !res.destroyed && !res.writableEnded && underway?.over !== true
}

// Whatever comes of it: what was verified must not be passed on, and what was refused not be logged.
async function receive(
  guard: GuardCore,
  underway: Underway,
  plan: Plan,
  req: IncomingMessage,
): Promise<void> {
  try {
    await guard.receive(underway.exchange, plan)
  } finally {
    // Once: what is there at a later gate of this guard was put there by the service itself.
    if (plan.withholds && !underway.withheld) {
      underway.withheld = true
      withhold(req, plan.withholds)
    }
  }
}

/** Gives the body to the handler, and to the place where the framework of this gate has bodies. */
function deliver({ exchange, body, holder }: Underway, { req, holder: own = req }: Arrival): void {
  const rewritten = exchange.body?.rewritten === true
  body.deliver(exchange.body)
  const other = own as BodyHolder
  if (other === holder || exchange.body?.value === undefined) return
  if (!rewritten && other.body !== undefined) return
  other.body = exchange.body.value
  other._body = true
}

/** Puts the guard in front of the response, and keeps from the handler what would lead around it. */
function takeOver(underway: Underway, plan: Plan, req: IncomingMessage): void {
  underway.filterPlanned ||= plan.filters
  if (underway.filters()) dropConditions(req)
  underway.tapResponse()
  underway.oversee()
}

function begin({ guard, trusts, print, exchanges }: Watch, arrival: Arrival): Underway {
  const { req, res, url = req.url ?? '/', holder = req, attached, production } = arrival
  // Frameworks leave `body` out of their types.
  const body = holder as BodyHolder
  const told = (error: GuardError): void => {
    if (production === false) print(developerNote(error))
  }
  const underway = beginExchange({ guard, req, res, url, holder: body, trusts, attached, told })
  exchanges.set(req, underway)
  return underway
}

function refuse(
  { guard, print }: Watch,
  underway: Underway | undefined,
  { res, production }: Arrival,
  cause: unknown,
): void {
  // The client hung up, something else has answered, or the reply to an earlier refusal still leaves.
  if (res.destroyed || res.writableEnded || underway?.over === true) return
  const error = asRefusal(cause, underway?.exchange)
  if (underway === undefined && production === false) print(developerNote(error))
  if (underway?.tap) return underway.tap.refuse(error)
  underway?.settle('refused', error)
  if (res.headersSent) return void res.destroy()
  const reply = replyTo(guard, underway?.exchange, error)
  sendReply(res, reply, underway?.exchange.responseHeaders)
}
