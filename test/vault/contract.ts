import { randomBytes } from 'node:crypto'
import type { RecordStore } from '../../src/core/store'
import type { Pseudonyms } from '../../src/core/treatment'
import { createGuard, type PolicyDocument, type VaultRecord } from '../../src/index'
import { scriptedChunks } from '../../src/testing/scripted-stream'
import { fakePrincipal } from '../../src/testing/fake-principal'
import { createVault, type VaultOptions } from '../../src/vault/vault'
import { exchangeOf } from '../support/exchange'
import { developer, email } from '../support/gate'
import { contentOf, receive, respondStream, respondWhole } from '../support/in-memory'

/** What the contract asks of the one who runs it. */
export interface VaultUnderTest {
  /** A store of this name; two of one name hold the same data. */
  readonly open: (name: string) => RecordStore<VaultRecord>
  /** Everything the server holds, keys and values, as one text. */
  readonly everything: () => Promise<string>
}

const key = Buffer.alloc(32, 7)
const keyEncryptionKey = { id: '2026', key: Buffer.alloc(32, 9) }
const hour = 3_600_000
const start = 1_000 * hour + 1
const chats = '/v1/chat/completions'

const policy: PolicyDocument = {
  version: 1,
  rules: [{ id: 'r', effect: 'allow', actions: ['model:infer'], resources: ['model/*'] }],
  routes: [{ match: `POST ${chats}`, action: 'model:infer', resource: 'model/{body.model}' }],
  content: [{ find: 'pii.email', in: 'request', do: 'pseudonymize' }],
}

/** How a vault behaves on any `RecordStore`; called within a `describe`. */
export function vaultContract({ open, everything }: VaultUnderTest): void {
  let count = 0
  let name = ''
  let now = start
  beforeEach(() => {
    name = `vault-${(count += 1)}`
    now = start
  })

  /** A replica: a vault with a store of its own on the same data. */
  const replica = (options: VaultOptions = {}) =>
    createVault(
      { key, store: open(name), keyEncryptionKey, ttlMs: hour, ...options },
      { randomBytes, clock: () => now },
    )
  const exchange = (id = 'ada', tenant = 't') =>
    exchangeOf({ principal: fakePrincipal({ id, tenant }).principal })
  const opened = async (id?: string, tenant?: string): Promise<Pseudonyms> =>
    replica().open(exchange(id, tenant))

  async function give(value: string, { id = 'ada', vault = replica() } = {}): Promise<string> {
    const pseudonyms = await vault.open(exchange(id))
    const given = pseudonyms.pseudonymize('pii.email', value)
    await vault.keep(exchange(id), pseudonyms)
    return given
  }

  test('a name is the same in every replica, restored there, and says nothing elsewhere', async () => {
    const given = await give(email)
    expect(await give(email)).toBe(given)
    expect((await opened()).restore(given)).toBe(email)
    expect((await opened('bob')).restore(given)).toBeUndefined()
    expect((await opened('ada', 'u')).restore(given)).toBeUndefined()
    expect(await give(email, { id: 'bob' })).not.toBe(given)
    expect(await give(email, { vault: replica({ key: Buffer.alloc(32, 8) }) })).not.toBe(given)
  })

  test('names that many replicas give out at once are all kept, and agree', async () => {
    const values = Array.from({ length: 24 }, (_, index) => `user${index % 12}@example.org`)
    const vaults = [replica(), replica(), replica()]
    const given = await Promise.all(
      values.map((value, index) => give(value, { vault: vaults[index % 3] ?? replica() })),
    )
    const later = await opened()
    expect(given.map(later.restore)).toEqual(values)
    expect(new Set(given).size).toBe(12)
    expect(later.size).toBe(12)
  })

  test('the first names of many callers at once each have one data key', async () => {
    const given = await Promise.all(Array.from({ length: 6 }, () => give(email)))
    expect(new Set(given).size).toBe(1)
    expect((await opened()).restore(given[0] ?? '')).toBe(email)
  })

  test('a name that is used stays, and one that is not is gone after two periods', async () => {
    const given = await give(email)
    now += hour
    expect((await opened()).restore(given)).toBe(email)
    await give(email)
    now += hour
    expect((await opened()).restore(given)).toBe(email)
    now += 2 * hour
    expect((await opened()).restore(given)).toBeUndefined()
  })

  test('nothing at rest tells a value, a name, a caller or a tenant', async () => {
    const given = await give('grace.hopper@navy.example', { id: 'caller-4711' })
    await give('second@navy.example', { id: 'caller-4711' })
    const all = await everything()
    expect(all).toContain(name)
    expect(all).toContain('data-key:')
    for (const plain of ['navy', 'hopper', 'caller-4711', 'EMAIL', 'pii', given.slice(7, 15)]) {
      for (const encoding of ['utf8', 'base64', 'base64url', 'hex'] as const) {
        const written = Buffer.from(plain).toString(encoding).replace(/=+$/, '')
        // Short ones in base64 depend on what stands before them, and may be there by chance.
        if (written.length > 5 || encoding === 'utf8') expect(all).not.toContain(written)
      }
    }
  })

  test('whoever has another key-encryption key reads nothing and is told so', async () => {
    const given = await give(email)
    const successor = { id: '2027', key: Buffer.alloc(32, 1) }
    const forged = { id: '2026', key: Buffer.alloc(32, 1) }
    for (const [wrong, message] of [
      [successor, 'wrapped with `2026`, and only `2027` is here'],
      [forged, 'unable to authenticate'],
    ] as const) {
      const vault = replica({ keyEncryptionKey: wrong })
      await expect(Promise.resolve(vault.open(exchange()))).rejects.toThrow(message)
      await expect(give('x@example.org', { vault })).rejects.toThrow(message)
    }
    expect((await opened()).restore(given)).toBe(email)
  })

  test('a record of another conversation, or one that was changed, is refused', async () => {
    const store = open(name)
    await give(email)
    await give('bob@example.org', { id: 'bob' })
    const [mine, other] = (await store.list()).filter(({ id }) => id.startsWith('names:'))
    if (mine === undefined || other === undefined) throw new Error('expected two records')
    const { sealed } = mine as VaultRecord & { sealed: string }
    await store.cas({ ...other, version: other.version + 1, sealed })
    const results = await Promise.allSettled([opened('ada'), opened('bob')])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('whoever deletes the data key of a subject has made its names unreadable', async () => {
    const store = open(name)
    const given = await give(email)
    const [dataKey] = (await store.list()).filter(({ id }) => id.startsWith('data-key:'))
    await store.delete(dataKey?.id ?? '')
    expect((await opened()).restore(given)).toBeUndefined()
  })

  describe('behind a guard', () => {
    const guardOn = (store = open(name)) =>
      createGuard({
        policy,
        authenticate: [developer.authenticator],
        vault: { key, store, keyEncryptionKey },
      })
    const ask = (guard: ReturnType<typeof guardOn>, content: string) =>
      receive(guard, {
        path: chats,
        headers: { ...developer.headers, 'content-type': 'application/json' },
        body: { model: 'small', messages: [{ role: 'user', content }] },
      })
    const seenIn = ({ exchange: { body } }: Awaited<ReturnType<typeof ask>>): string =>
      (body?.value as { messages: [{ content: string }] }).messages[0].content

    test('another replica restores it in bodies, streams and the arguments of tools', async () => {
      const first = await ask(guardOn(), `Write to ${email}`)
      expect(first.error).toBeUndefined()
      const seen = seenIn(first).replace('Write to ', '')
      expect(seen).toMatch(/^\[EMAIL_\w{8}\]$/)
      const guard = guardOn()
      const { exchange: later } = await ask(guard, 'To whom?')
      const call = { type: 'function', function: { name: 'send', arguments: `{"to":"${seen}"}` } }
      const message = { role: 'assistant', content: `To ${seen}.`, tool_calls: [call] }
      const answer = respondWhole(guard, later, { choices: [{ message }] })
      expect(answer).toContain(`To ${email}.`)
      expect(answer).toContain(`{\\"to\\":\\"${email}\\"}`)
      const { exchange: streamed } = await ask(guard, 'Again?')
      const pieces = ['To ', seen.slice(0, 5), seen.slice(5), '.']
      expect(contentOf(respondStream(guard, streamed, scriptedChunks(pieces)))).toBe(`To ${email}.`)
    })

    test('what a user writes that looks like a name is no name', async () => {
      const guard = guardOn()
      const { exchange: asked, error } = await ask(guard, `[EMAIL_7K3QX2M9] and ${email}`)
      expect(error).toBeUndefined()
      const message = { role: 'assistant', content: '[EMAIL_7K3QX2M9]' }
      expect(respondWhole(guard, asked, { choices: [{ message }] })).toContain('[EMAIL_7K3QX2M9]')
    })

    test('many requests of one conversation at once agree in two replicas', async () => {
      const guards = [guardOn(), guardOn()]
      const asked = await Promise.all(
        Array.from({ length: 24 }, (_, index) => {
          const guard = guards[index % 2] ?? guardOn()
          return ask(guard, `user${index % 8}@example.org`)
        }),
      )
      expect(asked.map(({ error }) => error)).toEqual(asked.map(() => undefined))
      expect(new Set(asked.map(seenIn)).size).toBe(8)
    })

    test.each(['get', 'insert', 'cas'] as const)(
      'a store that fails to %s in the middle refuses, and no name is lost',
      async (operation) => {
        const given = seenIn(await ask(guardOn(), email))
        const broken = { ...open(name), [operation]: () => Promise.reject(new Error('down')) }
        // A conversation of its own for what inserts: the first has its record.
        if (operation === 'insert') broken.get = () => Promise.resolve(undefined)
        const { error } = await ask(guardOn(broken), 'new@example.org')
        expect(error).toMatchObject({ code: 'control-failed' })
        expect(seenIn(await ask(guardOn(), email))).toBe(given)
      },
    )
  })
}
