import { Readable } from 'node:stream'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import request from 'supertest'
import type { GuardEvent } from '../../src/index'
import { scriptedChunks } from '../../src/testing'
import { card, chat, developer, email, iban, secret, suiteGuard } from '../support/gate'
import { rawExchange, rawRequest, withoutDate } from '../support/raw'
import { frameworks, start, type Call, type CallHandler, type Running } from '../support/servers'

const chatPath = '/v1/chat/completions'
const bearer: [string, string] = ['Authorization', developer.headers.authorization]

describe.each(frameworks)('on $name', (framework) => {
  let running: Running
  let events: GuardEvent[]
  let seen: Call['body']

  const serve = async (handler: CallHandler, options: Parameters<typeof suiteGuard>[0] = {}) => {
    const suite = suiteGuard(options)
    events = suite.events
    running = await start(framework, {
      guard: suite.guard,
      handler: (call) => {
        seen = call.body
        return handler(call)
      },
    })
  }

  afterEach(() => running.close())

  const post = (body: object, path = chatPath) =>
    request(running.url).post(path).set(developer.headers).send(body)
  const get = (path: string) => request(running.url).get(path).set(developer.headers)

  const answer = (content: string) => ({
    id: 'x',
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', content }, logprobs: { content: [] } }],
  })

  test('the model sees pseudonyms and the caller gets the values back', async () => {
    await serve(({ body, send }) => {
      const { messages } = body as { messages: { content: string }[] }
      send(answer(`You wrote: ${messages[0]?.content}`))
    })
    const response = await post(chat(`mail ${email} card ${card}`))
    expect(JSON.stringify(seen)).not.toContain(email)
    expect(JSON.stringify(seen)).toMatch(/mail \[EMAIL_\w{8}\] card \[CARD_\w{8}\]/)
    expect(response.body.choices[0].message.content).toBe(`You wrote: mail ${email} card ${card}`)
  })

  test('a number of more digits than JavaScript keeps is searched with all of them', async () => {
    await serve(({ body, send }) => send(body))
    const response = await request(running.url)
      .post('/things/a')
      .set({ ...developer.headers, 'content-type': 'application/json' })
      .send('{"card": 4123456789012345008}')
    expect(seen).toEqual({ card: expect.stringMatching(/^\[CARD_\w{8}\]$/) })
    expect(response.body).toEqual({ card: '4123456789012345008' })
  })

  test('pseudonyms are restored in a stream that splits them', async () => {
    await serve(({ body, res }) => {
      const { messages } = body as { messages: { content: string }[] }
      res.setHeader('content-type', 'text/event-stream')
      for (const piece of scriptedChunks([...`You wrote: ${messages[0]?.content}`]))
        res.write(piece)
      res.end()
    })
    const response = await post(chat(`mail ${email}`, { stream: true }))
    expect(contentOf(response.text)).toBe(`You wrote: mail ${email}`)
    expect(response.text).toMatch(/data: \[DONE\]\n\n$/)
  })

  test('a secret in an answer is redacted, whole and streamed', async () => {
    await serve(({ body, res, send }) => {
      if ((body as { stream?: boolean }).stream !== true) return send(answer(`key ${secret}!`))
      res.setHeader('content-type', 'text/event-stream')
      for (const piece of scriptedChunks([...`key ${secret}!`])) res.write(piece)
      return res.end()
    })
    const whole = await post(chat('?'))
    const streamed = await post(chat('?', { stream: true }))
    expect(whole.text + streamed.text).not.toContain(secret.slice(0, 24))
    expect(whole.body.choices[0].message.content).toMatch(/^key \[REDACTED:secrets\.[a-z-]+\]!$/)
    expect(contentOf(streamed.text)).toBe(whole.body.choices[0].message.content)
  })

  test('a blocked finding ends a stream with an error event and none of its bytes', async () => {
    await serve(({ res }) => {
      res.setHeader('content-type', 'text/event-stream')
      for (const piece of scriptedChunks(['pay to ', ...iban, ' now'])) res.write(piece)
      res.end()
    })
    const response = await post(chat('?', { stream: true }))
    expect(response.text).not.toContain(iban.slice(0, 6))
    expect(response.text).toContain('"code":"output-blocked"')
    expect(response.text).not.toContain('[DONE]')
  })

  test('a blocked finding in a whole answer is a refusal before anything was sent', async () => {
    await serve(({ send }) => send(answer(`pay to ${iban}`)))
    const response = await post(chat('?'))
    expect(response.status).toBe(403)
    expect(response.body.error.code).toBe('output-blocked')
    expect(response.text).not.toContain(iban)
  })

  test('the obligations of the decision are carried out', async () => {
    await serve(({ send }) => send(answer('hi')))
    const response = await post(chat('?', { max_tokens: 5000 }))
    expect(seen).toMatchObject({ max_tokens: 100 })
    expect(response.body.choices[0]).not.toHaveProperty('logprobs')
  })

  test('an obligation that this body has no field for denies', async () => {
    await serve(({ send }) => send('never'), {
      policy: {
        version: 1,
        rules: [
          {
            id: 'r',
            effect: 'allow',
            actions: ['a:b'],
            resources: ['x'],
            obligations: [{ type: 'tokens.max', value: 5 }],
          },
        ],
        routes: [{ match: 'POST /x', action: 'a:b', resource: 'x' }],
      },
    })
    const response = await post({ anything: 1 }, '/x')
    expect(response.status).toBe(503)
    expect(response.body.code).toBe('obligation-unsupported')
    expect(response.headers['x-should-retry']).toBe('false')
  })

  test('the arguments of a streamed tool call come whole and without their secret', async () => {
    const text = JSON.stringify({ to: 'Bob', text: `the key is ${secret}` })
    await serve(({ res }) => {
      res.setHeader('content-type', 'text/event-stream')
      const steps = [...text].map((piece) => ({ tool: 'mail', arguments: piece }))
      for (const piece of scriptedChunks(steps)) res.write(piece)
      res.end()
    })
    const response = await post(chat('?', { stream: true }))
    expect(response.text).not.toContain(secret.slice(0, 24))
    expect(JSON.parse(argumentsOf(response.text))).toEqual({
      to: 'Bob',
      text: expect.stringMatching(/^the key is \[REDACTED:secrets\./),
    })
  })

  test.each([
    ['a string', () => `hello ${secret}`],
    ['a buffer', () => Buffer.from(`hello ${secret}`)],
    ['an object', () => ({ deep: [{ text: `hello ${secret}` }] })],
    ['a stream', () => Readable.from([`hello ${secret.slice(0, 9)}`, secret.slice(9)])],
  ])('%s that a handler sends is filtered', async (title, value) => {
    const type = title === 'an object' ? {} : { 'content-type': 'text/plain' }
    await serve(({ send }) => send(value(), 200, type))
    const { text } = await get('/things/a')
    expect(text).toContain('hello [REDACTED:secrets.')
    expect(text).not.toContain(secret.slice(0, 24))
  })

  // Escapes that JSON does not need, to hide what they spell from a search of the raw text.
  const escaped = [...secret].map((c) => `\\u00${c.charCodeAt(0).toString(16)}`).join('')

  test('JSON that declares no type is searched as JSON', async () => {
    await serve(({ res }) => res.end(`{"key":"${escaped}"}`))
    const { text } = await rawText('/things/a')
    expect(text).toMatch(/^\{"key":"\[REDACTED:secrets\./)
  })

  test('arguments of a tool call that is cut off hide nothing in escapes', async () => {
    await serve(({ res }) => {
      res.setHeader('content-type', 'text/event-stream')
      const steps = [...`{"text":"the key is ${escaped}`].map((piece) => ({
        tool: 'mail',
        arguments: piece,
      }))
      for (const piece of scriptedChunks(steps)) res.write(piece)
      res.end()
    })
    const { text } = await post(chat('?', { stream: true }))
    expect(argumentsOf(text)).toMatch(/^\{"text":"the key is \[REDACTED:secrets\./)
  })

  test.each([
    ['NDJSON', 'application/x-ndjson', (text: string) => `${JSON.stringify({ text })}\n`],
    [
      'an unknown event stream',
      'text/event-stream',
      (text: string) => `data: ${JSON.stringify({ text })}\n\n`,
    ],
    ['plain events', 'text/event-stream', (text: string) => `data: ${text}\n\n`],
    ['plain text', 'text/plain', (text: string) => text],
  ])('%s in pieces is filtered', async (_title, type, frame) => {
    await serve(({ res }) => {
      res.setHeader('content-type', type)
      for (const piece of ['key ', secret.slice(0, 12), secret.slice(12), ' end']) {
        res.write(frame(piece))
      }
      res.end()
    })
    const { text } = await rawText('/things/a')
    expect(text).toContain('REDACTED:secrets.')
    expect(text).not.toContain(secret.slice(0, 12))
    expect(text).not.toContain(secret.slice(12, 40))
  })

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ] as const)('a handler that compresses with %s is filtered too', async (encoding, compress) => {
    await serve(({ res }) => {
      res.setHeader('content-type', 'application/json')
      res.setHeader('content-encoding', encoding)
      res.end(compress(JSON.stringify({ key: secret })))
    })
    const response = await get('/things/a')
    expect(response.headers['content-encoding']).toBeUndefined()
    expect(response.body.key).toContain('REDACTED')
  })

  test('an encoding that nobody can look into is refused', async () => {
    await serve(({ res }) => {
      res.setHeader('content-type', 'application/json')
      res.setHeader('content-encoding', 'rot13')
      res.end(JSON.stringify({ key: secret }))
    })
    const response = await get('/things/a')
    expect(response.status).toBe(503)
    expect(response.text).not.toContain(secret)
  })

  test('a binary answer passes only where the route asks for no coverage', async () => {
    await serve(({ res }) => {
      res.setHeader('content-type', 'image/png')
      res.end(Buffer.from([0x89, 0x50, 0x4e, 0x47]))
    })
    expect((await get('/things/a')).status).toBe(503)
    expect((await get('/health')).status).toBe(200)
  })

  test('validators and lengths of the unfiltered bytes do not leave', async () => {
    await serve(({ res }) => {
      const body = JSON.stringify({ key: secret })
      res.setHeader('content-type', 'application/json')
      res.setHeader('etag', '"of the secret"')
      res.setHeader('content-length', Buffer.byteLength(body))
      res.end(body)
    })
    const response = await get('/things/a')
    expect(response.headers['etag']).toBeUndefined()
    expect(Number(response.headers['content-length'])).toBe(Buffer.byteLength(response.text))
  })

  test.each([204, 304])('a %d stays without a body', async (status) => {
    await serve(({ res }) => {
      res.statusCode = status
      res.end()
    })
    const response = await get('/things/a')
    expect(response.status).toBe(status)
    expect(response.text).toBe('')
  })

  test('a HEAD has no body and no length of the unfiltered one', async () => {
    await serve(({ send }) => send({ key: secret }))
    const response = await rawExchange(running.port, rawRequest('HEAD /things/a', [bearer]))
    expect(response).toMatch(/^HTTP\/1\.1 200 /)
    expect(response).not.toMatch(/etag|content-length/i)
    expect(response.split('\r\n\r\n')[1]).toBe('')
  })

  test('an error of the handler is shaped for the client and says nothing of its cause', async () => {
    await serve(() => {
      throw new Error(`the database password is ${secret}`)
    })
    const response = await post(chat('hi'))
    expect(response.status).toBe(500)
    expect(response.body.error.type).toBe('server_error')
    expect(response.text).not.toMatch(/database|REDACTED/)
  })

  test('an http error of the handler keeps its status and message', async () => {
    await serve(() => {
      throw Object.assign(new Error('no such model'), { status: 404, expose: true })
    })
    const response = await get('/things/a')
    expect(response.status).toBe(404)
    expect(response.body.title).toBe('no such model')
  })

  test('a handler that dies in mid-stream never ends the stream in silence', async () => {
    await serve(({ res }) => {
      res.setHeader('content-type', 'text/event-stream')
      res.write(scriptedChunks(['hello '])[0])
      res.destroy()
    })
    const aborted = rawExchange(
      running.port,
      rawRequest(
        `POST ${chatPath}`,
        [bearer, ['Content-Type', 'application/json']],
        JSON.stringify(chat('?', { stream: true })),
      ),
    )
    expect(await aborted).not.toMatch(/\r\n0\r\n\r\n$/)
  })

  test('half an event at the end of a stream is an error', async () => {
    await serve(({ res }) => {
      res.setHeader('content-type', 'text/event-stream')
      res.end(`data: {"choices":[{"index":0,"delta":{"content":"${secret}`)
    })
    const response = await rawExchange(
      running.port,
      rawRequest(
        `POST ${chatPath}`,
        [bearer, ['Content-Type', 'application/json']],
        JSON.stringify(chat('?', { stream: true })),
      ),
    )
    expect(response).not.toContain(secret.slice(0, 24))
    expect(response).toContain('"error"')
  })

  test('the ledger of an exchange names each detector for both directions', async () => {
    await serve(({ send }) => send({ ok: `mail ${email}` }))
    await post({ text: `mail ${email}` }, '/things/a')
    const [event] = events.filter(({ type }) => type === 'exchange')
    const entries = event?.type === 'exchange' ? event.ledger : []
    for (const direction of ['request', 'response']) {
      for (const detector of ['secrets', 'pii', 'invisible']) {
        expect(entries).toContainEqual(expect.objectContaining({ direction, detector }))
      }
    }
    expect(entries).toContainEqual(
      expect.objectContaining({ direction: 'request', findings: { 'pii.email': 1 } }),
    )
    expect(JSON.stringify(event)).not.toContain(email)
  })

  test('in monitor mode the bytes on the socket are those of the bare application', async () => {
    const handler: CallHandler = ({ res, body }) => {
      res.setHeader('content-type', 'application/json')
      res.setHeader('etag', '"x"')
      res.write(`{"key":"${secret}",`)
      res.end(`"body":${JSON.stringify(body ?? null)}}`)
    }
    const requests = [
      rawRequest('GET /nowhere'),
      rawRequest('GET /things/a', [bearer]),
      rawRequest('GET /things/%2e%2e/a', [bearer, bearer]),
      rawRequest(
        `POST ${chatPath}`,
        [['Content-Type', 'application/json']],
        JSON.stringify(chat(`mail ${email} ${iban}`)),
      ),
      rawRequest(`POST ${chatPath}`, [['Content-Type', 'application/json']], '{"broken":'),
      rawRequest(
        `POST /things/a`,
        [['Content-Type', 'application/octet-stream']],
        Buffer.alloc(2_000_000),
      ),
      rawRequest('HEAD /things/a', [bearer]),
    ]
    await serve(handler, { mode: 'monitor' })
    const bare = await start(framework, { handler })
    for (const bytes of requests) {
      const guarded = withoutDate(await rawExchange(running.port, bytes))
      expect(guarded).toBe(withoutDate(await rawExchange(bare.port, bytes)))
    }
    await bare.close()
    expect(JSON.stringify(events)).toContain('would deny')
    expect(JSON.stringify(events)).toContain('pii.iban')
  })

  async function rawText(path: string): Promise<{ text: string }> {
    const response = await fetch(running.url + path, { headers: developer.headers })
    return { text: await response.text() }
  }
})

interface ChatDelta {
  readonly content?: string
  readonly tool_calls?: readonly { readonly function: { readonly arguments?: string } }[]
}

function deltasOf(stream: string): ChatDelta[] {
  return stream
    .split('\n\n')
    .filter((event) => event.startsWith('data: {'))
    .map((event) => JSON.parse(event.slice(6)) as { choices: { delta: ChatDelta }[] })
    .flatMap(({ choices }) => choices?.map(({ delta }) => delta) ?? [])
}

function contentOf(stream: string): string {
  return deltasOf(stream)
    .map(({ content = '' }) => content)
    .join('')
}

function argumentsOf(stream: string): string {
  return deltasOf(stream)
    .flatMap(({ tool_calls: calls = [] }) => calls.map((call) => call.function.arguments ?? ''))
    .join('')
}
