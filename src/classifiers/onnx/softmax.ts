/** Probabilities of logits; sums up to 1 also where they are large. */
export function softmax(logits: ArrayLike<number>): readonly number[] {
  const values = Array.from(logits)
  const largest = Math.max(...values)
  const powers = values.map((value) => Math.exp(value - largest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
