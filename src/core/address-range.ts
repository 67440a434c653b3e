import { isIP, isIPv6, type BlockList } from 'node:net'

/** Adds an address or a CIDR range (RFC 4632, RFC 4291) to a list; false where the text is neither. */
export function addRange(list: BlockList, range: string): boolean {
  const [address = '', prefix, ...rest] = range.split('/')
  const bits = isIPv6(address) ? 128 : 32
  const length = prefix === undefined ? bits : Number(prefix)
  const valid = isIP(address) !== 0 && /^\d{1,3}$/.test(prefix ?? '0') && rest.length === 0
  if (!valid || length > bits) return false
  list.addSubnet(address, length, familyOf(address))
  return true
}

/** The family of a valid address, as `node:net` names it. */
export function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv6(address) ? 'ipv6' : 'ipv4'
}
