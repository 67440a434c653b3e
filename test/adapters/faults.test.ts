import { once } from 'node:events'
import { createServer, get as httpGet, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { GuardEvent, PolicyDocument } from '../../src/index'
import * as all from '../../src/formats/all'
import { contentTypeOf, readable, wireBytes } from '../filter/format-streams'
import { recorded } from '../formats/fixtures'
import { questions } from '../formats/questions'
import { developer, suiteGuard, suitePolicy } from '../support/gate'
import { current, start, type CallHandler, type Running } from '../support/servers'

// Those that answer a question in words: streams of pictures and sound are refused, or watched by nobody.
const streaming = Object.values(all).filter(({ stream, id }) => stream && questions[id])
const shapeOf = (id: string | undefined) => streaming.find((one) => one.id === id)!.stream!
const mail = 'mara.lind@bakery.example'

/** A route for each format, which may be used by its own name. */
const policy: PolicyDocument = {
  ...suitePolicy,
  routes: streaming.map(({ id }) => ({
    match: `POST /${id}` as const,
    action: 'thing:use',
    resource: `thing/${id}`,
    format: id,
  })),
  content: [
    { find: 'secrets', do: 'redact' },
    { find: 'pii', in: 'response', do: 'redact' },
  ],
}

// The upstream sends so many bytes of the recorded stream, and then does as its path says.
let upstream: Server
let hungUp: Promise<unknown>
beforeAll(async () => {
  upstream = createServer((req, res) => {
    const [, id, fault, bytes] = (req.url ?? '').split('/')
    const format = streaming.find((one) => one.id === id)
    const wire = wireBytes(format ? recorded(format).join('') : '', shapeOf(id))
    hungUp = once(res, 'close')
    res.write(wire.subarray(0, Number(bytes)))
    if (fault === 'ends') res.end()
    if (fault === 'dies') setTimeout(() => res.destroy(), 20)
  }).listen(0, '127.0.0.1')
  await once(upstream, 'listening')
})
afterAll(async () => {
  upstream.closeAllConnections()
  upstream.close()
  await once(upstream, 'close')
})

describe.each(current)('on $name', (framework) => {
  let running: Running
  let events: GuardEvent[]
  let warnings: string[]
  let path: string
  let growth: number
  const warned = ({ message }: Error): void => void warnings.push(message)

  beforeAll(async () => {
    const suite = suiteGuard({ policy, onEvent: (event) => events.push(event) })
    running = await start(framework, { guard: suite.guard, handler: pass })
  })
  afterAll(() => running.close())
  beforeEach(() => {
    events = []
    warnings = []
    process.on('warning', warned)
  })
  afterEach(() => {
    process.off('warning', warned)
    expect(warnings).toEqual([])
  })

  /** Passes the stream of the upstream on, as a careful handler does. */
  const pass: CallHandler = async ({ res, send }) => {
    const { port } = upstream.address() as AddressInfo
    const [source] = (await once(httpGet({ port, path, host: '127.0.0.1' }), 'response')) as [
      IncomingMessage,
    ]
    const count = () => res.eventNames().reduce((sum, name) => sum + res.listenerCount(name), 0)
    let before: number | undefined
    source.on('data', () => (growth = count() - (before ??= count())))
    source.once('error', () => res.destroy())
    res.once('close', () => source.destroy())
    const [, id] = path.split('/')
    send(source, 200, { 'content-type': contentTypeOf(shapeOf(id)) })
  }

  const ask = (
    id: string,
    fault: 'ends' | 'dies' | 'waits',
    bytes: number,
    signal?: AbortSignal,
  ) => {
    path = `/${id}/${fault}/${bytes}`
    return fetch(`${running.url}/${id}`, {
      method: 'POST',
      headers: { ...developer.headers, 'content-type': 'application/json' },
      body: JSON.stringify(questions[id]?.('What is ready?')),
      signal: signal ?? null,
    })
  }
  const outcome = async () => {
    for (;;) {
      const event = events.find(({ type }) => type === 'exchange')
      if (event?.type === 'exchange') return event.outcome
      await new Promise(setImmediate)
    }
  }

  describe.each(streaming.map((format) => [format.id, format] as const))('%s', (id, format) => {
    const wire = wireBytes(recorded(format).join(''), shapeOf(id))
    // Within the event that has the address, where one has it whole.
    const within = Math.max(wire.indexOf(mail) + 9, wire.length >> 1)

    test('comes to its end, and gathers no listeners', async () => {
      const response = await ask(id, 'ends', wire.length)
      const text = Buffer.from(await response.arrayBuffer()).toString('latin1')
      expect(response.status).toBe(200)
      expect(readable(text, shapeOf(id))).not.toContain(mail)
      expect(await outcome()).toBe('allowed')
      expect(growth).toBeLessThanOrEqual(2)
    })

    test('is broken off where the upstream dies in mid-event', async () => {
      const response = await ask(id, 'dies', within)
      let text = ''
      const reading = (async () => {
        for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
          text += Buffer.from(chunk).toString('latin1')
        }
      })()
      await expect(reading).rejects.toThrow('terminated')
      expect(readable(text, shapeOf(id))).not.toContain(mail.slice(0, 9))
      expect(await outcome()).not.toBe('allowed')
    })

    test('lets the upstream go where the client hangs up in mid-event', async () => {
      const abort = new AbortController()
      await ask(id, 'waits', within, abort.signal)
      abort.abort()
      await hungUp
      expect(await outcome()).toBe('aborted')
    })
  })
})
