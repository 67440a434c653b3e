import { randomBytes, randomFillSync } from 'node:crypto'

const poolBytes = 4096

/**
 * A source of random bytes for many small draws: asking the system costs more than an id. What was
 * drawn is wiped from the pool. Draws over 64 bytes go to the system.
 */
export function randomPool(): (size: number) => Uint8Array {
  const pool = new Uint8Array(poolBytes)
  let used = poolBytes
  return (size) => {
    if (size > 64) return randomBytes(size)
    if (used + size > poolBytes) {
      randomFillSync(pool)
      used = 0
    }
    const bytes = pool.slice(used, used + size)
    pool.fill(0, used, used + size)
    used += size
    return bytes
  }
}
