import {
  apiKeys,
  invisible,
  memoryStore,
  pii,
  secrets,
  switches,
  type ApiKeyRecord,
  type AttributeLoader,
  type Authenticator,
  type Detector,
  type PolicyDocument,
} from '../../src/index'
import type { RuleEntry } from '../../src/policy/document'
import { scriptedChunks } from '../../src/testing'
import { createApiKey } from '../../src/controls/authenticate/keys/create'
import type { Exchange } from '../../src/core/exchange'
import { pictureUrl } from '../media/pictures'
import { chat, developer, guest, suiteGuard, type SuiteGuard } from '../support/gate'
import {
  contentOf,
  receive,
  respondStream,
  respondWhole,
  type InMemoryRequest,
} from '../support/in-memory'

// Each exchange below is stopped by one control, or by one detector, and by nothing else: whichever
// is taken out of the order in `guard.ts`, or out of the default detectors, a test here fails.

const rule = (
  id: string,
  change: Partial<RuleEntry> & Pick<RuleEntry, 'resources'>,
): RuleEntry => ({ id, effect: 'allow', roles: ['developer'], actions: ['thing:use'], ...change })

const policy: PolicyDocument = {
  version: 1,
  roles: { developer: { match: { claim: 'roles', has: 'developer' } } },
  rules: [
    rule('things', { resources: ['thing/**'] }),
    rule('capped', {
      resources: ['capped'],
      obligations: [{ type: 'tokens.max', value: 100 }],
    }),
    rule('stripped', {
      resources: ['stripped'],
      obligations: [{ type: 'response.strip', fields: ['logprobs'] }],
    }),
  ],
  routes: [
    { match: 'POST /things', action: 'thing:use', resource: 'thing/one' },
    { match: 'POST /named', action: 'thing:use', resource: 'thing/{body.name}' },
    { match: 'POST /capped', action: 'thing:use', resource: 'capped' },
    { match: 'POST /stripped', action: 'thing:use', resource: 'stripped' },
    {
      match: 'POST /slow',
      action: 'thing:use',
      resource: 'thing/slow',
      limit: { requests: '1/min' },
    },
    {
      match: 'POST /pictures',
      action: 'thing:use',
      resource: 'thing/pictures',
      format: 'openai-chat',
      body: { media: 'unscanned' },
      coverage: ['pii'],
    },
    {
      match: 'POST /shaped',
      action: 'thing:use',
      resource: 'thing/shaped',
      body: { schema: { type: 'object', properties: { name: { type: 'string' } } } },
    },
    { match: 'POST /small', action: 'thing:use', resource: 'thing/small', body: { maxBytes: 20 } },
  ],
  content: [{ find: ['secrets', 'pii', 'invisible'], do: 'block' }],
}

type Options = Parameters<typeof suiteGuard>[0]

const guardWith = (options: Options = {}): SuiteGuard => suiteGuard({ policy, ...options })
const ask = (change: InMemoryRequest = {}): InMemoryRequest => ({
  path: '/things',
  headers: developer.headers,
  body: { name: 'x' },
  ...change,
})

const image = { type: 'image_url', image_url: { url: pictureUrl } }
const picture = { model: 'm', messages: [{ role: 'user', content: [image] }] }

async function codeOf(request: InMemoryRequest, options: Options = {}): Promise<unknown> {
  return (await receive(guardWith(options).guard, request)).error?.code
}

test('an exchange that nothing is wrong with reaches the handler', async () => {
  expect(await codeOf(ask())).toBeUndefined()
})

const missing = 'coverage-missing'

describe('each control stops what only it stops', () => {
  test.each<[string, InMemoryRequest, string]>([
    ['form: a path in odd spelling', ask({ violation: 'path-malformed' }), 'path-malformed'],
    ['form: a header twice', ask({ violation: 'body-malformed' }), 'body-malformed'],
    ['credential: a caller who presents none', ask({ headers: {} }), 'credential-missing'],
    [
      'credential: a caller whose credential nobody knows',
      ask({ headers: { authorization: 'Bearer nobody' } }),
      'credential-invalid',
    ],
    [
      'read: a body over the cap of its route',
      ask({ path: '/small', body: { name: 'x'.repeat(20) } }),
      'body-too-large',
    ],
    ['access: a caller without the role', ask({ headers: guest.headers }), 'access-denied'],
    ['access: a path that no route lists', ask({ path: '/other' }), 'route-unknown'],
    ['access: a resource without a name', ask({ path: '/named', body: {} }), 'resource-invalid'],
    [
      'content: a body against its schema',
      ask({ path: '/shaped', body: { name: 7 } }),
      'body-invalid',
    ],
    ['obligations: a duty without means', ask({ path: '/capped' }), 'obligation-unsupported'],
    [
      'coverage: a picture that nobody looked into',
      ask({ path: '/pictures', body: picture }),
      'coverage-missing',
    ],
  ])('%s', async (_title, request, code) => {
    expect(await codeOf(request)).toBe(code)
  })

  test.each([
    ['caller switches: a caller who is switched off', { kind: 'principal', name: 'ada' }],
    ['resource switches: a tool that is switched off', { kind: 'tool', name: 'mail' }],
  ] as const)('%s', async (_title, what) => {
    const board = switches({ store: memoryStore() })
    const calls: PolicyDocument = {
      ...policy,
      rules: [rule('tools', { resources: ['tool/mail'] })],
      routes: [{ match: 'POST /mail', action: 'thing:use', resource: 'tool/mail' }],
    }
    const options = { policy: calls, switches: board }
    expect(await codeOf(ask({ path: '/mail' }), options)).toBeUndefined()
    await board.turnOff(what)
    expect(await codeOf(ask({ path: '/mail' }), options)).toBe('switched-off')
    board.close()
  })

  test('admit: an address that keeps guessing, even with a good credential', async () => {
    const { guard } = guardWith({ lockout: { perAddress: 1 } })
    const guess = ask({ headers: { authorization: 'Bearer guess' } })
    for (let i = 0; i < 2; i++) await receive(guard, guess)
    expect((await receive(guard, ask())).error).toMatchObject({
      code: 'locked-out',
      headers: { 'Retry-After': expect.stringMatching(/^\d+$/) },
    })
    expect((await receive(guard, ask({ address: '192.0.2.2' }))).error).toBeUndefined()
  })

  test('read: the handler gets the body that was looked at', async () => {
    const { exchange } = await receive(guardWith().guard, ask())
    expect(exchange.body?.value).toEqual({ name: 'x' })
  })

  test('reserve: a caller who used up the quota', async () => {
    const { guard } = guardWith()
    const slow = ask({ path: '/slow' })
    expect((await receive(guard, slow)).error).toBeUndefined()
    expect((await receive(guard, slow)).error).toMatchObject({ code: 'rate-limited' })
  })

  test('obligations: the tokens a rule grants are the most a request asks for', async () => {
    const body = chat('hi', { max_tokens: 5000 })
    const { exchange, error } = await receive(guardWith().guard, ask({ path: '/capped', body }))
    expect(error).toBeUndefined()
    expect(exchange.body?.value).toMatchObject({ max_tokens: 100 })
  })

  test.each([
    ['media that nobody looked into, where the route lists what has to run', ['pii'], missing],
    ['none, where the route lists nothing and lets media pass', undefined, undefined],
    ['none, where the route says that nothing is required', 'none', undefined],
  ] as const)('coverage: %s', async (_title, coverage, code) => {
    const content = [{ type: 'image_url', image_url: { url: pictureUrl } }]
    const body = { model: 'm', messages: [{ role: 'user', content }] }
    const entry = { match: 'POST /x', authenticate: 'anonymous', body: { media: 'unscanned' } }
    const routes = [{ ...entry, ...(coverage && { coverage }) }] as PolicyDocument['routes']
    const options = { policy: { version: 1, routes } } as const
    expect(await codeOf(ask({ path: '/x', body }), options as Options)).toBe(code)
  })

  test('coverage: a detector that the route requires and this guard lacks', async () => {
    const routes = [
      { match: 'POST /x', authenticate: 'anonymous', coverage: ['injection'] },
    ] as const
    expect(await codeOf(ask({ path: '/x' }), { policy: { version: 1, routes } })).toBe(
      'coverage-missing',
    )
  })
})

// Detector, what comes before the finding, and the finding; put together here, so that no scanner
// takes this file for a leak.
const samples: readonly (readonly [string, string, string])[] = [
  ['secrets', 'say ', ['sk-proj-', 'Zk3q9Xw7Lm2Vb8Nc4Rt6'.repeat(3)].join('')],
  ['pii', 'say ', 'ada.lovelace@example.org'],
  ['pii', 'say ', '4111 1111 1111 1111'],
  ['pii', 'say ', 'DE89370400440532013000'],
  ['pii', 'say ', '203.0.113.77'],
  ['invisible', 'say a', '\u{E0041}'],
  ['invisible', 'say a', '\u202E'],
  ['invisible', 'say a', '\u200B'],
]

const refusalOf = (respond: () => string): unknown => {
  try {
    respond()
  } catch (error) {
    return error
  }
  return undefined
}

describe('each detector of the default list stops what only it finds', () => {
  test.each(samples)('%s, in a request: %s%j', async (detector, before, found) => {
    const request = ask({ body: chat(`${before}${found} now`) })
    expect(await codeOf(request)).toBe('input-blocked')
    const others = [secrets(), pii(), invisible()].filter(({ name }) => name !== detector)
    expect(await codeOf(request, { detectors: others })).toBeUndefined()
  })

  test.each(samples)('%s, in a whole response: %s%j', async (_detector, before, found) => {
    const { guard } = guardWith()
    const { exchange } = await receive(guard, ask())
    const answer = { deep: [`${before}${found} now`] }
    const refusal = refusalOf(() => respondWhole(guard, exchange, answer))
    expect(refusal).toMatchObject({ code: 'output-blocked', status: 403 })
  })

  test.each(samples)('%s, in a stream: %s%j', async (_detector, before, found) => {
    const { guard } = guardWith()
    const { exchange } = await receive(guard, ask({ body: chat('hi') }))
    const answer = scriptedChunks([...`${before}${found} now`])
    const refusal = refusalOf(() => respondStream(guard, exchange, answer))
    expect(refusal).toMatchObject({ code: 'output-blocked' })
    const { sent } = refusal as { sent: string }
    expect(contentOf(sent)).toMatch(/^s/)
    expect(before.startsWith(contentOf(sent))).toBe(true)
    expect(sent).toMatch(/"code":"output-blocked".*\n\n$/)
  })
})

test('filter: fields that a rule takes out of the response', async () => {
  const { guard } = guardWith({ detectors: [] })
  const { exchange } = await receive(guard, ask({ path: '/stripped' }))
  expect(respondWhole(guard, exchange, { choices: [{ logprobs: { a: 1 }, text: 'x' }] })).toBe(
    '{"choices":[{"text":"x"}]}',
  )
})

describe('whatever cannot run ends in a refusal', () => {
  const failed = { code: 'control-failed', status: 503 }
  const down = (): never => {
    throw new Error('the service at 10.0.0.5 refused hunter2')
  }
  const quiet = expect.not.stringMatching(/10\.0\.0\.5|hunter2/) as string

  test.each<[string, () => Promise<never>]>([
    ['throws', async () => down()],
    ['never finds its connection', () => Promise.reject(new Error('ECONNREFUSED 10.0.0.5'))],
  ])('a store that %s', async (_title, get) => {
    const { key } = createApiKey({ owner: 'ada' })
    const store = { ...memoryStore<ApiKeyRecord>(), get }
    const headers = { authorization: `Bearer ${key}` }
    const { guard } = guardWith({ authenticate: [apiKeys({ store })] })
    const { error } = await receive(guard, ask({ headers }))
    expect(error).toMatchObject({ ...failed, message: quiet })
  })

  test.each<[string, Partial<Authenticator>]>([
    ['throws while it verifies', { verify: down }],
    ['says nothing', { verify: () => Promise.resolve(undefined as never) }],
    ['verifies nobody', { verify: () => Promise.resolve({ outcome: 'verified' } as never) }],
    ['says a word of its own', { verify: () => Promise.resolve({ outcome: 'ok' } as never) }],
  ])('an authenticator that %s', async (_title, change) => {
    const authenticator = { ...developer.authenticator, ...change }
    const { guard } = guardWith({ authenticate: [authenticator] })
    const { error } = await receive(guard, ask(), [guard.plans.authenticate()])
    expect(error).toMatchObject({ ...failed, message: quiet })
  })

  test.each<[string, AttributeLoader]>([
    ['throws', down],
    ['rejects', async () => down()],
  ])('a loader that %s', async (_title, registry) => {
    const graded: PolicyDocument = {
      ...policy,
      attributes: { 'resource.sensitivity': { type: 'integer', load: 'registry' } },
      rules: [
        rule('graded', {
          resources: ['thing/**'],
          when: { attr: 'resource.sensitivity', lte: 5 },
        }),
      ],
    }
    const { guard } = guardWith({ policy: graded, loaders: { registry } })
    expect((await receive(guard, ask())).error).toMatchObject({ ...failed, message: quiet })
    const open = guardWith({ policy: graded, loaders: { registry: () => 5 } })
    expect((await receive(open.guard, ask())).error).toBeUndefined()
  })

  test('a conversation that cannot be named', async () => {
    const { guard } = guardWith({
      policy: { ...policy, content: [{ find: 'pii', do: 'pseudonymize' }] },
      vault: { conversation: down },
    })
    const { error } = await receive(guard, ask({ body: chat('ada@example.org') }))
    expect(error).toMatchObject({ ...failed, message: quiet })
  })

  const detectors: readonly [string, Detector][] = [
    ['that throws', { name: 'mine', types: ['mine'], lookahead: 'whole', detect: down }],
    [
      'that throws on a stream',
      { name: 'mine', types: ['mine'], lookahead: 8, detect: down, viable: (text) => text.length },
    ],
    [
      'whose `viable` throws',
      { name: 'mine', types: ['mine'], lookahead: 8, detect: () => [], viable: down },
    ],
    [
      'whose `accept` throws',
      {
        name: 'mine',
        types: ['mine'],
        patterns: [{ type: 'mine', expression: /h/, accept: down }],
      },
    ],
    [
      'that returns what it must not',
      {
        name: 'mine',
        types: ['mine'],
        lookahead: 'whole',
        detect: () => [{ detector: 'mine', type: 'mine', start: -1, end: 99_999, score: 1 }],
      },
    ],
  ]

  /** The detector is added behind the gate, so that the request gets as far as its response. */
  async function answering(detector: Detector): Promise<[SuiteGuard['guard'], Exchange]> {
    const { guard } = guardWith()
    const plans = [guard.plans.all(), guard.plans.filter({ detectors: [detector] })]
    const { exchange, error } = await receive(guard, ask({ body: chat('?') }), plans)
    expect(error).toBeUndefined()
    return [guard, exchange]
  }

  test.each(detectors.filter(([title]) => !title.includes('viable')))(
    'a detector of the user %s, in a request',
    async (_title, detector) => {
      const { guard } = guardWith({ detectors: [detector] })
      const { error } = await receive(guard, ask({ body: chat('hi') }))
      expect(error).toMatchObject({ ...failed, message: quiet })
    },
  )

  test.each(detectors.filter(([title]) => !title.includes('viable')))(
    'a detector of the user %s, in a whole response',
    async (_title, detector) => {
      const [guard, exchange] = await answering(detector)
      expect(refusalOf(() => respondWhole(guard, exchange, { text: 'hi' }))).toMatchObject({
        ...failed,
        message: quiet,
      })
    },
  )

  test.each(detectors)('a detector of the user %s, in a stream', async (_title, detector) => {
    const [guard, exchange] = await answering(detector)
    const refusal = refusalOf(() => respondStream(guard, exchange, scriptedChunks(['hi', 'ho'])))
    expect(refusal).toMatchObject({ ...failed, message: quiet })
    const { sent } = refusal as { sent: string }
    expect(sent).not.toContain('hi')
    expect(sent).toContain('"code":"control-failed"')
    expect(sent).not.toContain('[DONE]')
  })
})
