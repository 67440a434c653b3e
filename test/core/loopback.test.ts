import { hostOf, isLoopback } from '../../src/core/loopback'

describe('a host is this machine', () => {
  test.each(
    ['localhost', 'LocalHost', '127.0.0.1', '127.255.0.3', '::1', '0:0:0:0:0:0:0:1', '::1%lo']
      .concat(['::ffff:127.0.0.1', '::FFFF:7F00:1'])
      .map((host) => [host]),
  )('where it is %s', (host) => {
    expect(isLoopback(host)).toBe(true)
  })

  test.each([
    ['nothing', ''],
    ['a name that only begins so', 'localhost.evil.example'],
    ['a name that only ends so', 'evil-localhost'],
    ['a name below it', 'a.localhost'],
    ['a name from the root', 'localhost.'],
    ['a space before it', ' localhost'],
    ['a name that a stranger resolves', '127.0.0.1.nip.io'],
    ['an address from the root', '127.0.0.1.'],
    ['a short address', '127.1'],
    ['a decimal address', '2130706433'],
    ['a hexadecimal address', '0x7f000001'],
    ['an octal address', '0177.0.0.1'],
    ['digits of another script', '１２７.0.0.1'],
    ['an address of another range', '128.0.0.1'],
    ['a private address', '10.0.0.1'],
    ['another address within IPv6', '::ffff:10.0.0.1'],
    ['an old form of IPv4 within IPv6', '::127.0.0.1'],
    ['an address behind NAT64', '64:ff9b::7f00:1'],
    ['every IPv4 address', '0.0.0.0'],
    ['every IPv6 address', '::'],
    ['an address with brackets', '[::1]'],
    ['a range', '127.0.0.0/8'],
  ])('but not where it is %s', (_title, host) => {
    expect(isLoopback(host)).toBe(false)
  })
})

test.each([
  ['http://[::1]:80/', '::1'],
  ['http://127.1/', '127.0.0.1'],
  ['redis://user:password@db.example:6379/0', 'db.example'],
])('the host of %s is %s', (url, host) => {
  expect(hostOf(new URL(url))).toBe(host)
})
