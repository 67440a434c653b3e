import { once } from 'node:events'
import { connect } from 'node:net'
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

test.each(['before', 'after'])('keeps upgrades from a listener mounted %s it', async (when) => {
  const heard: string[] = []
  const answer = await withServer(
    (_req, res) => res.end('reached'),
    (port, server) => {
      const listen = () => server.on('upgrade', ({ url }) => heard.push(url ?? ''))
      if (when === 'before') listen()
      refuseUpgrades(server)
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
      refuseUpgrades(server)
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
      refuseUpgrades(server)
      return raw(port, requestBytes('GET /'))
    },
  )
  expect(answer).toMatch(/ok$/)
})
