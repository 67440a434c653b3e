import { createHandler } from '../../src/http/handle'
import { refuseUpgrades } from '../../src/http/upgrade'
import { all, raw, requestBytes, smallGuard, withServer } from './support/small-guard'

const upgrade = requestBytes('GET /socket', {
  Connection: 'Upgrade',
  Upgrade: 'websocket',
  'Sec-WebSocket-Version': '13',
  'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
})

test('refuses an upgrade in words and closes', async () => {
  const answer = await withServer(
    (_req, res) => res.end('reached'),
    (port, server) => {
      refuseUpgrades(server)
      return raw(port, upgrade)
    },
  )
  expect(answer).toMatch(/^HTTP\/1\.1 403 Forbidden\r\n/)
  expect(answer).toMatch(/WebSocket, are not open on this service\n$/)
})

test('comes before a listener that would accept the upgrade', async () => {
  const writable: boolean[] = []
  const answer = await withServer(
    (_req, res) => res.end('reached'),
    (port, server) => {
      server.on('upgrade', (_req, socket) => writable.push(socket.writable))
      refuseUpgrades(server)
      return raw(port, upgrade)
    },
  )
  expect(answer).toContain('403 Forbidden')
  expect(writable).toEqual([false])
})

test('survives a client that hangs up', async () => {
  const answer = await withServer(
    (_req, res) => res.end('alive'),
    async (port, server) => {
      server.on('upgrade', (_req, socket) => socket.destroy())
      refuseUpgrades(server)
      await raw(port, upgrade)
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
      refuseUpgrades(server)
      return raw(port, requestBytes('GET /'))
    },
  )
  expect(answer).toMatch(/ok$/)
})
