/**
 * True for moduli of the flawed generator of CVE-2017-15361: modulo each of these primes they are a
 * power of 65537. One modulus in 10^8 of a sound generator is taken for one; it is refused too.
 */
export function hasRocaFingerprint(modulus: bigint): boolean {
  return primes.every((prime) => isPowerOf65537(Number(modulus % BigInt(prime)), prime))
}

// The primes below 168 that tell something: modulo the others 65537 generates everything or nothing.
const primes = [
  3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97, 101,
  103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167,
]

function isPowerOf65537(residue: number, prime: number): boolean {
  let power = 1
  do {
    if (power === residue) return true
    power = (power * (65537 % prime)) % prime
  } while (power !== 1)
  return false
}
