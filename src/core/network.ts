import { isMappedIpv4, parseAddress, type Address } from './address'

/** The addresses that agree with `address` in the bits of `mask`. */
export interface Network {
  readonly address: Address
  readonly mask: Address
}

/** Reads an address or a CIDR range (RFC 4632, RFC 4291); `undefined` for anything else. */
export function parseNetwork(text: unknown): Network | undefined {
  if (typeof text !== 'string') return undefined
  const [spelled = '', bits, ...more] = text.split('/')
  const address = parseAddress(spelled)
  if (address === undefined || more.length > 0) return undefined
  const most = spelled.includes(':') ? 128 : 32
  if (bits !== undefined && !/^(?:0|[1-9]\d{0,2})$/.test(bits)) return undefined
  const prefix = bits === undefined ? most : Number(bits)
  if (prefix > most) return undefined
  return { address, mask: maskOf(prefix + 128 - most) }
}

/** Tells whether an address is in one of the networks. An IPv4 address is its mapped IPv6 address too. */
export function compileNetworks(networks: readonly Network[]): (address: Address) => boolean {
  const [first] = networks
  if (networks.length === 1 && first !== undefined) return within(first)
  // Most lists are of IPv4 alone, where one word decides.
  const short = networks.filter(({ address, mask }) => isMappedIpv4(address) && mask.c === -1)
  const wide = networks.filter((network) => !short.includes(network)).map(within)
  const bases = Int32Array.from(short, ({ address, mask }) => address.d & mask.d)
  const masks = Int32Array.from(short, ({ mask }) => mask.d)
  return (address) => {
    if (isMappedIpv4(address) && matchesAny(bases, masks, address.d)) return true
    return wide.some((matches) => matches(address))
  }
}

function within({ address, mask }: Network): (address: Address) => boolean {
  const { a, b, c, d } = address
  const { a: maskA, b: maskB, c: maskC, d: maskD } = mask
  return (given) =>
    ((given.d ^ d) & maskD) === 0 &&
    ((given.c ^ c) & maskC) === 0 &&
    ((given.b ^ b) & maskB) === 0 &&
    ((given.a ^ a) & maskA) === 0
}

function matchesAny(bases: Int32Array, masks: Int32Array, word: number): boolean {
  for (let index = 0; index < bases.length; index += 1) {
    if ((word & (masks[index] ?? 0)) === bases[index]) return true
  }
  return false
}

function maskOf(prefix: number): Address {
  return {
    a: maskWord(prefix),
    b: maskWord(prefix - 32),
    c: maskWord(prefix - 64),
    d: maskWord(prefix - 96),
  }
}

// A shift by 32 is none at all, so the ends are written out.
function maskWord(bits: number): number {
  if (bits <= 0) return 0
  return bits >= 32 ? -1 : -1 << (32 - bits)
}
