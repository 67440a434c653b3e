import { decodeBody, uninspectable } from './decode'
import type { Outlet } from './outlet'
import { joined, writeArguments, type Sink } from './sink'
import type { WholeFilter } from './whole-filter'

/** Keeps a response back until it is complete, at most `maxBytes`; then filters and sends it. */
export function wholeSink(outlet: Outlet, filter: WholeFilter): Sink {
  let chunks: Buffer[] = []
  let size = 0

  // False once the response is over the limit and was refused.
  const keep = (chunk: Buffer | undefined): boolean => {
    if (chunk) chunks.push(chunk)
    size += chunk?.length ?? 0
    if (size <= filter.maxBytes) return true
    chunks = []
    outlet.refuse(uninspectable('the response is larger than the filter may hold'))
    return false
  }
  const filtered = (): Buffer => {
    const body = decodeBody(joined(chunks, size), outlet.encoding, filter.maxBytes)
    return body.length === 0 ? body : filter.apply(body)
  }
  const finish = (): void => {
    let body: Buffer
    try {
      body = filtered()
    } catch (error) {
      return outlet.refuse(error)
    }
    outlet.commit(body.length)
    outlet.finish(body)
  }
  return {
    write: (parameters) => {
      const { chunk, callback } = writeArguments(parameters)
      keep(chunk && Buffer.from(chunk))
      if (callback) process.nextTick(callback)
      return true
    },
    end: (parameters) => {
      const { chunk, callback } = writeArguments(parameters)
      if (callback) outlet.res.once('finish', callback)
      if (keep(chunk)) finish()
    },
    flushHeaders: () => undefined,
    cut: (error) => {
      chunks = []
      outlet.refuse(error)
    },
  }
}
