import { isIPv6 } from 'node:net'

/**
 * Whom an address counts as: an IPv4 address itself, an IPv6 address as its /64, since whoever has one
 * address of that network has all of them (RFC 4291 §2.5.4). Without an address, all count as one.
 */
export function networkOf(address: string | undefined): string {
  if (address === undefined) return 'none'
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.replace(DOTTED, '0:0').split('::')
  const front = groupsOf(head)
  if (tail === undefined) return front.slice(0, 4).join(':')
  const back = groupsOf(tail)
  const zeros = Array.from({ length: 8 - front.length - back.length }, () => '0')
  return [...front, ...zeros, ...back].slice(0, 4).join(':')
}

// The last two groups may be written as an IPv4 address; they are not part of the /64.
const DOTTED = /\d{1,3}(?:\.\d{1,3}){3}$/

function groupsOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(':')
}
