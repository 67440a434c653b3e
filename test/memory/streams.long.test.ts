import { fork } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { join } from 'node:path'

const streams = 10_000

interface Told {
  /** Bytes of the heap after a fifth of the streams, and after all. */
  readonly early: number
  readonly late: number
  readonly connections: number
  readonly leaked: number
  readonly done: number
  readonly blocked: number
}

// Of six streams three end well, one is blocked, one loses its client and one its source.
test.each(['express', 'koa'])(
  '10,000 streams on %s, half of which end badly, leave nothing behind',
  async (framework) => {
    const child = fork(join(__dirname, 'streams.mjs'), [framework, String(streams)], {
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    })
    const [printed] = await Promise.all([text(child.stdout!), once(child, 'exit')])
    const { early, late, ...told } = JSON.parse(printed) as Told
    expect(told.done).toBeGreaterThan(streams / 2 - 10)
    expect(told.blocked).toBeGreaterThan(streams / 6 - 10)
    expect(told).toMatchObject({ leaked: 0, connections: 0 })
    // What one stream keeps of itself would be more than 250 bytes.
    expect(late - early).toBeLessThan(250 * 0.8 * streams)
  },
  180_000,
)
