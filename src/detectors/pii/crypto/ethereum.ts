import { keccak256 } from './keccak'

/** EIP-55: a letter is upper case where the digit of the hash at its place is 8 or more. */
export function hasMixedCaseChecksum(address: string): boolean {
  const lower = address.toLowerCase()
  if (address === lower || address === address.toUpperCase()) return !/^(.)\1*$/.test(lower)
  const hash = keccak256(lower)
  return (
    Array.from(lower, (digit, at) =>
      Number.parseInt(hash.charAt(at), 16) >= 8 ? digit.toUpperCase() : digit,
    ).join('') === address
  )
}
