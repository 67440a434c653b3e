/**
 * Numbers that tell all comparisons with the constants apart: each constant, and `between` different
 * numbers in every gap, below the first and above the last. `between` numbers that are compared with
 * each other find themselves equal and in each order. Without constants: `between` numbers.
 */
export function numbersAround(
  constants: readonly number[],
  between: number,
  isInteger: boolean,
): readonly number[] {
  // Around 2.5, whole numbers are at 2 and at 3.
  const marks = isInteger
    ? constants.flatMap((constant) => [Math.floor(constant), Math.ceil(constant)])
    : constants
  const sorted = [...new Set(marks)].sort((a, b) => a - b)
  const first = sorted[0] ?? 1
  const last = sorted.at(-1)
  const steps = Array.from({ length: between }, (_, index) => index + 1)
  const gaps = sorted.slice(1).flatMap((high, index) => {
    const low = sorted[index] ?? high
    if (isInteger) return steps.map((step) => low + step).filter((number) => number < high)
    return steps.map((step) => low + ((high - low) * step) / (between + 1))
  })
  const above = last === undefined ? [first] : steps.map((step) => last + step)
  const numbers = [...steps.map((step) => first - step), ...sorted, ...gaps, ...above]
  const isUsable = isInteger ? Number.isSafeInteger : Number.isFinite
  return [...new Set(numbers)].filter((number) => isUsable(number))
}
