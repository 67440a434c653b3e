import { isIPv6 } from 'node:net'

/**
 * An address as four 32-bit integers, the way IPv6 writes it. IPv4 stands there as the mapped address
 * `::ffff:a.b.c.d` (RFC 4291 §2.5.5.2), so that each address has one form, whatever its spelling.
 */
export interface Address {
  a: number
  b: number
  c: number
  d: number
}

/** Characters of the longest address: IPv6 with a dotted end. */
const maxLength = 45

/**
 * Reads an address into `into`, without allocating for IPv4. A zone (`fe80::1%eth0`) names an
 * interface of one machine and compares with nothing, so such a text is no address.
 *
 * @returns false for anything else than an address; `into` then holds nothing of use.
 */
export function readAddress(text: string, into: Address): boolean {
  if (text.length > maxLength) return false
  const ipv4 = readIpv4(text)
  if (ipv4 !== undefined) {
    into.a = 0
    into.b = 0
    into.c = 0xffff
    into.d = ipv4
    return true
  }
  if (!isIPv6(text) || text.includes('%') || hasWrongEnd(text)) return false
  const [a0 = 0, a1 = 0, b0 = 0, b1 = 0, c0 = 0, c1 = 0, d0 = 0, d1 = 0] = groupsOf(text)
  into.a = (a0 << 16) | a1
  into.b = (b0 << 16) | b1
  into.c = (c0 << 16) | c1
  into.d = (d0 << 16) | d1
  return true
}

/** The address that a text names, in an object of its own; `undefined` where it names none. */
export function parseAddress(text: string): Address | undefined {
  const address = { a: 0, b: 0, c: 0, d: 0 }
  return readAddress(text, address) ? address : undefined
}

export function isMappedIpv4({ a, b, c }: Address): boolean {
  return a === 0 && b === 0 && c === 0xffff
}

/** Four decimal bytes without leading zeros, which some readers take for octal. */
function readIpv4(text: string): number | undefined {
  let address = 0
  let byte = -1
  let dots = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x2e) {
      if (byte < 0) return undefined
      address = (address << 8) | byte
      byte = -1
      dots += 1
    } else {
      const digit = code - 0x30
      if (digit < 0 || digit > 9 || byte === 0) return undefined
      byte = byte < 0 ? digit : byte * 10 + digit
      if (byte > 255) return undefined
    }
  }
  return dots === 3 && byte >= 0 ? (address << 8) | byte : undefined
}

// Readers differ on `::ffff:010.0.0.1`; ours takes the end for what it takes alone.
function hasWrongEnd(text: string): boolean {
  return text.includes('.') && readIpv4(text.slice(text.lastIndexOf(':') + 1)) === undefined
}

// The text is a valid address: what `::` leaves out is as many groups of zeros as are missing.
function groupsOf(text: string): readonly number[] {
  const [before = '', after] = text.split('::')
  const left = groupsIn(before)
  if (after === undefined) return left
  const right = groupsIn(after)
  return [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right]
}

function groupsIn(part: string): readonly number[] {
  if (part === '') return []
  return part.split(':').flatMap((group) => {
    if (!group.includes('.')) return [Number.parseInt(group, 16)]
    const ipv4 = readIpv4(group) ?? 0
    return [ipv4 >>> 16, ipv4 & 0xffff]
  })
}
