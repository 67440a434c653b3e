import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { createProxyMiddleware } from 'http-proxy-middleware'
import * as ws from 'ws'
import { sessionUser } from '../../src/index'
import { current, frameworks } from '../support/servers'
import { rawExchange } from '../support/raw'
import {
  ada,
  closeOf,
  gus,
  messageOf,
  refusalOf,
  serve,
  settled,
  socketPolicy,
  type Service,
  type ServiceOptions,
} from './support'

let service: Service

afterEach(() => service.close())

const [express] = current as [(typeof current)[number]]
const on = async (options: ServiceOptions = {}) => (service = await serve(express, options))

const handshake = (path: string, changed: Record<string, string | undefined> = {}): string => {
  const headers = {
    Host: 'localhost',
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    Authorization: `Bearer ${ada.key}`,
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
    ...changed,
  }
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  )
  return `GET ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`
}

describe.each(frameworks)('on $name', (framework) => {
  test('a caller who may use the resource speaks with the listener', async () => {
    service = await serve(framework)
    const socket = service.open('/raw?model=small')
    await once(socket, 'open')
    socket.send('hello')
    expect(await messageOf(socket)).toBe('hello')
    socket.close()
    const event = await settled(service)
    expect(event).toMatchObject({ outcome: 'allowed', route: 'GET /raw', principal: 'ada' })
    expect(event.ledger).toContainEqual({
      control: 'filter',
      step: 'frames',
      verdict: 'not-run',
      note: 'no frame codec',
    })
    const [req] = service.heard
    expect(req?.headers.authorization).toBeUndefined()
    expect(req?.rawHeaders.join()).not.toContain(ada.key)
  })

  test.each([
    ['without a credential', '/raw?model=small', { authorization: '' }, 401],
    ['with an unknown key', '/raw?model=small', { authorization: 'Bearer pc_no' }, 401],
    ['who may not use the resource', '/raw?model=large', {}, 403],
    ['of another role', '/raw?model=small', { authorization: `Bearer ${gus.key}` }, 403],
    ['who names no resource', '/raw', {}, 400],
    ['of a path that is not listed', '/other', {}, 403],
    ['of a route for requests', '/plain', {}, 403],
    ['of frames that nobody reads, where that is not said', '/unsaid', {}, 503],
  ])('a client %s is refused', async (_, path, headers, status) => {
    service = await serve(framework)
    expect(await refusalOf(service.open(path, { headers }))).toMatchObject({ status })
    expect(service.heard).toEqual([])
    expect(await settled(service)).toMatchObject({ outcome: 'refused' })
  })

  test('a request to a route for upgrades does not reach the handler', async () => {
    service = await serve(framework)
    const headers = { authorization: `Bearer ${ada.key}` }
    const response = await fetch(`${service.url}/raw?model=small`, { headers })
    expect(response.status).toBe(403)
  })

  test('a key that is revoked ends the connection', async () => {
    service = await serve(framework, { guard: { recheck: { everyMs: 250 } } })
    const socket = service.open('/raw?model=small')
    await once(socket, 'open')
    const record = await service.keys.get(ada.record.id)
    const closed = closeOf(socket)
    await service.keys.cas({ ...record!, version: record!.version + 1, revokedAt: 1 })
    expect(await closed).toEqual([1006, ''])
    const event = await settled(service)
    expect(event).toMatchObject({ outcome: 'refused', code: 'credential-invalid' })
  })
})

describe('the handshake', () => {
  test.each<[string, string, string | undefined, number]>([
    ['another version', 'Sec-WebSocket-Version', '12', 400],
    ['no version', 'Sec-WebSocket-Version', undefined, 400],
    ['a short key', 'Sec-WebSocket-Key', 'AAAA', 400],
    ['no key', 'Sec-WebSocket-Key', undefined, 400],
    ['another protocol', 'Upgrade', 'h2c', 403],
    ['two protocols', 'Upgrade', 'websocket, h2c', 403],
    ['a body', 'Content-Length', '5', 400],
    ['a chunked body', 'Transfer-Encoding', 'chunked', 400],
    ['a subprotocol that is none', 'Sec-WebSocket-Protocol', 'a b', 400],
    ['a subprotocol twice', 'Sec-WebSocket-Protocol', 'a, a', 400],
  ])('with %s is refused', async (_, name, value, status) => {
    await on()
    const bytes = handshake('/raw?model=small', { [name]: value })
    const answer = await rawExchange(service.port, bytes)
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(service.heard).toEqual([])
  })

  test.each(['Sec-WebSocket-Key', 'Sec-WebSocket-Version', 'Sec-WebSocket-Protocol'])(
    'with %s twice is refused',
    async (name) => {
      await on()
      const value = name.endsWith('Key') ? 'AAAAAAAAAAAAAAAAAAAAAA==' : '13'
      const bytes = handshake('/raw?model=small', { [name]: `${value}\r\n${name}: ${value}` })
      expect(await rawExchange(service.port, bytes)).toMatch(/^HTTP\/1\.1 400 /)
    },
  )

  test('of a path that is not canonical is refused', async () => {
    await on()
    const answer = await rawExchange(service.port, handshake('/a/../raw?model=small'))
    expect(answer).toMatch(/^HTTP\/1\.1 403 /)
  })

  test('of another version is told the one that is spoken', async () => {
    await on()
    const bytes = handshake('/raw?model=small', { 'Sec-WebSocket-Version': '8' })
    expect(await rawExchange(service.port, bytes)).toContain('Sec-WebSocket-Version: 13\r\n')
  })

  test('with bytes behind it is refused, and the bytes are no request', async () => {
    await on()
    const bytes = handshake('/raw?model=small') + 'GET /plain HTTP/1.1\r\nHost: localhost\r\n\r\n'
    const answer = await rawExchange(service.port, bytes)
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(answer).not.toContain('reached')
  })

  test('behind a request that is not answered ends the connection', async () => {
    await on({ handler: () => new Promise(() => undefined) })
    const bytes = 'GET /plain HTTP/1.1\r\nHost: localhost\r\n\r\n' + handshake('/raw?model=small')
    expect(await rawExchange(service.port, bytes)).toBe('')
    expect(service.heard).toEqual([])
  })

  test('behind a request that was answered is let in', async () => {
    await on()
    const socket = connect(service.port, '127.0.0.1')
    socket.write('GET /plain HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await once(socket, 'data')
    socket.write(handshake('/raw?model=small'))
    const [answer] = (await once(socket, 'data')) as [Buffer]
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 101 /)
    socket.destroy()
  })

  test('with a key among the subprotocols is refused: it is no credential', async () => {
    await on()
    const bytes = handshake('/raw?model=small', {
      Authorization: undefined,
      'Sec-WebSocket-Protocol': `realtime, openai-insecure-api-key.${ada.key}`,
    })
    const answer = await rawExchange(service.port, bytes)
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(answer).not.toContain(ada.key)
  })

  test('that is given up while its caller is verified leaves nothing behind', async () => {
    const before = (req: IncomingMessage) => {
      socket.resetAndDestroy()
      return new Promise((resolve) => req.socket.once('close', resolve))
    }
    await on({ upgrade: { before } })
    const socket = connect(service.port, '127.0.0.1')
    socket.write(handshake('/raw?model=small'))
    expect(await settled(service)).toMatchObject({ outcome: 'aborted' })
    expect(service.heard).toEqual([])
  })
})

test('a middleware of the application that fails is a refusal', async () => {
  const before = () => Promise.reject(new Error('hidden reason'))
  await on({ upgrade: { before } })
  const { status, text } = await refusalOf(service.open('/raw?model=small'))
  expect(status).toBe(503)
  expect(text).not.toContain('hidden reason')
  expect(await settled(service)).toMatchObject({ outcome: 'refused', code: 'control-failed' })
})

describe('pages', () => {
  const origin = (value: string) => ({ headers: { authorization: '', origin: value } })

  test('of a listed origin may open a connection, those of others may not', async () => {
    await on()
    const own = service.open('/page', origin('https://app.example.org'))
    await once(own, 'open')
    own.close()
    const { status, text } = await refusalOf(service.open('/page', origin('https://evil.example')))
    expect(status).toBe(403)
    expect(text).toContain('pages of this origin')
  })

  test('of another origin cannot use a session', async () => {
    const authenticate = [
      sessionUser({
        principal: (user: { id: string }) => ({ id: user.id, roles: ['developer'] }),
        origins: ['https://app.example.org'],
        safeMethods: ['GET'],
      }),
    ]
    const before = (req: object) => void Object.assign(req, { user: { id: 'ada' } })
    await on({ guard: { authenticate }, upgrade: { before } })
    const own = service.open('/raw?model=small', origin('https://app.example.org'))
    await once(own, 'open')
    own.close()
    const other = service.open('/raw?model=small', origin('https://evil.example'))
    expect(await refusalOf(other)).toMatchObject({ status: 401 })
  })
})

describe('the listeners of the application', () => {
  test.each([true, false])('hear of nobody who was refused, mounted first: %s', async (first) => {
    await on({ first })
    await refusalOf(service.open('/raw?model=large'))
    const socket = service.open('/raw?model=small')
    await once(socket, 'open')
    expect(service.heard).toHaveLength(1)
    socket.close()
  })

  test('are needed', async () => {
    await on({ listener: false })
    expect(await refusalOf(service.open('/raw?model=small'))).toMatchObject({ status: 403 })
  })

  test('may be a proxy, which passes on no credential', async () => {
    const upstream = new ws.WebSocketServer({ port: 0, host: '127.0.0.1' })
    const seen: string[] = []
    upstream.on('connection', (socket, req) => {
      seen.push(req.rawHeaders.join())
      socket.send('from upstream')
    })
    await once(upstream, 'listening')
    const { port } = upstream.address() as { port: number }
    const proxy = createProxyMiddleware({ target: `http://127.0.0.1:${port}`, ws: true })
    await on({
      listener: ({ server }) => void server.on('upgrade', proxy.upgrade),
    })
    const socket = service.open('/raw?model=small')
    expect(await messageOf(socket)).toBe('from upstream')
    expect(seen[0]).not.toContain(ada.key)
    socket.close()
    upstream.close()
  })

  test('that never answer are given up', async () => {
    const listener = ({ server }: Service) => void server.on('upgrade', () => undefined)
    await on({
      listener: listener as ServiceOptions['listener'] & object,
      upgrade: { handshakeMs: 100 },
    })
    expect(await rawExchange(service.port, handshake('/raw?model=small'))).toBe('')
    expect(await settled(service)).toMatchObject({ outcome: 'aborted' })
  })
})

test('a duty that nobody can carry out on bytes is a refusal', async () => {
  const [rule] = socketPolicy.rules ?? []
  const obligations = [{ type: 'response.strip', fields: ['logprobs'] }]
  await on({ guard: { policy: { ...socketPolicy, rules: [{ ...rule!, obligations }] } } })
  expect(await refusalOf(service.open('/raw?model=small'))).toMatchObject({ status: 503 })
})

test('a guard that only monitors records and changes nothing', async () => {
  await on({ guard: { mode: 'monitor' } })
  const socket = service.open('/raw?model=large', { headers: { authorization: '' } })
  await once(socket, 'open')
  socket.send('hello')
  expect(await messageOf(socket)).toBe('hello')
  socket.close()
  const event = await settled(service)
  expect(event.outcome).toBe('allowed')
  expect(event.ledger.map(({ note }) => note)).toContain('would deny: credential-missing')
})

test('CONNECT is refused', async () => {
  await on()
  const seen: Duplex[] = []
  service.server.on('connect', (_req, socket: Duplex) => seen.push(socket))
  const answer = await rawExchange(service.port, 'CONNECT /raw HTTP/1.1\r\nHost: localhost\r\n\r\n')
  expect(answer).toBe('')
  expect(seen).toEqual([])
})
