import { BlockList, isIP, isIPv6 } from 'node:net'
import fc from 'fast-check'
import { parseAddress } from '../../src/core/address'
import { compileNetworks, parseNetwork } from '../../src/core/network'

const byte = fc.oneof(fc.constantFrom(0, 1, 10, 127, 128, 255), fc.integer({ min: 0, max: 255 }))
const ipv4 = fc.tuple(byte, byte, byte, byte).map((bytes) => bytes.join('.'))
const group = fc.oneof(
  fc.constantFrom('0', 'ffff', 'fd00'),
  fc.integer({ min: 0, max: 0xffff }).map((value) => value.toString(16)),
)
const long = fc.array(group, { minLength: 8, maxLength: 8 }).map((groups) => groups.join(':'))
const short = fc
  .tuple(fc.array(group, { maxLength: 3 }), fc.array(group, { maxLength: 3 }))
  .map(([left, right]) => `${left.join(':')}::${right.join(':')}`)
const mapped = ipv4.map((text) => `::ffff:${text}`)
const address = fc.oneof(ipv4, ipv4, long, short, mapped)
const network = fc.oneof(
  ipv4.chain((text) => fc.integer({ min: 0, max: 32 }).map((bits) => `${text}/${bits}`)),
  fc
    .oneof(long, short, mapped)
    .chain((text) => fc.integer({ min: 0, max: 128 }).map((bits) => `${text}/${bits}`)),
  address,
)

function listed(networks: readonly string[], text: string): boolean {
  const list = new BlockList()
  for (const one of networks) {
    const [base = '', bits = isIPv6(base) ? '128' : '32'] = one.split('/')
    list.addSubnet(base, Number(bits), isIPv6(base) ? 'ipv6' : 'ipv4')
  }
  return list.check(text, isIPv6(text) ? 'ipv6' : 'ipv4')
}

test('an address is in the same networks as for the block lists of Node', () => {
  fc.assert(
    fc.property(fc.array(network, { minLength: 1, maxLength: 4 }), address, (networks, text) => {
      const matches = compileNetworks(networks.flatMap((one) => parseNetwork(one) ?? []))
      const parsed = parseAddress(text)
      expect(parsed && matches(parsed)).toBe(listed(networks, text))
    }),
    { numRuns: 5000 },
  )
})

test('an address is in each network that is made of its own first bits', () => {
  fc.assert(
    fc.property(address, fc.integer({ min: 0, max: 32 }), (text, bits) => {
      const one = parseNetwork(`${text}/${bits}`)
      const parsed = parseAddress(text)
      expect(one && parsed && compileNetworks([one])(parsed)).toBe(true)
      expect(one && parsed && compileNetworks([one, one])(parsed)).toBe(true)
    }),
  )
})

test('a text is an address where it is one for Node, zones left out', () => {
  const piece = fc.constantFrom(
    '0',
    '1',
    '25',
    '255',
    '256',
    '00',
    'ffff',
    ':',
    '::',
    '.',
    '%',
    'g',
    '/',
    ' ',
    '٣',
  )
  const text = fc.oneof(
    address,
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  )
  fc.assert(
    fc.property(text, (given) => {
      const isAddress = isIP(given) !== 0 && !given.includes('%')
      expect(parseAddress(given) !== undefined).toBe(isAddress)
    }),
    { numRuns: 5000 },
  )
})

test.each([
  '10.0.0.0/33',
  '10.0.0.0/',
  '10.0.0.0/08',
  '10.0.0.0/-1',
  '10.0.0.0/8/8',
  '::/129',
  '10.0.0/8',
  'fe80::1%eth0/64',
  '/8',
  '',
  8,
  null,
])('%j is no network', (text) => {
  expect(parseNetwork(text)).toBeUndefined()
})
