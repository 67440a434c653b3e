import { hasBase58Checksum } from './crypto/base58'
import { hasBech32Checksum } from './crypto/bech32'
import { hasMixedCaseChecksum } from './crypto/ethereum'
import { personalData } from './personal-data'

/**
 * Addresses of cryptocurrencies: Bitcoin (Base58Check; Bech32, BIP 173, and Bech32m, BIP 350, these
 * of Litecoin too), Ethereum (EIP-55), Monero. Those with a checksum only where it is right.
 */
export const crypto = personalData('crypto', [
  {
    type: 'pii.crypto',
    expression: /\d(?<![A-Za-z0-9].)[A-Za-z0-9]{25,94}(?![A-Za-z0-9])/s,
    accept: (match) => (isNumber(match) ? match.length : 0),
  },
  {
    type: 'pii.crypto',
    // The network's name before Bech32's separator.
    expression: /(?<![A-Za-z0-9])(?:bc1|tb1|ltc1|BC1|TB1|LTC1)[A-Za-z0-9]{11,87}(?![A-Za-z0-9])/,
    accept: (match) => (hasBech32Checksum(match) ? match.length : 0),
  },
])

function isNumber(text: string): boolean {
  if (/^[13][1-9A-HJ-NP-Za-km-z]{25,34}$/.test(text)) return hasBase58Checksum(text)
  if (/^0x[0-9A-Fa-f]{40}$/.test(text)) return hasMixedCaseChecksum(text.slice(2))
  // Monero: the network and 64 bytes of keys. Its checksum needs more than is worth while.
  return /^[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}$/.test(text)
}
