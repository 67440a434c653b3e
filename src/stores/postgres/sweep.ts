import { textOf, type RunStatement } from './client'

export interface SweepOptions {
  readonly run: RunStatement
  readonly statement: string
  readonly store: string
  readonly clock: () => number
}

/** Entries the change log keeps at least; whoever misses more is told to read again. */
const LOG_LENGTH = 10_000
const PAUSE_MS = 10_000
const PAGE = 1_000
const MAX_PAGES = 50

/**
 * Deletes what has ended, and the old end of the change log. Called after a write and not waited for; at
 * most once in ten seconds. What has ended is invisible before.
 */
export function sweeper({ run, statement, store, clock }: SweepOptions): () => void {
  let sweptAt = clock()
  let sweeping = false
  const sweep = async (): Promise<void> => {
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const [row] = await run(statement, store, String(PAGE), String(LOG_LENGTH))
      if (Number(textOf(row, 'most') ?? 0) < PAGE) return
    }
  }
  return () => {
    if (sweeping || clock() - sweptAt < PAUSE_MS) return
    sweeping = true
    sweep()
      // The next write tries again; a server that does not answer shows in the operations themselves.
      .catch(() => undefined)
      .finally(() => {
        sweptAt = clock()
        sweeping = false
      })
  }
}
