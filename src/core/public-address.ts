import { parseAddress } from './address'
import { compileNetworks, parseNetwork } from './network'

// The registries of special addresses (RFC 6890, IANA as of 2025): what is not reachable from everywhere, and what
// leads to such an address in another writing.
const special = `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24
  192.0.2.0/24 192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24
  198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4`

// Of IPv6 only 2000::/3 is given to networks; within it these are not, or hold an IPv4 address: Teredo, ORCHID,
// documentation, 6to4. `64:ff9b::/96` (NAT64), `::/96` and `::ffff:0:0/96` lie outside of it.
const specialIpv6 = '2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20'

const isSpecial = compileNetworks(
  `${special} ${specialIpv6}`.split(/\s+/).flatMap((text) => parseNetwork(text) ?? []),
)
const isGiven = compileNetworks(['2000::/3'].flatMap((text) => parseNetwork(text) ?? []))

/**
 * True for an address that anybody can reach: not private, loopback, link-local, shared, multicast or reserved, and
 * no IPv6 address that has an IPv4 address in it. False for what is no address.
 */
export function isPublicAddress(text: string): boolean {
  const address = parseAddress(text)
  if (address === undefined || isSpecial(address)) return false
  return text.includes(':') ? isGiven(address) : true
}
