import { isIP } from 'node:net'

interface Range {
  readonly bits: 32 | 128
  readonly first: bigint
  readonly last: bigint
}

/**
 * Addresses that tell all ranges apart: the first and last of each and their neighbors outside. As
 * ranges lie within each other or apart, no part of a range is without one. IPv4 addresses also as IPv6.
 */
export function addressesAround(ranges: readonly string[]): readonly string[] {
  const around = ranges.flatMap((text) => {
    const range = rangeOf(text)
    if (range === undefined) return []
    const { bits, first, last } = range
    const limit = 1n << BigInt(bits)
    return [first, last, first - 1n, last + 1n]
      .filter((address) => address >= 0n && address < limit)
      .map((address) => addressText(address, bits))
  })
  // Addresses for documentation, RFC 5737 and RFC 3849.
  const all = [...around, '203.0.113.7', '2001:db8::7']
  // An IPv4 address may come as IPv6 (RFC 4291 §2.5.5.2), and is then in ranges of both.
  const mapped = all.flatMap((text) => (text.includes(':') ? [] : `::ffff:${text}`))
  return [...new Set([...all, ...mapped])]
}

function rangeOf(text: string): Range | undefined {
  const [address = '', length] = text.split('/')
  const version = isIP(address)
  if (version === 0 || address.includes('%')) return undefined
  const bits = version === 4 ? 32 : 128
  const prefix = length === undefined ? bits : Number(length)
  if (!Number.isInteger(prefix) || prefix < 0 || prefix > bits) return undefined
  const size = 1n << BigInt(bits - prefix)
  const value = version === 4 ? ipv4(address) : ipv6(address)
  const first = value - (value % size)
  return { bits, first, last: first + size - 1n }
}

function ipv4(address: string): bigint {
  return address.split('.').reduce((value, part) => value * 256n + BigInt(part), 0n)
}

function ipv6(address: string): bigint {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(address)
  if (dotted !== null) {
    const tail = ipv4(dotted[2] ?? '0.0.0.0')
    return ipv6(`${dotted[1]}${(tail >> 16n).toString(16)}:${(tail & 0xffffn).toString(16)}`)
  }
  const [head = '', tail] = address.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = new Array<string>(8 - left.length - right.length).fill('0')
  return [...left, ...zeros, ...right].reduce(
    (value, part) => value * 65536n + BigInt(`0x${part}`),
    0n,
  )
}

function addressText(address: bigint, bits: 32 | 128): string {
  const size = bits === 32 ? 8n : 16n
  const mask = (1n << size) - 1n
  const parts = Array.from({ length: bits === 32 ? 4 : 8 }, (_, index) =>
    ((address >> (size * BigInt((bits === 32 ? 3 : 7) - index))) & mask).toString(
      bits === 32 ? 10 : 16,
    ),
  )
  return parts.join(bits === 32 ? '.' : ':')
}
