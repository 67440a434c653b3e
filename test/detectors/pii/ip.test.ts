import { finder } from './found'

const found = finder('ip')

describe('addresses of machines', () => {
  test.each([
    ['fe80::1%eth0 is up', 'fe80::1%eth0'],
    ['allow 192.0.2.0/24.', '192.0.2.0/24'],
    ['allow 192.0.2.0/123', '192.0.2.0'],
    ['route 2001:db8::/32', '2001:db8::/32'],
    ['route 2001:db8::/999', '2001:db8::/999'.slice(0, -4)],
    ['::/0 dev', '::/0'],
    ['listen on IPv6 address ::', '::'],
  ])('finds in %j what stands behind the address, too', (text, address) => {
    expect(found(text)).toEqual([address])
  })

  it.each([
    'a :: b and std::cout, ::',
    'version 120.0.0.1',
    'Chrome/120.0.0.1',
    'tool-64bit-3.4.2.4',
    'section 5.2.2.4',
  ])('finds none in %j', (text) => {
    expect(found(text)).toEqual([])
  })
})
