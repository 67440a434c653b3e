import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { keyManager } from '../../src/controls/authenticate/keys/life-cycle'
import type { KeyEvent } from '../../src/controls/authenticate/keys/key-event'
import type { EndpointRequest } from '../../src/core/endpoint'
import type { ApiKeyRecord } from '../../src/core/store'
import { leakWebhook } from '../../src/endpoints/leak-webhook'
import { memoryStore } from '../../src/stores/memory'
import { suiteGuard } from '../support/gate'
import { frameworks, start } from '../support/servers'

const identifier = 'ab'.repeat(32)
const github = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
const pemOf = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString()

function service() {
  const events: KeyEvent[] = []
  const store = memoryStore<ApiKeyRecord>()
  const keys = keyManager({ store, onEvent: (event) => void events.push(event) })
  const asked: string[] = []
  const publicKeys = (id: string) => {
    asked.push(id)
    return Promise.resolve(id === identifier ? pemOf(github.publicKey) : undefined)
  }
  return { events, store, keys, asked, publicKeys, endpoint: leakWebhook({ keys, publicKeys }) }
}

interface Sent {
  readonly key?: KeyObject
  readonly headers?: Readonly<Record<string, readonly string[]>>
}

function report(body: unknown, { key = github.privateKey, headers = {} }: Sent = {}) {
  const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
  return {
    method: 'POST',
    headers: new Map(
      Object.entries({
        'github-public-key-identifier': [identifier],
        'github-public-key-signature': [sign('sha256', bytes, key).toString('base64')],
        ...headers,
      }),
    ),
    address: '192.0.2.1',
    path: '/leaks',
    body: bytes,
    principal: undefined,
  } satisfies EndpointRequest
}

const match = (token: string) => ({
  token,
  type: 'portcullis_api_key',
  url: 'https://github.com/octocat/Hello-World/blob/1234/foo/bar.txt',
  source: 'commit',
})

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

test('revokes a key that was found, says where, and labels it as documented', async () => {
  const { endpoint, keys, events } = service()
  const { key, record } = await keys.issue({ owner: 'ada' })
  const { status, body, headers } = await endpoint.handle(report([match(key)]))
  expect({ status, type: headers['content-type'] }).toEqual({
    status: 200,
    type: 'application/json',
  })
  expect(JSON.parse(body)).toEqual([
    { token_hash: sha256(key), token_type: 'portcullis_api_key', label: 'true_positive' },
  ])
  expect(body).not.toContain(key)
  const reason =
    'leaked: found by GitHub in commit at https://github.com/octocat/Hello-World/blob/1234/foo/bar.txt'
  expect(await keys.inspect(record.id)).toMatchObject({ state: 'revoked', revokedReason: reason })
  expect(events.at(-1)).toMatchObject({ type: 'key.revoked', id: record.id, reason })
})

test('answers every match of a report, in order', async () => {
  const { endpoint, keys } = service()
  const issued = [await keys.issue({ owner: 'ada' }), await keys.issue({ owner: 'eve' })]
  const tokens = ['nothing', issued[0]!.key, '__proto__', issued[1]!.key, issued[0]!.key]
  const { body } = await endpoint.handle(report(tokens.map(match)))
  const labels = (JSON.parse(body) as { label: string; token_hash: string }[]).map((each) => each)
  expect(labels.map(({ token_hash }) => token_hash)).toEqual(tokens.map(sha256))
  expect(labels.map(({ label }) => label)).toEqual([
    'false_positive',
    'true_positive',
    'false_positive',
    'true_positive',
    'true_positive',
  ])
  expect(await keys.list({ state: 'revoked' })).toHaveLength(2)
})

test('revokes no key of which only the public id is known', async () => {
  const { endpoint, keys } = service()
  const { key, record } = await keys.issue({ owner: 'ada' })
  const foreign = await keyManager({ store: memoryStore<ApiKeyRecord>() }).issue({ owner: 'eve' })
  const guesses = [
    record.id,
    `pc_live_${record.id}_`,
    `${key.slice(0, 21)}${foreign.key.slice(21)}`,
    key.slice(0, -1),
    `${key} `,
    key.toLowerCase(),
  ]
  const { body } = await endpoint.handle(report(guesses.map(match)))
  expect(body).not.toContain('true_positive')
  expect(await keys.inspect(record.id)).toMatchObject({ state: 'active' })
})

test('finds imported keys too', async () => {
  const { endpoint, keys } = service()
  const key = `sk-acme-${'9f2c71b06e8d4a35'}${'c0b1e97d23fa8645'}`
  const { id } = await keys.importKey({ key, owner: 'ada' })
  await endpoint.handle(report([match(key)]))
  expect(await keys.inspect(id)).toMatchObject({ state: 'revoked' })
})

test('sent again, a report changes nothing and is answered alike', async () => {
  const { endpoint, keys, store, events } = service()
  const { key, record } = await keys.issue({ owner: 'ada' })
  const sent = report([match(key)])
  const first = await endpoint.handle(sent)
  const stored = await store.get(record.id)
  const told = events.length
  expect(await endpoint.handle(sent)).toEqual(first)
  expect(await store.get(record.id)).toEqual(stored)
  expect(events).toHaveLength(told)
})

describe('a report that GitHub did not sign', () => {
  const stranger = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const good = report([match('x')])
  const signature = good.headers.get('github-public-key-signature') ?? []

  test.each<[string, Sent]>([
    ['by another', { key: stranger.privateKey }],
    ['without a signature', { headers: { 'github-public-key-signature': [] } }],
    ['with an empty signature', { headers: { 'github-public-key-signature': [''] } }],
    [
      'with two signatures',
      { headers: { 'github-public-key-signature': [...signature, ...signature] } },
    ],
    [
      'with one that is no base64',
      { headers: { 'github-public-key-signature': ['!'.repeat(96)] } },
    ],
    ['with zeros', { headers: { 'github-public-key-signature': ['A'.repeat(96)] } }],
    ['under no identifier', { headers: { 'github-public-key-identifier': [] } }],
    [
      'under two identifiers',
      { headers: { 'github-public-key-identifier': [identifier, identifier] } },
    ],
    [
      'under an unknown identifier',
      { headers: { 'github-public-key-identifier': ['cd'.repeat(32)] } },
    ],
    ['under a strange identifier', { headers: { 'github-public-key-identifier': ['../../etc'] } }],
  ])('is refused: %s', async (_title, sent) => {
    const { endpoint, keys, store, publicKeys } = service()
    const { key } = await keys.issue({ owner: 'ada' })
    const lookups: string[] = []
    const watched = leakWebhook({
      keys: { ...keys, find: (token) => (lookups.push(token), keys.find(token)) },
      publicKeys,
    })
    expect((await endpoint.handle(report([match(key)], sent))).status).toBe(401)
    expect((await watched.handle(report([match(key)], sent))).status).toBe(401)
    expect(lookups).toEqual([])
    expect(await store.list()).toMatchObject([{ version: 1 }])
  })

  test('is refused where the body is another than the one that was signed', async () => {
    const { endpoint } = service()
    const changed = { ...good, body: Buffer.from(JSON.stringify([match('y')])) }
    expect((await endpoint.handle(changed)).status).toBe(401)
    const respaced = { ...good, body: Buffer.from(JSON.stringify([match('x')], null, 1)) }
    expect((await endpoint.handle(respaced)).status).toBe(401)
  })

  test('asks for no public key under an identifier that is none', async () => {
    const { endpoint, asked } = service()
    await endpoint.handle(report([], { headers: { 'github-public-key-identifier': ['x'] } }))
    expect(asked).toEqual([])
  })
})

test.each([
  [
    'a key on another curve',
    pemOf(generateKeyPairSync('ec', { namedCurve: 'secp384r1' }).publicKey),
  ],
  ['an RSA key', pemOf(generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey)],
  ['no key', 'nonsense'],
])('rejects where it is given %s to verify with', async (_title, pem) => {
  const { keys } = service()
  const endpoint = leakWebhook({ keys, publicKeys: () => Promise.resolve(pem) })
  await expect(endpoint.handle(report([]))).rejects.toThrow()
})

test('rejects where the public keys or the store are out of reach, so that GitHub tries again', async () => {
  const { keys, publicKeys } = service()
  const { key } = await keys.issue({ owner: 'ada' })
  const lost = () => Promise.reject(new Error('connection lost'))
  const blind = leakWebhook({ keys, publicKeys: lost })
  await expect(blind.handle(report([match(key)]))).rejects.toThrow('connection lost')
  const cut = leakWebhook({ keys: { ...keys, revoke: lost }, publicKeys })
  await expect(cut.handle(report([match(key)]))).rejects.toThrow('connection lost')
})

test.each([
  ['no JSON', '{'],
  ['an object', {}],
  ['a text', '"x"'],
  ['nothing', ''],
  ['a list of numbers', [1]],
  ['a list of nulls', [null]],
  ['a token that is no text', [{ token: {}, type: 'x' }]],
  ['no type', [{ token: 'x' }]],
  ['too many matches', Array.from({ length: 1001 }, () => match('x'))],
])('refuses a signed body that is %s', async (_title, body) => {
  const { endpoint } = service()
  expect((await endpoint.handle(report(body))).status).toBe(400)
})

test('refuses a signed body that is not UTF-8', async () => {
  const { endpoint } = service()
  const body = Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d])
  const signature = sign('sha256', body, github.privateKey).toString('base64')
  const sent = report([], { headers: { 'github-public-key-signature': [signature] } })
  expect((await endpoint.handle({ ...sent, body })).status).toBe(400)
})

test('keeps out of records what is no plain address or source', async () => {
  const { endpoint, keys } = service()
  const strange = ['javascript:alert(1)', 'https://x\nforged line', `https://${'x'.repeat(300)}`]
  for (const url of strange) {
    const { key, record } = await keys.issue({ owner: 'ada' })
    const found = { ...match(key), url, source: 'a b' }
    expect((await endpoint.handle(report([found]))).status).toBe(200)
    expect((await keys.inspect(record.id)).revokedReason).toBe('leaked: found by GitHub')
  }
})

test('a token longer than any key stops nobody else’s from being looked at', async () => {
  const { endpoint, keys } = service()
  const { key } = await keys.issue({ owner: 'ada' })
  const { body } = await endpoint.handle(report([match('x'.repeat(5000)), match(key)]))
  expect(body).toMatch(/false_positive.*true_positive/)
})

// The sample of the partner program's documentation, and the public key that GitHub then had.
test('accepts the request that GitHub documents', async () => {
  const { keys } = service()
  const pem = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEYAGMWO8XgCamYKMJS6jc/qgvSlAd
AjPuDPRcXU22YxgBrz+zoN19MzuRyW87qEt9/AmtoNP5GrobzUvQSyJFVw==
-----END PUBLIC KEY-----
`
  const endpoint = leakWebhook({ keys, publicKeys: () => Promise.resolve(pem) })
  const text =
    '[{"source":"commit","token":"some_token","type":"some_type","url":"https://example.com/base-repo-url/"}]'
  const headers = new Map([
    [
      'github-public-key-identifier',
      ['bcb53661c06b4728e59d897fb6165d5c9cda0fd9cdf9d09ead458168deb7518c'],
    ],
    [
      'github-public-key-signature',
      [
        'MEQCIQDaMKqrGnE27S0kgMrEK0eYBmyG0LeZismAEz/BgZyt7AIfXt9fErtRS4XaeSt/AO1RtBY66YcAdjxji410VQV4xg==',
      ],
    ],
  ])
  const sent = {
    method: 'POST',
    path: '/leaks',
    principal: undefined,
    headers,
    address: undefined,
    body: Buffer.from(text),
  }
  const { status, body } = await endpoint.handle(sent)
  expect(status).toBe(200)
  expect(JSON.parse(body)).toMatchObject([{ token_type: 'some_type', label: 'false_positive' }])
})

test('is an endpoint for POST with a cap on what it reads', () => {
  const { keys, publicKeys } = service()
  expect(leakWebhook({ keys, publicKeys, path: '/github/leaks', maxBytes: 2048 })).toMatchObject({
    paths: ['/github/leaks'],
    methods: ['POST'],
    maxBytes: 2048,
  })
})

test.each([
  [{ keys: {} }, '`find`, `revoke`'],
  [{ publicKeys: 'pem' }, 'option `publicKeys` of `leakWebhook` must be a function'],
  [{ path: 'leaks' }, 'a path such as `/leaks`'],
  [{ paht: '/leaks' }, 'did you mean `path`?'],
])('a wrong option is told at construction: %#', (options, message) => {
  const { keys, publicKeys } = service()
  expect(() => leakWebhook({ keys, publicKeys, ...options } as never)).toThrow(message)
})

test.each(frameworks)('gets the bytes that were signed, mounted on $name', async (framework) => {
  const { endpoint, keys } = service()
  const { key, record } = await keys.issue({ owner: 'ada' })
  const { guard } = suiteGuard()
  const running = await start(framework, {
    guard,
    endpoints: [endpoint],
    handler: ({ send }) => send({}),
  })
  // Spaces that no parser would keep.
  const { headers, body } = report(`[ ${JSON.stringify(match(key))}  ]`)
  const response = await fetch(`${running.url}${endpoint.paths[0]}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...Object.fromEntries(headers) },
    body,
  })
  await running.close()
  expect([response.status, await response.json()]).toMatchObject([
    200,
    [{ label: 'true_positive' }],
  ])
  expect(await keys.inspect(record.id)).toMatchObject({ state: 'revoked' })
})

test('a long address does not keep a key from being revoked', async () => {
  const { endpoint, keys } = service()
  const { key, record } = await keys.issue({ owner: 'ada' })
  const source = 'pull_request_description'
  const found = { ...match(key), source, url: `https://${'x'.repeat(200)}` }
  expect(await endpoint.handle(report([found]))).toMatchObject({ status: 200 })
  expect(await keys.inspect(record.id)).toMatchObject({
    state: 'revoked',
    revokedReason: `leaked: found by GitHub in ${source}`,
  })
})

test('a match that cannot be judged fails the report after all others were', async () => {
  const { keys, publicKeys } = service()
  const issued = [await keys.issue({ owner: 'ada' }), await keys.issue({ owner: 'eve' })]
  const revoke = (id: string, reason: string) =>
    id === issued[0]!.record.id ? Promise.reject(new Error('conflict')) : keys.revoke(id, reason)
  const endpoint = leakWebhook({ keys: { find: keys.find, revoke }, publicKeys })
  const handled = async () => endpoint.handle(report(issued.map(({ key }) => match(key))))
  await expect(handled()).rejects.toThrow('conflict')
  expect(await keys.inspect(issued[1]!.record.id)).toMatchObject({ state: 'revoked' })
})
