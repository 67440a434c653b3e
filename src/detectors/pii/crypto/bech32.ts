const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

/** BIP 173 and, with another constant, BIP 350. Neither allows letters of both cases. */
export function hasBech32Checksum(text: string): boolean {
  const lower = text.toLowerCase()
  if (text !== lower && text !== text.toUpperCase()) return false
  const end = lower.lastIndexOf('1')
  const prefix = Array.from(lower.slice(0, end), (character) => character.charCodeAt(0))
  const values = Array.from(lower.slice(end + 1), (character) => alphabet.indexOf(character))
  if (values.includes(-1)) return false
  const sum = polymod([
    ...prefix.map((code) => code >> 5),
    0,
    ...prefix.map((code) => code & 31),
    ...values,
  ])
  return sum === 1 || sum === 0x2bc830a3
}

function polymod(values: readonly number[]): number {
  let sum = 1
  for (const value of values) {
    const top = sum >>> 25
    sum = ((sum & 0x1ffffff) << 5) ^ value
    generator.forEach((each, bit) => {
      if ((top >> bit) & 1) sum ^= each
    })
  }
  return sum
}
