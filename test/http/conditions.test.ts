import type { RequestListener } from 'node:http'
import { connect, createServer, type Http2Server } from 'node:http2'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { Plan } from '../../src/core/guard'
import { createHandler } from '../../src/http/handle'
import { all, raw, requestBytes, smallGuard, withServer } from './support/small-guard'
import type { SmallGuardOptions } from './support/small-guard'

const limit: Plan = { name: 'limit', filters: false }

function sees(plan: Plan, options: SmallGuardOptions = {}): RequestListener {
  const handler = createHandler(smallGuard({ filter: () => undefined, ...options }))
  return (req, res) =>
    void handler.handle(plan, {
      req,
      res,
      next: () => res.setHeader('ETag', 'x').end(`sees ${req.headers['if-none-match']}`),
    })
}

const ask = (listener: RequestListener, line = 'GET /') =>
  withServer(listener, (port) => raw(port, requestBytes(line, { 'If-None-Match': '"a"' })))

test('a plan that filters takes conditions off, one that does not leaves them', async () => {
  expect(await ask(sees(all))).toMatch(/sees undefined$/)
  expect(await ask(sees(limit))).toMatch(/sees "a"$/)
})

test('HEAD keeps its tag where nothing is filtered', async () => {
  expect(await ask(sees(all), 'HEAD /')).not.toContain('ETag')
  expect(await ask(sees(limit), 'HEAD /')).toContain('ETag: x')
})

test.each<[string, SmallGuardOptions]>([
  [
    'obligations',
    { onReceive: (exchange) => void (exchange.obligations = [{ type: 'response.strip' }]) },
  ],
  [
    'placeholders',
    {
      onReceive: (exchange) => {
        const pseudonymize = (): string => ''
        exchange.pseudonyms = { pseudonymize, restore: () => undefined, size: 1 }
      },
    },
  ],
])('an exchange with %s is filtered whatever the plan', async (_, options) => {
  expect(await ask(sees(limit, options))).toMatch(/sees undefined$/)
})

test('a later middleware that filters takes conditions off for what stands behind it', async () => {
  const handler = createHandler(smallGuard({ filter: () => undefined }))
  const listener: RequestListener = (req, res) => {
    const answer = (): void => void res.end(`sees ${req.headers['if-none-match']}`)
    const next = () => handler.handle(all, { req, res, next: answer })
    void handler.handle(limit, { req, res, next })
  }
  expect(await ask(listener)).toMatch(/sees undefined$/)
})

describe('over HTTP/2', () => {
  let server: Http2Server
  afterEach(() => void server.close())

  test('conditions go and a rewritten body is described', async () => {
    const handler = createHandler(smallGuard())
    server = createServer((req, res) => {
      const arrival = { req: req as never, res: res as never }
      const next = (): void => {
        res.setHeader('content-type', 'image/png')
        res.end(JSON.stringify([req.headers, (req as { body?: unknown }).body]))
      }
      void handler.handle(all, { ...arrival, next })
    })
    server.listen(0)
    await once(server, 'listening')
    const client = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    const call = client.request({
      ':method': 'QUERY',
      'content-type': 'application/json',
      'if-none-match': '"a"',
    })
    call.end('{"a":"secret"}')
    const chunks: Buffer[] = []
    for await (const chunk of call) chunks.push(chunk as Buffer)
    client.close()
    const [headers, body] = JSON.parse(Buffer.concat(chunks).toString())
    expect(headers).not.toHaveProperty('if-none-match')
    expect([headers['content-length'], body]).toEqual(['16', { a: '[hidden]' }])
  })
})
