/** The digits of a number without separators. */
export function digitsOf(number: string): number[] {
  const digits: number[] = []
  for (let index = 0; index < number.length; index += 1) digits.push(digitAt(number, index))
  return digits
}

function digitAt(number: string, index: number): number {
  return number.charCodeAt(index) - 48
}

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

/** The sum of the first digits, each times its weight. */
export function weighted(number: string, weights: readonly number[]): number {
  let sum = 0
  for (let index = 0; index < weights.length; index += 1) {
    sum += (weights[index] ?? 0) * digitAt(number, index)
  }
  return sum
}

/** The remainder by 97, letters as 10 to 35: 1 with the check digits of ISO 7064 MOD 97-10. */
export function remainder97(number: string): number {
  let remainder = 0
  for (const character of number) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder
}

/** ISO 7064 MOD 11,10: the last digit checks all before it. */
export function hasMod1110Digit(number: string): boolean {
  let product = 10
  for (const digit of digitsOf(number.slice(0, -1))) {
    product = (((product + digit) % 10 || 10) * 2) % 11
  }
  return (11 - product) % 10 === Number(number.slice(-1))
}

// The dihedral group of order ten: products, and the permutation for each place (Verhoeff, 1969).
const products = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
]
const permutations = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
]

/** Verhoeff's formula, the last digit the check digit. */
export function hasVerhoeffDigit(number: string): boolean {
  const digits = digitsOf(number).reverse()
  const checked = digits.reduce((product, digit, index) => {
    const permuted = Number(permutations[index % 8]?.charAt(digit))
    return Number(products[product]?.charAt(permuted))
  }, 0)
  return checked === 0
}
