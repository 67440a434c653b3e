import {
  switches,
  type SwitchBoard,
  type SwitchRecord,
} from '../../src/controls/authorize/switches'
import { createApiKey } from '../../src/controls/authenticate/keys/create'
import type { RecordStore } from '../../src/core/store'
import type { SwitchKind } from '../../src/core/switch'
import { apiKeys, memoryStore, type ApiKeyRecord, type PolicyDocument } from '../../src/index'
import { chat, developer, guest, suiteGuard, suitePolicy } from '../support/gate'
import { receive, type InMemoryRequest } from '../support/in-memory'

let now: number
let store: RecordStore<SwitchRecord>
let board: SwitchBoard

beforeEach(async () => {
  now = 1_790_000_000_000
  store = memoryStore({ clock: () => now })
  board = switches({ store, clock: () => now })
  await board.ready()
})

afterEach(() => board.close())

describe('a switch', () => {
  test.each<SwitchKind>(['model', 'tool', 'key', 'principal', 'tenant'])(
    'turns one %s off, and on again',
    async (kind) => {
      expect(board.find(kind, 'a')).toBeUndefined()
      await board.turnOff({ kind, name: 'a', reason: 'incident 17' })
      expect(board.find(kind, 'a')).toMatchObject({ kind, name: 'a', reason: 'incident 17' })
      expect(board.find(kind, 'A')).toBeUndefined()
      expect(board.find(kind === 'model' ? 'tool' : 'model', 'a')).toBeUndefined()
      expect(await board.turnOn({ kind, name: 'a' })).toBe(true)
      expect(board.find(kind, 'a')).toBeUndefined()
      expect(await board.turnOn({ kind, name: 'a' })).toBe(false)
    },
  )

  test.each<[SwitchKind, string, string, boolean]>([
    ['model', 'gpt-*', 'gpt-4o', true],
    ['model', 'gpt-*', 'gpt-', true],
    ['model', 'gpt-*', 'o3', false],
    ['model', 'gpt-*', 'GPT-4o', false],
    ['model', '*', 'anything/at:all', true],
    ['tool', 'send-*', 'send-mail', true],
    ['model', 'openai/*', 'openai/gpt-4o', true],
    ['model', 'g*t', 'gt', false],
    ['principal', 'svc-*', 'svc-a', false],
    ['principal', 'svc-*', 'svc-*', true],
    ['tenant', '*', 'acme', false],
    ['key', 'pc*', 'pcx', false],
    ['model', 'a:b', 'a:b', true],
    ['model', '__proto__', '__proto__', true],
  ])('of the %s %s, asked for %s: %s', async (kind, name, asked, off) => {
    await board.turnOff({ kind, name })
    expect(board.find(kind, asked) !== undefined).toBe(off)
  })

  test('is listed, and other records of the store are not', async () => {
    await board.turnOff({ kind: 'model', name: 'a' })
    await board.turnOff({ kind: 'model', name: 'a', reason: 'later' })
    await store.insert({ id: 'revocation:x', version: 1 } as SwitchRecord)
    expect(await board.list()).toEqual([{ kind: 'model', name: 'a', since: now }])
  })

  test('counts on every replica, and tells whoever listens', async () => {
    const replica = switches({ store, clock: () => now })
    await replica.ready()
    let heard = 0
    replica.onChange(() => (heard += 1))
    await board.turnOff({ kind: 'model', name: 'a' })
    expect([replica.find('model', 'a') !== undefined, heard]).toEqual([true, 1])
    replica.close()
  })

  test('that cannot be written is told', async () => {
    const down = () => Promise.reject(new Error('the store is down'))
    const other = switches({ store: { ...store, insert: down }, clock: () => now })
    await expect(other.turnOff({ kind: 'model', name: 'a' })).rejects.toThrow('the store is down')
    other.close()
  })
})

describe('a wrong call is told', () => {
  test.each<[object, string]>([
    [{ kind: 'modle', name: 'a' }, 'did you mean `model`?'],
    [{ kind: 'model' }, 'option `name` of `turnOff` must be a non-empty string'],
    [{ kind: 'model', name: 'model/gpt-4o' }, 'must be written without `model/`'],
    [{ kind: 'tool', name: 'tool/mail' }, 'must be written without `tool/`'],
    [{ kind: 'model', name: 'a'.repeat(513) }, 'at most 512 characters'],
    [{ kind: 'model', name: 'a', why: 'x' }, '`turnOff` has no option `why`'],
  ])('%j', async (what, message) => {
    await expect(board.turnOff(what as never)).rejects.toThrow(message)
    expect(await store.list()).toEqual([])
  })

  test('a principal may have any name', async () => {
    await board.turnOff({ kind: 'principal', name: 'principal/a' })
    expect(board.find('principal', 'principal/a')).toBeDefined()
  })

  test('an option that is no board', () => {
    expect(() => suiteGuard({ switches: {} as never })).toThrow(
      'option `switches` of `createGuard` must be an object with `find`, `ready`, `onChange`',
    )
  })
})

const { key, record } = createApiKey({ owner: 'eve', roles: ['developer'], tenant: 'acme' })

const policy: PolicyDocument = {
  ...suitePolicy,
  rules: [
    ...(suitePolicy.rules ?? []),
    {
      id: 'tools',
      effect: 'allow',
      roles: ['developer'],
      actions: ['tool:call'],
      resources: ['tool/**'],
    },
  ],
  routes: [
    ...(suitePolicy.routes ?? []),
    { match: 'POST /tools/:name', action: 'tool:call', resource: 'tool/{path.name}' },
    { match: 'POST /of/:who/:name', action: 'tool:call', resource: 'tool/{path.who}/{path.name}' },
    { match: 'POST /public', authenticate: 'anonymous', coverage: 'none' },
  ],
}

const ask: InMemoryRequest = {
  path: '/v1/chat/completions',
  headers: { authorization: `Bearer ${key}` },
  body: chat('hi'),
}

function guard(change: object = {}) {
  const records = memoryStore<ApiKeyRecord>({ records: [record] })
  const authenticate = [apiKeys({ store: records }), developer.authenticator, guest.authenticator]
  return suiteGuard({ policy, authenticate, switches: board, ...change }).guard
}

const codeOf = async (request: InMemoryRequest, change: object = {}): Promise<unknown> =>
  (await receive(guard(change), request)).error?.code

describe('what is switched off is refused', () => {
  test.each<[SwitchKind, string]>([
    ['model', 'small'],
    ['model', 'sm*'],
    ['key', record.id],
    ['principal', 'eve'],
    ['tenant', 'acme'],
  ])('the %s %s', async (kind, name) => {
    expect(await codeOf(ask)).toBeUndefined()
    await board.turnOff({ kind, name, reason: 'a secret of the operator' })
    const { error, exchange } = await receive(guard(), ask)
    expect(error).toMatchObject({
      code: 'switched-off',
      status: 403,
      message: 'this is switched off at the moment',
      headers: { 'x-should-retry': 'false' },
      detail: expect.stringContaining('a secret of the operator'),
    })
    expect(exchange.ledger.entries.at(-1)).toMatchObject({
      control: 'authorize',
      step: kind === 'model' ? 'resource-switches' : 'caller-switches',
      note: 'switched-off',
    })
    await board.turnOn({ kind, name })
    expect(await codeOf(ask)).toBeUndefined()
  })

  test('a model by its name as the client writes it', async () => {
    const slashed = { ...ask, body: chat('hi', { model: 'openai/small' }) }
    await board.turnOff({ kind: 'model', name: 'openai/small' })
    expect(await codeOf(slashed)).toBe('switched-off')
    expect(await codeOf(ask)).toBeUndefined()
  })

  test('a tool', async () => {
    await board.turnOff({ kind: 'tool', name: 'mail' })
    expect(await codeOf({ ...ask, path: '/tools/mail', params: undefined } as never)).toBe(
      'switched-off',
    )
    expect(await codeOf({ ...ask, path: '/tools/other' })).toBeUndefined()
  })

  test.each(['mail/send', 'mail/*', 'send', 'mail'])('a tool in two parts, by %s', async (name) => {
    const parts = { ...ask, path: '/of/mail/send' }
    expect(await codeOf(parts)).toBeUndefined()
    await board.turnOff({ kind: 'tool', name })
    expect(await codeOf(parts)).toBe('switched-off')
    expect(await codeOf({ ...ask, path: '/of/post/find' })).toBeUndefined()
  })

  test('a caller before its body is read', async () => {
    await board.turnOff({ kind: 'principal', name: 'eve' })
    const { exchange } = await receive(guard(), ask)
    expect(exchange.body).toBeUndefined()
  })

  test('what one route asks for besides', async () => {
    const made = guard()
    const more = made.plans.authorize({ action: 'thing:use', resource: 'tool/extra' })
    const plans = [made.plans.all(), more]
    const wide = {
      ...policy,
      rules: [
        ...(policy.rules ?? []),
        {
          id: 'x',
          effect: 'allow',
          roles: ['developer'],
          actions: ['thing:use'],
          resources: ['tool/extra'],
        },
      ],
    } as const
    await board.turnOff({ kind: 'tool', name: 'extra' })
    const other = guard({ policy: wide })
    const { error } = await receive(other, ask, [
      other.plans.all(),
      other.plans.authorize({ action: 'thing:use', resource: 'tool/extra' }),
    ])
    expect(error).toMatchObject({ code: 'switched-off' })
    expect((await receive(made, ask, plans)).error).toMatchObject({ code: 'access-denied' })
  })

  test('and nobody learns of a switch who may not use the thing anyway', async () => {
    await board.turnOff({ kind: 'model', name: 'small' })
    expect(await codeOf({ ...ask, headers: guest.headers })).toBe('access-denied')
  })
})

test('a control that monitors records the switch and refuses nobody', async () => {
  await board.turnOff({ kind: 'model', name: 'small' })
  const { error, exchange } = await receive(guard({ mode: { authorize: 'monitor' } }), ask)
  expect(error).toBeUndefined()
  expect(exchange.ledger.entries).toContainEqual(
    expect.objectContaining({ step: 'resource-switches', note: 'would deny: switched-off' }),
  )
})

describe('where the store does not answer', () => {
  const failed = { code: 'control-failed', status: 503 }

  test('what is known holds for a while, and then nothing is let in', async () => {
    let currentAt = now
    const cut = { ...store, watch: () => ({ close: () => undefined, currentAt: () => currentAt }) }
    const apart = switches({ store: cut, clock: () => now, maxStaleMs: 2000 })
    await apart.ready()
    now += 2000
    expect(await codeOf(ask, { switches: apart })).toBeUndefined()
    now += 1
    expect((await receive(guard({ switches: apart }), ask)).error).toMatchObject(failed)
    currentAt = now
    expect(await codeOf(ask, { switches: apart })).toBeUndefined()
    apart.close()
  })

  test('from the beginning, nobody is let in', async () => {
    const list = () => Promise.reject(new Error('the store at 10.0.0.5 is down'))
    const down = switches({ store: { ...store, list }, clock: () => now })
    const { error } = await receive(guard({ switches: down }), ask)
    expect(error).toMatchObject({ ...failed, message: expect.not.stringContaining('10.0.0.5') })
    down.close()
  })

  test('the first exchange waits for the first reading', async () => {
    let answer: () => void = () => undefined
    const list = async () => {
      await new Promise<void>((resolve) => (answer = resolve))
      return store.list()
    }
    await board.turnOff({ kind: 'model', name: 'small' })
    const slow = switches({ store: { ...store, list }, clock: () => now })
    const code = codeOf(ask, { switches: slow })
    answer()
    expect(await code).toBe('switched-off')
    slow.close()
  })
})

test('a public route without a model asks nothing', async () => {
  await board.turnOff({ kind: 'model', name: '*' })
  expect(await codeOf({ path: '/public', body: { a: 1 } })).toBeUndefined()
})
