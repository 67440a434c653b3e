interface Scored {
  readonly start: number
  readonly end: number
  readonly score: number
}

/** What overlaps is one, from the first of it to the last, and otherwise as the one that scores highest; in order. */
export function joined<Item extends Scored>(items: readonly Item[]): Item[] {
  const all: Item[] = []
  for (const item of [...items].sort((left, right) => left.start - right.start)) {
    const last = all.at(-1)
    if (last === undefined || last.end <= item.start) {
      all.push(item)
      continue
    }
    const better = item.score > last.score ? item : last
    all[all.length - 1] = { ...better, start: last.start, end: Math.max(last.end, item.end) }
  }
  return all
}
