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
    // All begin with a digit, save for the network's name before Bech32's separator.
    expression:
      /(?<![A-Za-z0-9])(?:(?:bc|tb|ltc|BC|TB|LTC)1|[1348]|0x)[A-Za-z0-9]{13,94}(?![A-Za-z0-9])/,
    accept: (match) => (isAddress(match) ? match.length : 0),
  },
])

function isAddress(text: string): boolean {
  if (/^[13][1-9A-HJ-NP-Za-km-z]{24,34}$/.test(text)) return hasBase58Checksum(text)
  if (/^0x[0-9A-Fa-f]{40}$/.test(text)) return hasMixedCaseChecksum(text.slice(2))
  if (/^(?:bc|tb|ltc)1/i.test(text)) return hasBech32Checksum(text)
  // Monero: the network and 64 bytes of keys. Its checksum needs more than is worth while.
  return /^[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}$/.test(text)
}
