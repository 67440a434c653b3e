import type { RequestListener, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { refusalKinds, type RefusalCode } from '../../src/core/refusal'
import { createHandler } from '../../src/http/handle'
import {
  all,
  hideInStream,
  raw,
  requestBytes,
  smallGuard,
  withServer,
  type SmallGuard,
  type SmallGuardOptions,
} from './support/small-guard'

type Respond = (res: ServerResponse) => void

function behind(guard: SmallGuard, respond: Respond): RequestListener {
  const handler = createHandler(guard)
  return (req, res) => void handler.handle(all, { req, res, next: () => respond(res) })
}

interface Answer {
  readonly status: number
  readonly statusLine: string
  readonly headers: Map<string, string>
  readonly body: string
  readonly guard: SmallGuard
}

async function answer(
  respond: Respond,
  options: SmallGuardOptions = {},
  line = 'GET /',
): Promise<Answer> {
  const guard = smallGuard(options)
  return withServer(behind(guard, respond), async (port) => {
    const response = await raw(port, requestBytes(line))
    const end = response.indexOf('\r\n\r\n')
    const [statusLine = '', ...lines] = response.slice(0, end).split('\r\n')
    const headers = new Map(
      lines.map((text) => [text.split(': ')[0]!.toLowerCase(), text.split(': ')[1]!]),
    )
    const bytes = Buffer.from(response.slice(end + 4), 'latin1').toString()
    const body = headers.get('transfer-encoding') === 'chunked' ? unchunk(bytes) : bytes
    return { status: Number(statusLine.split(' ')[1]), statusLine, headers, body, guard }
  })
}

function unchunk(text: string): string {
  const size = parseInt(text, 16)
  if (!(size > 0)) return ''
  const start = text.indexOf('\r\n') + 2
  const bytes = Buffer.from(text.slice(start))
  return bytes.subarray(0, size).toString() + unchunk(bytes.subarray(size).toString().slice(2))
}

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('a whole body', () => {
  const texts = 'a secret é'
  const expected = 'a [hidden] é'

  test.each<[string, Respond]>([
    ['end', (res) => res.end(texts)],
    ['end with an encoding', (res) => res.end(Buffer.from(texts).toString('hex'), 'hex')],
    ['write and end', (res) => (res.write('a sec'), res.end('ret é'))],
    ['write in latin1', (res) => (res.write('a secret ', 'latin1'), res.end(Buffer.from('é')))],
    ['a typed array', (res) => res.end(new Uint8Array(Buffer.from(texts)))],
    [
      'writeHead with an object',
      (res) => res.writeHead(200, { 'Content-Length': 3, ETag: 'x' }).end(texts),
    ],
    [
      'writeHead with a list',
      (res) => res.writeHead(200, ['Content-Length', '3', 'ETag', 'x'] as never).end(texts),
    ],
    [
      'writeHead with pairs',
      (res) =>
        res
          .writeHead(200, [
            ['Content-Length', '3'],
            ['ETag', 'x'],
          ] as never)
          .end(texts),
    ],
    ['a pipe', (res) => void Readable.from(['a sec', 'ret é']).pipe(res)],
    ['flushHeaders', (res) => (res.flushHeaders(), res.end(texts))],
    [
      'a split character',
      (res) => (
        res.write(Buffer.from(texts).subarray(0, -1)),
        res.end(Buffer.from(texts).subarray(-1))
      ),
    ],
    [
      'a buffer that is used again',
      async (res) => {
        const buffer = Buffer.from('a secret ')
        await new Promise((resolve) => res.write(buffer, resolve))
        buffer.fill('x')
        res.end('é')
      },
    ],
    ['cork', (res) => (res.cork(), res.write('a sec'), res.end('ret é'))],
    ['gzip', (res) => res.setHeader('Content-Encoding', 'gzip').end(gzipSync(texts))],
    [
      'brotli',
      (res) => res.writeHead(200, { 'content-encoding': 'BR' }).end(brotliCompressSync(texts)),
    ],
    ['deflate', (res) => res.setHeader('Content-Encoding', 'deflate').end(deflateSync(texts))],
    [
      'raw deflate',
      (res) => res.setHeader('Content-Encoding', 'deflate').end(deflateRawSync(texts)),
    ],
  ])('is filtered when it is written by %s', async (_, respond) => {
    const { status, headers, body, guard } = await answer((res) => {
      res.setHeader('Last-Modified', 'x')
      res.setHeader('Accept-Ranges', 'bytes')
      res.setHeader('Digest', 'x')
      respond(res)
    })
    expect({ status, body }).toEqual({ status: 200, body: expected })
    expect(headers.get('content-length')).toBe(String(Buffer.byteLength(expected)))
    const stale = [
      'etag',
      'last-modified',
      'accept-ranges',
      'digest',
      'content-encoding',
      'transfer-encoding',
    ]
    expect(stale.filter((name) => headers.has(name))).toEqual([])
    expect(guard.settled).toMatchObject([{ outcome: 'allowed' }])
  })

  test('has one length where a proxy copied the framing of another connection', async () => {
    const { headers, body } = await answer((res) =>
      res.setHeader('Transfer-Encoding', 'chunked').end('secret'),
    )
    expect(headers.get('content-length')).toBe('8')
    expect(headers.has('transfer-encoding')).toBe(false)
    expect(body).toBe('[hidden]')
  })

  test('keeps status, message, duplicates and case of other headers', async () => {
    const cookies = ['Set-Cookie', 'a=1', 'Set-Cookie', 'b=2', 'X-Custom', 'y']
    const guard = smallGuard()
    const listener = behind(guard, (res) => res.writeHead(201, 'Made', cookies as never).end('x'))
    const response = await withServer(listener, (port) => raw(port, requestBytes('GET /')))
    expect(response).toContain('HTTP/1.1 201 Made\r\n')
    expect(response).toContain('Set-Cookie: a=1\r\nSet-Cookie: b=2\r\nX-Custom: y\r\n')
  })

  test('reports its headers as sent once the handler has written', async () => {
    const seen: boolean[] = []
    const { body } = await answer(async (res) => {
      seen.push(res.headersSent)
      res.write('a ')
      seen.push(res.headersSent, res.writableEnded)
      await tick()
      res.end('secret')
      seen.push(res.writableEnded)
    })
    expect(seen).toEqual([false, true, false, true])
    expect(body).toBe('a [hidden]')
  })

  test('calls writers back, so that one that waits can go on', async () => {
    const called: string[] = []
    const { body } = await answer(async (res) => {
      await new Promise((resolve) => res.write('a', resolve))
      await new Promise((resolve) => res.write('b', 'utf8', resolve))
      called.push('written')
      res.end('c', () => called.push('ended'))
    })
    expect({ body, called }).toEqual({ body: 'abc', called: ['written', 'ended'] })
  })

  test('refuses a second writeHead as Node does', async () => {
    const codes: unknown[] = []
    await answer((res) => {
      res.writeHead(200)
      try {
        res.writeHead(200)
      } catch (error) {
        codes.push((error as { code?: string }).code)
      }
      res.end('x')
    })
    expect(codes).toEqual(['ERR_HTTP_HEADERS_SENT'])
  })

  test.each([
    ['an impossible status', (res: ServerResponse) => res.writeHead(1), 'RangeError'],
    ['a chunk that is no text', (res: ServerResponse) => res.write(5), 'TypeError'],
  ])('throws for %s as Node does', async (_, act, kind) => {
    const thrown: unknown[] = []
    await answer((res) => {
      try {
        act(res)
      } catch (error) {
        thrown.push((error as Error).name)
      }
      res.end()
    })
    expect(thrown).toEqual([kind])
  })

  // What cannot be inspected was not covered; that is no judgement on its content.
  const codeOf = (name: string): RefusalCode => {
    if (name === 'is refused by the filter') return 'output-blocked'
    return name === 'meets a bug' ? 'control-failed' : 'coverage-missing'
  }

  test.each<[string, Respond, SmallGuardOptions]>([
    ['is refused by the filter', (res) => res.setHeader('x-leak', '1').end('forbidden'), {}],
    [
      'meets a bug',
      (res) => res.end('x'),
      {
        filter: () => {
          throw new Error('bug')
        },
      },
    ],
    ['is larger than the cap', (res) => res.end('x'.repeat(101)), { maxResponseBytes: 100 }],
    [
      'grows over the cap',
      (res) => {
        for (let i = 0; i < 300; i += 1) res.write('x')
        res.end()
      },
      { maxResponseBytes: 100 },
    ],
    [
      'unpacks to more than the cap',
      (res) => res.setHeader('content-encoding', 'gzip').end(gzipSync('x'.repeat(50_000))),
      {},
    ],
    ['is broken gzip', (res) => res.setHeader('content-encoding', 'gzip').end('secret'), {}],
    ['has an unknown coding', (res) => res.setHeader('content-encoding', 'zstd').end('secret'), {}],
    ['has two codings', (res) => res.setHeader('content-encoding', 'gzip, br').end('secret'), {}],
    [
      'is a part',
      (res) => res.writeHead(206, { 'content-range': 'bytes 0-5/9' }).end('secret'),
      {},
    ],
  ])('that %s is answered by the guard', async (name, respond, options) => {
    const { status, headers, body, guard } = await answer((res) => {
      res.setHeader('content-type', 'text/html')
      respond(res)
    }, options)
    const code = codeOf(name)
    expect(status).toBe(refusalKinds[code].status)
    expect(headers.get('content-type')).toBe('application/json')
    expect(headers.get('content-length')).toBe(String(Buffer.byteLength(body)))
    expect(JSON.parse(body).error.code).toBe(code)
    expect(
      ['x-leak', 'content-range', 'content-encoding'].filter((name) => headers.has(name)),
    ).toEqual([])
    expect(guard.settled).toMatchObject([{ outcome: 'refused' }])
  })

  test('keeps the headers of outer middlewares on a refusal', async () => {
    const handler = createHandler(smallGuard())
    const listener: RequestListener = (req, res) => {
      res.setHeader('Access-Control-Allow-Origin', '*')
      void handler.handle(all, {
        req,
        res,
        next: () => res.setHeader('Set-Cookie', 'a=b').end('forbidden'),
      })
    }
    const response = await withServer(listener, (port) => raw(port, requestBytes('GET /')))
    expect(response).toContain('Access-Control-Allow-Origin: *\r\n')
    expect(response).not.toContain('Set-Cookie')
  })

  test('lets writes after a refusal go, and calls their writers back', async () => {
    const called: string[] = []
    const { body } = await answer(
      async (res) => {
        res.write('x'.repeat(200))
        await new Promise((resolve) => res.write('secret', resolve))
        called.push('written')
        await new Promise<void>((resolve) => res.end('secret', resolve))
        called.push('ended')
      },
      { maxResponseBytes: 100 },
    )
    expect(called).toEqual(['written', 'ended'])
    expect(JSON.parse(body).error.code).toBe('coverage-missing')
  })

  test('may be empty', async () => {
    const { status, headers, body } = await answer((res) =>
      res.writeHead(302, { location: '/x' }).end(),
    )
    expect({ status, body, length: headers.get('content-length') }).toEqual({
      status: 302,
      body: '',
      length: '0',
    })
  })

  test('cannot leak through trailers', async () => {
    const { body } = await answer((res) => {
      res.setHeader('Trailer', 'x-text')
      res.write('a')
      res.addTrailers({ 'x-text': 'secret' })
      res.end()
    })
    expect(body).toBe('a')
  })
})

describe('a response without body', () => {
  test.each([
    [204, 'GET /'],
    [304, 'GET /'],
    [200, 'HEAD /'],
  ])('of %i to %s passes', async (status, line) => {
    const filter = (): never => {
      throw new Error('asked')
    }
    const { body, ...rest } = await answer(
      (res) => res.writeHead(status, { 'X-A': 'b' }).end(),
      { filter },
      line,
    )
    expect(rest.status).toBe(status)
    expect(rest.headers.get('x-a')).toBe('b')
    expect(body).toBe('')
  })

  test('to a request that became a HEAD on its way has no body', async () => {
    const { body, status } = await answer((res) => {
      res.req.method = 'HEAD'
      res.write('a secret')
      res.end('a secret')
    })
    expect({ status, body }).toEqual({ status: 200, body: '' })
  })

  test('to HEAD says nothing of the unfiltered bytes', async () => {
    const head = { ETag: 'x', 'Content-Length': '6', 'Content-Type': 'text/plain' }
    const { headers } = await answer((res) => res.writeHead(200, head).end(), {}, 'HEAD /')
    expect(headers.has('etag')).toBe(false)
    expect(headers.has('content-length')).toBe(false)
    expect(headers.get('content-type')).toBe('text/plain')
  })
})

test('lets a response pass that needs no filter, with its length', async () => {
  const { headers, body } = await answer((res) => {
    res.setHeader('content-type', 'image/png')
    res.setHeader('etag', 'x')
    res.end('secret')
  })
  expect({ body, etag: headers.get('etag'), length: headers.get('content-length') }).toEqual({
    body: 'secret',
    etag: 'x',
    length: '6',
  })
})

test.each(['image/png', 'text/plain', 'text/event-stream'])(
  'sets the headers of the exchange on %s',
  async (type) => {
    const { headers } = await answer(
      (res) => res.writeHead(200, { 'content-type': type }).end('x'),
      { responseHeaders: { RateLimit: 'r' } },
    )
    expect(headers.get('ratelimit')).toBe('r')
  },
)

test.each([
  ['admission', requestBytes('GET /', { Authorization: 'Bearer wrong' })],
  ['the response', requestBytes('GET /')],
])('sets the headers of the exchange on a refusal of %s', async (_, bytes) => {
  const guard = smallGuard({ responseHeaders: { RateLimit: 'r' } })
  const response = await withServer(
    behind(guard, (res) => res.end('forbidden')),
    (port) => raw(port, bytes),
  )
  expect(response).toMatch(/HTTP\/1.1 40[13]/)
  expect(response).toContain('RateLimit: r')
})

describe('a stream', () => {
  const sse = { 'Content-Type': 'text/event-stream', 'Content-Length': '9', ETag: 'x' }

  test('is filtered event by event, in the tick it is written', async () => {
    const seen: (number | boolean)[] = []
    const { headers, body, guard } = await answer(async (res) => {
      res.writeHead(200, sse)
      seen.push(res.headersSent, res.write('data: a secret\n\n'))
      seen.push(res.write('data: sec'), res.write('ret\n\n'))
      await tick()
      res.end('data: tail secret')
    })
    expect(body).toBe('data: a [hidden]\n\ndata: [hidden]\n\ndata: tail [hidden]')
    expect(seen).toEqual([true, true, true, true])
    expect(headers.get('transfer-encoding')).toBe('chunked')
    expect(headers.has('etag') || headers.has('content-length')).toBe(false)
    expect(guard.settled).toMatchObject([{ outcome: 'allowed' }])
  })

  test('cannot leak through trailers', async () => {
    const listener = behind(smallGuard(), (res) => {
      res.writeHead(200, { 'Content-Type': 'text/event-stream', Trailer: 'x-text' })
      res.write('data: a\n\n')
      res.addTrailers({ 'x-text': 'secret' })
      res.end()
    })
    const response = await withServer(listener, (port) => raw(port, requestBytes('GET /')))
    expect(response).toContain('data: a')
    expect(response).not.toContain('secret')
  })

  test('sends each event before the next one is written', async () => {
    const guard = smallGuard()
    let go: (() => void) | undefined
    const listener = behind(guard, (res) => {
      res.writeHead(200, sse)
      res.write('data: one\n\n')
      go = () => res.end('data: two\n\n')
    })
    await withServer(listener, async (port) => {
      const response = await fetch(`http://127.0.0.1:${port}/`)
      const reader = response.body!.getReader()
      expect(Buffer.from((await reader.read()).value).toString()).toBe('data: one\n\n')
      go?.()
      expect(Buffer.from((await reader.read()).value).toString()).toBe('data: two\n\n')
    })
  })

  test('passes backpressure on and calls waiting writers back', async () => {
    const event = `data: ${'x'.repeat(100_000)}\n\n`
    let paused = 0
    const { body } = await answer(async (res) => {
      res.writeHead(200, sse)
      for (let count = 0; count < 50; count += 1) {
        if (res.write(event)) continue
        paused += 1
        await new Promise((resolve) => res.once('drain', resolve))
        await new Promise((resolve) => res.write('', resolve))
      }
      await new Promise((resolve) => res.write(event, resolve))
      res.end()
    })
    expect(body).toBe(event.repeat(51))
    expect(paused).toBeGreaterThan(0)
  })

  test('flushes a compressor below it', async () => {
    let flushed = 0
    const handler = createHandler(smallGuard())
    const listener: RequestListener = (req, res) => {
      Object.assign(res, { flush: () => (flushed += 1) })
      void handler.handle(all, {
        req,
        res,
        next: () => res.writeHead(200, sse).end('data: a\n\ndata: b'),
      })
    }
    await withServer(listener, (port) => raw(port, requestBytes('GET /')))
    expect(flushed).toBe(1)
  })

  test('ends with the error event where it is refused', async () => {
    const called: string[] = []
    const { body, guard } = await answer(async (res) => {
      res.writeHead(200, sse)
      res.write('data: one\n\n')
      res.write('data: two\n\ndata: forbidden\n\ndata: three\n\n')
      await new Promise((resolve) => res.write('data: secret\n\n', resolve))
      called.push('written')
      res.end('data: secret\n\n', () => called.push('ended'))
    })
    await tick()
    expect(body).toBe('data: one\n\ndata: two\n\ndata: {"error":"blocked"}\n\n')
    expect(called).toEqual(['written', 'ended'])
    expect(guard.settled).toMatchObject([{ outcome: 'refused', code: 'output-blocked' }])
  })

  test.each<[string, SmallGuardOptions]>([
    ['has no error event', { filter: () => hideInStream(true) }],
    [
      'fails',
      {
        filter: () => ({
          mode: 'stream',
          write: (chunk) => {
            if (chunk.includes('forbidden')) throw new Error('bug')
            return { text: chunk.toString() }
          },
          end: () => ({ text: '' }),
          refuse: (refused) => ({ text: '', refused, destroy: true }),
        }),
      },
    ],
  ])('is torn down, never ended, where its filter %s', async (_, options) => {
    const guard = smallGuard(options)
    const listener = behind(guard, (res) => {
      res.writeHead(200, sse)
      res.write('data: one\n\n')
      setTimeout(() => res.end('data: forbidden\n\n'), 20)
    })
    await withServer(listener, async (port) => {
      const response = await fetch(`http://127.0.0.1:${port}/`)
      await expect(response.text()).rejects.toThrow('terminated')
      expect(guard.settled).toMatchObject([{ outcome: 'refused' }])
    })
  })

  test.each([
    ['HTTP/1.0 has no chunks', 'HTTP/1.0', {}],
    ['a proxy copied its framing', 'HTTP/1.1', { 'Transfer-Encoding': 'chunked' }],
  ])('cannot be taken for complete where %s', async (_, version, headers) => {
    const listener = behind(smallGuard({ filter: () => hideInStream(true) }), (res) => {
      res.writeHead(200, { ...sse, ...headers })
      res.write('data: one\n\n')
      setTimeout(() => res.write('data: forbidden\n\n'), 20)
    })
    const bytes = requestBytes('GET /').replace('HTTP/1.1', version)
    const response = withServer(listener, (port) => raw(port, bytes))
    if (version === 'HTTP/1.0') await expect(response).rejects.toThrow('ECONNRESET')
    // The last chunk, of length 0, is missing.
    else expect(await response).toMatch(/\r\nb\r\ndata: one\n\n\r\n$/)
  })

  test('is held until its end where it is compressed', async () => {
    const { body, headers } = await answer((res) => {
      res.writeHead(200, { ...sse, 'content-encoding': 'gzip' })
      const bytes = gzipSync('data: a secret\n\n')
      res.write(bytes.subarray(0, 5))
      res.end(bytes.subarray(5))
    })
    expect(body).toBe('data: a [hidden]\n\n')
    expect(headers.has('content-encoding')).toBe(false)
  })

  test('ends its exchange when the client hangs up', async () => {
    const guard = smallGuard()
    const called: unknown[] = []
    const listener = behind(guard, (res) => {
      res.writeHead(200, sse)
      res.write('data: one\n\n')
      res.once('close', () => res.write('data: two\n\n', () => called.push('called')))
    })
    await withServer(listener, async (port) => {
      const abort = new AbortController()
      await fetch(`http://127.0.0.1:${port}/`, { signal: abort.signal })
      abort.abort()
      while (guard.settled.length === 0) await tick()
      await tick()
      expect(guard.settled).toMatchObject([{ outcome: 'aborted' }])
      expect(called).toEqual(['called'])
    })
  })
})

describe('in monitor mode', () => {
  const handlers: [string, Respond][] = [
    ['a whole body', (res) => res.end('forbidden secret')],
    ['a whole body in pieces', (res) => (res.write('a secret'), res.end('x'))],
    [
      'a body with its own headers',
      (res) =>
        res.writeHead(206, 'Part', ['ETag', 'x', 'Content-Length', '6'] as never).end('secret'),
    ],
    [
      'pairs of headers',
      (res) =>
        res
          .writeHead(200, [
            ['ETag', 'x'],
            ['X-B', 'c'],
          ] as never)
          .end('secret'),
    ],
    ['broken gzip', (res) => res.setHeader('content-encoding', 'gzip').end('secret')],
    ['a body over the cap', (res) => res.end('x'.repeat(20_000))],
    [
      'an event stream',
      (res) => (
        res.writeHead(200, { 'content-type': 'text/event-stream' }),
        res.write('data: forbidden\n\n'),
        res.write('data: x'),
        res.end()
      ),
    ],
    ['no body', (res) => res.writeHead(204).end()],
    ['flushed headers', (res) => (res.flushHeaders(), res.end('secret'))],
    [
      'trailers',
      (res) => (
        res.writeHead(200, { Trailer: 'x' }),
        res.write('a'),
        res.addTrailers({ x: 'secret' }),
        res.end()
      ),
    ],
  ]
  const strip = (text: string): string => text.replace(/Date: .*/, '')

  test.each([
    ...handlers.map(([name, respond]) => ['GET /', name, respond] as const),
    // Node itself refuses trailers where there is no body.
    ...handlers.slice(0, -1).map(([name, respond]) => ['HEAD /', name, respond] as const),
  ])('%s: %s leaves byte by byte as the bare application sends it', async (line, _, respond) => {
    const ask = (listener: RequestListener): Promise<string> =>
      withServer(listener, (port) => raw(port, requestBytes(line)))
    const guard = smallGuard({ mode: 'monitor' })
    const bare = await ask((_req, res) => respond(res))
    expect(strip(await ask(behind(guard, respond)))).toBe(strip(bare))
    expect(guard.settled).toMatchObject([{ outcome: 'allowed' }])
  })

  test.each<[string, Respond, string]>([
    ['a refused body', (res) => res.end('forbidden'), 'would deny: output-blocked'],
    [
      'a refused event',
      (res) =>
        res.writeHead(200, { 'content-type': 'text/event-stream' }).end('data: forbidden\n\n'),
      'would deny: output-blocked',
    ],
    [
      'broken gzip',
      (res) => res.setHeader('content-encoding', 'gzip').end('x'),
      'would deny: coverage-missing',
    ],
  ])('notes %s in the ledger', async (_, respond, note) => {
    const { guard } = await answer(respond, { mode: 'monitor' })
    expect(guard.settled[0]?.exchange.ledger.entries).toMatchObject([
      { control: 'filter', verdict: 'error', note },
    ])
  })

  test('sets the headers of controls that enforce beside a filter that monitors', async () => {
    const { headers, body } = await answer((res) => res.end('secret'), {
      filterMode: 'monitor',
      responseHeaders: { RateLimit: 'r' },
    })
    expect([headers.get('ratelimit'), body]).toEqual(['r', 'secret'])
  })

  test('notes a filter that throws', async () => {
    const { guard, body } = await answer((res) => res.end('x'), {
      mode: 'monitor',
      filter: () => {
        throw new Error('bug')
      },
    })
    expect(body).toBe('x')
    expect(guard.settled[0]?.exchange.ledger.entries).toMatchObject([
      { note: 'would deny: control-failed' },
    ])
  })
})
