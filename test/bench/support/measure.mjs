/** The middle of the values. */
export function median(values) {
  return percentile(values, 0.5)
}

/** The value below which this share of the values lies, 0 to 1. */
export function percentile(values, share) {
  const sorted = Float64Array.from(values).sort()
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)]
  return below + (sorted[Math.ceil(place)] - below) * (place % 1)
}

/**
 * Measures every case once a round, in turn, so that what the machine does besides falls on all of
 * them alike. Every other round goes backwards, so that no case is always behind the same one.
 *
 * @param cases functions by name; each returns, or resolves to, a number.
 * @returns the numbers of each case by name, in the order of the rounds.
 */
export async function interleaved(rounds, cases) {
  const names = Object.keys(cases)
  const results = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      results[name].push(await cases[name]())
    }
  }
  return results
}

/** What a pair of cases makes of each round; its median is what a figure reports. */
export function paired(left, right, combine) {
  return left.map((value, round) => combine(value, right[round]))
}

/** Microseconds of CPU, of all threads, that the work takes. */
export function cpuMicroseconds(work) {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}
