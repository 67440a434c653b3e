/**
 * The parts of a text in which matches of a unit may start: half-open, in order, apart from each
 * other. Near ones are one, so that no text is searched often.
 */
export interface Regions {
  readonly starts: number[]
  readonly ends: number[]
}

export function noRegions(): Regions {
  return { starts: [], ends: [] }
}

/**
 * Adds a part. Most come in order; some a little late, because a unit's landmarks are told by
 * characters at different places in them.
 *
 * @param gap parts that are no farther from each other become one.
 */
export function addRegion(regions: Regions, start: number, end: number, gap: number): void {
  const { starts, ends } = regions
  const last = starts.length - 1
  if (last < 0 || start > (ends[last] as number) + gap) {
    starts.push(start)
    ends.push(end)
  } else if (start >= (starts[last] as number)) {
    ends[last] = Math.max(ends[last] as number, end)
  } else {
    addLate(regions, start, end, gap)
  }
}

function addLate({ starts, ends }: Regions, start: number, end: number, gap: number): void {
  const first = ends.findIndex((each) => start <= each + gap)
  let after = first
  while (after < starts.length && (starts[after] as number) <= end + gap) after += 1
  const from = after > first ? Math.min(start, starts[first] as number) : start
  const until = after > first ? Math.max(end, ends[after - 1] as number) : end
  starts.splice(first, after - first, from)
  ends.splice(first, after - first, until)
}
