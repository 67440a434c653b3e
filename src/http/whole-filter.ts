import { written, type BodyFilter } from '../core/filter'

export type WholeFilter = Extract<BodyFilter, { mode: 'whole' }>
export type StreamFilter = Extract<BodyFilter, { mode: 'stream' }>

// Bounds a stream that cannot be filtered piece by piece, because it is compressed.
const MAX_HELD_STREAM_BYTES = 8 * 1024 * 1024

/** Runs a filter over a body that is there as a whole, also where the filter is made for streams. */
export function asWhole(filter: BodyFilter): WholeFilter {
  if (filter.mode === 'whole') return filter
  return {
    mode: 'whole',
    maxBytes: MAX_HELD_STREAM_BYTES,
    apply: (body) => Buffer.concat([taken(filter.write(body)), taken(filter.end())]),
  }
}

function taken(chunk: ReturnType<StreamFilter['end']>): Buffer {
  if (chunk.refused) throw chunk.refused
  const body = written(chunk)
  return typeof body === 'string' ? Buffer.from(body, 'utf8') : body
}
