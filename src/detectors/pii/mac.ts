import { personalData } from './personal-data'

/**
 * Hardware addresses of six or eight bytes (IEEE 802, EUI-48 and EUI-64), behind colons, behind
 * hyphens, or in groups of four digits behind dots.
 */
export const mac = personalData('mac', [
  {
    type: 'pii.mac',
    expression:
      /(?<![\w:-])[0-9A-Fa-f]{2}[:-](?:[0-9A-Fa-f]{2}[:-]){4,6}[0-9A-Fa-f]{2}(?!\w|[:-]\w)/,
    accept: acceptedMac,
  },
  {
    type: 'pii.mac',
    expression: /(?<![\w.])[0-9A-Fa-f]{4}(?:\.[0-9A-Fa-f]{4}){2,3}(?!\w|\.\w)/,
    accept: acceptedMac,
  },
])

/** One separator throughout; not the broadcast address, nor one that stands for none. */
function acceptedMac(match: string): number {
  const digits = match.replace(/[^0-9A-Fa-f]/g, '')
  const isOne = digits.length === 12 || digits.length === 16
  const separators = new Set(match.replace(/[0-9A-Fa-f]/g, ''))
  return isOne && separators.size === 1 && !/^(?:0+|f+)$/i.test(digits) ? match.length : 0
}
