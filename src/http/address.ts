import { BlockList, isIP, isIPv6, SocketAddress } from 'node:net'
import { addRange, familyOf } from '../core/address-range'
import { ConfigurationError } from '../core/errors'
import { LOOPBACK_RANGES } from '../core/loopback'
import { describe, suggest } from '../core/options'

/** True for the address of a proxy whose `X-Forwarded-For` is believed. */
export type ProxyTrust = (address: string) => boolean

// RFC 1918, 3927, 4193 and 4291.
const namedRanges = new Map<string, readonly string[]>([
  ['loopback', LOOPBACK_RANGES],
  ['private', ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7']],
  ['linklocal', ['169.254.0.0/16', 'fe80::/10']],
])

/**
 * Prepares the option `trustedProxies`: the words `loopback`, `private` and `linklocal`, addresses,
 * and ranges in CIDR notation. An empty list trusts nobody.
 *
 * @throws ConfigurationError for anything else.
 */
export function trustOf(trustedProxies: readonly string[]): ProxyTrust {
  if (trustedProxies.length === 0) return () => false
  const ranges = new BlockList()
  for (const entry of trustedProxies) {
    for (const range of namedRanges.get(entry) ?? [entry]) {
      if (!addRange(ranges, range)) throw notARange(range)
    }
  }
  return (address) => ranges.check(address, familyOf(address))
}

/**
 * The client's address: the socket's, or, where that is a trusted proxy, the nearest entry of
 * `X-Forwarded-For` that is not. An entry that is no address ends the search at the proxy that sent
 * it, since nothing to the left of it can be believed.
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: readonly string[],
  trusts: ProxyTrust,
): string | undefined {
  let address = normalizeAddress(socketAddress ?? '')
  if (address === undefined || !trusts(address)) return address
  for (const entry of forwardedFor.join(',').split(',').reverse()) {
    const next = normalizeAddress(withoutPort(entry.trim()))
    if (next === undefined) return address
    address = next
    if (!trusts(address)) return address
  }
  return address
}

/** True where the other end of a socket is a trusted proxy itself. */
export function isTrustedPeer(socketAddress: string | undefined, trusts: ProxyTrust): boolean {
  const address = normalizeAddress(socketAddress ?? '')
  return address !== undefined && trusts(address)
}

function notARange(range: string): ConfigurationError {
  const word = /^[a-z-]{1,32}$/i.test(range)
  return new ConfigurationError(
    'option `trustedProxies` must hold addresses, CIDR ranges or words; received ' +
      (word ? `\`${range}\`; ${suggest(range, [...namedRanges.keys()])}` : describe(range)),
  )
}

const BRACKETED = /^\[([^\]]*)\](?::\d{1,5})?$/
const IPV4_WITH_PORT = /^([\d.]+):\d{1,5}$/

function withoutPort(entry: string): string {
  return (BRACKETED.exec(entry) ?? IPV4_WITH_PORT.exec(entry))?.[1] ?? entry
}

const MAPPED_IPV4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

/** One spelling for each address: no zone, shortest form, and IPv4 where IPv6 only wraps it. */
function normalizeAddress(text: string): string | undefined {
  const [address = ''] = text.split('%', 1)
  if (isIP(address) === 0) return undefined
  if (!isIPv6(address)) return address
  const mapped = MAPPED_IPV4.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  const shortest = new SocketAddress({ address, family: 'ipv6' }).address
  return MAPPED_IPV4.exec(shortest)?.[1] ?? shortest
}
