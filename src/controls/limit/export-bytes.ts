import type { ByteLimit } from '../../core/route'

/** Bytes of models that leave, by subject. Answers at once, since a response waits for nobody. */
export interface ExportBytes {
  /** How many more may leave, and for how long that is all. */
  readonly left: (
    count: ExportCount,
    now: number,
  ) => { readonly bytes: number; readonly ms: number }
  /** Takes bytes; false, and nothing taken, where there are fewer left. */
  readonly take: (count: ExportCount, bytes: number, now: number) => boolean
}

/** What is counted together. */
export interface ExportCount {
  readonly limit: ByteLimit
  /** The route whose limit it is. */
  readonly route: string
  readonly subject: string
}

/** Most subjects that are counted; one more drops the one whose window began first. */
const maxSubjects = 100_000

interface Window {
  taken: number
  readonly endsAt: number
}

/** Counts in fixed windows, which begin with a subject's first bytes. */
export function countExportBytes(): ExportBytes {
  const windows = new Map<string, Window>()
  const running = (count: ExportCount, now: number): Window | undefined => {
    const window = windows.get(keyOf(count))
    return window !== undefined && window.endsAt > now ? window : undefined
  }
  return {
    left: (count, now) => {
      const window = running(count, now)
      return {
        bytes: count.limit.bytes - (window?.taken ?? 0),
        ms: (window?.endsAt ?? now) - now,
      }
    },
    take: (count, bytes, now) => {
      const known = running(count, now)
      const window = known ?? { taken: 0, endsAt: now + count.limit.windowSeconds * 1000 }
      if (window.taken + bytes > count.limit.bytes) return false
      window.taken += bytes
      if (known === undefined) put(windows, keyOf(count), window, now)
      return true
    },
  }
}

function keyOf({ limit, route, subject }: ExportCount): string {
  return JSON.stringify([limit.bytes, limit.windowSeconds, route, subject])
}

function put(windows: Map<string, Window>, key: string, window: Window, now: number): void {
  windows.delete(key)
  for (const [other, { endsAt }] of windows) {
    if (endsAt > now && windows.size < maxSubjects) break
    windows.delete(other)
  }
  windows.set(key, window)
}
