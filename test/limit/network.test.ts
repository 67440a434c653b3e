import { networkOf } from '../../src/controls/limit/network'

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2::1', '2001:db8:1:2'],
  ['2001:db8:1:2:ffff::9', '2001:db8:1:2'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['::', '0:0:0:0'],
  ['1::2:3:4:5:6', '1:0:0:2'],
  ['64:ff9b::192.0.2.1', '64:ff9b:0:0'],
  ['1:2::3:4:5:192.0.2.1', '1:2:0:3'],
  [undefined, 'none'],
])('%s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
