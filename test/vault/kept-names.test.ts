import { randomBytes } from 'node:crypto'
import type { Pseudonyms } from '../../src/core/treatment'
import { createGuard, memoryStore, type PolicyDocument, type VaultRecord } from '../../src/index'
import { fakePrincipal } from '../../src/testing/fake-principal'
import { createVault, type VaultOptions } from '../../src/vault/vault'
import { exchangeOf } from '../support/exchange'
import { developer, email } from '../support/gate'
import { frameworks, start } from '../support/servers'

const key = Buffer.alloc(32, 7)
const keyEncryptionKey = { id: '2026', key: Buffer.alloc(32, 9) }
const hour = 3_600_000

let now: number
let store: ReturnType<typeof memoryStore<VaultRecord>>
beforeEach(() => {
  now = 1_000 * hour
  store = memoryStore<VaultRecord>({ clock: () => now })
})

const vaultWith = (options: VaultOptions = {}) =>
  createVault(
    { key, store, keyEncryptionKey, ttlMs: hour, ...options },
    { randomBytes, clock: () => now },
  )
const exchange = (id: string, tenant = 't') =>
  exchangeOf({ principal: fakePrincipal({ id, tenant }).principal })

async function give(value: string, id = 'ada', vault = vaultWith()): Promise<string> {
  const pseudonyms = await vault.open(exchange(id))
  const name = pseudonyms.pseudonymize('pii.email', value)
  await vault.keep(exchange(id), pseudonyms)
  return name
}
const opened = (id = 'ada', tenant?: string): Pseudonyms | Promise<Pseudonyms> =>
  vaultWith().open(exchange(id, tenant))

test('a name is restored in later exchanges of the conversation, by any replica', async () => {
  const name = await give(email)
  const later = await opened()
  expect([later.restore(name), later.typeOf?.(name), later.size]).toEqual([email, 'pii.email', 1])
})

test.each([
  ['another caller', 'bob', 't'],
  ['another tenant', 'ada', 'u'],
])('a name says nothing to %s', async (_, id, tenant) => {
  const name = await give(email)
  expect((await opened(id, tenant)).restore(name)).toBeUndefined()
})

test('callers that nobody has authenticated have no names in common', async () => {
  const vault = vaultWith()
  const pseudonyms = await vault.open(exchangeOf())
  const name = pseudonyms.pseudonymize('pii.email', email)
  await vault.keep(exchangeOf(), pseudonyms)
  expect((await vault.open(exchangeOf())).restore(name)).toBeUndefined()
  expect(await store.list()).toEqual([])
})

test('nothing in the store tells a value, a caller or a tenant', async () => {
  await give(email)
  const records = JSON.stringify(await store.list())
  expect(records.length).toBeGreaterThan(200)
  for (const secret of [email, 'ada', '"t"', 'EMAIL']) expect(records).not.toContain(secret)
})

test('a name that is given out again stays as long as it is used', async () => {
  const name = await give(email)
  for (let times = 0; times < 5; times += 1) {
    now += hour
    expect((await opened()).restore(name)).toBe(email)
    await give(email)
  }
  await give('another@example.org')
  now += 2 * hour
  expect((await opened()).restore(name)).toBeUndefined()
  now += hour
  // What is left is the data key.
  expect((await store.list()).map(({ id }) => id.split(':')[0])).toEqual(['data-key'])
})

test('whoever deletes the data key of a subject has made its names unreadable', async () => {
  const name = await give(email)
  const [dataKey] = (await store.list()).filter(({ id }) => id.startsWith('data-key:'))
  await store.delete(dataKey?.id ?? '')
  expect((await opened()).restore(name)).toBeUndefined()
  expect((await opened()).size).toBe(0)
})

test('names that are given out at once by many are all kept', async () => {
  const values = Array.from({ length: 6 }, (_, index) => `user${index}@example.org`)
  const names = await Promise.all(values.map((value) => give(value, 'ada', vaultWith())))
  const later = await opened()
  expect(names.map(later.restore)).toEqual(values)
})

test('a record that was changed, or that is of another conversation, is refused', async () => {
  await give(email)
  await give('bob@example.org', 'bob')
  const [mine, other] = (await store.list()).filter(({ id }) => id.startsWith('names:'))
  if (mine === undefined || other === undefined) throw new Error('expected two records')
  await store.cas({
    ...other,
    version: other.version + 1,
    sealed: (mine as { sealed: string }).sealed,
  })
  const results = await Promise.allSettled([opened('ada'), opened('bob')])
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('names that another key-encryption key wrapped are refused, and the keys are named', async () => {
  await give(email)
  const other = { id: '2027', key: Buffer.alloc(32, 1) }
  await expect(vaultWith({ keyEncryptionKey: other }).open(exchange('ada'))).rejects.toThrow(
    'wrapped with `2026`, and only `2027` is here',
  )
})

test.each<[string, VaultOptions, string]>([
  ['a store without a key', { store: memoryStore() }, 'needs `key` and `keyEncryptionKey`'],
  ['a short key', { keyEncryptionKey: { id: 'a', key: Buffer.alloc(16) } }, 'a key of 32 bytes'],
  ['a key without an id', { keyEncryptionKey: { id: '', key: Buffer.alloc(32) } }, '{ id, key }'],
  ['a lookalike of what has none', { lookalikes: ['pii.iban'] }, '"pii.email"'],
  ['too short a time', { ttlMs: 1 }, '60000'],
])('%s is refused at construction', (_, options, message) => {
  expect(() => createVault(options, { randomBytes, clock: Date.now })).toThrow(message)
})

const policy: PolicyDocument = {
  version: 1,
  rules: [{ id: 'r', effect: 'allow', actions: ['thing:use'], resources: ['thing/*'] }],
  routes: [{ match: 'POST /:name', action: 'thing:use', resource: 'thing/{path.name}' }],
  content: [{ find: 'pii.email', in: 'request', do: 'pseudonymize' }],
}

test.each(frameworks)(
  'on $name a model that keeps the conversation itself is understood',
  async (framework) => {
    const guard = createGuard({
      policy,
      authenticate: [developer.authenticator],
      vault: { key, store, keyEncryptionKey },
    })
    let remembered = ''
    const running = await start(framework, {
      guard,
      handler: ({ body, send }) => {
        const { text } = body as { text: string }
        if (text.includes('Remember')) remembered = /\[EMAIL_\w+\]/.exec(text)?.[0] ?? ''
        send({ said: text.includes('Remember') ? 'Yes.' : `It is ${remembered.toLowerCase()}.` })
      },
    })
    const ask = async (text: string): Promise<unknown> => {
      const headers = { ...developer.headers, 'content-type': 'application/json' }
      const body = JSON.stringify({ text })
      const response = await fetch(`${running.url}/chat`, { method: 'POST', headers, body })
      return response.json()
    }
    expect(await ask(`Remember ${email}`)).toEqual({ said: 'Yes.' })
    expect(await ask('What is the address?')).toEqual({ said: `It is ${email}.` })
    await running.close()
  },
)

test('a store that does not answer refuses the exchange', async () => {
  const broken = { ...store, get: () => Promise.reject(new Error('down')) }
  const guard = createGuard({
    policy,
    authenticate: [developer.authenticator],
    vault: { key, store: broken, keyEncryptionKey },
  })
  const [framework] = frameworks
  if (framework === undefined) throw new Error('no framework')
  const running = await start(framework, { guard, handler: ({ send }) => send({}) })
  const headers = { ...developer.headers, 'content-type': 'application/json' }
  const response = await fetch(`${running.url}/chat`, {
    method: 'POST',
    headers,
    body: '{"text":"hi"}',
  })
  expect(response.status).toBe(503)
  expect(await response.json()).toMatchObject({ code: 'control-failed' })
  await running.close()
})
