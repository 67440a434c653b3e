interface Scored {
  readonly start: number
  readonly end: number
  readonly score: number
}

/** Of what overlaps the one that scores highest, in order. */
export function highest<Item extends Scored>(items: readonly Item[]): Item[] {
  // INVARIANT: in order, and none overlaps another.
  const kept: Item[] = []
  for (const item of [...items].sort((left, right) => right.score - left.score)) {
    const place = placeOf(kept, item.start)
    const before = kept[place - 1]
    const behind = kept[place]
    if (before !== undefined && before.end > item.start) continue
    if (behind !== undefined && behind.start < item.end) continue
    kept.splice(place, 0, item)
  }
  return kept
}

/** How many begin at or before a place. */
function placeOf(kept: readonly Scored[], start: number): number {
  let [low, high] = [0, kept.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((kept[middle] as Scored).start <= start) low = middle + 1
    else high = middle
  }
  return low
}
