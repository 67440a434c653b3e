/** Luhn's formula over the first `count` digits, ISO/IEC 7812-1 annex B. */
export function hasLuhnDigit(digits: readonly number[], count = digits.length): boolean {
  let sum = 0
  for (let index = 0; index < count; index += 1) {
    const digit = digits[index] ?? 0
    const doubled = (count - index) % 2 === 0 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
