import { memoryStore, type PolicyDocument } from '../../src/index'
import type { ReferenceEntry } from '../../src/policy/document'
import { fakePrincipal } from '../../src/testing'
import { suiteGuard, type SuiteGuard } from '../support/gate'
import { receive, respondStream, respondWhole } from '../support/in-memory'

const ada = fakePrincipal({ id: 'ada', tenant: 'acme' })
const bob = fakePrincipal({ id: 'bob', tenant: 'acme' })
const eve = fakePrincipal({ id: 'eve', tenant: 'other' })

const infer = { action: 'model:infer', resource: 'model/any' } as const

const policyWith = (references: readonly ReferenceEntry[]): PolicyDocument => ({
  version: 1,
  rules: [{ id: 'all', effect: 'allow', actions: ['model:infer'], resources: ['model/any'] }],
  routes: [
    ...['/v1/responses', '/v1/messages', '/v1/chat/completions', '/kept', '/kept-by-gemini'].map(
      (path) => ({ match: `POST ${path}` as const, ...infer }),
    ),
    { match: 'GET /v1/files', ...infer },
  ],
  content: [],
  references,
})

type Options = Parameters<typeof suiteGuard>[0]

const guardWith = (references: readonly ReferenceEntry[], options: Options = {}) =>
  suiteGuard({
    policy: policyWith(references),
    authenticate: [ada.authenticator, bob.authenticator, eve.authenticator],
    ...options,
  })

type Caller = typeof ada

async function ask(
  { guard }: SuiteGuard,
  { headers }: Caller,
  body: object,
  path = '/v1/responses',
) {
  return receive(guard, { path, headers, body })
}

/** What comes of a request that goes on from a response. */
async function goOn(suite: SuiteGuard, caller: Caller, id: unknown = 'resp_1') {
  const { error } = await ask(suite, caller, { input: 'Hi.', previous_response_id: id })
  return error?.code ?? 'allowed'
}

/** A response that leaves to a caller. */
async function answer(
  suite: SuiteGuard,
  caller: Caller,
  body: object,
  { path = '/v1/responses', sent = { input: 'Hi.' } }: { path?: string; sent?: object } = {},
) {
  const { exchange, error } = await ask(suite, caller, sent, path)
  expect(error).toBeUndefined()
  respondWhole(suite.guard, exchange, body)
}

const response = { id: 'resp_1', object: 'response', output: [{ type: 'message', id: 'msg_1' }] }

describe('an id belongs to whom a response gave it', () => {
  test('the caller may go on from it; another of the tenant, and of another, may not', async () => {
    const suite = guardWith([{ type: 'response' }])
    expect(await goOn(suite, ada)).toBe('reference-denied')
    await answer(suite, ada, response)
    expect(await goOn(suite, ada)).toBe('allowed')
    expect(await goOn(suite, bob)).toBe('reference-denied')
    expect(await goOn(suite, eve)).toBe('reference-denied')
    expect(await goOn(suite, ada, 'resp_2')).toBe('reference-denied')
    expect(await goOn(suite, ada, ['resp_1'])).toBe('reference-denied')
  })

  test('`owner: tenant` is for all of the tenant', async () => {
    const suite = guardWith([{ type: 'response', owner: 'tenant' }])
    await answer(suite, ada, response)
    expect(await goOn(suite, bob)).toBe('allowed')
    expect(await goOn(suite, eve)).toBe('reference-denied')
  })

  test('`owner: anyone` and `ids` ask nobody', async () => {
    expect(await goOn(guardWith([{ type: 'response', owner: 'anyone' }]), bob)).toBe('allowed')
    const suite = guardWith([{ type: 'response', ids: ['resp_1*'] }])
    expect(await goOn(suite, bob)).toBe('allowed')
    expect(await goOn(suite, bob, 'resp_2')).toBe('reference-denied')
  })

  test('a list shows what belongs to others: nothing in it was given', async () => {
    const suite = guardWith([{ type: 'file' }])
    const { headers } = ada
    const { exchange } = await receive(suite.guard, { method: 'GET', path: '/v1/files', headers })
    respondWhole(suite.guard, exchange, {
      object: 'list',
      data: [{ id: 'file-1', object: 'file' }],
    })
    const read = { input: [{ role: 'user', content: [{ type: 'input_file', file_id: 'file-1' }] }] }
    expect((await ask(suite, ada, read)).error).toMatchObject({ code: 'reference-denied' })
  })

  test('a type is opened by its own entry alone', async () => {
    const suite = guardWith([{ type: 'item' }])
    await answer(suite, ada, response)
    expect(await goOn(suite, ada)).toBe('reference-denied')
    const { error } = await ask(suite, ada, { input: [{ type: 'item_reference', id: 'msg_1' }] })
    expect(error).toBeUndefined()
  })
})

describe('ids are seen', () => {
  test('in the first event of a stream, before the stream has ended', async () => {
    const suite = guardWith([{ type: 'response' }])
    const { exchange } = await ask(suite, ada, { input: 'Hi.', stream: true })
    const created = { type: 'response.created', response: { id: 'resp_1', output: [] } }
    const open = respondStream(suite.guard, exchange, [
      Buffer.from(`event: response.created\ndata: ${JSON.stringify(created)}\n\n`),
    ])
    expect(open).toContain('resp_1')
    expect(await goOn(suite, ada)).toBe('allowed')
  })

  test.each<[string, string, object, ReferenceEntry, object]>([
    [
      'files of OpenAI',
      '/kept',
      { id: 'file-1', object: 'file' },
      { type: 'file' },
      { input: [{ type: 'input_file', file_id: 'file-1' }] },
    ],
    [
      'files of Gemini',
      '/kept-by-gemini',
      {
        file: {
          name: 'files/abc',
          uri: 'https://generativelanguage.googleapis.com/v1beta/files/abc',
        },
      },
      { type: 'file' },
      { input: [{ type: 'input_file', file_id: 'files/abc' }] },
    ],
    [
      'conversations',
      '/kept',
      { id: 'conv_1', object: 'conversation' },
      { type: 'conversation' },
      { input: 'Hi.', conversation: 'conv_1' },
    ],
    [
      'containers of a message',
      '/v1/messages',
      { id: 'msg_1', type: 'message', content: [], container: { id: 'container_1' } },
      { type: 'container' },
      { input: [{ type: 'code_interpreter_call', container_id: 'container_1' }] },
    ],
    [
      'what a model said',
      '/v1/chat/completions',
      { choices: [{ message: { role: 'assistant', audio: { id: 'audio_1' } } }] },
      { type: 'file' },
      { input: [{ type: 'input_file', file_id: 'audio_1' }] },
    ],
  ])('of %s', async (_title, path, body, entry, next) => {
    const suite = guardWith([entry])
    await answer(suite, ada, body, {
      path,
      sent: { model: 'm', max_tokens: 9, messages: [{ role: 'user', content: 'Hi.' }] },
    })
    expect((await ask(suite, ada, next)).error).toBeUndefined()
    expect((await ask(suite, bob, next)).error?.code).toBe('reference-denied')
  })

  test('only where the provider puts them: not in what a model says or an application shows', async () => {
    const suite = guardWith([{ type: 'response' }])
    const call = { type: 'function_call', name: 'f', arguments: '{"id":"resp_1"}' }
    await answer(suite, ada, {
      output: [call, { content: [{ text: 'resp_1' }] }],
      metadata: { id: 'resp_1' },
    })
    await answer(suite, ada, { id: 'resp_1', name: 'resp_1' }, { path: '/kept' })
    expect(await goOn(suite, ada)).toBe('reference-denied')
  })

  test('not where the request named them, whose answer may only repeat it', async () => {
    const suite = guardWith([{ type: 'conversation' }], { mode: { authorize: 'monitor' } })
    await answer(
      suite,
      ada,
      { ...response, conversation: { id: 'conv_1' } },
      {
        sent: { input: 'Hi.', conversation: 'conv_1' },
      },
    )
    const { exchange } = await ask(suite, ada, { input: 'Hi.', conversation: 'conv_1' })
    expect(exchange.ledger.entries).toContainEqual(
      expect.objectContaining({ step: 'references', note: 'would deny: reference-denied' }),
    )
  })
})

describe('a store', () => {
  test('is asked by every replica, and holds neither ids nor names', async () => {
    const store = memoryStore()
    const [first, second] = [0, 1].map(() =>
      guardWith([{ type: 'response' }], { references: { store } }),
    ) as [SuiteGuard, SuiteGuard]
    await answer(first, ada, response)
    expect(await goOn(second, ada)).toBe('allowed')
    expect(await goOn(second, bob)).toBe('reference-denied')
    expect(JSON.stringify(await store.list())).not.toMatch(/resp_1|msg_1|ada|acme/)
  })

  test('that does not answer lets nobody go on, and what is known here still counts', async () => {
    const down = () => Promise.reject(new Error('down'))
    const store = { ...memoryStore(), get: down, insert: down }
    const suite = guardWith([{ type: 'response' }], { references: { store } })
    expect(await goOn(suite, ada)).toBe('control-failed')
    const { exchange } = await ask(suite, ada, { input: 'Hi.' })
    respondWhole(suite.guard, exchange, response)
    expect(await goOn(suite, ada)).toBe('allowed')
    expect(await goOn(suite, bob)).toBe('control-failed')
    expect(exchange.ledger.entries).toContainEqual(
      expect.objectContaining({ step: 'references', direction: 'response', verdict: 'error' }),
    )
  })
})
