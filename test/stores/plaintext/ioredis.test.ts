import { Cluster, Redis, type ClusterNode } from 'ioredis'
import { redisStore, type RedisClient } from '../../../src/stores/redis'
import { anybodyAt, plainTo, refusalOf } from './refusal'

const offline = { enableOfflineQueue: false, lazyConnect: true } as const
const clientOf = (url: string, options: object = {}) => new Redis(url, { ...offline, ...options })
const clusterOf = (nodes: readonly unknown[], redisOptions: object = {}) =>
  new Cluster(nodes as ClusterNode[], { ...offline, redisOptions })
const open = (client: RedisClient, more = {}) => redisStore({ client, name: 'keys', ...more })

const anybody = { rejectUnauthorized: false }
const profile = 'RedisCloudFixed'

describe('a `Redis` is taken', () => {
  test.each<[string, string, object]>([
    ['at a port, which is here', '6379', {}],
    ['at 127.0.0.1', 'redis://:password@127.0.0.1:6379/2', {}],
    ['at ::1', 'redis://[::1]', {}],
    ['at a Unix socket', '/run/redis.sock', {}],
    ['here with TLS to anybody', 'rediss://localhost', { tls: anybody }],
    ['elsewhere with TLS by its URL', 'rediss://db.example', {}],
    ['elsewhere with TLS by its options', 'redis://db.example', { tls: {} }],
    ['elsewhere with a profile', 'redis://db.example', { tls: profile }],
  ])('%s', (_title, url, options) => {
    expect(() => open(clientOf(url, options))).not.toThrow()
  })
})

describe('a `Redis` is refused', () => {
  test.each<[string, string, object, string]>([
    ['elsewhere', 'redis://db.example', {}, plainTo('db.example')],
    ['at a host and a port', 'db.example:6379', {}, plainTo('db.example')],
    ['at a host of its query', 'redis://?host=db.example', {}, plainTo('db.example')],
    ['with REDISS, which is not TLS', 'REDISS://db.example', {}, plainTo('db.example')],
    ['with TLS and none', 'rediss://db.example?tls=', {}, plainTo('db.example')],
    [
      'with TLS that its options take back',
      'rediss://db.example',
      { tls: false },
      plainTo('db.example'),
    ],
    ['with TLS to anybody', 'rediss://db.example', { tls: anybody }, anybodyAt('db.example')],
    [
      'where its TLS goes elsewhere',
      'redis://localhost',
      { tls: { host: 'db.example', ...anybody } },
      anybodyAt('db.example'),
    ],
  ])('%s', (_title, url, options, said) => {
    const client = clientOf(url, options)
    expect(refusalOf(() => open(client))).toContain(said)
    expect(() => open(client, { allowPlaintext: true })).not.toThrow()
  })

  test('with what to do, and without its password', () => {
    const message = refusalOf(() => open(clientOf('redis://user:hunter2@db.example')))
    expect(message).toContain("`new Redis('rediss://…', { enableOfflineQueue: false })`")
    expect(message).not.toMatch(/hunter2|user/)
  })

  test('once its options point elsewhere: it goes there when it connects again', () => {
    const client = clientOf('redis://localhost')
    client.options.host = 'db.example'
    expect(refusalOf(() => open(client))).toContain(plainTo('db.example'))
  })
})

describe('a `Redis` with sentinels', () => {
  const sentinels = [{ host: '127.0.0.1', port: 26379 }]
  const withSentinels = (options: object) =>
    new Redis({ ...offline, sentinels, name: 'main', ...options })

  test('is taken with TLS to them and to what they name', () => {
    const client = withSentinels({ sentinelTLS: {}, tls: {}, enableTLSForSentinelMode: true })
    expect(() => open(client)).not.toThrow()
  })

  test.each<[string, object, string]>([
    ['without TLS, even here', {}, 'reaches its sentinels without TLS'],
    [
      'with TLS to the server alone',
      { tls: {}, enableTLSForSentinelMode: true },
      'reaches its sentinels without TLS',
    ],
    [
      'with TLS that is not meant for the server',
      { sentinelTLS: {}, tls: {} },
      'reaches the server that its sentinels name without TLS',
    ],
    [
      'with TLS to anybody who says to be one',
      { sentinelTLS: anybody, tls: {}, enableTLSForSentinelMode: true },
      'reaches its sentinels by TLS that takes every certificate',
    ],
  ])('is refused %s', (_title, options, said) => {
    const message = refusalOf(() => open(withSentinels(options)))
    expect(message).toContain(said)
    expect(message).toContain('`new Redis({ sentinels, name, sentinelTLS: {}, tls: {},')
  })
})

describe('a `Cluster` is taken', () => {
  test.each<[string, readonly unknown[], object]>([
    ['here', [6379, '6380', '127.0.0.1:6381', { host: '::1' }, {}, 'redis://localhost:1'], {}],
    ['elsewhere with TLS', ['db.example:1', { host: 'b.example' }], { tls: {} }],
    ['elsewhere with a profile', ['db.example:1'], { tls: profile }],
  ])('%s', (_title, nodes, options) => {
    expect(() => open(clusterOf(nodes, options))).not.toThrow()
  })
})

describe('a `Cluster` is refused', () => {
  const node = { host: 'db.example' }

  test.each<[string, readonly unknown[], object, string]>([
    ['where one node is elsewhere', [6379, 'db.example:1'], {}, plainTo('db.example')],
    ['at rediss, which is not TLS', ['rediss://db.example:1'], {}, plainTo('db.example')],
    ['at a host of a query', ['redis://?host=db.example'], {}, 'a node without a host'],
    [
      'with TLS to its first node alone',
      [{ ...node, tls: {} }],
      {},
      'reaches the nodes that its cluster names without TLS',
    ],
    ['with TLS to all nodes but one', [{ ...node, tls: null }], { tls: {} }, plainTo('db.example')],
    ['with TLS to anybody', [node], { tls: anybody }, anybodyAt('db.example')],
  ])('%s', (_title, nodes, options, said) => {
    const client = clusterOf(nodes, options)
    expect(refusalOf(() => open(client))).toContain(said)
    expect(() => open(client, { allowPlaintext: true })).not.toThrow()
  })

  test('with what to do, and without its password', () => {
    const message = refusalOf(() => open(clusterOf(['redis://user:hunter2@db.example:6379'])))
    expect(message).toContain('`new Cluster(nodes, { redisOptions: { tls: {} },')
    expect(message).not.toMatch(/hunter2|user/)
  })

  test('here, where it has found a node elsewhere', () => {
    const client = clusterOf([6379])
    // Stands for what a cluster answers to `CLUSTER SLOTS`; a node connects when it is used.
    const { connectionPool } = client as unknown as {
      connectionPool: { findOrCreate: (node: object) => unknown }
    }
    connectionPool.findOrCreate({ host: 'db.example', port: 6379 })
    expect(refusalOf(() => open(client))).toContain(plainTo('db.example'))
  })
})
