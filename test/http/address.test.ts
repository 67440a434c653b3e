import { isConfigurationError } from '../../src/core/errors'
import { clientAddress, trustOf } from '../../src/http/address'

test.each([
  ['the socket where nobody is trusted', [], '10.0.0.1', ['6.6.6.6'], '10.0.0.1'],
  ['the socket where nothing was forwarded', ['private'], '10.0.0.1', [], '10.0.0.1'],
  ['the entry a trusted proxy added', ['private'], '10.0.0.1', ['6.6.6.6, 8.8.8.8'], '8.8.8.8'],
  [
    'the first stranger from the right',
    ['private'],
    '10.0.0.1',
    ['1.1.1.1, 8.8.8.8, 10.0.0.2'],
    '8.8.8.8',
  ],
  ['several headers in order', ['private'], '10.0.0.1', ['8.8.8.8', '10.0.0.2'], '8.8.8.8'],
  [
    'the proxy that forwarded no address',
    ['private'],
    '10.0.0.1',
    ['8.8.8.8, unknown'],
    '10.0.0.1',
  ],
  [
    'the proxy before a malformed entry',
    ['private'],
    '10.0.0.1',
    ['8.8.8.8, , 10.0.0.2'],
    '10.0.0.2',
  ],
  [
    'the last trusted one where all are',
    ['private'],
    '10.0.0.1',
    ['10.0.0.3, 10.0.0.2'],
    '10.0.0.3',
  ],
  ['IPv4 for an IPv4-mapped peer', ['loopback'], '::ffff:127.0.0.1', ['8.8.8.8'], '8.8.8.8'],
  [
    'IPv4 for a mapped entry in hexadecimal',
    ['loopback'],
    '127.0.0.1',
    ['::ffff:0808:0808'],
    '8.8.8.8',
  ],
  ['IPv6 in its shortest form', ['loopback'], '::1', ['[2001:DB8:0:0::1]:443'], '2001:db8::1'],
  ['an entry with a port', ['loopback'], '::1', ['8.8.8.8:1234'], '8.8.8.8'],
  ['a peer in a range', ['192.0.2.0/24', '2001:db8::/32'], '192.0.2.9', ['8.8.8.8'], '8.8.8.8'],
  ['a link-local peer with a zone', ['linklocal'], 'fe80::1%eth0', ['8.8.8.8'], '8.8.8.8'],
  ['a single trusted address', ['192.0.2.9'], '192.0.2.10', ['8.8.8.8'], '192.0.2.10'],
])('believes %s', (_, trusted, socket, forwarded, expected) => {
  expect(clientAddress(socket, forwarded, trustOf(trusted))).toBe(expected)
})

test('has no address for a socket without one', () => {
  expect(clientAddress(undefined, ['8.8.8.8'], trustOf(['loopback']))).toBeUndefined()
})

test.each([
  ['privat', 'did you mean `private`?'],
  ['localhost', 'known: `loopback`'],
  ['10.0.0.0/33', 'a string of 11 characters'],
  ['10.0.0.0/8/8', 'a string of 12 characters'],
  ['10.0.0.0/', 'a string of 9 characters'],
  ['10.0.0.0/-1', 'a string of 11 characters'],
  ['', 'an empty string'],
])('refuses %j as a trusted proxy', (entry, said) => {
  expect.assertions(2)
  try {
    trustOf([entry])
  } catch (error) {
    expect(isConfigurationError(error)).toBe(true)
    expect((error as Error).message).toContain(said)
  }
})
