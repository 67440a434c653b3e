/** Failed attempts by subject, and the locks that follow from them. */
export interface Attempts {
  /** How long the subject is locked out for, in milliseconds; 0 where it is not. */
  readonly lockedForMs: (subject: string, now: number) => number
  /** Counts a failed attempt. The one that reaches the limit locks the subject out. */
  readonly fail: (subject: string, now: number) => void
}

export interface AttemptsOptions {
  /** Failures within a minute. */
  readonly limit: number
  readonly lockMs: number
}

/** Most subjects that are counted, and most that are locked out; one more drops the oldest. */
export const maxSubjects = 100_000
const WINDOW_MS = 60_000

/** Counts in windows of a minute, which begin with a subject's first failure. */
export function countAttempts({ limit, lockMs }: AttemptsOptions): Attempts {
  const counts = new Map<string, Count>()
  const locks = new Map<string, Ending>()
  return {
    lockedForMs: (subject, now) => Math.max(0, (locks.get(subject)?.endsAt ?? now) - now),
    fail: (subject, now) => {
      if (isRunning(locks.get(subject), now)) return
      const running = counts.get(subject)
      const count = isRunning(running, now) ? running : { failures: 0, endsAt: now + WINDOW_MS }
      count.failures += 1
      if (count !== running) put(counts, subject, count, now)
      if (count.failures < limit) return
      counts.delete(subject)
      put(locks, subject, { endsAt: now + lockMs }, now)
    },
  }
}

interface Ending {
  readonly endsAt: number
}

interface Count extends Ending {
  failures: number
}

function isRunning<Entry extends Ending>(entry: Entry | undefined, now: number): entry is Entry {
  return entry !== undefined && entry.endsAt > now
}

/** Adds an entry. All of a map last equally long, so the ones that have ended come first in it. */
function put<Entry extends Ending>(
  entries: Map<string, Entry>,
  subject: string,
  entry: Entry,
  now: number,
): void {
  entries.delete(subject)
  for (const [other, { endsAt }] of entries) {
    if (endsAt > now && entries.size < maxSubjects) break
    entries.delete(other)
  }
  entries.set(subject, entry)
}
