import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { GuardError } from '../core/errors'
import type { Exchange } from '../core/exchange'
import type { BodyFilter, BodyWatch } from '../core/filter'
import type { GuardCore, Outcome } from '../core/guard'
import { isIdentity, uninspectable } from './decode'
import { mute } from './mute'
import type { Outlet } from './outlet'
import { asRefusal, replyTo, sendReply } from './respond'
import {
  applyHeaders,
  headArguments,
  isBodiless,
  passingHead,
  removeBodyHeaders,
  removeTelltales,
  responseHead,
  restoreHeaders,
  sentHeader,
  type HeadArguments,
} from './response-head'
import { bodilessSink, chunkLength, closedSink, passSink, type Sink } from './sink'
import { streamSink } from './stream-sink'
import { asWhole } from './whole-filter'
import { wholeSink } from './whole-sink'
import { WatchedSink } from './watched-sink'
import { tearDown } from './tear-down'
import { holdTrailers } from './trailers'
import { wireOf, type Wire } from './wire'

export interface Tapped {
  readonly guard: GuardCore
  readonly exchange: Exchange
  readonly settle: (outcome: Outcome, error?: GuardError) => void
  /** True once the body was filtered before it came to be written, as Koa's values are. */
  readonly filtered: () => boolean
  /** True where a body passes as it is, and is watched: a plan filters, and found nothing to do. */
  readonly watches: () => boolean
  /** True where a body may leave in another form than the handler gives it. */
  readonly filters: () => boolean
  /** Ends a body that leaves as a stream of the framework; `undefined` where there is none. */
  readonly cutBody: () => ((error: GuardError) => void) | undefined
}

export interface Tap {
  /** Answers in place of the handler, while the headers have not left. */
  readonly refuse: (cause: unknown) => void
  /** Ends the response, however far it is. */
  readonly cut: (error: GuardError) => void
  /** Lets go of what is held, since the client hung up. */
  readonly drop: () => void
}

/**
 * Puts the guard between a handler and its response, on `writeHead`, `write`, `end` and
 * `flushHeaders`: whatever a framework, a pipe or a proxy does ends in these. What becomes of the
 * body is decided once, when the headers are committed.
 */
export function tapResponse(res: ServerResponse, tapped: Tapped): Tap {
  const wire = wireOf(res)
  const tap: Connected = {
    res,
    wire,
    tapped,
    before: res.getHeaders(),
    releaseTrailers: holdTrailers(res),
    sink: undefined,
    lengthAtEnd: undefined,
    watch: undefined,
  }
  const open = (): Sink => {
    // Through the instance, so that middlewares mounted below the gate see the headers go.
    if (!tap.sink) res.writeHead(res.statusCode)
    return tap.sink as Sink
  }
  const methods = {
    writeHead: (...parameters: unknown[]) => {
      if (wire.busy()) wire.writeHead(...parameters)
      else if (tap.sink) throw headersSent()
      else commit(tap, parameters)
      return res
    },
    write: (...parameters: unknown[]) =>
      wire.busy() ? wire.write(...parameters) : open().write(parameters),
    end: (...parameters: unknown[]) => {
      if (wire.busy()) wire.end(...parameters)
      else {
        if (!tap.sink) tap.lengthAtEnd = chunkLength(parameters)
        open().end(parameters)
      }
      return res
    },
    flushHeaders: () => (wire.busy() ? wire.flushHeaders() : open().flushHeaders()),
  }
  res.writeHead = methods.writeHead
  res.write = methods.write as typeof res.write
  res.end = methods.end as typeof res.end
  res.flushHeaders = methods.flushHeaders
  return {
    refuse: (cause) => refuse(tap, cause),
    cut: (error) => cut(tap, error),
    drop: () => {
      tap.watch?.end()
      tap.sink &&= closedSink(res)
    },
  }
}

interface Connected {
  readonly res: ServerResponse
  readonly wire: Wire
  readonly tapped: Tapped
  /** Headers set before the handler ran: of outer middlewares, such as CORS. */
  readonly before: OutgoingHttpHeaders
  /** Sends the trailers too, where the body passes as it is. */
  readonly releaseTrailers: () => void
  /** Where the body goes, once that is decided. */
  sink: Sink | undefined
  /** Number of bytes, where the response comes in one piece. */
  lengthAtEnd: number | undefined
  /** What looks at a body that passes as it is. */
  watch: BodyWatch | undefined
}

function commit(tap: Connected, parameters: readonly unknown[]): void {
  const { res, wire } = tap
  const call = headArguments(parameters)
  // Node's own error for a status that is none.
  if (!(call.status >= 100 && call.status <= 999)) return wire.writeHead(...parameters)
  const encoding = sentHeader(res, call.headers, 'content-encoding')
  const outlet = outletOf(tap, call, encoding)
  let filter: BodyFilter | undefined
  try {
    filter = filterFor(tap, call)
    if (!filter) tap.watch = watchFor(tap, call)
  } catch (error) {
    return outlet.refuse(error)
  }
  applyHeaders(res, call.headers)
  if (!filter) return tap.watch ? watched(tap, call, outlet, tap.watch) : pass(tap, call)
  if (filter.mode === 'stream' && isIdentity(encoding)) {
    tap.sink = streamSink(outlet, filter)
    return
  }
  hold(tap)
  tap.sink = wholeSink(outlet, asWhole(filter))
}

/** The handler must not be told that its headers may still change. */
function hold({ res, lengthAtEnd }: Connected): void {
  if (lengthAtEnd !== undefined) return
  Object.defineProperty(res, 'headersSent', { configurable: true, value: true })
}

function watchFor({ res, tapped, lengthAtEnd }: Connected, call: HeadArguments) {
  if (!tapped.watches() || isBodiless(res, call.status)) return undefined
  const { guard, exchange } = tapped
  return guard.watchBody?.(exchange, passingHead(res, call, lengthAtEnd))
}

/** Lets a body pass once it is known to be nothing that has to stay. */
function watched(tap: Connected, call: HeadArguments, outlet: Outlet, watch: BodyWatch): void {
  hold(tap)
  const sink: Sink = new WatchedSink(
    {
      open: () => {
        pass(tap, call)
        const passing = tap.sink as Sink
        tap.sink = sink
        return passing
      },
      refuse: outlet.refuse,
      cut: (cause) => outlet.cut(cause, true),
    },
    watch,
  )
  tap.sink = sink
}

function filterFor({ res, tapped }: Connected, call: HeadArguments): BodyFilter | undefined {
  if (tapped.filtered() || isBodiless(res, call.status)) return undefined
  const filter = tapped.guard.respond(tapped.exchange, responseHead(res, call))
  if (filter && call.status === 206) {
    throw uninspectable('a part of a body cannot be inspected; do not answer range requests')
  }
  return filter
}

function pass(tap: Connected, call: HeadArguments): void {
  const { res, wire, tapped, lengthAtEnd } = tap
  if (!tapped.filtered()) tap.releaseTrailers()
  if (tapped.filters()) removeTelltales(res, call.status)
  const measured = res.hasHeader('content-length') || res.hasHeader('transfer-encoding')
  if (lengthAtEnd !== undefined && !measured && !isBodiless(res, call.status)) {
    res.setHeader('Content-Length', lengthAtEnd)
  }
  tap.sink = isBodiless(res, call.status) ? bodilessSink(wire) : passSink(wire)
  writeHead(res, wire, tapped, call)
}

function outletOf(tap: Connected, call: HeadArguments, encoding: string | undefined): Outlet {
  const { res, wire, tapped } = tap
  return {
    res,
    wire,
    encoding,
    commit: (length) => {
      removeBodyHeaders(res, length)
      writeHead(res, wire, tapped, call)
    },
    finish: (last) => {
      tap.sink = passSink(wire)
      // Over HTTP/2, an empty chunk makes Node send freed memory in place of what was written before.
      if (last.length === 0) wire.end()
      else wire.end(last)
    },
    refuse: (cause) => refuse(tap, cause),
    cut: (cause, destroy) => {
      tap.sink = closedSink(res)
      tapped.settle('refused', asRefusal(cause, tapped.exchange))
      if (destroy) tearDown(res)
      else wire.end()
    },
  }
}

function refuse(tap: Connected, cause: unknown): void {
  const { res, wire, tapped, before } = tap
  const { guard, exchange, settle } = tapped
  const error = asRefusal(cause, exchange)
  tap.sink = closedSink(res)
  restoreHeaders(res, before)
  settle('refused', error)
  sendReply(res, replyTo(guard, exchange, error), exchange.responseHeaders, wire)
}

function cut(tap: Connected, error: GuardError): void {
  const { res, sink, tapped } = tap
  if (!sink) {
    refuse(tap, error)
    return mute(res)
  }
  const end = sink.cut ?? tapped.cutBody()
  if (end) return end(error)
  tap.sink = closedSink(res)
  tearDown(res)
}

function writeHead(
  res: ServerResponse,
  wire: Wire,
  { exchange }: Tapped,
  call: HeadArguments,
): void {
  for (const [name, value] of exchange.responseHeaders) res.setHeader(name, value)
  if (call.message === undefined) wire.writeHead(call.status)
  else wire.writeHead(call.status, call.message)
}

function headersSent(): Error {
  return Object.assign(new Error('Cannot write headers after they are sent to the client'), {
    code: 'ERR_HTTP_HEADERS_SENT',
  })
}
