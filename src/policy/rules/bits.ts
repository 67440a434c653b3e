/**
 * A set of small whole numbers. The first 32 are the bits of `low`, so that documents with fewer roles
 * and scopes than that are decided with one word; the others are in `more`, 32 to a word.
 */
export interface Bits {
  readonly low: number
  /** `undefined` where none is beyond the first 32. */
  readonly more: readonly number[] | undefined
}

export const noBits: Bits = { low: 0, more: undefined }

export function bitsOf(members: Iterable<number>): Bits {
  let low = 0
  const more: number[] = []
  for (const member of members) {
    const bit = 1 << (member & 31)
    const word = (member >> 5) - 1
    if (word < 0) low |= bit
    else more[word] = (more[word] ?? 0) | bit
  }
  // No holes: an array with holes asks its prototype.
  const words = Array.from(more, (word: number | undefined) => word ?? 0)
  return { low, more: words.length === 0 ? undefined : words }
}

export function union(left: Bits, right: Bits): Bits {
  const low = left.low | right.low
  const [long = [], short = []] =
    (left.more?.length ?? 0) < (right.more?.length ?? 0)
      ? [right.more, left.more]
      : [left.more, right.more]
  const more = long.map((word, index) => word | (short[index] ?? 0))
  return { low, more: more.length === 0 ? undefined : more }
}

/** True where the sets share a member. */
export function overlap(left: Bits, right: Bits): boolean {
  if ((left.low & right.low) !== 0) return true
  if (left.more === undefined || right.more === undefined) return false
  return left.more.some((word, index) => (word & (right.more?.[index] ?? 0)) !== 0)
}

/** True where every member of `part` is in `whole`. */
export function includesAll(whole: Bits, part: Bits): boolean {
  if ((part.low & ~whole.low) !== 0) return false
  if (part.more === undefined) return true
  return part.more.every((word, index) => (word & ~(whole.more?.[index] ?? 0)) === 0)
}

export function has(bits: Bits, member: number): boolean {
  const word = (member >> 5) - 1
  return ((word < 0 ? bits.low : (bits.more?.[word] ?? 0)) & (1 << (member & 31))) !== 0
}
