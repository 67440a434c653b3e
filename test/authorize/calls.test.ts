import { switches, type SwitchRecord } from '../../src/controls/authorize/switches'
import { memoryStore, type PolicyDocument } from '../../src/index'
import type { RuleEntry } from '../../src/policy/document'
import { formats } from '../../src/formats/detect'
import { fakePrincipal } from '../../src/testing'
import { cutBytes } from '../filter/arbitraries'
import { chat, developer, suiteGuard } from '../support/gate'
import { receive, respondStream, respondWhole } from '../support/in-memory'

const infer: RuleEntry = {
  id: 'infer',
  effect: 'allow',
  actions: ['model:infer'],
  resources: ['model/*'],
}

const mayRead: RuleEntry = {
  id: 'may-read',
  effect: 'allow',
  actions: ['tool:call'],
  resources: ['tool/read_order', 'tool/caf%C3%A9%2Fmenu'],
}

function policyOf(rules: readonly RuleEntry[], more: Partial<PolicyDocument> = {}): PolicyDocument {
  return {
    version: 1,
    rules: [infer, ...rules],
    routes: [
      { match: 'POST /v1/chat/completions', action: 'model:infer', resource: 'model/{body.model}' },
      { match: 'POST /mcp', action: 'model:infer', resource: 'model/any' },
      { match: 'POST /anything', action: 'model:infer', resource: 'model/any' },
    ],
    content: [],
    ...more,
  }
}

type Options = Parameters<typeof suiteGuard>[0]

const tess = fakePrincipal({ id: 'tess', tenant: 'acme' })

const chatting: { readonly path: string; readonly body: object } = {
  path: '/v1/chat/completions',
  body: chat('Hi.'),
}

async function asked(policy: PolicyDocument, options: Options = {}, request = chatting) {
  const { guard, events } = suiteGuard({ policy, authenticate: [tess.authenticator], ...options })
  const { exchange, error } = await receive(guard, { ...request, headers: tess.headers })
  if (error !== undefined) throw error
  return { guard, exchange, events }
}

const calling = (name: string) => ({
  choices: [
    {
      index: 0,
      message: {
        role: 'assistant',
        content: null,
        tool_calls: [{ id: 'c', type: 'function', function: { name, arguments: '{"id":1}' } }],
      },
    },
  ],
})

const streamed = (name: string): Buffer[] => {
  const event = (delta: object, reason: string | null = null) =>
    `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: reason }] })}\n\n`
  const wire = [
    event({ role: 'assistant', content: 'Let me look. ' }),
    event({ tool_calls: [{ index: 0, id: 'c', function: { name, arguments: '' } }] }),
    event({ tool_calls: [{ index: 0, function: { arguments: '{"id":' } }] }),
    event({ tool_calls: [{ index: 0, function: { arguments: '1}' } }] }),
    event({}, 'tool_calls'),
    'data: [DONE]\n\n',
  ]
  return cutBytes(wire.join(''), [11, 3, 40])
}

const denied = expect.objectContaining({ code: 'access-denied', status: 403 })

/** How a response with this call leaves: as a body, and as a stream. */
async function answers(
  policy: PolicyDocument,
  name: string,
  options: Options = {},
  request = chatting,
) {
  const whole = await asked(policy, options, request)
  const stream = await asked(policy, options, request)
  const attempt = (respond: () => string): unknown => {
    try {
      return respond()
    } catch (error) {
      return error
    }
  }
  return {
    whole: attempt(() => respondWhole(whole.guard, whole.exchange, calling(name))),
    stream: attempt(() => respondStream(stream.guard, stream.exchange, streamed(name))),
    ledger: whole.exchange.ledger.entries,
  }
}

describe('a tool that a model asks for', () => {
  test('leaves where a rule allows it', async () => {
    const { whole, stream } = await answers(policyOf([mayRead]), 'read_order')
    expect(whole).toContain('read_order')
    expect(stream).toContain('read_order')
    expect(stream).toContain('[DONE]')
  })

  test('is named in rules as any resource is', async () => {
    const { whole } = await answers(policyOf([mayRead]), 'café/menu')
    expect(whole).toContain('menu')
  })

  test('does not leave where none does, and what came before it does', async () => {
    const { whole, stream } = await answers(policyOf([mayRead]), 'drop_orders')
    expect(whole).toEqual(denied)
    expect(stream).toEqual(denied)
    const { sent } = stream as { readonly sent: string }
    expect(sent).toContain('Let me look.')
    expect(sent).toContain('"code":"access-denied"')
    expect(sent).not.toContain('drop_orders')
  })

  test('is known by what a client puts together, where its name comes in pieces', async () => {
    const { guard, exchange } = await asked(
      policyOf([
        { ...mayRead, id: 'most', resources: ['tool/*'] },
        { ...mayRead, id: 'not-that', effect: 'deny', resources: ['tool/drop_orders'] },
      ]),
    )
    const event = (name: string) =>
      `data: ${JSON.stringify({ choices: [{ index: 0, delta: { tool_calls: [{ index: 0, function: { name } }] } }] })}\n\n`
    const chunks = ['drop_', 'or', 'ders'].map((name) => Buffer.from(event(name)))
    expect(() => respondStream(guard, exchange, chunks)).toThrow(
      expect.objectContaining({ code: 'access-denied' }),
    )
  })

  test.each<[string, object, string]>([
    ['openai-responses', { output: [{ type: 'shell_call', action: {} }] }, 'shell'],
    ['openai-responses', { output: [{ type: 'mcp_call', name: 'send' }] }, 'send'],
    [
      'anthropic-messages',
      { content: [{ type: 'server_tool_use', name: 'web_search' }] },
      'web_search',
    ],
    [
      'gemini',
      { candidates: [{ content: { parts: [{ executable_code: { code: '1' } }] } }] },
      'code_execution',
    ],
    [
      'gemini',
      { candidates: [{ content: { parts: [{ toolCall: { toolType: 'URL_CONTEXT' } }] } }] },
      'url_context',
    ],
  ])('of %s is asked about also where the provider runs it: %j', (id, response, name) => {
    expect(formats.get(id)?.calls?.(response, 'response')).toEqual([name])
  })

  test('is found in the list that a stream of Gemini is without `alt=sse`', () => {
    const event = { candidates: [{ content: { parts: [{ functionCall: { name: 'send' } }] } }] }
    expect(formats.get('gemini')?.calls?.([event], 'response')).toEqual(['send'])
  })

  test('is found beside an empty call of another kind', () => {
    const call = { type: 'custom', function: {}, custom: { name: 'send', input: '' } }
    const { calls, stream } = formats.get('openai-chat') ?? {}
    expect(calls?.({ choices: [{ message: { tool_calls: [call] } }] }, 'response')).toEqual([
      'send',
    ])
    expect(stream?.calls?.({ choices: [{ delta: { tool_calls: [call] } }] })).toEqual(['send'])
  })

  test.each([
    ['openai-responses', { type: 'response.function_call_arguments.done', name: 'send' }],
    ['openai-chat', { choices: [{ message: { tool_calls: [{ function: { name: 'send' } }] } }] }],
    ['ai-sdk-ui', { type: 'tool-input-start', toolCallId: 'c', toolName: 'send' }],
    ['ai-sdk-ui', { type: 'tool-input-available', toolCallId: 'c', toolName: 'send', input: {} }],
  ])('is found in every event of %s that has its name: %j', (id, event) => {
    expect(formats.get(id)?.stream?.calls?.(event)).toEqual(['send'])
  })

  test.each([
    ['could be of two formats', { ...chat('Hi.'), contents: [{ parts: [{ text: 'Hi.' }] }] }],
    ['is of none', { question: 'Hi.' }],
    ['has the marks of one that the service does not speak', { ...chat('Hi.'), options: {} }],
  ])('does not leave where no rule allows it and the request %s', async (_, body) => {
    const request = { path: '/anything', body }
    const { whole, stream } = await answers(policyOf([mayRead]), 'drop_orders', {}, request)
    expect(whole).toEqual(denied)
    expect(stream).toEqual(denied)
    const allowed = await answers(policyOf([mayRead]), 'read_order', {}, request)
    expect(allowed.whole).toContain('read_order')
    expect(allowed.stream).toContain('read_order')
  })

  test('of an AI SDK reaches no browser where no rule allows it', async () => {
    const policy = policyOf([mayRead], {
      routes: [
        { match: 'POST /ui', action: 'model:infer', resource: 'model/any', format: 'ai-sdk-ui' },
      ],
    })
    const messages = [{ id: 'm', role: 'user', parts: [{ type: 'text', text: 'Hi.' }] }]
    const request = { path: '/ui', body: { id: 'c', messages } }
    const { guard, exchange } = await asked(policy, {}, request)
    const event = { type: 'tool-input-start', toolCallId: 'c', toolName: 'drop_orders' }
    const chunk = Buffer.from(`data: ${JSON.stringify(event)}\n\n`)
    expect(() => respondStream(guard, exchange, [chunk])).toThrow(
      expect.objectContaining({ code: 'access-denied' }),
    )
  })

  test.each(['', '\ud800', '__proto__', 'constructor'])(
    'is not let through for its name, %j',
    async (name) => {
      const { whole } = await answers(policyOf([mayRead]), name)
      // Without a name nothing is called.
      if (name === '') expect(whole).toContain('tool_calls')
      else expect(whole).toEqual(denied)
    },
  )

  test('leaves unasked where no rule is about tools', async () => {
    const { whole, stream, ledger } = await answers(policyOf([]), 'drop_orders')
    expect(whole).toContain('drop_orders')
    expect(stream).toContain('drop_orders')
    expect(ledger).not.toContainEqual(expect.objectContaining({ step: 'calls', verdict: 'pass' }))
  })

  test('is asked for where a rule only denies', async () => {
    const all: RuleEntry = { id: 'all', effect: 'allow', actions: ['*:*'], resources: ['**'] }
    const none: RuleEntry = {
      id: 'none',
      effect: 'deny',
      actions: ['tool:call'],
      resources: ['tool/drop_*'],
    }
    expect((await answers(policyOf([all, none]), 'drop_orders')).whole).toEqual(denied)
    expect((await answers(policyOf([all, none]), 'read_order')).whole).toContain('read_order')
  })

  test('does not leave where it is switched off, whatever the rules say', async () => {
    const store = memoryStore<SwitchRecord>()
    const board = switches({ store })
    await board.ready()
    await board.turnOff({ kind: 'tool', name: 'read_*' })
    const off = expect.objectContaining({ code: 'switched-off' })
    for (const rules of [[mayRead], []]) {
      const { whole, stream } = await answers(policyOf(rules), 'read_order', { switches: board })
      expect(whole).toEqual(off)
      expect(stream).toEqual(off)
    }
    board.close()
  })

  test('is narrowed by the document of the tenant', async () => {
    const tenantPolicies = () => ({ version: 1, rules: [infer] }) as const
    const { whole } = await answers(policyOf([mayRead]), 'read_order', { tenantPolicies })
    expect(whole).toEqual(denied)
  })

  test('is only recorded where the control monitors', async () => {
    const options = { mode: { authorize: 'monitor' } } as const
    const { whole, ledger } = await answers(policyOf([mayRead]), 'drop_orders', options)
    expect(whole).toContain('drop_orders')
    expect(ledger).toContainEqual(
      expect.objectContaining({ step: 'calls', note: 'would deny: access-denied' }),
    )
  })

  test('is refused where a rule wants what would have to be loaded first', async () => {
    const careful = policyOf([{ ...mayRead, when: { attr: 'resource.risk', eq: 'low' } }], {
      attributes: { 'resource.risk': { type: 'string', load: 'risk' } },
    })
    const loaders = { risk: () => Promise.resolve('low') }
    const { whole } = await answers(careful, 'read_order', { loaders })
    expect(whole).toEqual(expect.objectContaining({ code: 'control-failed' }))
    const { whole: known } = await answers(careful, 'read_order', {
      loaders: { risk: () => 'low' },
    })
    expect(known).toContain('read_order')
  })

  test('is refused where its rule has a duty that the response began without', async () => {
    const stripping = {
      ...mayRead,
      obligations: [{ type: 'response.strip', fields: ['usage'] }],
    }
    const { whole } = await answers(policyOf([stripping]), 'read_order')
    expect(whole).toEqual(expect.objectContaining({ code: 'obligation-unsupported' }))
  })
})

describe('a tool that a client calls over MCP', () => {
  const call = (...names: string[]) =>
    names.map((name, id) => ({ jsonrpc: '2.0', id, method: 'tools/call', params: { name } }))

  async function sent(
    body: unknown,
    rules: readonly RuleEntry[],
    options: Options = {},
    path = '/mcp',
  ) {
    const { guard } = suiteGuard({ policy: policyOf(rules), ...options })
    return receive(guard, { path, headers: developer.headers, body })
  }

  test('reaches the server where a rule allows it', async () => {
    expect((await sent(call('read_order')[0], [mayRead])).error).toBeUndefined()
    expect((await sent(call('read_order', 'café/menu'), [mayRead])).error).toBeUndefined()
  })

  test.each([
    ['alone', call('drop_orders')[0]],
    ['in a batch', call('read_order', 'drop_orders')],
  ])('does not reach it where none does, %s', async (_, body) => {
    expect((await sent(body, [mayRead])).error).toEqual(denied)
  })

  test.each([
    ['that could be of another format too', { ...call('drop_orders')[0], ...chat('Hi.') }],
    ['beside a message of nothing', [...call('drop_orders'), {}]],
    ['with the marks of another format', { ...call('drop_orders')[0], jsonrpc: 2, ...chat('Hi.') }],
    ['without a version', { method: 'tools/call', params: { name: 'drop_orders' } }],
    ['that is declared as text', JSON.stringify(call('drop_orders')[0])],
  ])('does not reach it at a path that is no sign of MCP, in a body %s', async (_, body) => {
    expect((await sent(body, [mayRead], {}, '/anything')).error).toEqual(denied)
  })

  test('does not reach it where its name is no text', async () => {
    const body = { ...call('')[0], params: { name: ['drop_orders'] } }
    expect((await sent(body, [mayRead])).error).toEqual(denied)
  })

  test('asks for nothing where a message calls no tool', async () => {
    const body = { jsonrpc: '2.0', id: 1, method: 'tools/list' }
    expect((await sent(body, [mayRead])).error).toBeUndefined()
  })

  test('does not reach it where it is switched off', async () => {
    const board = switches({ store: memoryStore<SwitchRecord>() })
    await board.ready()
    await board.turnOff({ kind: 'tool', name: 'read_order' })
    for (const rules of [[mayRead], []]) {
      const { error } = await sent(call('read_order')[0], rules, { switches: board })
      expect(error).toEqual(expect.objectContaining({ code: 'switched-off' }))
    }
    board.close()
  })

  test('may wait for attributes', async () => {
    const policy = policyOf([{ ...mayRead, when: { attr: 'resource.risk', eq: 'low' } }], {
      attributes: { 'resource.risk': { type: 'string', load: 'risk' } },
    })
    for (const [risk, open] of [
      ['low', true],
      ['high', false],
    ] as const) {
      const loaders = { risk: () => Promise.resolve(risk) }
      const { error } = await sent(call('read_order')[0], [], { policy, loaders })
      expect(error === undefined).toBe(open)
    }
  })
})
