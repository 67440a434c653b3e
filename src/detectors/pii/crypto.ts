import { hasBase58Checksum } from './crypto/base58'
import { hasBech32Checksum } from './crypto/bech32'
import { hasMixedCaseChecksum } from './crypto/ethereum'
import { personalData } from './personal-data'

/**
 * Addresses of cryptocurrencies: Bitcoin and what is derived from it (Base58Check; Bech32, BIP 173,
 * and Bech32m, BIP 350), Ethereum (EIP-55), Monero. Those with a checksum only where it is right.
 */
export const crypto = personalData('crypto', [
  {
    type: 'pii.crypto',
    // First characters of Bitcoin, Litecoin, Dogecoin, Dash, Tron and Zcash.
    expression: /(?<![A-Za-z0-9])[13LMDXTt][1-9A-HJ-NP-Za-km-z]{24,34}(?![A-Za-z0-9])/,
    accept: (match) => (hasBase58Checksum(match) ? match.length : 0),
  },
  {
    type: 'pii.crypto',
    // In one case, the other is all right as well.
    expression: /(?<![A-Za-z0-9])(?:bc1|tb1|ltc1|BC1|TB1|LTC1)[A-Za-z0-9]{11,87}(?![A-Za-z0-9])/,
    accept: (match) => (hasBech32Checksum(match) ? match.length : 0),
  },
  {
    type: 'pii.crypto',
    expression: /(?<![A-Za-z0-9])0x[0-9A-Fa-f]{40}(?![A-Za-z0-9])/,
    accept: (match) => (hasMixedCaseChecksum(match.slice(2)) ? match.length : 0),
  },
  {
    type: 'pii.crypto',
    // Monero: the network and 64 bytes of keys. Its checksum needs more than is worth while.
    expression: /(?<![A-Za-z0-9])[48][0-9AB][1-9A-HJ-NP-Za-km-z]{93}(?![A-Za-z0-9])/,
  },
])
