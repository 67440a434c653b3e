/** Random choices that are the same for the same seed. */
export interface Random {
  /** A whole number from 0 to below `end`. */
  readonly below: (end: number) => number
  /** One of a list, which must not be empty. */
  readonly pick: <T>(list: readonly T[]) => T
}

/** Mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end
  }
  return { below, pick: (list) => list[below(list.length)]! }
}
