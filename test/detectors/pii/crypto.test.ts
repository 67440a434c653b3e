import { base58Address } from '../generated/addresses'
import { finder } from './found'

const found = finder('crypto')

const bitcoin = (version: number, fill: number) => base58Address(version, Buffer.alloc(20, fill))

describe('addresses of cryptocurrencies', () => {
  it.each([bitcoin(0, 7), bitcoin(5, 99)])('finds the one in Base58Check %s', (address) => {
    expect(found(`pay ${address}.`)).toEqual([address])
    expect(found(`pay ${address.slice(0, -1)}${address.endsWith('x') ? 'y' : 'x'}`)).toEqual([])
  })

  // Examples of BIP 173, BIP 350 and EIP-55.
  it.each([
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
    'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
    'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
    '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
    '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed',
    `4${'A'}${'a1B2'.repeat(23)}c`,
  ])('finds %s', (address) => {
    expect(found(`to ${address}!`)).toEqual([address])
  })

  it.each([
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8F3t4',
    '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD',
    `0x${'0'.repeat(40)}`,
    `0x${'5a'.repeat(32)}`,
    '1'.repeat(30),
  ])('finds none in %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
