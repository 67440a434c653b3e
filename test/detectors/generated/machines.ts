import type { Random } from './random'
import type { Row } from './row'

const hex = '0123456789abcdef'
const group = (random: Random) => random.pick('123456789abcdef') + random.text(3, hex)
const groups = (random: Random, count: number) =>
  Array.from({ length: count }, () => group(random)).join(':')

const ip = { kind: 'ip', words: ['IP', 'IP address', 'host'], alone: 'all' } as const
const mac = { kind: 'mac', words: ['MAC', 'MAC address'], alone: 'all', wrong: 'has none' } as const

/** Addresses of machines, and names of users. */
export const machines: readonly Row[] = [
  {
    ...ip,
    name: 'IPv4 address',
    number: (random) => Array.from({ length: 4 }, () => random.below(255) + 1).join('.'),
    wrong: (address) => address.replace(/\d+$/, '256'),
  },
  {
    ...ip,
    name: 'IPv6 address',
    number: (random) => `2001:0db8:${groups(random, 6)}`,
    wrong: (address) => `${address}:1234`,
  },
  {
    ...ip,
    name: 'IPv6 address with zeros left out',
    number: (random) => `2001:db8:${groups(random, 1 + random.below(2))}::${groups(random, 2)}`,
    wrong: (address) => `${address}::1`,
  },
  {
    ...ip,
    name: 'IPv6 address of one link',
    number: (random) => `fe80::${groups(random, 4)}`,
    wrong: (address) => `${address}::1`,
  },
  {
    ...mac,
    name: 'Hardware address',
    number: (random) => `0${random.text(1, '048c')}${random.text(10, hex)}`,
    writings: ['##:##:##:##:##:##', '##-##-##-##-##-##', '####.####.####'],
  },
  {
    ...mac,
    name: 'Hardware address of eight bytes',
    number: (random) => `0${random.text(1, '048c')}${random.text(14, hex)}`,
    writings: ['##:##:##:##:##:##:##:##', '##-##-##-##-##-##-##-##'],
  },
  {
    name: 'Name of a user',
    kind: 'username',
    words: ['username', 'user name', 'login'],
    sentences: ['W: N', 'W = N', '"W": "N"', 'My W is N.', 'the W N and nothing else'],
    number: (random) => `${random.text(6, 'abcdeilmnorst')}${random.text(2)}`,
    wrong: 'has none',
  },
]
