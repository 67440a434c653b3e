/* eslint-disable @typescript-eslint/no-explicit-any -- two majors of Express, one test */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { GuardError } from '../../src/core/errors'
import { createProxyMiddleware } from 'http-proxy-middleware'
import { expressApp, expressMajors } from './support/frameworks'
import { raw, requestBytes, smallGuard, withServer } from './support/small-guard'

const json = { 'content-type': 'application/json' }
const post = { method: 'POST', headers: json, body: '{"a":"secret"}' }

describe.each(expressMajors)('%s', (_, express) => {
  test('gives parsers mounted later, and readers of bytes, what the guard let through', async () => {
    const app = expressApp(express, smallGuard(), (app, gate) => {
      app.use(gate())
      app.use(express.json())
      app.post('/parsed', (req: any, res: any) =>
        res.type('png').send(Buffer.from(JSON.stringify(req.body))),
      )
      app.post('/none', (req: any, res: any) => res.json(Object.keys(req.body)))
    })
    await withServer(app, async (port) => {
      const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, post)
      expect(await (await ask('/parsed')).text()).toBe('{"a":"[hidden]"}')
      expect(await (await ask('/none')).json()).toEqual(['a'])
    })
  })

  test('gives a pipe the rewritten bytes', async () => {
    const app = expressApp(express, smallGuard(), (app, gate) => {
      app.use(gate())
      app.post('/', (req: any, res: any) => req.pipe(res.type('png')))
    })
    await withServer(app, async (port) => {
      expect(await (await fetch(`http://127.0.0.1:${port}/`, post)).text()).toBe('{"a":"[hidden]"}')
    })
  })

  test.each([post.body, JSON.stringify({ a: 'secret', b: 'x'.repeat(200_000) })])(
    'stands in front of a proxy',
    async (body) => {
      const upstream = await listening(
        createServer((req, res) => {
          const chunks: Buffer[] = []
          req.on('data', (chunk: Buffer) => chunks.push(chunk))
          req.on('end', () => {
            res.setHeader('etag', 'x')
            res.end(
              JSON.stringify({
                got: Buffer.concat(chunks).length,
                length: req.headers['content-length'],
                text: 'secret',
              }),
            )
          })
        }),
      )
      const app = expressApp(
        express,
        smallGuard({ limits: { maxBytes: 500_000, maxDepth: 9 } }),
        (app, gate) => {
          app.use(gate())
          app.use(createProxyMiddleware({ target: `http://127.0.0.1:${upstream.port}` }))
        },
      )
      try {
        await withServer(app, async (port) => {
          const response = await fetch(`http://127.0.0.1:${port}/`, { ...post, body })
          const got = body.length + '[hidden]'.length - 'secret'.length
          expect(await response.json()).toEqual({ got, length: String(got), text: '[hidden]' })
          expect(response.headers.get('etag')).toBeNull()
        })
      } finally {
        upstream.server.close()
      }
    },
  )

  test('uses what a parser mounted earlier has read', async () => {
    const app = expressApp(express, smallGuard(), (app, gate) => {
      app.use(express.json(), gate())
      app.post('/', (req: any, res: any) => res.json(req.body))
    })
    await withServer(app, async (port) => {
      expect(await (await fetch(`http://127.0.0.1:${port}/`, post)).json()).toEqual({
        a: '[hidden]',
      })
    })
  })

  test.each(['json', 'send', 'sendFile', 'redirect', 'sendStatus'])(
    'filters what res.%s sends',
    async (way) => {
      const app = expressApp(express, smallGuard({ maxResponseBytes: 100_000 }), (app, gate) => {
        app.use(gate())
        app.get('/', (_req: any, res: any) => {
          if (way === 'json') res.json({ a: 'secret' })
          if (way === 'send') res.send('a secret')
          if (way === 'sendFile') res.sendFile(__filename)
          if (way === 'redirect') res.redirect('/secret')
          if (way === 'sendStatus') res.sendStatus(200)
        })
      })
      await withServer(app, async (port) => {
        const response = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' })
        const text = await response.text()
        expect(text).not.toContain('secret')
        expect(response.status).toBeLessThan(400)
        expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(text)))
        expect(response.headers.get('etag')).toBeNull()
      })
    },
  )

  test('judges by the path the client sent, below a mount point too', async () => {
    const guard = smallGuard()
    const app = expressApp(express, guard, (app, gate) => {
      app.use('/v1', gate(), (_req: any, res: any) => res.send('ok'))
    })
    await withServer(app, async (port) => {
      await fetch(`http://127.0.0.1:${port}/v1/x?y=z`)
      expect(guard.settled[0]?.exchange.request).toMatchObject({ path: '/v1/x', url: '/v1/x?y=z' })
    })
  })

  test('shares one exchange among all middlewares of a gate', async () => {
    const guard = smallGuard()
    const plans: string[] = []
    const listening = smallGuard({ onReceive: (_exchange, plan) => void plans.push(plan.name) })
    const app = expressApp(
      express,
      { ...listening, settled: guard.settled, settle: guard.settle },
      (app, gate) => {
        app.use(gate())
        const chain = [
          gate.authenticate(),
          gate.authorize({ action: 'a:b' }),
          gate.limit({ requests: '1/min' }),
          gate.sanitize(),
          gate.filter(),
        ]
        app.get('/', ...chain, (req: any, res: any) => res.json(gate.context(req)))
      },
    )
    await withServer(app, async (port) => {
      const context = await (await fetch(`http://127.0.0.1:${port}/`)).json()
      expect(context).toEqual({ exchangeId: 'exchange-1', obligations: [], ledger: [] })
      expect(plans).toEqual(['all', 'authenticate', 'authorize', 'limit', 'sanitize', 'filter'])
      expect(guard.settled).toHaveLength(1)
    })
  })

  test('refuses in a later middleware what an earlier one let through', async () => {
    const guard = smallGuard({
      onReceive: (_exchange, plan) => {
        if (plan.name === 'authorize') throw new GuardError('access-denied')
      },
    })
    const app = expressApp(express, guard, (app, gate) => {
      app.use(gate())
      app.get('/', gate.authorize({ action: 'a:b' }), (_req: any, res: any) => res.send('reached'))
    })
    await withServer(app, async (port) => {
      const response = await fetch(`http://127.0.0.1:${port}/`)
      expect(response.status).toBe(403)
      expect(await response.json()).toMatchObject({ error: { code: 'access-denied' } })
      expect(guard.settled).toMatchObject([{ outcome: 'refused', code: 'access-denied' }])
    })
  })

  test('answers a refusal itself, without errors()', async () => {
    const app = expressApp(express, smallGuard(), (app, gate) => app.use(gate()))
    await withServer(app, async (port) => {
      const response = await raw(port, requestBytes('GET /', { Authorization: 'Bearer wrong' }))
      expect(response).toMatch(/^HTTP\/1\.1 401 Unauthorized\r\n/)
      expect(response).toContain('WWW-Authenticate: Bearer\r\n')
      expect(response).toContain('credential-invalid')
    })
  })

  test.each([
    ['tells nothing of a fault', new Error('secret inside'), 500, 'could not complete'],
    [
      'tells what is meant for the caller',
      Object.assign(new Error('no such secret'), { status: 404, expose: true }),
      404,
      'no such [hidden]',
    ],
    [
      'keeps what is not meant for the caller',
      Object.assign(new Error('inside'), { status: 404 }),
      500,
      'could not complete',
    ],
    [
      'keeps the text of a server error',
      Object.assign(new Error('inside'), { status: 502, expose: true }),
      500,
      'could not complete',
    ],
    [
      'answers a refusal that a handler throws',
      new GuardError('input-blocked'),
      403,
      'input-blocked',
    ],
    ['answers what is no error', 'inside', 500, 'could not complete'],
  ])('errors() %s', async (_, error, status, text) => {
    const printed = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    const app = expressApp(express, smallGuard(), (app, gate) => {
      app.use(gate())
      app.get('/', (_req: any, res: any) => {
        res.set('etag', 'x').type('html')
        throw error
      })
      app.use(gate.errors())
    })
    await withServer(app, async (port) => {
      const response = await fetch(`http://127.0.0.1:${port}/`)
      const body = await response.text()
      expect(response.status).toBe(status)
      expect(response.headers.get('content-type')).toBe('application/json')
      expect(body).toContain(text)
      expect(body).not.toContain('inside')
    })
    const notes = printed.mock.calls.join('')
    printed.mockRestore()
    expect(notes).not.toContain('inside')
    expect(notes.includes('the handler failed')).toBe(status === 500)
  })

  test('errors() leaves a response that has begun to Express, which breaks it off', async () => {
    const printed = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    const app = expressApp(express, smallGuard(), (app, gate) => {
      app.set('env', 'test')
      app.use(gate())
      app.get('/', (_req: any, res: any, next: any) => {
        res.type('text/event-stream').write('data: x\n\n')
        setTimeout(() => next(new Error('late')), 20)
      })
      app.use(gate.errors())
    })
    await withServer(app, async (port) => {
      const response = await fetch(`http://127.0.0.1:${port}/`)
      await expect(response.text()).rejects.toThrow('terminated')
    })
    printed.mockRestore()
  })

  test('errors() answers on a path that no gate covers', async () => {
    const app = expressApp(express, smallGuard(), (app, gate) => {
      app.get('/', () => {
        throw Object.assign(new Error('gone'), { statusCode: 410, expose: true })
      })
      app.use(gate.errors())
    })
    await withServer(app, async (port) => {
      const response = await fetch(`http://127.0.0.1:${port}/`)
      expect([response.status, await response.json()]).toEqual([
        410,
        { error: { message: 'gone' } },
      ])
    })
  })

  test('says where context was asked without a gate', () => {
    expect.assertions(1)
    expressApp(express, smallGuard(), (_app, gate) => {
      expect(() => gate.context({} as never)).toThrow('mount `gate()` first')
    })
  })

  test('prints for developers why a request was refused, outside production only', async () => {
    const onReceive = (): never => {
      throw new GuardError('route-unknown', {
        detail: 'no route\u001b[2J',
        hint: '  - match: GET /x',
      })
    }
    const printed = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    for (const env of ['production', 'development']) {
      const app = expressApp(express, smallGuard({ onReceive }), (app, gate) => {
        app.set('env', env)
        app.use(gate())
      })
      await withServer(app, (port) => fetch(`http://127.0.0.1:${port}/x`))
    }
    const notes = printed.mock.calls.map(([text]) => text)
    printed.mockRestore()
    expect(notes).toEqual([
      'portcullis: 403 route-unknown (exchange exchange-1)\n  no route[2J\n  - match: GET /x\n',
    ])
  })
})

async function listening(server: Server): Promise<{ server: Server; port: number }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, port: (server.address() as AddressInfo).port }
}
