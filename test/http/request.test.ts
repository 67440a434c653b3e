import { createHandler } from '../../src/http/handle'
import {
  all,
  raw,
  requestBytes,
  smallGuard,
  withServer,
  type SmallGuardOptions,
} from './support/small-guard'
import type { ExchangeRequest } from '../../src/core/exchange'

async function seen(bytes: string, options: SmallGuardOptions = {}): Promise<ExchangeRequest> {
  const guard = smallGuard(options)
  const handler = createHandler(guard)
  return withServer(
    (req, res) => void handler.handle(all, { req, res, next: () => res.end() }),
    async (port) => {
      await raw(port, bytes)
      const [entry] = guard.settled
      if (!entry) throw new Error('no exchange ended')
      return entry.exchange.request
    },
  )
}

test('gives the facts of a request', async () => {
  const request = await seen(
    'get /A%20b?c=d HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Twice: 1\r\nx-twice: 2\r\n__proto__: 3\r\n\r\n'.replace(
      'get',
      'GET',
    ),
  )
  expect(request).toMatchObject({
    method: 'GET',
    url: '/A%20b?c=d',
    path: '/A b',
    encodedSlash: false,
    address: '127.0.0.1',
    violation: undefined,
  })
  expect(request.query.get('c')).toBe('d')
  expect(request.headers.get('x-twice')).toEqual(['1', '2'])
  expect(request.headers.get('__proto__')).toEqual(['3'])
})

test('believes a trusted proxy about the address', async () => {
  const bytes = requestBytes('GET /', { 'X-Forwarded-For': '6.6.6.6, 8.8.8.8' })
  expect((await seen(bytes, { trustedProxies: ['loopback'] })).address).toBe('8.8.8.8')
  expect((await seen(bytes)).address).toBe('127.0.0.1')
})

test.each([
  ['authorization', 'credential-ambiguous'],
  ['x-api-key', 'credential-ambiguous'],
  ['x-goog-api-key', 'credential-ambiguous'],
  ['content-type', 'body-malformed'],
  ['content-encoding', 'body-malformed'],
])('notices a second %s header', async (name, violation) => {
  const twice = `${name}: a\r\n${name.toUpperCase()}: a\r\n`
  const bytes = `GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${twice}\r\n`
  expect((await seen(bytes)).violation).toBe(violation)
})

test('notices a second host', async () => {
  const bytes = 'GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\nConnection: close\r\n\r\n'
  expect((await seen(bytes)).violation).toBe('path-malformed')
})

test('has no path where the path is refused', async () => {
  const request = await seen(requestBytes('GET /a/../b'))
  expect(request).toMatchObject({ path: '', violation: 'path-malformed', url: '/a/../b' })
})
