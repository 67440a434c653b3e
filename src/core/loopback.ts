import { BlockList, isIP } from 'node:net'
import { addRange, familyOf } from './address-range'

// RFC 1122 §3.2.1.3 and RFC 4291 §2.5.3.
export const LOOPBACK_RANGES: readonly string[] = ['127.0.0.0/8', '::1/128']

const ranges = new BlockList()
for (const range of LOOPBACK_RANGES) addRange(ranges, range)

/**
 * True where a connection to this host stays on this machine: `localhost` (RFC 6761 §6.3) and loopback
 * addresses, also IPv4 within IPv6. Whatever else is resolved to one is a name somebody may answer for, such as
 * `localhost.`, `a.localhost` and `2130706433`; where `0.0.0.0` and `::` lead depends on the system.
 */
export function isLoopback(host: string): boolean {
  if (host.toLowerCase() === 'localhost') return true
  return isIP(host) !== 0 && ranges.check(host, familyOf(host))
}

/** The host of a URL as a socket takes it: an IPv6 address without brackets. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1')
}
