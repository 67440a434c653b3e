import session from 'express-session'
import { scriptedChunks } from '../../src/testing'
import { developer, secret, suiteGuard } from '../support/gate'
import { rawExchange, rawRequest } from '../support/raw'
import { frameworks, start, type Call, type CallHandler, type Running } from '../support/servers'

/** Saves in a later tick, so that the session holds the end of the response back. */
class SlowStore extends session.MemoryStore {
  override set(...[id, data, done]: Parameters<session.MemoryStore['set']>): void {
    setTimeout(() => super.set(id, data, done), 5)
  }
}

// Koa's sessions only set a header; those of Express take `end` over, and write all but one byte first.
const expresses = frameworks.filter(({ name }) => name.startsWith('express'))

describe.each(expresses)('a session on $name', (framework) => {
  describe.each(['outside', 'inside'] as const)('that is mounted %s', (place) => {
    let running: Running
    afterEach(() => running.close())

    const ask = async (handler: CallHandler): Promise<Response> => {
      const { guard } = suiteGuard()
      const sessions = session({
        secret: 'of the test',
        resave: true,
        saveUninitialized: true,
        store: new SlowStore(),
      })
      const counted: CallHandler = (call) => {
        const { session: own } = call.req as Call['req'] & { session: { count?: number } }
        own.count = (own.count ?? 0) + 1
        return handler(call)
      }
      running = await start(framework, { guard, handler: counted, [place]: [sessions] })
      return fetch(`${running.url}/things/a`, { headers: developer.headers })
    }

    const expectFiltered = async (response: Response): Promise<void> => {
      const text = await response.text()
      expect(text).toContain('REDACTED:secrets.')
      expect(text).not.toContain(secret.slice(0, 24))
      expect(response.headers.get('set-cookie')).toMatch(/^connect\.sid=/)
    }

    test('leaves an object filtered, with its cookie', async () => {
      await expectFiltered(await ask(({ send }) => send({ key: secret })))
    })

    test('leaves a body of declared length filtered', async () => {
      const body = `a key ${secret}`
      const head = { 'content-type': 'text/plain', 'content-length': body.length }
      await expectFiltered(await ask(({ res }) => res.writeHead(200, head).end(body)))
    })

    test('leaves a stream filtered', async () => {
      await expectFiltered(
        await ask(({ res }) => {
          res.setHeader('content-type', 'text/event-stream')
          for (const piece of scriptedChunks(['a key ', ...secret, ' end'])) res.write(piece)
          res.end()
        }),
      )
    })

    test('tells a refusal of the response whole', async () => {
      const response = await ask(({ res }) => {
        res.setHeader('content-encoding', 'rot13')
        res.end(secret)
      })
      expect(response.status).toBe(503)
      expect(await response.json()).toMatchObject({ code: 'coverage-missing' })
    })

    test('leaves a HEAD without a body', async () => {
      await ask(({ send }) => send({ key: secret }))
      const bearer: [string, string] = ['Authorization', developer.headers.authorization]
      const response = await rawExchange(running.port, rawRequest('HEAD /things/a', [bearer]))
      expect(response).toMatch(/^HTTP\/1\.1 200 .*\r\n\r\n$/s)
    })
  })
})
