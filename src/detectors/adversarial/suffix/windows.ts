/** UTF-16 units of a window. */
export const windowLength = 96
/** A window begins every so many units. */
export const stride = 16
/** So many windows in a row must agree: what looks odd by chance does so in one of them. */
export const agreeing = 3
/** Shorter texts say too little. */
export const shortest = 40

export function windowCount(length: number): number {
  if (length < shortest) return 0
  return Math.max(1, Math.ceil((length - windowLength) / stride) + 1)
}
