import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bodyParser as koaBodyParser3 } from '@koa/bodyparser'
import express4 from 'express4'
import express5 from 'express'
import { createProxyMiddleware } from 'http-proxy-middleware'
import Koa3 from 'koa'
import Koa2 from 'koa2'
import koaBody from 'koa-body'
import koaBodyParser from 'koa-bodyparser'
import { toExpress } from '../../src/adapters/express'
import { toKoa } from '../../src/adapters/koa'
import { developer, email, suiteGuard } from '../support/gate'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function send(url: string, body: string, type = 'application/json'): Promise<unknown> {
  const headers = { ...developer.headers, 'content-type': type }
  const response = await fetch(`${url}/things/a`, { method: 'POST', headers, body })
  return await response.json()
}

const question = { question: `mail ${email}?` }
const pseudonymized = { question: expect.stringMatching(/^mail \[EMAIL_\w{8}\]\?$/) as string }

describe.each([
  ['express 4', express4],
  ['express 5', express5],
])('on %s', (_name, express) => {
  const { guard } = suiteGuard()
  const gate = toExpress(guard)

  test('a body parser mounted later changes nothing', async () => {
    let seen: unknown
    const app = express()
    app.use(gate())
    app.use(express.json())
    app.use((req, res) => {
      seen = req.body
      res.json(req.body)
    })
    expect(await send(await listen(app), JSON.stringify(question))).toEqual(question)
    expect(seen).toEqual(pseudonymized)
  })

  test('a body parser mounted earlier is tolerated, and the ledger says so', async () => {
    let seen: unknown
    let ledger: unknown
    const app = express()
    app.use(express.json())
    app.use(gate())
    app.use((req, res) => {
      seen = req.body
      ledger = gate.context(req).ledger
      res.json(req.body)
    })
    expect(await send(await listen(app), JSON.stringify(question))).toEqual(question)
    expect(seen).toEqual(pseudonymized)
    expect(ledger).toContainEqual(
      expect.objectContaining({
        step: 'read',
        note: expect.stringContaining('parsed before') as string,
      }),
    )
  })

  test('a reader of the raw bytes gets the rewritten ones with the right length', async () => {
    let length: string | undefined
    const app = express()
    app.use(gate())
    app.use((req, res) => {
      length = req.headers['content-length']
      res.setHeader('content-type', 'application/json')
      req.pipe(res)
    })
    expect(await send(await listen(app), JSON.stringify(question))).toEqual(question)
    expect(Number(length)).toBe('{"question":"mail [EMAIL_00000000]?"}'.length)
  })

  test('a proxy forwards the rewritten body and the answer is restored', async () => {
    let forwarded = ''
    const target = await listen((req, res) => {
      req.setEncoding('utf8').on('data', (chunk: string) => (forwarded += chunk))
      req.on('end', () => {
        res.setHeader('content-type', 'application/json')
        res.end(forwarded)
      })
    })
    const app = express()
    app.use(gate())
    app.use(createProxyMiddleware({ target }))
    expect(await send(await listen(app), JSON.stringify(question))).toEqual(question)
    expect(JSON.parse(forwarded)).toEqual(pseudonymized)
  })

  test('a chain of single controls does what the whole gate does', async () => {
    let seen: unknown
    const app = express()
    app.post(
      '/things/a',
      gate.authenticate(),
      gate.authorize({ action: 'thing:use' }),
      gate.sanitize(),
      gate.filter(),
      (req, res) => {
        seen = req.body
        res.json(req.body)
      },
    )
    const url = await listen(app)
    expect(await send(url, JSON.stringify(question))).toEqual(question)
    expect(seen).toEqual(pseudonymized)
    expect((await fetch(`${url}/things/a`, { method: 'POST' })).status).toBe(401)
  })
})

describe.each([
  ['koa 2', Koa2],
  ['koa 3', Koa3],
])('on %s', (_name, Koa) => {
  const { guard } = suiteGuard()
  const gate = toKoa(guard)

  test.each([
    ['koa-bodyparser', koaBodyParser()],
    ['@koa/bodyparser', koaBodyParser3()],
    ['koa-body', koaBody()],
  ])('%s mounted later changes nothing', async (_parser, parser) => {
    let seen: unknown
    const app = new Koa()
    app.use(gate())
    app.use(parser as Koa3.Middleware)
    app.use((ctx) => {
      seen = (ctx.request as { body?: unknown }).body
      ctx.body = seen
    })
    expect(await send(await listen(app.callback()), JSON.stringify(question))).toEqual(question)
    expect(seen).toEqual(pseudonymized)
  })

  test.each([
    ['koa-bodyparser', koaBodyParser()],
    ['@koa/bodyparser', koaBodyParser3()],
    ['koa-body', koaBody()],
  ])('%s mounted earlier is tolerated', async (_parser, parser) => {
    let seen: unknown
    const app = new Koa()
    app.use(parser as Koa3.Middleware)
    app.use(gate())
    app.use((ctx) => {
      seen = (ctx.request as { body?: unknown }).body
      ctx.body = seen
    })
    expect(await send(await listen(app.callback()), JSON.stringify(question))).toEqual(question)
    expect(seen).toEqual(pseudonymized)
  })
})
