import type { ServerResponse } from 'node:http'
import { pipeline, Transform, type Readable } from 'node:stream'
import { written, type FilteredChunk } from '../core/filter'
import { asRefusal } from './respond'
import { tearDown } from './tear-down'
import type { Underway } from './underway'
import type { StreamFilter } from './whole-filter'

/**
 * A stream of what may leave of `source`. It ends early after a refusal, and never without telling:
 * where the source fails, or the client has to be told by it, the socket is destroyed.
 */
export function filterStream(
  source: Readable,
  filter: StreamFilter,
  res: ServerResponse,
  underway: Pick<Underway, 'settle' | 'cutBody'>,
): Readable {
  let refused = false
  const run = (step: () => FilteredChunk): FilteredChunk => {
    try {
      return refused ? { text: '' } : step()
    } catch (error) {
      return { text: '', refused: asRefusal(error, undefined), destroy: true }
    }
  }
  const pass = (stream: Transform, chunk: FilteredChunk): void => {
    const body = written(chunk)
    if (body.length > 0) stream.push(body, 'utf8')
    if (!chunk.refused) return
    refused = true
    underway.settle('refused', chunk.refused)
    if (chunk.destroy) tearDown(res)
    // The rest of the source is of no use; it is let go once the client has the last word.
    else stream.once('end', () => source.destroy()).push(null)
  }
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      pass(
        this,
        run(() => filter.write(chunk)),
      )
      done()
    },
    flush(done) {
      pass(this, run(filter.end))
      done()
    },
  })
  underway.cutBody = (error) => {
    const last = run(() => filter.refuse(error))
    // It has ended, and only what was written before is still on its way.
    if (last.refused === undefined) return tearDown(res)
    pass(stream, last)
  }
  return pipeline(source, stream, (error) => {
    if (error && !refused && res.headersSent) tearDown(res)
  })
}
