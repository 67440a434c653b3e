import { createClient, createClientPool } from 'redis'
import { redisStore, type RedisClient } from '../../../src/stores/redis'
import { anybodyAt, plainTo, refusalOf } from './refusal'

const clientOf = (options: object) => createClient({ ...options, disableOfflineQueue: true })
const open = (client: RedisClient, more = {}) => redisStore({ client, name: 'keys', ...more })

const anybody = { tls: true, rejectUnauthorized: false } as const
const ca = '-----BEGIN CERTIFICATE-----'

describe('a client of `redis` is taken', () => {
  test.each<[string, object]>([
    ['without a host, which is here', {}],
    ['at localhost', { url: 'redis://localhost:6379/0' }],
    ['at LOCALHOST', { url: 'redis://LOCALHOST' }],
    ['at 127.0.0.1', { url: 'redis://user:password@127.0.0.1' }],
    ['at ::1', { url: 'redis://[::1]:6379' }],
    ['at 127.0.0.1 within IPv6', { url: 'redis://[::FFFF:127.0.0.1]' }],
    ['at a host of its socket that is here', { socket: { host: '127.8.8.8', port: 1 } }],
    ['at a Unix socket', { socket: { path: '/run/redis.sock' } }],
    ['at a Unix socket by its URL', { url: 'unix:///run/redis.sock' }],
    ['here with TLS to anybody', { url: 'rediss://localhost', socket: anybody }],
    ['elsewhere with TLS by its URL', { url: 'rediss://db.example' }],
    ['elsewhere with TLS by its URL in capitals', { url: 'REDISS://db.example' }],
    ['elsewhere with TLS by its socket', { socket: { host: 'db.example', tls: true, ca } }],
  ])('%s', (_title, options) => {
    expect(() => open(clientOf(options))).not.toThrow()
    expect(() => open(clientOf(options).withTypeMapping({}))).not.toThrow()
  })
})

describe('a client of `redis` is refused', () => {
  test.each<[string, object, string]>([
    ['elsewhere', { url: 'redis://db.example:6379' }, plainTo('db.example')],
    ['at an address of its socket', { socket: { host: '10.0.0.1' } }, plainTo('10.0.0.1')],
    ['at an IPv6 address', { url: 'redis://[2001:db8::1]' }, plainTo('2001:db8::1')],
    ['at another address within IPv6', { url: 'redis://[::ffff:a00:1]' }, plainTo('::ffff:a00:1')],
    [
      'at a name that begins as this machine',
      { url: 'redis://localhost.evil.example' },
      plainTo('localhost.evil.example'),
    ],
    [
      'at a name that strangers resolve',
      { url: 'redis://127.0.0.1.nip.io' },
      plainTo('127.0.0.1.nip.io'),
    ],
    ['at a name from the root', { url: 'redis://localhost.' }, plainTo('localhost.')],
    ['at a decimal address', { url: 'redis://2130706433' }, plainTo('2130706433')],
    ['at every address', { url: 'redis://0.0.0.0' }, plainTo('0.0.0.0')],
    ['whose user is a host', { url: 'redis://localhost:1@db.example' }, plainTo('db.example')],
    [
      'whose TLS is a word, which it takes for none',
      { socket: { host: 'db.example', tls: 'true' } },
      plainTo('db.example'),
    ],
    ['whose path is empty', { socket: { host: 'db.example', path: '' } }, plainTo('db.example')],
    ['at a list of hosts', { socket: { host: ['localhost'] } }, 'a host that is no text'],
    [
      'with TLS to anybody',
      { socket: { host: 'db.example', ...anybody } },
      anybodyAt('db.example'),
    ],
    [
      'with TLS to anybody at its URL',
      { url: 'rediss://db.example', socket: anybody },
      anybodyAt('db.example'),
    ],
  ])('%s', (_title, options, said) => {
    const client = clientOf(options)
    expect(refusalOf(() => open(client))).toContain(said)
    expect(() => open(client, { allowPlaintext: true })).not.toThrow()
  })

  test('with what to do, and without its password', () => {
    const client = clientOf({ url: 'redis://user:hunter2@db.example/0' })
    const message = refusalOf(() => open(client))
    expect(message).toContain('option `client` of `redisStore` must be a client that verifies')
    expect(message).toContain("`createClient({ url: 'rediss://…', disableOfflineQueue: true })`")
    expect(message).toContain('`allowPlaintext: true`')
    expect(message).not.toMatch(/hunter2|user/)
  })

  test('with no name where the host may hold a password', () => {
    const client = clientOf({ socket: { host: 'redis://user:hunter2@db.example' } })
    expect(refusalOf(() => open(client))).not.toContain('hunter2')
  })

  test('even where a later client was given the same `socket`, and wrote its own host there', () => {
    const socket = {}
    const client = clientOf({ url: 'redis://db.example', socket })
    clientOf({ url: 'redis://localhost', socket })
    expect(client.options.socket).toMatchObject({ host: 'localhost' })
    expect(refusalOf(() => open(client))).toContain(plainTo('db.example'))
  })

  test('by one look at its host', () => {
    const hosts = ['db.example', 'localhost', 'localhost']
    const client = clientOf({})
    Object.assign(client.options, {
      socket: Object.defineProperty({}, 'host', { get: () => hosts.shift() }),
    })
    expect(refusalOf(() => open(client))).toContain(plainTo('db.example'))
  })

  test('whatever else than true or false is stated', () => {
    const client = clientOf({ url: 'redis://db.example' })
    for (const allowPlaintext of ['true', 1, null, {}]) {
      const message = refusalOf(() => open(client, { allowPlaintext }))
      expect(message).toContain('option `allowPlaintext` of `redisStore` must be true or false')
    }
    expect(refusalOf(() => open(client, { allowPlaintext: false }))).toContain('db.example')
  })
})

test('a pool of `redis` stays refused, plain text or not', () => {
  const client = createClientPool({ url: 'rediss://db.example' }) as never
  expect(refusalOf(() => open(client, { allowPlaintext: true }))).toContain('must be a client')
})
