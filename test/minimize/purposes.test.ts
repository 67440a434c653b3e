import { checkPolicy, type PolicyDocument } from '../../src/index'
import { chat, developer, suiteGuard } from '../support/gate'
import { receive } from '../support/in-memory'

const path = '/v1/chat/completions'

function policyWith(
  purpose: string | readonly string[],
  more: Partial<PolicyDocument> = {},
): PolicyDocument {
  return {
    version: 1,
    attributes: { 'context.purpose': { type: 'string' } },
    purposes: {
      support: {
        obligations: [
          { type: 'body.drop', fields: ['user'] },
          { type: 'tokens.max', value: 50 },
        ],
      },
      research: {},
      quality: { obligations: [{ type: 'provider.noStore' }] },
    },
    rules: [
      {
        id: 'ask',
        effect: 'allow',
        actions: ['model:infer'],
        resources: ['model/*'],
        obligations: [{ type: 'tokens.max', value: 100 }],
      },
      {
        id: 'no-research',
        effect: 'deny',
        actions: ['model:infer'],
        resources: ['model/large'],
        when: { attr: 'context.purpose', eq: 'research' },
      },
    ],
    routes: [
      { match: `POST ${path}`, action: 'model:infer', resource: 'model/{body.model}', purpose },
      { match: 'POST /open', authenticate: 'anonymous', purpose },
      { match: 'POST /none', action: 'model:infer', resource: 'model/small' },
    ],
    content: [],
    ...more,
  }
}

async function asked(
  policy: PolicyDocument,
  {
    headers = {},
    body = chat('Hi.', { user: 'u' }),
    at = path,
  }: { headers?: Record<string, string>; body?: object; at?: string } = {},
) {
  const { guard, events } = suiteGuard({ policy })
  const { exchange, error } = await receive(guard, {
    path: at,
    headers: { ...developer.headers, ...headers },
    body,
  })
  guard.settle(exchange, error ? 'refused' : 'allowed', error)
  return {
    exchange,
    error,
    value: exchange.body?.value,
    event: events.find(({ type }) => type === 'exchange'),
  }
}

const named = (purpose: string) => ({ headers: { 'processing-purpose': purpose } })

test('the only purpose of a route brings its duties, beside those of the rules', async () => {
  const { value, error } = await asked(policyWith('support'))
  expect(error).toBeUndefined()
  expect(value).toEqual(chat('Hi.', { max_tokens: 50 }))
})

test('of several the one that the client names does', async () => {
  const policy = policyWith(['support', 'research', 'quality'])
  expect((await asked(policy, named('support'))).value).toEqual(chat('Hi.', { max_tokens: 50 }))
  expect((await asked(policy, named('research'))).value).toEqual(
    chat('Hi.', { user: 'u', max_tokens: 100 }),
  )
  expect((await asked(policy, named('quality'))).value).toEqual(
    chat('Hi.', { user: 'u', max_tokens: 100, store: false }),
  )
})

test('it holds where nobody has to be known, too', async () => {
  const { value } = await asked(policyWith(['support', 'research']), {
    ...named('support'),
    at: '/open',
  })
  expect(value).toEqual(chat('Hi.', { max_tokens: 50 }))
})

test.each<[string, Record<string, string>]>([
  ['names none', {}],
  ['names one that the route does not list', { 'processing-purpose': 'quality' }],
  ['names one that nobody knows', { 'processing-purpose': 'spying' }],
  ['names an empty one', { 'processing-purpose': '' }],
  ['names two', { 'processing-purpose': 'support, research' }],
  ['names one in other letters', { 'processing-purpose': 'Support' }],
  ['names what objects have by themselves', { 'processing-purpose': '__proto__' }],
])('a client that %s is refused', async (_, headers) => {
  const { error, event, exchange } = await asked(policyWith(['support', 'research']), { headers })
  expect(error).toMatchObject({ code: 'purpose-invalid', status: 400 })
  expect(error?.detail).toBe('the request is for none of `support`, `research`, or for several')
  expect(event).not.toHaveProperty('purpose')
  expect(exchange.body).toBeUndefined()
})

test('a client that sends the header twice is refused, also with the same purpose', async () => {
  const { guard } = suiteGuard({ policy: policyWith('support') })
  const exchange = guard.begin({
    method: 'POST',
    url: path,
    path,
    encodedSlash: false,
    query: new URLSearchParams(),
    headers: new Map<string, readonly string[]>([
      ...Object.entries(developer.headers).map(([name, value]) => [name, [value]] as const),
      ['processing-purpose', ['support', 'support']],
    ]),
    address: '192.0.2.1',
    body: { read: () => Promise.reject(new Error('must not be read')) },
    violation: undefined,
  })
  await expect(guard.receive(exchange, guard.plans.all())).rejects.toMatchObject({
    code: 'purpose-invalid',
  })
})

test('a client may name the only one, and no other', async () => {
  expect((await asked(policyWith('support'), named('support'))).error).toBeUndefined()
  expect((await asked(policyWith('support'), named('research'))).error?.code).toBe(
    'purpose-invalid',
  )
})

test('where the route has none nobody looks at the header', async () => {
  const { error, exchange } = await asked(policyWith('support'), {
    ...named('spying'),
    at: '/none',
  })
  expect(error).toBeUndefined()
  expect(exchange.purpose).toBeUndefined()
})

test('rules may compare it', async () => {
  const policy = policyWith(['support', 'research'])
  const large = chat('Hi.', { model: 'large' })
  expect((await asked(policy, { ...named('support'), body: large })).error).toBeUndefined()
  expect((await asked(policy, { ...named('research'), body: large })).error?.code).toBe(
    'access-denied',
  )
})

test('the ledger and the event name it', async () => {
  const { exchange, event } = await asked(policyWith(['support', 'research']), named('research'))
  expect(event).toMatchObject({ purpose: 'research', outcome: 'allowed' })
  expect(exchange.ledger.entries).toContainEqual({
    control: 'authorize',
    step: 'purpose',
    verdict: 'pass',
    note: 'research',
  })
})

test.each<[string, PolicyDocument, string]>([
  [
    'a purpose that nobody declares',
    policyWith('suport'),
    'unknown purpose `suport`; did you mean `support`?',
  ],
  [
    'a purpose where none is declared',
    { version: 1, routes: [{ match: 'GET /', authenticate: 'anonymous', purpose: 'support' }] },
    'unknown purpose `support`; the document declares none; add it to `purposes`',
  ],
  [
    'a duty that nobody carries out',
    policyWith('support', {
      purposes: { support: { obligations: [{ type: 'history.mx', messages: 1 }] } },
    }),
    '`purposes.support.obligations.0`: nobody carries out `history.mx`; did you mean `history.max`?',
  ],
  [
    'a duty with a wrong parameter',
    policyWith('support', {
      purposes: { support: { obligations: [{ type: 'history.max', messages: 0 }] } },
    }),
    '`messages` must be a whole number of messages above 0',
  ],
  [
    'a word that is nearly one',
    policyWith('support', {
      purposes: { support: { obligations: [{ type: 'output.redact', find: ['pii.emial'] }] } },
    }),
    'nothing finds `pii.emial`; did you mean `pii.email`?',
  ],
  [
    'a name that is no word',
    policyWith('a', { purposes: { 'A b': {} } }),
    'lower-case letters, digits and hyphens',
  ],
])('%s is refused at start', (_, policy, message) => {
  expect(() => checkPolicy(policy)).toThrow(message)
})
