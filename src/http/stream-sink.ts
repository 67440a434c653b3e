import type { ServerResponse } from 'node:http'
import type { GuardError } from '../core/errors'
import { written, type FilteredChunk } from '../core/filter'
import type { Outlet } from './outlet'
import { writeArguments, type Callback, type Sink } from './sink'
import type { StreamFilter } from './whole-filter'
import type { Wire } from './wire'

const nothing: FilteredChunk = { text: '' }

/** Filters a response piece by piece, in the tick the handler wrote it. */
export function streamSink(outlet: Outlet, filter: StreamFilter): Sink {
  const { res, wire } = outlet
  const callBack = callbacksOf(res)
  outlet.commit(undefined)

  const run = (step: () => FilteredChunk): FilteredChunk | undefined => {
    try {
      return step()
    } catch (error) {
      outlet.cut(error, true)
      return undefined
    }
  }
  const send = sender(res, wire)
  const pass = (chunk: Buffer | undefined): boolean | undefined => {
    const filtered = run(() => (chunk ? filter.write(chunk) : nothing))
    if (!filtered) return undefined
    const more = send(filtered)
    if (!filtered.refused) return more
    outlet.cut(filtered.refused, filtered.destroy === true)
    return undefined
  }
  const stop = (last: FilteredChunk, error: GuardError): void => {
    send(last)
    outlet.cut(error, last.refused === undefined || last.destroy === true)
  }
  return {
    write: (parameters) => {
      const { chunk, callback } = writeArguments(parameters)
      const more = pass(chunk) ?? true
      callBack(callback, more)
      return more
    },
    end: (parameters) => {
      const { chunk, callback } = writeArguments(parameters)
      if (callback) res.once('finish', callback)
      if (pass(chunk) === undefined) return
      const last = run(filter.end)
      if (!last) return
      if (!last.refused) return outlet.finish(written(last))
      stop(last, last.refused)
    },
    flushHeaders: wire.flushHeaders,
    cut: (error) => {
      const last = run(() => filter.refuse(error))
      if (last) stop(last, error)
    },
  }
}

function sender(res: ServerResponse, wire: Wire): (chunk: FilteredChunk) => boolean {
  return (chunk) => {
    const body = written(chunk)
    // Nothing written is no reason to wait: a wait is only ended by what was written before.
    if (body.length === 0) return true
    const more = wire.write(body, 'utf8')
    // A compressor below would otherwise keep the event until its own buffer is full.
    ;(res as { flush?: () => void }).flush?.()
    return more
  }
}

/**
 * Calls back the writers: soon, or after the next `drain`. The methods below cannot be relied on,
 * since some middlewares lose callbacks; and they get one listener only, since some middlewares
 * never remove one.
 */
function callbacksOf(res: ServerResponse): (callback: Callback | undefined, now: boolean) => void {
  let waiting: Callback[] | undefined
  const release = (): void => {
    for (const callback of waiting?.splice(0) ?? []) callback()
  }
  return (callback, now) => {
    if (!callback) return
    if (now) return process.nextTick(callback)
    if (!waiting) {
      waiting = []
      res.on('drain', release).once('close', release)
    }
    waiting.push(callback)
  }
}
