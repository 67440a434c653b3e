import { once } from 'node:events'
import { Agent, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect as connectHttp2, createServer as createHttp2Server } from 'node:http2'
import { connect, type AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import type { Authenticator } from '../../src/controls/authenticate/authenticator'
import { switches, type SwitchBoard } from '../../src/controls/authorize/switches'
import {
  apiKeys,
  createApiKey,
  invisible,
  memoryStore,
  type ApiKeyRecord,
  type GuardEvent,
  type PolicyDocument,
} from '../../src/index'
import { scriptedChunks } from '../../src/testing'
import { chat, developer, suiteGuard, suitePolicy } from '../support/gate'
import { contentOf } from '../support/in-memory'
import { frameworks, start, type CallHandler, type Running } from '../support/servers'

const { key, record } = createApiKey({ owner: 'ada', roles: ['developer'] })
const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
const sse = { 'content-type': 'text/event-stream' }

// An event of an answer that never comes to its end.
const [, opening = Buffer.alloc(0)] = scriptedChunks(['word '])
const path = '/v1/chat/completions'

let keys: ReturnType<typeof memoryStore<ApiKeyRecord>>
let board: SwitchBoard
let events: GuardEvent[]
let running: Running
let closed: Promise<unknown>[]
let ends: (() => unknown)[]

beforeEach(async () => {
  keys = memoryStore<ApiKeyRecord>({ records: [record] })
  board = switches({ store: memoryStore() })
  await board.ready()
  closed = []
  ends = []
})

afterEach(async () => {
  for (const end of ends) end()
  await running.close()
  await Promise.all(closed)
  board.close()
})

type Options = Parameters<typeof suiteGuard>[0]

async function serve(
  framework: (typeof frameworks)[number],
  handler: CallHandler,
  options: Options = {},
): Promise<void> {
  const suite = suiteGuard({
    authenticate: [apiKeys({ store: keys }), developer.authenticator],
    switches: board,
    recheck: { everyMs: 250 },
    // One is enough to have a filter, and this one is soon compiled.
    detectors: [invisible()],
    ...options,
  })
  events = suite.events
  running = await start(framework, { guard: suite.guard, handler })
}

const revokeKey = () => keys.cas({ ...record, version: 2, revokedAt: 1 })
const switchOff = () => board.turnOff({ kind: 'model', name: 'small' })

/** Writes events for as long as anybody takes them, and one a little later. */
const talks: CallHandler = ({ res }) => {
  res.writeHead(200, sse)
  res.write(opening)
  keepWriting(res)
}

function keepWriting(res: ServerResponse): void {
  const timer = setInterval(() => {
    res.write(opening)
  }, 10)
  closed.push(
    once(res, 'close').then(async () => {
      res.write(opening)
      await new Promise((resolve) => setTimeout(resolve, 30))
      clearInterval(timer)
    }),
  )
}

/** Writes one event and then nothing for ever. */
const falls: CallHandler = ({ res }) => {
  res.writeHead(200, sse)
  res.write(opening)
}

interface Read {
  readonly status: number
  readonly text: string
  /** False where the connection broke. */
  readonly complete: boolean
}

/** Asks for an answer, and does something once it has begun. */
async function read(then: () => unknown, change: RequestInit = {}): Promise<Read> {
  const body = JSON.stringify(chat('hi', { stream: true }))
  const response = await fetch(running.url + path, { method: 'POST', headers, body, ...change })
  let text = ''
  let began = false
  try {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += Buffer.from(chunk).toString()
      if (!began) await then()
      began = true
    }
  } catch {
    return { status: response.status, text, complete: false }
  }
  return { status: response.status, text, complete: true }
}

const endsWith = (code: string) => new RegExp(`"code":"${code}"[^\\n]*\\n\\n$`)
const outcomes = () => events.flatMap((event) => (event.type === 'exchange' ? [event] : []))
const refused = (code: string) => [
  expect.objectContaining({
    outcome: 'refused',
    code,
    ledger: expect.arrayContaining([expect.objectContaining({ step: 'standing', note: code })]),
  }),
]

describe.each(frameworks)('on $name', (framework) => {
  const handlers: readonly (readonly [string, CallHandler])[] = [
    ['that talks', talks],
    ['that fell silent', falls],
  ]

  test.each(handlers)('a stream %s is cut when its key is revoked', async (_title, handler) => {
    await serve(framework, handler)
    const { status, text, complete } = await read(revokeKey)
    expect([status, complete]).toEqual([200, true])
    expect(text).toMatch(endsWith('credential-invalid'))
    expect(text.match(/"error"/g)).toHaveLength(1)
    expect(contentOf(text)).toMatch(/^(word )+$/)
    expect(outcomes()).toEqual(refused('credential-invalid'))
  })

  test('a stream is cut at once where the keys tell of their changes', async () => {
    await serve(framework, falls, { recheck: { everyMs: 60_000 } })
    const { text, complete } = await read(revokeKey)
    expect(complete).toBe(true)
    expect(text).toMatch(endsWith('credential-invalid'))
  })

  test.each(handlers)('a stream %s is cut at once by a switch', async (_title, handler) => {
    await serve(framework, handler, { recheck: { everyMs: 60_000 } })
    const { text, complete } = await read(switchOff)
    expect(complete).toBe(true)
    expect(text).toMatch(endsWith('switched-off'))
    expect(outcomes()).toEqual(refused('switched-off'))
  })

  test('a stream is cut when its token ends', async () => {
    let now = Date.now()
    const until = now + 3_600_000
    const { principal, authenticator } = developer
    const ending: Authenticator = {
      ...authenticator,
      verify: () => Promise.resolve({ outcome: 'verified', principal, until }),
    }
    await serve(framework, talks, { authenticate: [ending], clock: () => now, switches: board })
    const { text, complete } = await read(() => (now = until), {
      headers: { ...headers, ...developer.headers },
    })
    expect(complete).toBe(true)
    expect(text).toMatch(endsWith('credential-invalid'))
  })

  test('a stream that the framework sends is cut, and its source let go', async () => {
    let source: Readable | undefined
    await serve(framework, ({ send }) => {
      source = new Readable({ read: () => undefined })
      source.push(opening)
      closed.push(once(source, 'close'))
      send(source, 200, sse)
    })
    const { text, complete } = await read(() => switchOff())
    expect(complete).toBe(true)
    expect(text).toMatch(endsWith('switched-off'))
    if (framework.name.startsWith('express')) source?.destroy()
  })

  test('a response that has not begun is refused, and the handler may come too late', async () => {
    let goOn: () => void = () => undefined
    const late = new Promise<void>((resolve) => (goOn = resolve))
    const errors: unknown[] = []
    await serve(framework, async ({ send }) => {
      await switchOff()
      await late
      try {
        send({ id: 'late' }, 201, { 'x-late': '1' })
      } catch (error) {
        errors.push(error)
      }
    })
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const first = await ask(agent, 'POST', path)
    expect([first.status, first.body]).toMatchObject([403, { error: { code: 'switched-off' } }])
    goOn()
    await board.turnOn({ kind: 'model', name: 'small' })
    const [second, third] = await Promise.all([
      ask(agent, 'GET', '/health'),
      ask(agent, 'GET', '/health'),
    ])
    expect([second.headers['x-late'], third.headers['x-late']]).toEqual(['1', '1'])
    expect([first.headers['x-late'], errors]).toEqual([undefined, []])
    agent.destroy()
  })

  test('a body that is held until it is complete is refused instead', async () => {
    await serve(framework, ({ res }) => {
      res.writeHead(200, { 'content-type': 'application/json' })
      res.write('{"choices":')
      void switchOff().then(() => setTimeout(() => res.end('[]}'), 100))
    })
    const { status, text } = await read(() => undefined)
    expect([status, JSON.parse(text)]).toMatchObject([403, { error: { code: 'switched-off' } }])
  })

  test.each<[string, Options]>([
    ['without a filter', { detectors: [], policy: withFormat('generic') }],
    ['whose filter monitors', { mode: { filter: 'monitor' } }],
    ['in a format without an error event', { policy: withFormat('generic') }],
  ])('a stream %s is broken off', async (_title, options) => {
    await serve(framework, talks, options)
    const { status, text, complete } = await read(switchOff)
    expect([status, complete]).toEqual([200, false])
    expect(text).not.toContain('error')
    expect(outcomes()).toEqual(refused('switched-off'))
  })

  test('a response that has not begun is refused also where the filter monitors', async () => {
    await serve(
      framework,
      async ({ send }) => {
        await switchOff()
        await new Promise((resolve) => setTimeout(resolve, 50))
        send({ id: 'late' })
      },
      { mode: { filter: 'monitor' } },
    )
    const { status, text } = await read(() => undefined)
    expect([status, JSON.parse(text)]).toMatchObject([403, { error: { code: 'switched-off' } }])
  })

  test.each<[string, () => unknown]>([
    ['its key was revoked', revokeKey],
    ['its model was switched off', switchOff],
    ['its caller was switched off', () => board.turnOff({ kind: 'principal', name: 'ada' })],
  ])('no handler runs where %s while the body came', async (_title, change) => {
    let ran = 0
    await serve(framework, ({ send }) => send({ ran: (ran += 1) }))
    const body = JSON.stringify(chat('hi'))
    const sent = httpRequest(running.url + path, { method: 'POST', headers })
    sent.write(body.slice(0, 5))
    await new Promise((resolve) => setTimeout(resolve, 50))
    await change()
    await new Promise((resolve) => setTimeout(resolve, 250))
    sent.end(body.slice(5))
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    response.resume()
    expect([[401, 403].includes(response.statusCode ?? 0), ran]).toEqual([true, 0])
  })

  test('no handler runs where its token ended while the body came', async () => {
    let now = Date.now()
    const until = now + 3_600_000
    const ending: Authenticator = {
      ...developer.authenticator,
      verify: (_credential, context) =>
        context.now < until
          ? { outcome: 'verified', principal: developer.principal, until }
          : { outcome: 'refused', cause: 'expired' },
    }
    let ran = 0
    await serve(framework, ({ send }) => send({ ran: (ran += 1) }), {
      authenticate: [ending],
      clock: () => now,
    })
    const body = JSON.stringify(chat('hi'))
    const own = { ...headers, ...developer.headers }
    const sent = httpRequest(running.url + path, { method: 'POST', headers: own })
    sent.write(body.slice(0, 5))
    await new Promise((resolve) => setTimeout(resolve, 50))
    now = until
    sent.end(body.slice(5))
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    response.resume()
    expect([response.statusCode, ran]).toEqual([401, 0])
  })

  test('a handler that throws after the cut does not break the next response', async () => {
    let fail: () => void = () => undefined
    const printed = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    await serve(framework, async ({ req, res, send }) => {
      if (req.method === 'GET') {
        fail()
        await new Promise((resolve) => setTimeout(resolve, 50))
        return send({ id: 'next' })
      }
      falls({ res } as Parameters<CallHandler>[0])
      await new Promise<void>((resolve) => (fail = resolve))
      throw new Error('the upstream call was stopped')
    })
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const sent = httpRequest(running.url + path, { agent, method: 'POST', headers })
    sent.end(JSON.stringify(chat('hi', { stream: true })))
    const [first] = (await once(sent, 'response')) as [IncomingMessage]
    await switchOff()
    expect(Buffer.concat(await first.toArray()).toString()).toMatch(endsWith('switched-off'))
    expect(await ask(agent, 'GET', '/health')).toMatchObject({ status: 200, body: { id: 'next' } })
    agent.destroy()
    printed.mockRestore()
  })

  test('a guard that monitors cuts nothing and tells', async () => {
    await serve(
      framework,
      ({ res }) => {
        res.writeHead(200, sse)
        res.write(opening)
        setTimeout(() => res.end('data: [DONE]\n\n'), 100)
      },
      { mode: 'monitor' },
    )
    const { text, complete } = await read(switchOff)
    expect([complete, text]).toEqual([true, `${opening.toString()}data: [DONE]\n\n`])
    expect(outcomes()).toMatchObject([
      {
        outcome: 'allowed',
        ledger: expect.arrayContaining([
          expect.objectContaining({ step: 'standing', note: 'would deny: switched-off' }),
        ]),
      },
    ])
  })

  test('nothing is asked for a client that went away', async () => {
    let asked = 0
    const counting: Authenticator = {
      ...developer.authenticator,
      verify: () => {
        asked += 1
        return Promise.resolve({ outcome: 'verified', principal: developer.principal })
      },
    }
    await serve(framework, falls, { authenticate: [counting] })
    const gone = new AbortController()
    await read(() => gone.abort(), {
      signal: gone.signal,
      headers: { ...headers, ...developer.headers },
    })
    while (outcomes().length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(outcomes()).toMatchObject([{ outcome: 'aborted' }])
    const before = asked
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(asked).toBe(before)
  })
})

test.each(frameworks.filter(({ name }) => name.startsWith('koa')))(
  'over HTTP/2 a cut breaks off one stream, as an error, and no other ($name)',
  async (framework) => {
    await serve(framework, talks, { detectors: [], policy: withoutDuties() })
    const server = createHttp2Server(running.server.listeners('request')[0] as never)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    closed.push(once(server, 'close'))
    ends.push(() => (client.destroy(), server.close()))
    const client = connectHttp2(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    const [other, own] = [{}, developer.headers].map((credential, index) =>
      client.request({ ':path': index === 0 ? '/health' : '/things/a', ...credential }),
    )
    for (const stream of [other, own]) await once(stream!.resume(), 'response')
    const broken = once(own!, 'close').catch((error: Error) => error.message)
    await board.turnOff({ kind: 'principal', name: 'ada' })
    expect(await broken).toMatch(/INTERNAL_ERROR/)
    await once(other!, 'data')
    expect([client.destroyed, other!.destroyed]).toEqual([false, false])
  },
)

test('a client that does not read loses the connection soon after the cut', async () => {
  const [framework] = frameworks
  if (framework === undefined) throw new Error('there are no frameworks')
  const big = Buffer.from(opening.toString().replace('word', 'word '.repeat(13_000)))
  let server: ServerResponse | undefined
  await serve(framework, ({ res }) => {
    server = res
    res.writeHead(200, sse)
    // More than any buffer on the way takes.
    for (let times = 0; times < 250; times++) res.write(big)
  })
  const socket = connect(running.port, '127.0.0.1')
  const body = JSON.stringify(chat('hi', { stream: true }))
  const lines = Object.entries({ ...headers, host: 'x', 'content-length': body.length })
  socket.write(
    `POST ${path} HTTP/1.1\r\n${lines.map((line) => line.join(': ')).join('\r\n')}\r\n\r\n${body}`,
  )
  socket.pause()
  socket.on('error', () => undefined)
  while (server === undefined) await new Promise((resolve) => setTimeout(resolve, 5))
  await switchOff()
  await once(server, 'close')
  const received: Buffer[] = []
  socket.on('data', (chunk: Buffer) => received.push(chunk)).resume()
  if (!socket.closed) await once(socket, 'close')
  expect(Buffer.concat(received).toString()).not.toMatch(/0\r\n\r\n$/)
})

function withoutDuties(): PolicyDocument {
  const rules = (suitePolicy.rules ?? []).map((rule) => ({ ...rule, obligations: [] }))
  return { ...suitePolicy, rules }
}

function withFormat(format: string): PolicyDocument {
  const routes = (suitePolicy.routes ?? []).map((route) =>
    route.match.includes('/v1/chat') ? { ...route, format } : route,
  )
  return { ...withoutDuties(), routes }
}

async function ask(
  agent: Agent,
  method: string,
  target: string,
): Promise<{ status: number; headers: IncomingMessage['headers']; body: unknown }> {
  const sent = httpRequest(running.url + target, { agent, method, headers })
  sent.end(method === 'POST' ? JSON.stringify(chat('hi')) : undefined)
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  const text = Buffer.concat(await response.toArray()).toString()
  const body: unknown = text.startsWith('{') ? JSON.parse(text) : text
  return { status: response.statusCode ?? 0, headers: response.headers, body }
}
