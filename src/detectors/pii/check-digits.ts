/** Luhn's formula, ISO/IEC 7812-1 annex B. */
export function hasLuhn(digits: string): boolean {
  if (!/^\d{2,}$/.test(digits)) return false
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(index) - 48
    const doubled = (digits.length - index) % 2 === 0 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** ISO/IEC 7064 MOD 97-10 of digits and letters, these as 10 to 35, check digits last. */
export function hasMod97(compact: string): boolean {
  if (!/^[0-9A-Z]{3,}$/.test(compact)) return false
  let remainder = 0
  for (const character of compact) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder === 1
}

// The dihedral group of order ten, and the powers of Verhoeff's permutation.
const product = [
  '0123456789 1234067895 2340178956 3401289567 4012395678'.split(' '),
  '5987604321 6598710432 7659821043 8765932104 9876543210'.split(' '),
].flat()
const permutation =
  '0123456789 1576283094 5803796142 8916043527 9453126870 4286573901 2793806415 7046913258'.split(
    ' ',
  )

/** Verhoeff's check digit (J. Verhoeff, Error Detecting Decimal Codes, 1969). */
export function hasVerhoeff(digits: string): boolean {
  if (!/^\d{2,}$/.test(digits)) return false
  let check = 0
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48
    const permuted = Number(permutation[index % 8]?.[digit])
    check = Number(product[check]?.[permuted])
  }
  return check === 0
}
