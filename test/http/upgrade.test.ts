import { once } from 'node:events'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { createHandler } from '../../src/http/handle'
import type { Server } from 'node:http'
import { guardUpgrades } from '../../src/http/upgrade'
import { parseUpgradeOptions } from '../../src/http/websocket/means'
import {
  all,
  raw,
  requestBytes,
  smallGuard,
  withServer,
  type SmallGuard,
} from './support/small-guard'

const refuseUpgrades = (server: Server, guard: SmallGuard) =>
  guardUpgrades(server, guard, all, parseUpgradeOptions({}))

const upgrade = requestBytes('GET /socket', {
  Connection: 'Upgrade',
  Upgrade: 'websocket',
  'Sec-WebSocket-Version': '13',
  'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
})

const answerOf = (guard: SmallGuard) =>
  withServer(
    (_req, res) => res.end('reached'),
    (port, server) => {
      refuseUpgrades(server, guard)
      return raw(port, upgrade)
    },
  )

test('refuses an upgrade in words and closes', async () => {
  const answer = await answerOf(smallGuard())
  expect(answer).toMatch(/^HTTP\/1\.1 403 Forbidden\r\n/)
  expect(answer).toMatch(/WebSocket, are not open on this service"\}\}$/)
  const [, body = ''] = answer.split('\r\n\r\n')
  expect(answer).toContain(`Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n`)
})

test('a refused upgrade is an exchange of its own', async () => {
  const guard = smallGuard()
  expect(await answerOf(guard)).toContain('x-exchange-id: exchange-1\r\n')
  const [{ exchange, ...settled } = {}] = guard.settled
  expect(settled).toEqual({ outcome: 'refused', code: 'upgrade-unsupported' })
  expect(exchange?.request).toMatchObject({ method: 'GET', path: '/socket' })
  expect(exchange?.ledger.entries).toEqual([
    { control: 'authorize', step: 'upgrade', verdict: 'error', note: 'upgrade-unsupported' },
  ])
})

const broken = (): never => {
  throw new Error('hidden reason')
}

test.each<[string, Partial<SmallGuard>, number]>([
  ['begins no exchange', { begin: broken }, 503],
  ['throws when it settles', { settle: broken }, 403],
  ['cannot write its reply either', { begin: broken, shape: broken }, 503],
])('refuses for a guard that %s too', async (_, parts, status) => {
  const answer = await answerOf({ ...smallGuard(), ...parts })
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  expect(answer).not.toContain('hidden reason')
})

test('leaves upgrades to other listeners where the guard only monitors', async () => {
  const answer = await withServer(
    (_req, res) => res.end('reached'),
    (port, server) => {
      refuseUpgrades(server, smallGuard({ mode: 'monitor' }))
      server.on('upgrade', (_req, socket: Duplex) => socket.end('HTTP/1.1 101 Heard\r\n\r\n'))
      return raw(port, upgrade)
    },
  )
  expect(answer).toContain('101 Heard')
})

test.each(['before', 'after'])('keeps upgrades from a listener mounted %s it', async (when) => {
  const heard: string[] = []
  const answer = await withServer(
    (_req, res) => res.end('reached'),
    (port, server) => {
      const listen = () => server.on('upgrade', ({ url }) => heard.push(url ?? ''))
      if (when === 'before') listen()
      refuseUpgrades(server, smallGuard())
      if (when === 'after') listen()
      return raw(port, upgrade)
    },
  )
  expect(answer).toContain('403 Forbidden')
  expect(heard).toEqual([])
})

test('survives a client that hangs up', async () => {
  const answer = await withServer(
    (_req, res) => res.end('alive'),
    async (port, server) => {
      refuseUpgrades(server, smallGuard())
      const client = connect(port, '127.0.0.1', () =>
        client.write(upgrade, () => client.resetAndDestroy()),
      )
      await once(client, 'close')
      return raw(port, requestBytes('GET /'))
    },
  )
  expect(answer).toContain('alive')
})

test('leaves other requests to the handler', async () => {
  const handler = createHandler(smallGuard())
  const answer = await withServer(
    (req, res) => void handler.handle(all, { req, res, next: () => res.end('ok') }),
    (port, server) => {
      refuseUpgrades(server, smallGuard())
      return raw(port, requestBytes('GET /'))
    },
  )
  expect(answer).toMatch(/ok$/)
})
