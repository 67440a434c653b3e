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

test('what is left when a conversation has ended is the data key of its subject', async () => {
  const vault = vaultWith()
  const pseudonyms = await vault.open(exchange('ada'))
  pseudonyms.pseudonymize('pii.email', email)
  await vault.keep(exchange('ada'), pseudonyms)
  expect(await store.list()).toHaveLength(2)
  now += 3 * hour
  expect((await store.list()).map(({ id }) => id.split(':')[0])).toEqual(['data-key'])
})

test('a write that fails refuses all that wait for it, and the next one is made', async () => {
  let isDown = true
  const down = () => Promise.reject(new Error('down'))
  const vault = vaultWith({
    store: { ...store, get: (id) => (isDown ? down() : store.get(id)) },
  })
  const give = async (value: string): Promise<Pseudonyms> => {
    const pseudonyms = await vaultWith().open(exchange('ada'))
    pseudonyms.pseudonymize('pii.email', value)
    await vault.keep(exchange('ada'), pseudonyms)
    return pseudonyms
  }
  const results = await Promise.allSettled(['a@example.org', 'b@example.org'].map(give))
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  isDown = false
  await give('c@example.org')
  expect((await vaultWith().open(exchange('ada'))).size).toBe(1)
})

test('callers that nobody has authenticated have no names in common', async () => {
  const vault = vaultWith()
  const pseudonyms = await vault.open(exchangeOf())
  const name = pseudonyms.pseudonymize('pii.email', email)
  await vault.keep(exchangeOf(), pseudonyms)
  expect((await vault.open(exchangeOf())).restore(name)).toBeUndefined()
  expect(await store.list()).toEqual([])
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
