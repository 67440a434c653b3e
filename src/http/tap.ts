import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { GuardError } from '../core/errors'
import type { Exchange } from '../core/exchange'
import type { BodyFilter } from '../core/filter'
import type { GuardCore, Outcome } from '../core/guard'
import { isIdentity, uninspectable } from './decode'
import type { Outlet } from './outlet'
import { asRefusal, replyTo, sendReply } from './respond'
import {
  applyHeaders,
  headArguments,
  isBodiless,
  removeBodyHeaders,
  responseHead,
  restoreHeaders,
  sentHeader,
  type HeadArguments,
} from './response-head'
import { chunkLength, closedSink, passSink, type Sink } from './sink'
import { streamSink } from './stream-sink'
import { asWhole } from './whole-filter'
import { wholeSink } from './whole-sink'
import { tearDown } from './tear-down'
import { wireOf, type Wire } from './wire'

export interface Tapped {
  readonly guard: GuardCore
  readonly exchange: Exchange
  readonly settle: (outcome: Outcome, error?: GuardError) => void
  /** True once the body was filtered before it came to be written, as Koa's values are. */
  readonly filtered: () => boolean
}

export interface Tap {
  /** Answers in place of the handler, while the headers have not left. */
  readonly refuse: (cause: unknown) => void
}

/**
 * Puts the guard between a handler and its response, on `writeHead`, `write`, `end` and
 * `flushHeaders`: whatever a framework, a pipe or a proxy does ends in these. What becomes of the
 * body is decided once, when the headers are committed.
 */
export function tapResponse(res: ServerResponse, tapped: Tapped): Tap {
  const wire = wireOf(res)
  let sink: Sink | undefined
  let lengthAtEnd: number | undefined
  const setSink = (next: Sink): void => void (sink = next)
  const connected: Connected = { res, wire, tapped, before: res.getHeaders(), setSink }

  const open = (): Sink => {
    // Through the instance, so that middlewares mounted below the gate see the headers go.
    if (!sink) res.writeHead(res.statusCode)
    return sink as Sink
  }
  const methods = {
    writeHead: (...parameters: unknown[]) => {
      if (wire.busy()) wire.writeHead(...parameters)
      else if (sink) throw headersSent()
      else commit({ ...connected, lengthAtEnd }, parameters)
      return res
    },
    write: (...parameters: unknown[]) =>
      wire.busy() ? wire.write(...parameters) : open().write(parameters),
    end: (...parameters: unknown[]) => {
      if (wire.busy()) wire.end(...parameters)
      else {
        if (!sink) lengthAtEnd = chunkLength(parameters)
        open().end(parameters)
      }
      return res
    },
    flushHeaders: () => (wire.busy() ? wire.flushHeaders() : open().flushHeaders()),
  }
  Object.assign(res, methods)
  return { refuse: (cause) => refuse(connected, cause) }
}

interface Connected {
  readonly res: ServerResponse
  readonly wire: Wire
  readonly tapped: Tapped
  /** Headers set before the handler ran: of outer middlewares, such as CORS. */
  readonly before: OutgoingHttpHeaders
  readonly setSink: (sink: Sink) => void
}

interface Committing extends Connected {
  /** Number of bytes, where the response comes in one piece. */
  readonly lengthAtEnd: number | undefined
}

function commit(committing: Committing, parameters: readonly unknown[]): void {
  const { res, wire, setSink } = committing
  const call = headArguments(parameters)
  // Node's own error for a status that is none.
  if (!(call.status >= 100 && call.status <= 999)) return wire.writeHead(...parameters)
  const encoding = sentHeader(res, call.headers, 'content-encoding')
  const outlet = outletOf(committing, call, encoding)
  let filter: BodyFilter | undefined
  try {
    filter = filterFor(committing, call)
  } catch (error) {
    return outlet.refuse(error)
  }
  applyHeaders(res, call.headers)
  if (!filter) return pass(committing, call)
  res.once('close', () => {
    // The client hung up: what was held is dropped.
    if (!res.writableFinished) setSink(closedSink(res))
  })
  Object.assign(res, { addTrailers: () => undefined })
  if (filter.mode === 'stream' && isIdentity(encoding)) return setSink(streamSink(outlet, filter))
  // The handler must not be told that its headers may still change.
  if (committing.lengthAtEnd === undefined) {
    Object.defineProperty(res, 'headersSent', { configurable: true, value: true })
  }
  setSink(wholeSink(outlet, asWhole(filter)))
}

function filterFor({ res, tapped }: Committing, call: HeadArguments): BodyFilter | undefined {
  if (tapped.filtered() || isBodiless(res, call.status)) return undefined
  const filter = tapped.guard.respond(tapped.exchange, responseHead(res, call))
  if (filter && call.status === 206) {
    throw uninspectable('a part of a body cannot be inspected; do not answer range requests')
  }
  return filter
}

function pass({ res, wire, tapped, lengthAtEnd, setSink }: Committing, call: HeadArguments): void {
  // What describes the body of a GET would tell about its unfiltered bytes.
  if (res.req.method === 'HEAD') {
    for (const name of ['etag', 'content-length']) if (res.hasHeader(name)) res.removeHeader(name)
  }
  const measured = res.hasHeader('content-length') || res.hasHeader('transfer-encoding')
  if (lengthAtEnd !== undefined && !measured && !isBodiless(res, call.status)) {
    res.setHeader('Content-Length', lengthAtEnd)
  }
  setSink(passSink(wire))
  writeHead(res, wire, tapped, call)
}

function outletOf(connected: Connected, call: HeadArguments, encoding: string | undefined): Outlet {
  const { res, wire, tapped, setSink } = connected
  return {
    res,
    wire,
    encoding,
    commit: (length) => {
      removeBodyHeaders(res, length)
      writeHead(res, wire, tapped, call)
    },
    finish: (last) => {
      setSink(passSink(wire))
      wire.end(last)
    },
    refuse: (cause) => refuse(connected, cause),
    cut: (cause, destroy) => {
      setSink(closedSink(res))
      tapped.settle('refused', asRefusal(cause, tapped.exchange))
      if (destroy) tearDown(res)
      else wire.end()
    },
  }
}

function refuse({ res, wire, tapped, before, setSink }: Connected, cause: unknown): void {
  const { guard, exchange, settle } = tapped
  const error = asRefusal(cause, exchange)
  setSink(closedSink(res))
  restoreHeaders(res, before)
  settle('refused', error)
  sendReply(res, replyTo(guard, exchange, error), exchange.responseHeaders, wire)
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
