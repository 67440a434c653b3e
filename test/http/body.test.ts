import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Arrival } from '../../src/http/admit'
import { createHandler } from '../../src/http/handle'
import {
  all,
  raw,
  requestBytes,
  smallGuard,
  withServer,
  type SmallGuardOptions,
} from './support/small-guard'

type Body = { body?: unknown; _body?: unknown }

const json = { 'Content-Type': 'application/json' }

// Answers with what a handler sees: the parsed value, and the bytes for those who read them.
async function echo(req: IncomingMessage & Body, res: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk as Buffer)
  const headers = req.headers
  res.setHeader('content-type', 'image/none')
  res.end(
    JSON.stringify({
      value: req.body,
      marked: req._body,
      bytes: Buffer.concat(chunks).toString('latin1'),
      length: headers['content-length'],
      encoding: headers['transfer-encoding'],
      raw: req.rawHeaders.filter((_, i) =>
        /^(?:content-length|transfer-encoding|digest)$/i.test(req.rawHeaders[i & ~1] ?? ''),
      ),
    }),
  )
}

interface Answer {
  readonly status: number
  readonly head: string
  readonly text: string
  readonly seen: Record<string, unknown>
}

function answerOf(response: string): Answer {
  const [head = '', ...rest] = response.split('\r\n\r\n')
  const text = Buffer.from(rest.join('\r\n\r\n'), 'latin1').toString()
  const isJson = /\r\ncontent-type: (?:application|image)/i.test(head)
  const seen = (isJson ? JSON.parse(text) : {}) as Record<string, unknown>
  return { status: Number(head.split(' ')[1]), head, text, seen }
}

function serve(options: SmallGuardOptions = {}, facts: Partial<Arrival> = {}): RequestListener {
  const handler = createHandler(smallGuard(options))
  return (req, res) => void handler.handle(all, { req, res, next: () => echo(req, res), ...facts })
}

async function ask(
  bytes: string | Buffer | readonly (string | Buffer)[],
  options: SmallGuardOptions = {},
): Promise<Answer> {
  const pieces = Array.isArray(bytes) ? (bytes as string[]) : [bytes as string]
  return withServer(serve(options), async (port) => answerOf(await raw(port, ...pieces)))
}

const post = (body: string, headers: Record<string, string> = json): string =>
  requestBytes('POST /', headers, body)

const chunked = (body: string): string =>
  requestBytes('POST /', { ...json, 'Transfer-Encoding': 'chunked', Trailer: 'x' }) +
  `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`

test('gives the handler the value and the bytes as they came', async () => {
  const { seen } = await ask(post('{ "a" : 1 }'))
  expect(seen).toMatchObject({ value: { a: 1 }, marked: true, bytes: '{ "a" : 1 }', length: '11' })
})

test('gives the handler the rewritten value and bytes with their length', async () => {
  const { seen } = await ask(post('{"a": "secret é"}', { ...json, Digest: 'x' }))
  expect(seen).toMatchObject({ value: { a: '[hidden] é' } })
  const bytes = Buffer.from(seen['bytes'] as string, 'latin1')
  expect(JSON.parse(bytes.toString())).toEqual({ a: '[hidden] é' })
  expect(seen['length']).toBe(String(bytes.length))
  expect(seen['raw']).toEqual(['Content-Length', String(bytes.length)])
})

test('gives a chunked body a length', async () => {
  const { seen } = await ask(chunked('{"a":"secret"}'))
  expect(seen).toMatchObject({ value: { a: '[hidden]' }, bytes: '{"a":"[hidden]"}', length: '16' })
  expect(seen['encoding']).toBeUndefined()
  expect(seen['raw']).toEqual(['Content-Length', '16'])
})

test('reads a body that arrives byte by byte', async () => {
  const bytes = Buffer.from(post('{"a":"é secret"}'))
  const { seen } = await ask(Array.from(bytes, (byte) => Buffer.from([byte])))
  expect(seen['value']).toEqual({ a: 'é [hidden]' })
})

test('reads a body of more than the socket reads ahead', async () => {
  const text = 'x'.repeat(400_000)
  const { seen } = await ask(post(JSON.stringify({ text })), {
    limits: { maxBytes: 500_000, maxDepth: 9 },
  })
  expect((seen['value'] as { text: string }).text).toHaveLength(400_000)
  expect(seen['bytes']).toHaveLength(400_011)
})

test('strips a byte order mark from value and bytes', async () => {
  const { seen } = await ask(post('\ufeff{"a":1}'))
  expect(seen).toMatchObject({ value: { a: 1 }, bytes: '{"a":1}', length: '7' })
})

test('reads text', async () => {
  const { seen } = await ask(post('a secret', { 'Content-Type': 'text/plain; charset=UTF-8' }))
  expect(seen).toMatchObject({ value: 'a [hidden]', bytes: 'a [hidden]' })
})

test.each([
  ['no body', requestBytes('GET /')],
  ['a body of length 0', requestBytes('POST /', { ...json, 'Content-Length': '0' })],
  [
    'an empty chunked body',
    requestBytes('POST /', { 'Transfer-Encoding': 'chunked' }) + '0\r\n\r\n',
  ],
])('lets %s pass', async (_, bytes) => {
  const { status, seen } = await ask(bytes)
  expect(status).toBe(200)
  expect(seen).toMatchObject({ bytes: '' })
  expect(seen).not.toHaveProperty('value')
})

test('hands an opaque body on unread, as it arrives', async () => {
  const body = 'secret'.repeat(100_000)
  const { seen } = await ask(post(body, { 'Content-Type': 'application/octet-stream' }), {
    opaque: true,
  })
  expect(seen['bytes']).toBe(body)
})

test.each([
  ['malformed JSON', post('{"a":'), 400, 'body-malformed'],
  [
    'invalid UTF-8',
    Buffer.concat([
      Buffer.from(requestBytes('POST /', { ...json, 'Content-Length': '3' })),
      Buffer.from([0x22, 0xff, 0x22]),
    ]),
    400,
    'body-malformed',
  ],
  ['a __proto__ key', post('{"__proto__":1}'), 400, 'body-malformed'],
  ['a duplicate key', post('{"a":1,"a":2}'), 400, 'body-malformed'],
  [
    'a __proto__ key in a text',
    post('{"__proto__":1}', { 'Content-Type': 'text/plain' }),
    400,
    'body-malformed',
  ],
  ['10,000 nested arrays', post('['.repeat(10_000) + ']'.repeat(10_000)), 400, 'body-limit'],
  [
    'a form',
    post('a=b', { 'Content-Type': 'application/x-www-form-urlencoded' }),
    415,
    'media-unsupported',
  ],
  [
    'a form in parts that is cut off',
    post('--x', { 'Content-Type': 'multipart/form-data; boundary=x' }),
    400,
    'body-malformed',
  ],
  [
    'parts that are no form',
    post('--x', { 'Content-Type': 'multipart/mixed; boundary=x' }),
    415,
    'media-unsupported',
  ],
  ['bytes', post('x', { 'Content-Type': 'application/octet-stream' }), 415, 'media-unsupported'],
  [
    'a type that only looks like JSON',
    post('{}', { 'Content-Type': 'application/jsonp' }),
    415,
    'media-unsupported',
  ],
  [
    'a malformed type',
    post('{}', { 'Content-Type': 'application/json, text/plain' }),
    415,
    'media-unsupported',
  ],
  ['no type', post('x', {}), 415, 'media-unsupported'],
  [
    'another charset',
    post('{}', { 'Content-Type': 'application/json; charset=utf-16' }),
    415,
    'media-unsupported',
  ],
  ['gzip', post('x', { ...json, 'Content-Encoding': 'gzip' }), 415, 'encoding-unsupported'],
  ['a declared length over the cap', post(JSON.stringify('x'.repeat(2000))), 413, 'body-too-large'],
  ['chunks over the cap', chunked(JSON.stringify('x'.repeat(2000))), 413, 'body-too-large'],
])('refuses %s', async (_, bytes, status, code) => {
  const limits = { maxBytes: code === 'body-limit' ? 100_000 : 1000, maxDepth: 32 }
  const answer = await ask(bytes, { limits })
  expect(answer.status).toBe(status)
  expect(answer.text).toContain(`"${code}"`)
})

test.each([
  ['declared', (body: string) => post(body)],
  ['chunked', chunked],
])('lets the client read the refusal of a much larger %s body', async (_, bytesOf) => {
  const answer = await ask(bytesOf(JSON.stringify('x'.repeat(3_000_000))))
  expect(answer.status).toBe(413)
  expect(answer.head.toLowerCase()).toContain('connection: close')
  expect(answer.text).toContain('body-too-large')
})

test('answers before a large body has arrived', async () => {
  await withServer(serve(), async (port) => {
    const head = requestBytes('POST /', { ...json, 'Content-Length': '5000000' })
    expect(answerOf(await raw(port, head + 'xxx')).status).toBe(413)
  })
}, 10_000)

test('keeps the connection after a refusal whose body was read', async () => {
  await withServer(serve(), async (port) => {
    const first = post('{"a":').replace('Connection: close\r\n', '')
    const both = await raw(port, first + post('{"b":2}'))
    expect(both.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 400', 'HTTP/1.1 200'])
  })
})

test('keeps the connection when the handler reads nothing', async () => {
  const handler = createHandler(smallGuard())
  const listener: RequestListener = (req, res) =>
    void handler.handle(all, { req, res, next: () => res.end('ok') })
  await withServer(listener, async (port) => {
    const first = post('{"a":1}').replace('Connection: close\r\n', '')
    const both = await raw(port, first + post('{"b":2}'))
    expect(both.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200'])
  })
})

test('ends the exchange of a client that hangs up while it sends', async () => {
  const guard = smallGuard()
  const handler = createHandler(guard)
  let ran = false
  const listener: RequestListener = (req, res) => {
    void handler.handle(all, { req, res, next: () => (ran = true) })
    setImmediate(() => req.socket.destroy())
  }
  await withServer(listener, async (port) => {
    await raw(port, requestBytes('POST /', { ...json, 'Content-Length': '900' }) + '{"a":')
    expect(ran).toBe(false)
    expect(guard.settled).toMatchObject([{ outcome: 'aborted' }])
  })
})

test.each([
  ['unread', (use: () => void) => setTimeout(use, 20)],
  ['read ahead at once', (use: () => void) => setImmediate(use)],
])('takes over a body that has arrived %s before the gate', async (_, later) => {
  const gate = serve()
  await withServer(
    (req, res) => void later(() => gate(req, res)),
    async (port) => {
      const answer = answerOf(await raw(port, post('{"a":"secret"}')))
      expect(answer.seen).toMatchObject({ value: { a: '[hidden]' }, bytes: '{"a":"[hidden]"}' })
    },
  )
})

test('takes over a body of which a part has arrived before the gate', async () => {
  const gate = serve()
  const [head = '', tail = ''] = post('{"a":"secret"}').split('"a"')
  await withServer(
    (req, res) => void setTimeout(() => gate(req, res), 20),
    async (port) => {
      const whole = answerOf(await raw(port, `${head}"a"`, tail))
      expect(whole.seen).toMatchObject({ value: { a: '[hidden]' }, bytes: '{"a":"[hidden]"}' })
    },
  )
})

describe('a body that a parser has already read', () => {
  async function parsed(
    body: string,
    headers: Record<string, string>,
    value: unknown,
  ): Promise<Answer> {
    const handler = createHandler(smallGuard())
    const listener: RequestListener = (req: IncomingMessage & Body, res) => {
      req.resume().on('end', () => {
        req.body = value
        const answer = (): void => {
          res.setHeader('content-type', 'image/none')
          res.end(JSON.stringify({ value: req.body }))
        }
        setImmediate(() => void handler.handle(all, { req, res, next: answer }))
      })
    }
    return withServer(listener, async (port) => answerOf(await raw(port, post(body, headers))))
  }

  test('is used and rewritten where it is', async () => {
    const { seen } = await parsed('{}', json, { a: 'secret' })
    expect(seen).toEqual({ value: { a: '[hidden]' } })
  })

  test('may be a form', async () => {
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
    expect((await parsed('a=secret', form, { a: 'secret' })).seen).toEqual({
      value: { a: '[hidden]' },
    })
  })

  test.each([
    ['nobody kept', json, undefined, 415],
    ['is bytes', json, Buffer.from('{}'), 415],
    ['is multipart', { 'Content-Type': 'multipart/form-data; boundary=x' }, { a: 'b' }, 415],
    ['is too large', json, { a: 'b' }, 413],
    ['became too large', { ...json, 'Content-Encoding': 'gzip' }, { a: 'b'.repeat(1001) }, 413],
    ['holds __proto__', json, JSON.parse('{"__proto__":1}'), 400],
    ['is a text that holds it', { 'Content-Type': 'text/plain' }, '{"__proto__":1}', 400],
  ])('is refused where it %s', async (name, headers, value, status) => {
    const body = name === 'is too large' ? 'x'.repeat(1001) : '{}'
    expect((await parsed(body, headers, value)).status).toBe(status)
  })
})

describe('in monitor mode', () => {
  test.each([
    ['a body', post('{ "a": "secret" }')],
    ['malformed JSON', post('{"a":')],
    ['an unknown type', post('secret', { 'Content-Type': 'application/octet-stream' })],
    ['a body over the cap', post('x'.repeat(300_000))],
    ['chunks over the cap', chunked('x'.repeat(300_000))],
    ['a second gate', post('{"a":1}')],
  ])('%s reaches the handler as it came', async (name, bytes) => {
    const bare = await withServer(
      (req, res) => void echo(req, res),
      async (port) => raw(port, bytes),
    )
    const handler = createHandler(smallGuard({ mode: 'monitor' }))
    const once: RequestListener = (req, res) =>
      void handler.handle(all, { req, res, next: () => echo(req, res) })
    const twice: RequestListener = (req, res) =>
      void handler.handle(all, {
        req,
        res,
        next: () => handler.handle(all, { req, res, next: () => echo(req, res) }),
      })
    const watched = await withServer(name === 'a second gate' ? twice : once, (port) =>
      raw(port, bytes),
    )
    const withoutDate = (text: string): string => text.replace(/Date: .*/, '')
    expect(withoutDate(watched)).toBe(withoutDate(bare))
  })
})

test('lets a later middleware read what the first left alone', async () => {
  const handler = createHandler(smallGuard({ reads: ['later'] }))
  const listener: RequestListener = (req, res) =>
    void handler.handle(all, {
      req,
      res,
      next: () =>
        handler.handle({ ...all, name: 'later' }, { req, res, next: () => echo(req, res) }),
    })
  await withServer(listener, async (port) => {
    const { seen } = answerOf(await raw(port, post('{"a":"secret"}')))
    expect(seen).toMatchObject({ value: { a: '[hidden]' }, bytes: '{"a":"[hidden]"}' })
  })
})

test('lets a later middleware rewrite what the first has delivered', async () => {
  const onReceive: SmallGuardOptions['onReceive'] = (exchange, plan) => {
    if (plan.name !== 'later' || !exchange.body) return
    exchange.body.value = { rewritten: 'again' }
    exchange.body.rewritten = true
  }
  const handler = createHandler(smallGuard({ onReceive }))
  const listener: RequestListener = (req, res) =>
    void handler.handle(all, {
      req,
      res,
      next: () =>
        handler.handle({ ...all, name: 'later' }, { req, res, next: () => echo(req, res) }),
    })
  await withServer(listener, async (port) => {
    const { seen } = answerOf(await raw(port, post('{"a":1}')))
    expect(seen).toMatchObject({
      value: { rewritten: 'again' },
      bytes: '{"rewritten":"again"}',
      length: '21',
    })
  })
})
