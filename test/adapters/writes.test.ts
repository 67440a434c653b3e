import { once } from 'node:events'
import { connect } from 'node:net'
import type { ServerResponse } from 'node:http'
import { scriptedChunks } from '../../src/testing'
import { chat, developer, secret, suiteGuard } from '../support/gate'
import { rawExchange, rawRequest } from '../support/raw'
import { frameworks, start, type CallHandler, type Running } from '../support/servers'

const bearer: [string, string] = ['Authorization', developer.headers.authorization]
const json = { 'content-type': 'application/json' }
const sse = { 'content-type': 'text/event-stream' }
const body = JSON.stringify({ key: secret })
const filtered = /^\{"key":"\[REDACTED:secrets\.[a-z-]+\]"\}$/

/** What a handler may call on a bare response, whatever the types say. */
type Loose = Record<'writeHead' | 'write' | 'end', (...parameters: unknown[]) => ServerResponse>

describe.each(frameworks)('on $name', (framework) => {
  let running: Running
  afterEach(() => running.close())

  const serve = async (handler: CallHandler) => {
    running = await start(framework, { guard: suiteGuard().guard, handler })
  }
  const ask = async () => {
    const response = await fetch(`${running.url}/things/a`, { headers: developer.headers })
    return { response, text: await response.text() }
  }
  const raw = (line: string, more: readonly [string, string][] = []) =>
    rawExchange(running.port, rawRequest(line, [bearer, ...more]))

  test.each<[string, readonly unknown[]]>([
    [
      'an object',
      [200, { ...json, ETag: '"x"', 'Content-Length': body.length, 'X-A': ['b', 'c'] }],
    ],
    [
      'a list',
      [200, ['Content-Type', json['content-type'], 'ETag', '"x"', 'X-A', 'b', 'X-A', 'c']],
    ],
    [
      'a list beside a reason',
      [200, 'Fine', ['Content-Type', json['content-type'], 'X-A', 'b', 'X-A', 'c']],
    ],
    [
      'pairs',
      [
        200,
        [
          ['Content-Type', json['content-type']],
          ['ETag', '"x"'],
          ['X-A', 'b'],
          ['X-A', 'c'],
        ],
      ],
    ],
    ['nothing beside a reason', [200, 'Fine', undefined]],
  ])('headers that `writeHead` is given as %s are those of the response', async (given, head) => {
    await serve(({ res }) => {
      res.setHeader('x-outer', 'kept')
      ;(res as unknown as Loose).writeHead(...head).end(body)
    })
    const { response, text } = await ask()
    expect(text).toMatch(filtered)
    expect(response.statusText).toBe(head[1] === 'Fine' ? 'Fine' : 'OK')
    expect(response.headers.get('x-a')).toBe(given.startsWith('nothing') ? null : 'b, c')
    expect(response.headers.get('x-outer')).toBe('kept')
    expect(response.headers.get('etag')).toBeNull()
    expect(response.headers.get('content-length')).toBe(String(text.length))
  })

  type Call = (res: Loose, done: () => void) => void
  const half = body.length >> 1
  test.each<[string, Call]>([
    ['end(chunk, callback)', (res, done) => res.end(body, done)],
    [
      'end(chunk, encoding, callback)',
      (res, done) => res.end(Buffer.from(body).toString('hex'), 'hex', done),
    ],
    ['write(chunk), end(callback)', (res, done) => (res.write(body), res.end(done))],
    [
      'write(chunk, callback), end(chunk)',
      (res, done) => (res.write(body.slice(0, half), done), res.end(body.slice(half))),
    ],
    [
      'write(chunk, encoding, callback), end()',
      (res, done) => (res.write(body, 'latin1', done), res.end()),
    ],
    ['write(chunk), end(null, callback)', (res, done) => (res.write(body), res.end(null, done))],
    [
      'write(chunk), end(undefined, undefined, callback)',
      (res, done) => (res.write(body), res.end(undefined, undefined, done)),
    ],
  ])('%s is filtered, and calls back once', async (_, write) => {
    let called = 0
    await serve(({ res }) => {
      res.writeHead(200, json)
      write(res as unknown as Loose, () => (called += 1))
      expect(res.writableEnded).toBe(true)
    })
    expect((await ask()).text).toMatch(filtered)
    await new Promise(setImmediate)
    expect(called).toBe(1)
  })

  test('a writer that waits for `drain` is kept from running ahead of a slow client', async () => {
    const [, event = Buffer.alloc(0)] = scriptedChunks(['words of an answer '.repeat(1000)])
    let ahead = 0
    let waits = 0
    await serve(async ({ res }) => {
      res.writeHead(200, sse)
      for (let count = 0; count < 60; count++) {
        ahead = Math.max(ahead, res.writableLength)
        if (res.write(event)) continue
        waits += 1
        await once(res, 'drain')
      }
      res.end()
    })
    const socket = connect(running.port, '127.0.0.1')
    const question = JSON.stringify(chat('?', { stream: true }))
    const type: [string, string] = ['Content-Type', 'application/json']
    socket.write(rawRequest('POST /v1/chat/completions', [bearer, type], question))
    let size = 0
    for await (const chunk of socket as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size % 7 === 0) await new Promise((resolve) => setTimeout(resolve, 1))
    }
    expect(size).toBeGreaterThan(60 * event.length)
    expect(waits).toBeGreaterThan(0)
    expect(ahead).toBeLessThan(4 * event.length)
  })

  test('a response that waits for `drain` gathers no listeners', async () => {
    const [, event = Buffer.alloc(0)] = scriptedChunks(['words of an answer '.repeat(1000)])
    let listeners = 0
    await serve(async ({ res }) => {
      res.writeHead(200, sse)
      const before = res.listenerCount('drain') + res.listenerCount('close')
      for (let count = 0; count < 60; count++) {
        await new Promise((resolve) => res.write(event, resolve))
      }
      listeners = res.listenerCount('drain') + res.listenerCount('close') - before
      res.end()
    })
    await ask()
    expect(listeners).toBeLessThanOrEqual(2)
  })

  test.each<[string, CallHandler]>([
    [
      'a whole body',
      ({ res }) => {
        res.writeHead(200, { ...json, Trailer: 'X-Text' })
        res.write('{"key":')
        res.addTrailers({ 'X-Text': secret })
        res.end('1}')
      },
    ],
    [
      'a stream',
      ({ res }) => {
        res.writeHead(200, { ...sse, Trailer: 'X-Text' })
        res.write(scriptedChunks(['word'])[0])
        res.addTrailers({ 'X-Text': secret })
        res.end()
      },
    ],
    [
      'a stream that the framework sends',
      ({ res, send }) => {
        res.addTrailers({ 'X-Text': secret })
        send('{"key":1}', 200, { ...json, Trailer: 'X-Text' })
      },
    ],
  ])('nothing leaves in the trailers of %s', async (_, handler) => {
    await serve(handler)
    const response = await raw('GET /things/a')
    expect(response).toMatch(/^HTTP\/1\.1 200 /)
    expect(response).not.toContain(secret)
    expect(response).not.toMatch(/^trailer:/im)
  })

  test('a body that no filter sees keeps its trailers', async () => {
    await serve(({ res }) => {
      res.writeHead(200, { 'Content-Type': 'image/png', Trailer: 'X-Sum' })
      res.write('x')
      res.addTrailers({ 'X-Sum': '1' })
      res.end()
    })
    expect(await raw('GET /health')).toMatch(/\r\nx\r\n0\r\nX-Sum: 1\r\n\r\n$/)
  })

  test('answers before the answer pass', async () => {
    await serve(async ({ res }) => {
      res.writeContinue()
      res.writeProcessing()
      await new Promise<void>((resolve) =>
        res.writeEarlyHints({ link: '</a.css>; rel=preload' }, resolve),
      )
      res.writeHead(200, json)
      res.end(body)
    })
    const response = await raw('GET /things/a')
    const statuses = [...response.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => status)
    expect(statuses).toEqual(['100', '102', '103', '200'])
    expect(response.slice(response.lastIndexOf('\r\n') + 2)).toMatch(filtered)
  })

  test.each(['HEAD', 'GET'])(
    '%s that is answered with a part of a body is refused or bare',
    async (method) => {
      await serve(({ res }) => {
        res.writeHead(206, {
          'Content-Range': `bytes 0-9/${secret.length}`,
          'Content-Type': 'text/plain',
          ETag: '"x"',
        })
        res.end(secret.slice(0, 10))
      })
      const response = await raw(`${method} /things/a`)
      expect(response).toMatch(method === 'HEAD' ? /^HTTP\/1\.1 206 / : /^HTTP\/1\.1 503 /)
      expect(response).not.toContain(secret.slice(0, 10))
      expect(response).not.toMatch(/^etag:/im)
    },
  )

  test.each([204, 205, 304])(
    'a %d that a handler writes text to leaks none of it',
    async (status) => {
      await serve(({ res }) => {
        res.writeHead(status, { 'content-type': 'text/plain', etag: '"x"' })
        res.write(`a key ${secret}`)
        res.end(secret)
      })
      const response = await raw('GET /things/a')
      expect(response).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
      expect(response).not.toContain(secret.slice(0, 24))
    },
  )
})
