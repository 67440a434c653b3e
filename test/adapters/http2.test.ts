import { once } from 'node:events'
import {
  connect,
  constants,
  createServer,
  type ClientHttp2Session,
  type IncomingHttpHeaders,
  type IncomingHttpStatusHeader,
} from 'node:http2'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { scriptedChunks } from '../../src/testing'
import { chat, developer, email, iban, secret, suiteGuard } from '../support/gate'
import { contentOf } from '../support/in-memory'
import { frameworks, type CallHandler } from '../support/servers'

interface Answer {
  readonly headers: IncomingHttpHeaders & IncomingHttpStatusHeader
  readonly trailers: IncomingHttpHeaders
  readonly text: string
  /** How the stream ended; 0 is no error. */
  readonly code: number | undefined
}

/** What the types of Node leave out of `Http2ServerResponse`. */
interface Trailing {
  readonly setTrailer: (name: string, value: string) => void
}

const sse = { 'content-type': 'text/event-stream' }
const answerOf = (content: string) => ({ choices: [{ index: 0, message: { content } }] })

// Express puts its own prototypes on requests and responses, and those are of HTTP/1.1.
const koas = frameworks.filter(({ name }) => name.startsWith('koa'))

describe.each(koas)('$name over HTTP/2', (framework) => {
  let close: () => Promise<unknown>
  let client: ClientHttp2Session
  let warnings: string[]
  const warned = ({ message }: Error): void => void warnings.push(message)

  beforeEach(() => {
    warnings = []
    process.on('warning', warned)
  })
  afterEach(async () => {
    process.off('warning', warned)
    client.destroy()
    await close()
    expect(warnings).toEqual([])
  })

  const serve = async (handler: CallHandler): Promise<void> => {
    const server = createServer(framework.listener({ guard: suiteGuard().guard, handler }) as never)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    client = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    close = async () => {
      server.close()
      await once(server, 'close')
    }
  }

  const ask = async (line: string, body?: unknown): Promise<Answer> => {
    const [method = '', path = ''] = line.split(' ')
    const type = body === undefined ? {} : { 'content-type': 'application/json' }
    const stream = client.request({
      ':method': method,
      ':path': path,
      ...developer.headers,
      ...type,
    })
    let text = ''
    let headers = {}
    let trailers = {}
    stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
    stream.on('response', (sent) => (headers = sent))
    stream.on('trailers', (sent) => (trailers = sent))
    stream.on('error', () => undefined)
    stream.end(body === undefined ? undefined : JSON.stringify(body))
    await new Promise((resolve) => stream.on('close', resolve))
    return { headers, trailers, text, code: stream.rstCode }
  }
  const chatPath = 'POST /v1/chat/completions'

  test('pseudonyms are restored in a whole answer', async () => {
    await serve(({ body, send }) => {
      const { messages } = body as { messages: { content: string }[] }
      send(answerOf(`You wrote ${messages[0]?.content}`))
    })
    const { headers, text, code } = await ask(chatPath, chat(`mail ${email}`))
    expect(text).toContain(`You wrote mail ${email}`)
    expect([headers[':status'], headers['content-length'], code]).toEqual([
      200,
      String(Buffer.byteLength(text)),
      0,
    ])
  })

  test.each<[string, CallHandler]>([
    ['as a value', ({ send }) => send(`a key ${secret}`)],
    ['in one piece', ({ res }) => res.end(`a key ${secret}`)],
    ['in pieces', ({ res }) => (res.write('a key '), res.end(secret))],
    [
      'with a length',
      ({ res }) => res.writeHead(200, { 'content-length': 99 }).end(`a key ${secret}`),
    ],
    ['of a stream', ({ send }) => send(Readable.from(['a key ', secret]))],
  ])('a text that comes %s is filtered', async (_, handler) => {
    await serve((call) => {
      call.res.setHeader('content-type', 'text/plain')
      return handler(call)
    })
    const { headers, text, code } = await ask('GET /things/a')
    expect(text).toMatch(/^a key \[REDACTED:secrets\.[a-z-]+\]$/)
    expect([headers[':status'], code]).toEqual([200, 0])
  })

  test.each<[string, CallHandler]>([
    [
      'the handler writes',
      ({ res }) => {
        res.writeHead(200, sse)
        for (const piece of scriptedChunks(['a key ', ...secret, ' end'])) res.write(piece)
        res.end()
      },
    ],
    [
      'Koa sends',
      ({ send }) => send(Readable.from(scriptedChunks(['a key ', ...secret, ' end'])), 200, sse),
    ],
  ])('a stream that %s is filtered', async (_, handler) => {
    await serve(handler)
    const { text, code } = await ask(chatPath, chat('?', { stream: true }))
    expect(contentOf(text)).toMatch(/^a key \[REDACTED:secrets\.[a-z-]+\] end$/)
    expect(text).toMatch(/\[DONE\]\n\n$/)
    expect(code).toBe(0)
  })

  test('a refused stream ends with its error event', async () => {
    await serve(({ res }) => {
      res.writeHead(200, sse)
      for (const piece of scriptedChunks(['pay to ', ...iban, ' now'])) res.write(piece)
      res.end()
    })
    const { text, code } = await ask(chatPath, chat('?', { stream: true }))
    expect(text).toContain('"code":"output-blocked"')
    expect(text).not.toContain(iban.slice(0, 6))
    expect(code).toBe(0)
  })

  const payment = { text: `pay to ${iban}` }
  test.each<[string, CallHandler]>([
    ['in one piece', ({ res }) => res.end(JSON.stringify(payment))],
    ['in pieces', ({ res }) => (res.write('{"text":"pay to '), res.end(`${iban}"}`))],
    ['as a value', ({ send }) => send(payment)],
  ])('a body that comes %s and may not leave is refused', async (_, handler) => {
    await serve((call) => {
      call.res.setHeader('content-type', 'application/json')
      return handler(call)
    })
    const { headers, text, code } = await ask('GET /things/a')
    expect([headers[':status'], code]).toEqual([403, 0])
    expect(JSON.parse(text)).toMatchObject({ code: 'output-blocked' })
  })

  test('a text that may not leave is broken off', async () => {
    await serve(({ res }) => {
      res.setHeader('content-type', 'text/plain')
      res.write('pay to ')
      res.end(iban)
    })
    const { text, code } = await ask('GET /things/a')
    expect(text).not.toContain(iban.slice(0, 6))
    expect(code).toBe(constants.NGHTTP2_INTERNAL_ERROR)
  })

  test('a body that is too long is refused while it still arrives', async () => {
    await serve(({ send }) => send('never'))
    const { headers, text } = await ask(chatPath, chat('x'.repeat(3_000_000)))
    expect(headers[':status']).toBe(413)
    expect(JSON.parse(text)).toHaveProperty('error.code', 'body-too-large')
  })

  test.each<[string, CallHandler]>([
    [
      'a whole body',
      ({ res }) => {
        res.setHeader('content-type', 'text/plain')
        ;(res as unknown as Trailing).setTrailer('x-text', secret)
        res.addTrailers({ 'x-other': secret })
        res.end('one')
      },
    ],
    [
      'a stream',
      ({ res }) => {
        res.writeHead(200, sse)
        res.write('data: one\n\n')
        ;(res as unknown as Trailing).setTrailer('x-text', secret)
        res.addTrailers({ 'x-other': secret })
        res.end()
      },
    ],
  ])('nothing leaks through the trailers of %s', async (_, handler) => {
    await serve(handler)
    const { text, trailers, code } = await ask('GET /things/a')
    expect(text).toContain('one')
    expect(JSON.stringify(trailers)).not.toContain(secret)
    expect(code).toBe(0)
  })

  test.each([
    ['HEAD /things/a', 200],
    ['GET /things/a', 204],
    ['GET /things/a', 304],
  ])('%s that is answered with %d has no body', async (line, status) => {
    await serve(({ res }) => {
      res.statusCode = status
      res.setHeader('content-type', 'text/plain')
      res.end(secret)
    })
    const { headers, text, code } = await ask(line)
    expect([headers[':status'], text, code]).toEqual([status, '', 0])
  })

  test('a part of a body is refused', async () => {
    await serve(({ res }) => res.writeHead(206, { 'content-range': 'bytes 0-5/9' }).end('secret'))
    expect((await ask('GET /things/a')).headers[':status']).toBe(503)
  })

  test('a stream whose source dies is broken off, and others go on', async () => {
    const source = new Readable({ read: () => undefined })
    await serve(({ req, send }) => {
      if (req.method === 'GET') return send('fine')
      source.push(scriptedChunks(['hello '])[0])
      send(source, 200, sse)
      setTimeout(() => source.destroy(new Error('upstream')), 50)
    })
    const { code } = await ask(chatPath, chat('?', { stream: true }))
    expect(code).toBe(constants.NGHTTP2_INTERNAL_ERROR)
    expect((await ask('GET /things/a')).text).toBe('fine')
  })
})
