import { canonicalPath } from '../../src/http/path'

test.each([
  ['/', '/'],
  ['/v1/chat/completions', '/v1/chat/completions'],
  ['/V1/Chat/', '/V1/Chat/'],
  ['/v1/caf%C3%A9%20au%20lait', '/v1/café au lait'],
  ['/100%25', '/100%'],
  ['/v1/models/openai%2fgpt', '/v1/models/openai%2Fgpt'],
  ['/model/nova%3a0/converse', '/model/nova%3A0/converse'],
  ['/v1/a...b/..c', '/v1/a...b/..c'],
  ['/v1/x?y=/../;z', '/v1/x'],
  ['http://host/x', '/x'],
  ['HTTPS://host.example:8443?q=1', '/'],
  ['http://[::1]:80/x', '/x'],
])('reads %s as %s', (target, path) => {
  expect(canonicalPath(target)?.path).toBe(path)
})

test.each([
  '',
  'x',
  '*',
  '//',
  '//host/x',
  '/a//b',
  '/./',
  '/v1/ch%61t',
  '/%7Eme',
  '/%40pub',
  '/v1/a%2Cb',
  '/a/.',
  '/a/..',
  '/../a',
  '/a/%2e%2e/b',
  '/a/%2E/b',
  '/a/..%2fb',
  '/a%2F%2Fb',
  '/a/%2e%2e%2fb',
  '/a;b',
  '/a%3bb',
  '/a\\b',
  '/a%5cb',
  '/a%5C..%5Cb',
  '/a%00',
  '/a%0d%0aX:1',
  '/a%7f',
  '/a%c2%85',
  '/a%252fb',
  '/a%252e',
  '/%25%32f',
  '/a%2',
  '/a%',
  '/a%zz',
  '/a%c0%af',
  '/a%ff',
  '/a%ed%a0%80',
  '/a b',
  '/a\tb',
  '/caf\u00e9',
  '/a#b',
  '/a?b#c',
  'http://',
  'http://xn--/x',
  'http://host:99999/x',
  'http://[:::]/x',
  'http:///x',
  'http://user@host/x',
  'http://host;/x',
  'http://a:b/x',
  'http://host\\x',
  'http://host//x',
  'ftp://host/x',
  'host:80',
  `/${'a'.repeat(8192)}`,
])('refuses %j', (target) => {
  expect(canonicalPath(target)).toBeUndefined()
})

test('refuses an escape of each character that a segment may hold as it is, but a colon, and of no other', () => {
  const refused = Array.from({ length: 0x5f }, (_, index) => String.fromCharCode(0x20 + index))
    .filter((character) => !'/%'.includes(character))
    .filter((character) => {
      const escape = `%${character.charCodeAt(0).toString(16)}`
      expect(canonicalPath(`/a${escape.toUpperCase()}b`)).toEqual(canonicalPath(`/a${escape}b`))
      return canonicalPath(`/a${escape}b`) === undefined
    })
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  const others = "\\-._~!$&'()*+,;=@0123456789"
  expect(refused.sort().join('')).toBe(
    [...letters, ...letters.toLowerCase(), ...others].sort().join(''),
  )
})

test('keeps an escaped slash or colon and says so', () => {
  expect(canonicalPath('/m/a%2fb')).toMatchObject({ path: '/m/a%2Fb', encodedSlash: true })
  expect(canonicalPath('/m/a%3ab')).toMatchObject({ path: '/m/a%3Ab', encodedSlash: true })
  expect(canonicalPath('/m/a:b')).toMatchObject({ path: '/m/a:b', encodedSlash: false })
  expect(canonicalPath('/m/a')).toMatchObject({ encodedSlash: false })
})

test('reads the query without touching the path', () => {
  expect(canonicalPath('/x?model=a%2Fb&model=c')?.query.getAll('model')).toEqual(['a/b', 'c'])
})
