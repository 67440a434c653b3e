import { createServer, type Server } from 'node:http'
import express from 'express'
import Koa from 'koa'
import request from 'supertest'
import type { toExpress as ToExpress } from '../../src/adapters/express'
import type { toKoa as ToKoa } from '../../src/adapters/koa'
import type { AdaptableGuard } from '../../src/core/guard'
import type { GuardEvent } from '../../src/index'
import { developer, email, suiteGuard } from '../support/gate'

// As in the CommonJS build, where each entry has its own copy of everything below it.
const copies: { toExpress: typeof ToExpress; toKoa: typeof ToKoa }[] = []
beforeAll(() => {
  for (let copy = 0; copy < 2; copy += 1) {
    jest.isolateModules(() => {
      copies.push({
        ...require('../../src/adapters/express'),
        ...require('../../src/adapters/koa'),
      })
    })
  }
})

type Serve = (guard: AdaptableGuard) => Server

const limit = { requests: '9/min' }

/** Two gates, one behind the other; what stands behind both answers with what it sees. */
const pairs: readonly (readonly [string, Serve])[] = [
  [
    'Express behind Express',
    (guard) => {
      const [outer, inner] = [copies[0]!.toExpress(guard), copies[1]!.toExpress(guard)]
      const router = express.Router()
      router.post('/things/a', inner.limit(limit), (req, res) => {
        res.json({ body: req.body as unknown, id: inner.context(req).exchangeId })
      })
      return createServer(express().use(outer(), router))
    },
  ],
  [
    'Koa behind Koa',
    (guard) => {
      const [outer, inner] = [copies[0]!.toKoa(guard), copies[1]!.toKoa(guard)]
      const app = new Koa().use(outer()).use(inner.limit(limit))
      app.use((ctx) => {
        const { body } = ctx.request as { body?: unknown }
        ctx.body = { body, id: inner.context(ctx).exchangeId }
      })
      return createServer(app.callback())
    },
  ],
  [
    'Koa behind Express',
    (guard) => {
      const [outer, inner] = [copies[0]!.toExpress(guard), copies[1]!.toKoa(guard)]
      const app = new Koa().use(inner.limit(limit))
      app.use((ctx) => {
        const { body } = ctx.request as { body?: unknown }
        ctx.body = { body, id: inner.context(ctx).exchangeId }
      })
      const mounted = express().use(outer(), app.callback())
      return createServer(mounted)
    },
  ],
]

describe.each(pairs)('%s', (_, serve) => {
  let events: GuardEvent[]
  const post = async (options: Parameters<typeof suiteGuard>[0] = {}) => {
    const suite = suiteGuard(options)
    events = suite.events
    const body = { text: `to ${email}` }
    return request(serve(suite.guard)).post('/things/a').set(developer.headers).send(body)
  }

  test('is one exchange', async () => {
    const response = await post()
    expect(response.body.body).toEqual({ text: `to ${email}` })
    expect(events).toMatchObject([{ outcome: 'allowed', exchangeId: response.body.id }])
    expect(response.headers['ratelimit-policy']).toBe('"requests";q=9;w=60')
  })

  test('gives the handler the body as the controls left it', async () => {
    const response = await post({ policy: { ...redacting } })
    expect(response.body.body).toEqual({ text: 'to [REDACTED:pii.email]' })
  })
})

const redacting = {
  version: 1,
  rules: [{ id: 'r', effect: 'allow', actions: ['a:b'], resources: ['x'] }],
  routes: [{ match: 'POST /things/a', action: 'a:b', resource: 'x' }],
  content: [{ find: 'pii', in: 'request', do: 'redact' }],
} as const

test('two guards on one request are two exchanges', async () => {
  const [one, other] = [suiteGuard(), suiteGuard()]
  const { toExpress } = copies[0]!
  const app = express().use(toExpress(one.guard)(), toExpress(other.guard)(), (_req, res) => {
    res.json({})
  })
  await request(createServer(app)).get('/things/a').set(developer.headers)
  expect([one.events, other.events]).toMatchObject([
    [{ outcome: 'allowed' }],
    [{ outcome: 'allowed' }],
  ])
})
