import type { ServerResponse } from 'node:http'
import { isGuardError } from '../core/errors'
import type { Exchange } from '../core/exchange'
import type { BodyFilter, BodyWatch } from '../core/filter'
import type { GuardCore } from '../core/guard'
import { decodeBody, isIdentity, uninspectable } from './decode'
import { headArguments, isBodiless, passingHead, responseHead, sentHeader } from './response-head'
import { writeArguments } from './sink'
import { asWhole, type StreamFilter, type WholeFilter } from './whole-filter'
import { wireOf } from './wire'

interface Watching {
  readonly guard: GuardCore
  /** True where a plan filters the response. */
  readonly watches: () => boolean
}

interface Observer {
  readonly write: (chunk: Buffer) => void
  readonly end: () => void
}

/**
 * The tap of a filter that only monitors: every call goes on first, unchanged and in the same tick,
 * and the filter then sees a copy. Whatever it says or throws ends in the ledger.
 */
export function watchResponse(res: ServerResponse, exchange: Exchange, watching: Watching): void {
  const wire = wireOf(res)
  let observer: Observer | undefined
  const attempt = (step: () => void): void => {
    try {
      step()
    } catch (error) {
      observer = nobody
      recordFailure(exchange, error)
    }
  }
  const see = (parameters: readonly unknown[]): void => {
    const { chunk } = writeArguments(parameters)
    if (chunk) observer?.write(chunk)
  }
  const methods = {
    writeHead: (...parameters: unknown[]) => {
      if (!observer) {
        // Set by controls that enforce, such as the quota; none where every control monitors.
        for (const [name, value] of exchange.responseHeaders) res.setHeader(name, value)
        attempt(() => (observer = observerOf(res, parameters, exchange, watching)))
      }
      wire.writeHead(...parameters)
      return res
    },
    write: (...parameters: unknown[]) => {
      const nested = wire.busy()
      const more = wire.write(...parameters)
      if (!nested) attempt(() => see(parameters))
      return more
    },
    end: (...parameters: unknown[]) => {
      const nested = wire.busy()
      wire.end(...parameters)
      if (nested) return res
      attempt(() => see(parameters))
      attempt(() => observer?.end())
      observer = nobody
      return res
    },
  }
  Object.assign(res, methods)
}

const nobody: Observer = { write: () => undefined, end: () => undefined }

function observerOf(
  res: ServerResponse,
  parameters: readonly unknown[],
  exchange: Exchange,
  { guard, watches }: Watching,
): Observer {
  const call = headArguments(parameters)
  if (isBodiless(res, call.status)) return nobody
  const filter: BodyFilter | undefined = guard.respond(exchange, responseHead(res, call))
  if (!filter && !watches()) return nobody
  if (!filter) return modelObserver(guard.watchBody?.(exchange, passingHead(res, call, undefined)))
  if (call.status === 206) throw uninspectable('a part of a body cannot be inspected')
  const encoding = sentHeader(res, call.headers, 'content-encoding')
  const streams = filter.mode === 'stream' && isIdentity(encoding)
  return streams ? streamObserver(filter) : wholeObserver(asWhole(filter), encoding)
}

function modelObserver(watch: BodyWatch | undefined): Observer {
  if (!watch) return nobody
  const chunks: Buffer[] = []
  let isBegun = false
  const begin = (isAll: boolean): void => {
    isBegun = watch.begin(Buffer.concat(chunks), isAll)
    if (isBegun) watch.count(Buffer.concat(chunks.splice(0)))
  }
  return {
    write: (chunk) => {
      if (isBegun) return void watch.count(chunk)
      chunks.push(Buffer.from(chunk))
      begin(false)
    },
    end: () => {
      if (!isBegun) begin(true)
      watch.end()
    },
  }
}

function streamObserver(filter: StreamFilter): Observer {
  const check = (chunk: ReturnType<StreamFilter['end']>): void => {
    if (chunk.refused) throw chunk.refused
  }
  return { write: (chunk) => check(filter.write(chunk)), end: () => check(filter.end()) }
}

function wholeObserver(filter: WholeFilter, encoding: string | undefined): Observer {
  const chunks: Buffer[] = []
  let size = 0
  return {
    write: (chunk) => {
      size += chunk.length
      if (size > filter.maxBytes)
        throw uninspectable('the response is larger than the filter may hold')
      chunks.push(Buffer.from(chunk))
    },
    end: () => {
      if (size > 0) filter.apply(decodeBody(Buffer.concat(chunks), encoding, filter.maxBytes))
    },
  }
}

function recordFailure(exchange: Exchange, error: unknown): void {
  const code = isGuardError(error) ? error.code : 'control-failed'
  exchange.ledger.record({
    control: 'filter',
    step: 'response',
    verdict: 'error',
    direction: 'response',
    note: `would deny: ${code}`,
  })
}
