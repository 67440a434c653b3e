import type { IncomingMessage, ServerResponse } from 'node:http'
import type { GuardError } from '../core/errors'
import type { Exchange } from '../core/exchange'
import type { GuardCore, Outcome } from '../core/guard'
import type { ProxyTrust } from './address'
import { heldBody } from './body'
import { cutResponse } from './cut'
import type { BodyHolder, HeldBody } from './held-body'
import { toExchangeRequest } from './request'
import { tapResponse, type Tap } from './tap'
import { watchResponse } from './watch'

/** An exchange that has begun, with what connects it to its request and response. */
export interface Underway {
  readonly exchange: Exchange
  readonly body: HeldBody
  /** Where the first gate's framework keeps the body. */
  readonly holder: BodyHolder
  /** Ends the exchange; only the first call counts. */
  readonly settle: (outcome: Outcome, error?: GuardError) => void
  /** Puts the guard in front of the response, once. */
  readonly tapResponse: () => void
  /** Has the guard watch over the exchange as long as its response is open. */
  readonly oversee: () => void
  /** True once the exchange has ended: whoever comes now is too late. */
  over: boolean
  /** True once callers' credentials were taken off the request. */
  withheld: boolean
  /** Ends a body that leaves as a stream of the framework; `undefined` where there is none. */
  cutBody: ((error: GuardError) => void) | undefined
  /** `undefined` until the response is tapped, and where the filter monitors. */
  tap: Tap | undefined
  /** True once the body of the response was filtered as a value. */
  filtered: boolean
  /** True once a plan that filters the response was run. */
  filterPlanned: boolean
  /** True where the response may leave in another form than the handler gives it. */
  readonly filters: () => boolean
}

interface Beginning {
  readonly guard: GuardCore
  readonly req: IncomingMessage
  readonly res: ServerResponse
  readonly url: string
  readonly holder: BodyHolder
  readonly trusts: ProxyTrust
  readonly attached: ((name: string) => unknown) | undefined
  /** Told of a refusal, before the response has begun or after. */
  readonly told: (error: GuardError) => void
}

/** Holds the body of a request back and starts its exchange. Must run before anything is awaited. */
export function beginExchange(beginning: Beginning): Underway {
  const { guard, req, res, url, holder, trusts, attached, told } = beginning
  const body = heldBody(req, holder)
  const onGone = listenerOf(res)
  const exchange = orElse(body.release, () =>
    guard.begin(toExchangeRequest(req, { url, trusts, attached, body, onGone })),
  )
  let endWatch: (() => void) | undefined
  const settle: Underway['settle'] = (outcome, error) => {
    if (underway.over) return
    underway.over = true
    endWatch?.()
    if (outcome === 'refused' && error !== undefined) told(error)
    try {
      guard.settle(exchange, outcome, error)
    } catch {
      // The exchange is over: there is nobody left to tell, and the process must not end for it.
    }
  }
  res.once('close', () => end(underway, req, res))
  let isTapped = false
  const underway: Underway & Record<typeof inspected, () => string> = {
    [inspected]: shown,
    exchange,
    body,
    holder,
    settle,
    tap: undefined,
    over: false,
    withheld: false,
    cutBody: undefined,
    filtered: false,
    filterPlanned: false,
    filters: () => guard.filterMode === 'enforce' && mayFilter(exchange, underway.filterPlanned),
    oversee: () => {
      if (!underway.over && !res.destroyed) endWatch ??= overseen(guard, res, underway)
    },
    tapResponse: () => {
      if (isTapped) return
      isTapped = true
      if (guard.filterMode === 'monitor') return watchResponse(res, exchange, guard)
      underway.tap = tapped(guard, res, underway)
    },
  }
  return underway
}

/** Tells when the connection is closed, or the response has left. */
function listenerOf(res: ServerResponse): NonNullable<Exchange['request']['onGone']> {
  return (listener) => {
    if (res.destroyed) listener()
    else res.once('close', listener)
    return () => void res.off('close', listener)
  }
}

function end({ tap, settle }: Underway, req: IncomingMessage, res: ServerResponse): void {
  if (res.writableFinished) settle('allowed')
  else {
    tap?.drop()
    settle('aborted')
  }
  // Bytes that no handler read would keep the request from ending.
  if (req.readableFlowing === null) req.resume()
}

function tapped(guard: GuardCore, res: ServerResponse, underway: Underway): Tap {
  const { exchange, settle, filters } = underway
  return tapResponse(res, {
    guard,
    exchange,
    settle,
    filters,
    filtered: () => underway.filtered,
    cutBody: () => underway.cutBody,
  })
}

/** Cuts the response once the exchange may no longer go on. Returns the end of the watch. */
function overseen(
  guard: GuardCore,
  res: ServerResponse,
  underway: Underway,
): (() => void) | undefined {
  const { exchange, settle } = underway
  return guard.oversee(exchange, (error) => {
    cutResponse(res, { guard, exchange, tap: underway.tap, error })
    settle('refused', error)
  })
}

/** It hangs on the request, which programs print: the credential it holds must not be seen there. */
export function hiddenFromPrograms(underway: Underway): Underway {
  return Object.assign(underway, { [inspected]: shown })
}

const inspected = Symbol.for('nodejs.util.inspect.custom')
const shown = (): string => '[exchange]'

// Obligations and placeholders are carried out on routes without a filter too.
function mayFilter({ route, obligations, pseudonyms }: Exchange, filterPlanned: boolean): boolean {
  if (obligations.length > 0 || (pseudonyms?.size ?? 0) > 0) return true
  return filterPlanned && route?.filter !== false
}

function orElse<T>(onError: () => void, step: () => T): T {
  try {
    return step()
  } catch (error) {
    onError()
    throw error
  }
}
