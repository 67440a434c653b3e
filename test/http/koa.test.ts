/* eslint-disable @typescript-eslint/no-explicit-any -- two majors of Koa, one test */
import { PassThrough, Readable } from 'node:stream'
import { createGzip, gunzipSync, gzipSync } from 'node:zlib'
import { GuardError } from '../../src/core/errors'
import { koaApp, koaMajors } from './support/frameworks'
import {
  hideInStream,
  raw,
  requestBytes,
  smallGuard,
  withServer,
  type SmallGuard,
} from './support/small-guard'

const json = { 'content-type': 'application/json' }
const post = { method: 'POST', headers: json, body: '{"a":"secret"}' }

const load = (name: string): any => {
  const loaded = require(name)
  return loaded.default ?? loaded
}

const parsers: [string, () => any][] = [
  ['no parser', () => (_ctx: any, next: any) => next()],
  ['koa-bodyparser', () => load('koa-bodyparser')()],
  ['@koa/bodyparser', () => require('@koa/bodyparser').bodyParser()],
  ['koa-body', () => require('koa-body').koaBody()],
]

describe.each(koaMajors)('%s', (_, Koa) => {
  const serve = (guard: SmallGuard, respond: (ctx: any, gate: any) => unknown): any =>
    koaApp(Koa, guard, (app, gate) => {
      app.use(gate())
      app.use((ctx: any) => respond(ctx, gate))
    })

  async function ask(
    respond: (ctx: any) => unknown,
    guard = smallGuard(),
    init: RequestInit = {},
  ): Promise<{ response: Response; text: string }> {
    return withServer(serve(guard, respond), async (port) => {
      const response = await fetch(`http://127.0.0.1:${port}/`, init)
      return { response, text: await response.text() }
    })
  }

  test.each(parsers)('gives the handler the rewritten body with %s', async (_, parser) => {
    const app = koaApp(Koa, smallGuard(), (app, gate) => {
      app.use(gate())
      app.use(parser())
      app.use((ctx: any) => {
        ctx.type = 'image/none'
        ctx.body = Buffer.from(JSON.stringify(ctx.request.body))
      })
    })
    await withServer(app, async (port) => {
      const response = await fetch(`http://127.0.0.1:${port}/`, post)
      expect(await response.text()).toBe('{"a":"[hidden]"}')
    })
  })

  test.each(parsers.slice(1))('uses what %s has read before the gate', async (_, parser) => {
    const app = koaApp(Koa, smallGuard(), (app, gate) => {
      app.use(parser())
      app.use(gate())
      app.use((ctx: any) => (ctx.body = ctx.request.body))
    })
    await withServer(app, async (port) => {
      expect(await (await fetch(`http://127.0.0.1:${port}/`, post)).json()).toEqual({
        a: '[hidden]',
      })
    })
  })

  test.each<[string, (ctx: any) => unknown]>([
    ['a string', () => 'a secret é'],
    ['a buffer', () => Buffer.from('a secret é')],
    ['a stream', () => Readable.from(['a sec', 'ret é'])],
    ['a stream of bytes', () => Readable.from([Buffer.from('a secret é')])],
    ['a ReadableStream', () => new Blob(['a secret é']).stream()],
    ['a Blob', () => new Blob(['a secret é'])],
    ['a Response', () => new Response('a secret é', { headers: { 'content-type': 'text/plain' } })],
  ])('filters a body that is %s', async (_, body) => {
    const { response, text } = await ask((ctx) => {
      ctx.body = body(ctx)
      ctx.status = 201
      ctx.message = 'Made'
      ctx.type = 'text/plain'
      ctx.set('ETag', 'x')
      ctx.length = 5
    })
    expect(text).toBe('a [hidden] é')
    expect([response.status, response.statusText]).toEqual([201, 'Made'])
    expect(response.headers.get('content-type')).toContain('text/plain')
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(text)))
    expect(response.headers.get('etag')).toBeNull()
  })

  test('filters an object', async () => {
    const { response, text } = await ask((ctx) => (ctx.body = { a: 'secret' }))
    expect(text).toBe('{"a":"[hidden]"}')
    expect(response.headers.get('content-type')).toContain('application/json')
  })

  test('filters a body written to the bare response', async () => {
    const { text } = await ask((ctx) => {
      ctx.respond = false
      ctx.res.write('a sec')
      ctx.res.end('ret')
    })
    expect(text).toBe('a [hidden]')
  })

  test('filters the message of a status without body', async () => {
    const { response, text } = await ask((ctx) => (ctx.message = 'secret'))
    expect([response.status, text]).toEqual([404, '[hidden]'])
  })

  test.each<[string, (ctx: any) => void, number, string | null]>([
    ['null', (ctx) => (ctx.body = null), 204, null],
    ['204', (ctx) => (ctx.status = 204), 204, null],
    ['304', (ctx) => ((ctx.status = 304), ctx.set('ETag', 'x')), 304, null],
  ])('lets a response without body pass: %s', async (_, respond, status, etag) => {
    const { response, text } = await ask(respond)
    expect([response.status, text, response.headers.get('etag')]).toEqual([status, '', etag])
  })

  test('tells HEAD nothing of the unfiltered bytes', async () => {
    const { response } = await ask(
      (ctx) => ((ctx.body = 'secret'), ctx.set('ETag', 'x')),
      smallGuard(),
      { method: 'HEAD' },
    )
    expect([response.headers.get('etag'), response.headers.get('content-length')]).toEqual([
      null,
      null,
    ])
  })

  test('undoes a compression inside of the gate', async () => {
    const { response, text } = await ask((ctx) => {
      ctx.set('Content-Encoding', 'gzip')
      ctx.body = gzipSync('a secret')
    })
    expect([text, response.headers.get('content-encoding')]).toEqual(['a [hidden]', null])
  })

  test('gives a compression outside of the gate what may leave', async () => {
    const app = koaApp(Koa, smallGuard(), (app, gate) => {
      app.use(async (ctx: any, next: any) => {
        await next()
        const gzip = createGzip()
        gzip.end(ctx.body)
        ctx.body = gzip
        ctx.set('Content-Encoding', 'gzip')
      })
      app.use(gate())
      app.use((ctx: any) => (ctx.body = 'a secret'))
    })
    await withServer(app, async (port) => {
      const response = await raw(port, requestBytes('GET /').replace('HTTP/1.1', 'HTTP/1.0'))
      const bytes = Buffer.from(response.slice(response.indexOf('\r\n\r\n') + 4), 'latin1')
      expect(gunzipSync(bytes).toString()).toBe('a [hidden]')
    })
  })

  test('filters what a middleware between two gates has changed', async () => {
    const app = koaApp(Koa, smallGuard(), (app, gate) => {
      app.use(gate())
      app.use(async (ctx: any, next: any) => {
        await next()
        ctx.body += ' and a secret'
      })
      app.use(gate.filter())
      app.use((ctx: any) => (ctx.body = 'a'))
    })
    await withServer(app, async (port) => {
      expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('a and a [hidden]')
    })
  })

  test.each<[string, (ctx: any) => unknown]>([
    ['a string', () => 'forbidden'],
    ['an object', () => ({ a: 'forbidden' })],
    ['a stream', () => Readable.from(['forbidden'])],
    ['a stream over the cap', () => Readable.from(['x'.repeat(20_000)])],
    ['a string over the cap', () => 'x'.repeat(20_000)],
  ])('answers in place of %s that may not leave', async (name, body) => {
    const guard = smallGuard()
    const { response, text } = await ask((ctx) => {
      ctx.set('X-Leak', '1')
      ctx.body = body(ctx)
    }, guard)
    const uncovered = name.endsWith('over the cap')
    expect(response.status).toBe(uncovered ? 503 : 403)
    expect(JSON.parse(text).error.code).toBe(uncovered ? 'coverage-missing' : 'output-blocked')
    expect(response.headers.get('x-leak')).toBeNull()
    expect(guard.settled).toMatchObject([{ outcome: 'refused' }])
  })

  const events = (ctx: any, source: Readable): void => {
    ctx.type = 'text/event-stream'
    ctx.body = source
  }

  test('filters a stream of events, each as it comes', async () => {
    const source = new PassThrough()
    const app = serve(smallGuard(), (ctx) => events(ctx, source))
    await withServer(app, async (port) => {
      source.write('data: a secret\n\n')
      const response = await fetch(`http://127.0.0.1:${port}/`)
      const reader = response.body!.getReader()
      expect(Buffer.from((await reader.read()).value).toString()).toBe('data: a [hidden]\n\n')
      source.end('data: two')
      expect(Buffer.from((await reader.read()).value).toString()).toBe('data: two')
      expect((await reader.read()).done).toBe(true)
    })
  })

  test('ends a refused stream with its error event and lets the source go', async () => {
    const guard = smallGuard()
    const source = new PassThrough()
    source.write('data: one\n\n')
    source.write('data: forbidden\n\n')
    const { text } = await ask((ctx) => events(ctx, source), guard)
    expect(text).toBe('data: one\n\ndata: {"error":"blocked"}\n\n')
    expect(guard.settled).toMatchObject([{ outcome: 'refused', code: 'output-blocked' }])
    expect(source.destroyed).toBe(true)
  })

  test.each<[string, (source: PassThrough) => void]>([
    ['is refused without an error event', (source) => source.write('data: forbidden\n\n')],
    ['fails at its source', (source) => source.destroy(new Error('upstream'))],
  ])('breaks off a stream that %s', async (_, act) => {
    const source = new PassThrough()
    const guard = smallGuard({ filter: () => hideInStream(true) })
    const app = serve(guard, (ctx) => events(ctx, source))
    await withServer(app, async (port) => {
      source.write('data: one\n\n')
      const response = await fetch(`http://127.0.0.1:${port}/`)
      act(source)
      await expect(response.text()).rejects.toThrow('terminated')
      expect(source.destroyed).toBe(true)
    })
  })

  test('lets the source go when the client hangs up', async () => {
    const source = new PassThrough()
    const guard = smallGuard()
    const app = serve(guard, (ctx) => events(ctx, source))
    await withServer(app, async (port) => {
      source.write('data: one\n\n')
      const abort = new AbortController()
      await fetch(`http://127.0.0.1:${port}/`, { signal: abort.signal })
      abort.abort()
      while (!source.destroyed) await new Promise(setImmediate)
      expect(guard.settled).toMatchObject([{ outcome: 'aborted' }])
    })
  })

  test('answers a refusal itself, without errors(), while the body still arrives', async () => {
    const bytes = requestBytes('POST /', { ...json, 'Content-Length': '2000' }) + 'x'.repeat(1500)
    await withServer(
      serve(smallGuard(), () => undefined),
      async (port) => {
        const response = await raw(port, bytes, 'x'.repeat(500))
        expect(response).toMatch(/^HTTP\/1\.1 413 /)
        expect(response.match(/HTTP\/1\.1/g)).toHaveLength(1)
        expect(response).toMatch(/"code":"body-too-large".*\}$/)
      },
    )
  })

  test.each([
    ['tells nothing of a fault', new Error('inside'), 500, 'could not complete'],
    [
      'tells what is meant for the caller',
      Object.assign(new Error('no such secret'), { status: 404, expose: true }),
      404,
      'no such [hidden]',
    ],
    [
      'answers a refusal that a handler throws',
      new GuardError('input-blocked'),
      403,
      'input-blocked',
    ],
  ])('errors() %s', async (_, error, status, text) => {
    const printed = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    const app = koaApp(Koa, smallGuard(), (app, gate) => {
      app.use(gate.errors())
      app.use(gate())
      app.use(() => {
        throw error
      })
    })
    await withServer(app, async (port) => {
      const response = await fetch(`http://127.0.0.1:${port}/`)
      expect(response.status).toBe(status)
      expect(await response.text()).toContain(text)
    })
    printed.mockRestore()
  })

  test('filters what Koa itself answers to an error', async () => {
    const { response, text } = await ask((ctx) => ctx.throw(400, 'a secret'))
    expect([response.status, text]).toEqual([400, 'a [hidden]'])
  })

  test('gives the context', async () => {
    const { text } = await withServer(
      serve(smallGuard(), (ctx, gate) => (ctx.body = gate.context(ctx))),
      async (port) => ({ text: await (await fetch(`http://127.0.0.1:${port}/`)).text() }),
    )
    expect(JSON.parse(text)).toEqual({ exchangeId: 'exchange-1', obligations: [], ledger: [] })
  })

  test.each<[string, (ctx: any) => void]>([
    ['a string', (ctx) => (ctx.body = 'forbidden')],
    ['an object', (ctx) => (ctx.body = { a: 'secret' })],
    ['a stream', (ctx) => (ctx.body = Readable.from(['a', 'secret']))],
    ['nothing', () => undefined],
  ])('in monitor mode sends %s as the bare application does', async (_, respond) => {
    const bare = new Koa()
    bare.use((ctx: any) => respond(ctx))
    const strip = (text: string): string => text.replace(/Date: .*/, '')
    const bytes = requestBytes('GET /')
    const expected = await withServer(bare.callback(), (port) => raw(port, bytes))
    const watched = serve(smallGuard({ mode: 'monitor' }), respond)
    expect(strip(await withServer(watched, (port) => raw(port, bytes)))).toBe(strip(expected))
  })
})
