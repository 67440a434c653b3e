import { Readable } from 'node:stream'
import { constants } from 'node:zlib'
import compression from 'compression'
import koaCompress from 'koa-compress'
import { scriptedChunks } from '../../src/testing'
import { chat, developer, secret, suiteGuard } from '../support/gate'
import { contentOf } from '../support/in-memory'
import { frameworks, start, type CallHandler, type Running } from '../support/servers'

// Koa's compressor keeps events until its buffer is full, unless it is told to flush.
const flushing = { flush: constants.Z_SYNC_FLUSH }
const compressorOf = (name: string): unknown =>
  name.startsWith('express')
    ? compression({ threshold: 0 })
    : koaCompress({
        threshold: 0,
        gzip: flushing,
        deflate: flushing,
        br: { flush: constants.BROTLI_OPERATION_FLUSH },
      })

const json = { 'content-type': 'application/json' }
const sse = { 'content-type': 'text/event-stream' }
const event = (text: string) => `data: ${JSON.stringify({ text })}\n\n`
const words = 'words of an answer '
const codings = ['gzip', 'deflate', 'br', 'identity']

describe.each(frameworks)('on $name', (framework) => {
  let running: Running
  afterEach(() => running.close())

  const serve = async (place: 'outside' | 'inside' | 'nowhere', handler: CallHandler) => {
    const { guard } = suiteGuard()
    const compressors = { [place]: [compressorOf(framework.name)] }
    running = await start(framework, { guard, handler, ...compressors })
  }
  const ask = async (coding: string, question?: object) => {
    const headers = { ...developer.headers, 'accept-encoding': coding, ...json }
    const init = question && { method: 'POST', body: JSON.stringify(question) }
    const path = question ? '/v1/chat/completions' : '/things/a'
    const response = await fetch(running.url + path, { headers, ...init })
    return { response, coding: response.headers.get('content-encoding') ?? 'identity' }
  }

  describe.each(codings)('to a client that takes %s', (wanted) => {
    test('a compressor outside of the gate is given what may leave', async () => {
      await serve('outside', ({ send }) => send({ text: `a key ${secret} in ${words.repeat(99)}` }))
      const { response, coding } = await ask(wanted)
      const text = await response.text()
      expect(text).toMatch(/^\{"text":"a key \[REDACTED:secrets\./)
      expect(text).not.toContain(secret)
      expect(coding).toBe(wanted)
      expect(response.headers.get('vary')).toBe('Accept-Encoding')
    })

    test('what a compressor inside of the gate wrote is searched', async () => {
      await serve('inside', ({ send }) => send({ text: `a key ${secret} in ${words.repeat(99)}` }))
      const { response, coding } = await ask(wanted)
      const text = await response.text()
      expect(text).toMatch(/^\{"text":"a key \[REDACTED:secrets\./)
      expect(text).not.toContain(secret)
      expect(coding).toBe('identity')
    })

    test('a stream that is compressed inside of the gate leaves filtered, at its end', async () => {
      const events = ['one ', secret, ' three'].map(event)
      await serve('inside', ({ send }) => send(Readable.from(events), 200, sse))
      const { response, coding } = await ask(wanted)
      const text = await response.text()
      expect(text).toMatch(/"one ".*REDACTED.*" three"/s)
      expect(text).not.toContain(secret)
      expect(coding).toBe('identity')
    })

    test('each event passes a compressor outside of the gate before the next comes', async () => {
      const source = new Readable({ read: () => undefined })
      const [first, ...rest] = scriptedChunks(['one ', secret, ' four'])
      await serve('outside', ({ send }) => {
        source.push(first)
        send(source, 200, sse)
      })
      const { response, coding } = await ask(wanted, chat('?', { stream: true }))
      expect(coding).toBe(wanted)
      let text = ''
      // Nothing is written before what was written last is here.
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
        text += Buffer.from(chunk).toString()
        if (text.endsWith('\n\n')) source.push(rest.shift() ?? null)
      }
      expect(rest).toEqual([])
      expect(contentOf(text)).toMatch(/^one \[REDACTED:[^\]]*\] four$/)
      expect(text).not.toContain(secret)
    })
  })

  test.each(['outside', 'inside'] as const)(
    'a long body that waits for a compressor %s comes whole',
    async (place) => {
      const lines = Array.from({ length: 60 }, () => `${words.repeat(1000)}\n`)
      await serve(place, ({ res }) => {
        res.setHeader('content-type', 'text/plain')
        Readable.from(lines).pipe(res)
      })
      const { response } = await ask('gzip')
      expect(await response.text()).toBe(lines.join(''))
    },
  )

  // Inside of the gate, a compressor loses the callbacks of its writers with and without a gate.
  test.each(['outside', 'nowhere'] as const)(
    'the writer of a stream is called back, and told of its end, with a compressor %s',
    async (place) => {
      const called: string[] = []
      await serve(place, async ({ res }) => {
        res.writeHead(200, sse)
        await new Promise((resolve) => res.write(event('one '), resolve))
        called.push('written')
        res.end(event('two'), () => called.push('ended'))
      })
      const { response } = await ask('gzip')
      expect(await response.text()).toBe(event('one ') + event('two'))
      await new Promise(setImmediate)
      expect(called).toEqual(['written', 'ended'])
    },
  )
})
