import { isIP } from 'node:net'

/** `203.0.113.9` → `203.0.113.0/24`; of IPv6 the first 48 bits are left. */
export function networkOf(value: string): string | undefined {
  const address = value.normalize('NFKC')
  if (isIP(address) === 4) return `${address.split('.').slice(0, 3).join('.')}.0/24`
  if (isIP(address) !== 6) return undefined
  const [head = ''] = address.split('::')
  const groups = head.split(':')
  // What `::` stands for is zeros.
  const first = [0, 1, 2].map((index) => Number.parseInt(groups[index] || '0', 16).toString(16))
  return `${first.join(':')}::/48`
}
