import { createHash } from 'node:crypto'
import { keccak256 } from '../../../src/detectors/pii/crypto/keccak'
import type { Random } from './random'

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest()
const hex = '0123456789abcdef'

/** Base58Check of a version and the hash of a key. */
export function base58Address(version: number, hash: Buffer): string {
  const payload = Buffer.concat([Buffer.from([version]), hash])
  const bytes = Buffer.concat([payload, sha256(sha256(payload)).subarray(0, 4)])
  let value = BigInt(`0x${bytes.toString('hex')}`)
  let text = ''
  for (; value > 0n; value /= 58n) text = base58.charAt(Number(value % 58n)) + text
  return version === 0 ? `1${text}` : text
}

export const bitcoin = (version: number) => (random: Random) =>
  base58Address(version, Buffer.from(`7${random.text(39, hex)}`, 'hex'))

const bech32Letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'

/** BIP 173 for version 0 of a program, BIP 350 for all others. */
export const segwit = (prefix: string, version: 0 | 1) => (random: Random) => {
  const size = version === 0 ? 32 : 52
  // The last of them is padding in part.
  const data = [version, ...Array.from({ length: size - 1 }, () => random.below(32)), 0]
  const codes = Array.from(prefix, (each) => each.charCodeAt(0))
  const expanded = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)]
  const final = version === 0 ? 1 : 0x2bc830a3
  const sum = remainder([...expanded, ...data, 0, 0, 0, 0, 0, 0]) ^ final
  const check = [25, 20, 15, 10, 5, 0].map((shift) => (sum >> shift) & 31)
  return `${prefix}1${[...data, ...check].map((each) => bech32Letters.charAt(each)).join('')}`
}

/** Of a polynomial over GF(32) by the generator of BIP 173. */
function remainder(values: readonly number[]): number {
  const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]
  return values.reduce((sum, value) => {
    const next = ((sum & 0x1ffffff) << 5) ^ value
    return generator.reduce((all, each, bit) => ((sum >>> (25 + bit)) & 1 ? all ^ each : all), next)
  }, 1)
}

export function ethereum(random: Random): string {
  const lower = random.text(40, hex)
  const hash = keccak256(lower)
  const mixed = Array.from(lower, (each, at) =>
    Number.parseInt(hash.charAt(at), 16) >= 8 ? each.toUpperCase() : each,
  )
  return `0x${mixed.join('')}`
}

export const monero = (random: Random) =>
  `4${random.pick('0123456789AB')}${random.text(93, base58)}`

/** With one letter in the other case. */
export const caseChanged = (address: string) =>
  address.replace(/[A-Fa-f](?=\d*$)/, (each) =>
    each === each.toLowerCase() ? each.toUpperCase() : each.toLowerCase(),
  )

/** Another last character, of the address's own alphabet. */
export const endChanged = (address: string) =>
  address.slice(0, -1) + (address.endsWith('q') ? 'p' : 'q')
