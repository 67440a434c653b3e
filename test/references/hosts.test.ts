import fc from 'fast-check'
import { compileHost, hostFault, readLocation } from '../../src/core/hosts'
import { isPublicAddress } from '../../src/core/public-address'

const allows = (pattern: string, url: string): boolean => {
  const location = readLocation(url)
  return location !== undefined && compileHost(pattern)(location)
}

test.each([
  ['images.example.com', 'https://images.example.com/a.png'],
  ['images.example.com', 'HTTPS://IMAGES.EXAMPLE.COM'],
  ['images.example.com', 'https://images.example.com./a'],
  ['images.example.com', 'https://images.example.com:443/?q#f'],
  ['images.example.com:8443', 'https://images.example.com:8443/'],
  ['*.example.com', 'https://a.b.example.com/'],
  ['*', 'https://example.org/'],
  ['*', 'https://93.184.216.34/'],
  ['*:8443', 'https://example.org:8443/'],
  ['bücher.example', 'https://xn--bcher-kva.example/'],
  ['xn--bcher-kva.example', 'https://BÜCHER.example/'],
  ['10.0.0.1', 'https://10.0.0.1/'],
  ['10.0.0.1', 'https://0xa.1/'],
  ['[2606:4700::1]', 'https://[2606:4700:0:0::1]/'],
])('%s allows %s', (pattern, url) => {
  expect(allows(pattern, url)).toBe(true)
})

test.each([
  ['images.example.com', 'https://images.example.com.evil.example/'],
  ['images.example.com', 'https://evil.example/images.example.com'],
  ['images.example.com', 'https://images.example.com@evil.example/'],
  ['images.example.com', 'https://evil.example\\@images.example.com/'],
  ['images.example.com', 'https://images.example.com\\@evil.example/'],
  ['images.example.com', 'https://images.example.com%2eevil.example/'],
  ['images.example.com', 'https://images.example.com:8443/'],
  ['images.example.com', 'https://a.images.example.com/'],
  ['images.example.com', 'https:images.example.com/'],
  ['images.example.com', '//images.example.com/'],
  ['images.example.com', ' https://images.example.com/'],
  ['images.example.com', 'https://images.exam\tple.com/'],
  ['images.example.com', 'https://images.example.com..'],
  ['*.example.com', 'https://example.com/'],
  ['*.example.com', 'https://evilexample.com/'],
  ['*', 'https://127.0.0.1/'],
  ['*', 'https://2130706433/'],
  ['*', 'https://0x7f000001/'],
  ['*', 'https://0177.0.0.1/'],
  ['*', 'https://127.1/'],
  ['*', 'https://[::1]/'],
  ['*', 'https://[::ffff:10.0.0.1]/'],
  ['*', 'https://[64:ff9b::7f00:1]/'],
  ['*', 'https://169.254.169.254/'],
  ['*', 'https://localhost/'],
  ['*', 'https://localhost./'],
  ['*', 'https://metadata.google.internal/'],
  ['*', 'https://router/'],
  ['*', 'https://１２７.０.０.１/'],
  ['*', 'https://faß.example/'],
  ['*', 'ftp://example.org/'],
  ['*', 'file:///etc/passwd'],
  ['*', 'javascript:alert(1)'],
])('%s does not allow %s', (pattern, url) => {
  expect(allows(pattern, url)).toBe(false)
})

test.each([
  '',
  'https://a.example',
  'a.example/b',
  'a b',
  '*.com',
  'a.*.com',
  '**.a.com',
  '*.10.0.0.1',
  'u@a.example',
  '*a.com',
])('the pattern %j is none', (pattern) => {
  expect(hostFault(pattern)).toContain('is no host')
})

const name = fc.domain()
const junk = fc.string({ unit: fc.constantFrom(...'/\\@:#?%. \t\n[]аa0x-'), maxLength: 6 })

test('what a pattern allows is called at that very host by whoever reads addresses as browsers do', () => {
  fc.assert(
    fc.property(name, name, junk, junk, junk, (own, other, before, between, after) => {
      for (const url of [
        `https://${before}${own}${between}${other}${after}`,
        `https://${before}${other}${between}${own}${after}`,
        `${before}https://${own}${after}`,
      ]) {
        if (!allows(own, url)) continue
        const { hostname, protocol, username, port } = new URL(url)
        expect([hostname.replace(/\.$/, ''), protocol, username, port]).toEqual([
          own.toLowerCase(),
          'https:',
          '',
          '',
        ])
        // Whoever takes the last `@` or the first slash of either kind for the end finds the same.
        const authority = /^https:\/\/([^/?#\\]*)/i.exec(url)?.[1] ?? ''
        expect(
          authority
            .replace(/:(?:443)?$/, '')
            .replace(/\.$/, '')
            .toLowerCase(),
        ).toBe(own.toLowerCase())
      }
    }),
    { numRuns: 2000 },
  )
})

test('a wildcard means no address that is not public, in any spelling', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 0xffffffff }),
      fc.constantFrom('dec', 'hex', 'oct', 'dot'),
      (number, how) => {
        const bytes = [24, 16, 8, 0].map((shift) => (number >>> shift) & 255)
        const spelled = {
          dec: String(number),
          hex: `0x${number.toString(16)}`,
          oct: `0${number.toString(8)}`,
          dot: bytes.join('.'),
        }[how]
        expect(allows('*', `https://${spelled}/`)).toBe(isPublicAddress(bytes.join('.')))
      },
    ),
  )
})
