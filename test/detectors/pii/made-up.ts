/** Made-up numbers: a stem, and the check characters that its authority would give it. */

export function luhn(stem: string): string {
  return stem + only('0123456789', (digit) => luhnSum(stem + digit) % 10 === 0)
}

function luhnSum(number: string): number {
  return [...number].reverse().reduce((sum, digit, place) => {
    const twice = Number(digit) * (place % 2 === 0 ? 1 : 2)
    return sum + Math.floor(twice / 10) + (twice % 10)
  }, 0)
}

/** The sum of the products, to which `check` gives the character that is appended. */
export function weighed(
  stem: string,
  weights: readonly number[],
  check: (sum: number) => number | string,
): string {
  return stem + String(check(products(stem, weights)))
}

export function products(stem: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * Number(stem[place]), 0)
}

/** The digit that makes the weighted sum of the whole a multiple. */
export function balanced(stem: string, weights: readonly number[], modulus: number): string {
  return stem + only('0123456789', (digit) => products(stem + digit, weights) % modulus === 0)
}

/** The last digit by 11, 0 where it would have two: in Portugal and Brazil. */
export const byEleven = (weights: readonly number[]) => (stem: string) =>
  weighed(stem, weights, (sum) => (sum % 11 < 2 ? 0 : 11 - (sum % 11)))

export function mod97Key(stem: string): string {
  return stem + String(97n - (BigInt(stem) % 97n)).padStart(2, '0')
}

/** ISO 7064 MOD 11,10 in its recursive form. */
export function mod1110(stem: string): string {
  let product = 10
  for (const digit of stem) {
    const sum = (product + Number(digit)) % 10
    product = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  return stem + String((11 - product) % 10)
}

/** Verhoeff's digit, by the dihedral group as rotations and reflections instead of tables. */
export function verhoeff(stem: string): string {
  return stem + only('0123456789', (digit) => verhoeffProduct(stem + digit) === 0)
}

function verhoeffProduct(number: string): number {
  return [...number]
    .reverse()
    .reduce((product, digit, place) => times(product, permuted(Number(digit), place % 8)), 0)
}

function times(left: number, right: number): number {
  const [turn, other] = [left % 5, right % 5]
  const isReflection = left >= 5
  const rotated = (isReflection ? turn - other + 5 : turn + other) % 5
  return rotated + (isReflection === right >= 5 ? 0 : 5)
}

function permuted(digit: number, rounds: number): number {
  const once = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
  return rounds === 0 ? digit : permuted(once[digit] as number, rounds - 1)
}

function only(characters: string, fits: (character: string) => boolean): string {
  const found = [...characters].filter(fits)
  if (found.length === 0) throw new Error('a stem without a check character; take another one')
  return found[0] as string
}
