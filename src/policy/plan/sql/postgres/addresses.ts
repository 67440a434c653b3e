import { isMappedIpv4 } from '../../../../core/address'
import { compileNetworks, parseNetwork, type Network } from '../../../../core/network'
import type { SqlType } from '../dialect'

/** `inet`. A network is no address; and `10.0.0.1` is `::ffff:10.0.0.1`, of which PostgreSQL knows nothing. */
export const addresses: SqlType = {
  guard: (column) => `masklen(${column}) = CASE family(${column}) WHEN 4 THEN 32 ELSE 128 END`,
  compare: ({ column, operator, operand, bind }) => {
    if ('column' in operand) return undefined
    const given: readonly unknown[] = Array.isArray(operand.value) ? operand.value : [operand.value]
    const networks = given.flatMap((text) => parseNetwork(text) ?? [])
    if (networks.length !== given.length) return undefined
    const list = bind(networks.flatMap(written), 'inet[]')
    const within = `${column} <<= ANY(${list})`
    const text = networks.some(holdsIpv4) ? `(${within} OR family(${column}) = 4)` : within
    switch (operator) {
      case 'eq':
      case 'in':
      case 'inCidr':
        return { text }
      case 'ne':
        return { text: `NOT (${text})` }
      default:
        return undefined
    }
  },
}

/** Both spellings of what is a network of IPv4. */
function written(network: Network): readonly string[] {
  const { address, mask } = network
  const bits = bitsOf(mask.a) + bitsOf(mask.b) + bitsOf(mask.c) + bitsOf(mask.d)
  const words = [address.a, address.b, address.c, address.d]
  const long = `${words.map(groupsOf).join(':')}/${bits}`
  return isMappedIpv4(address) && bits >= 96
    ? [long, `${bytesOf(address.d).join('.')}/${bits - 96}`]
    : [long]
}

/** True where a network of IPv6 holds that of all mapped IPv4 addresses, and more. */
function holdsIpv4(network: Network): boolean {
  const { mask } = network
  return mask.c !== -1 && compileNetworks([network])({ a: 0, b: 0, c: 0xffff, d: 0 })
}

// Masks are ones and then zeros.
function bitsOf(word: number): number {
  return word === 0 ? 0 : 32 - Math.log2((~word >>> 0) + 1)
}

function groupsOf(word: number): string {
  return `${(word >>> 16).toString(16)}:${(word & 0xffff).toString(16)}`
}

function bytesOf(word: number): readonly number[] {
  return [word >>> 24, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff]
}
