import type { Obligation } from '../../src/core/obligation'
import { jsonFormat, type PolicyDocument } from '../../src/index'
import type { RouteEntry } from '../../src/policy/document'
import { pngPicture } from '../media/pictures'
import { chat, developer, email, suiteGuard } from '../support/gate'
import { receive } from '../support/in-memory'

const paths = {
  chat: '/v1/chat/completions',
  responses: '/v1/responses',
  anthropic: '/v1/messages',
  gemini: '/v1beta/models/small:generateContent',
  ollama: '/ollama/chat',
  ui: '/ui/chat',
  bot: '/v1/ask',
  bedrock: '/model/small/converse',
  count: '/v1beta/models/small:countTokens',
  caches: '/v1beta/cachedContents',
  any: '/any',
} as const

const bot = jsonFormat({
  id: 'bot',
  path: '/v1/ask',
  segments: ['$.question', { at: '$.sources[*].text', role: 'tool', kind: 'document' }],
  fields: ['$.question', '$.sources[*].text'],
})

const formats: Partial<Record<string, string>> = {
  [paths.ollama]: 'ollama-chat',
  [paths.ui]: 'ai-sdk-ui',
}

const media = { mode: 'unscanned', metadata: 'keep' } as const
const png = pngPicture().toString('base64')
const pdfOf = (id: string) => Buffer.from(`%PDF-1.4 ${id}`).toString('base64')

function policyWith(
  duties: readonly Obligation[],
  body: RouteEntry['body'] = {},
  more: Partial<PolicyDocument> = {},
): PolicyDocument {
  return {
    version: 1,
    rules: [[], ...duties.map((duty) => [duty])].map((obligations, index) => ({
      id: `rule-${index}`,
      effect: 'allow',
      actions: ['model:infer'],
      resources: ['model/*'],
      ...(obligations.length > 0 && { obligations }),
    })),
    routes: Object.values(paths).map((path) => ({
      match: `POST ${path.replace(':', '\\:')}`,
      action: 'model:infer',
      resource: 'model/small',
      body: typeof body === 'object' ? { media, ...body } : body,
      coverage: 'none',
      ...(formats[path] && { format: formats[path] }),
    })),
    references: [{ type: 'background' }, { type: 'conversation', owner: 'anyone' }],
    content: [],
    ...more,
  }
}

/** What the handler gets, or the refusal. */
async function received(
  path: keyof typeof paths,
  body: unknown,
  duties: readonly Obligation[],
  route?: RouteEntry['body'],
) {
  const { guard } = suiteGuard({ policy: policyWith(duties, route), formats: [bot] })
  const { exchange, error } = await receive(guard, {
    path: paths[path],
    headers: developer.headers,
    body,
  })
  return { value: exchange.body?.value, rewritten: exchange.body?.rewritten, error, exchange }
}

const unsupported = { code: 'obligation-unsupported', status: 503 }
const keep = (...fields: string[]): Obligation => ({ type: 'body.keep', fields })
const drop = (...fields: string[]): Obligation => ({ type: 'body.drop', fields })
const history = (messages: number): Obligation => ({ type: 'history.max', messages })
const documents = (max: number): Obligation => ({ type: 'documents.max', documents: max })
const noStore: Obligation = { type: 'provider.noStore' }

const said = (role: string, content: unknown, more: object = {}) => ({ role, content, ...more })

describe('`body.keep`', () => {
  test('lets the handler get the fields that are named', async () => {
    const body = chat('Hi.', { user: 'u', metadata: { a: 1 }, temperature: 1 })
    const { value, rewritten } = await received('chat', body, [
      keep('model', 'messages[*].role', 'messages[*].content'),
    ])
    expect(value).toEqual({ model: 'small', messages: [{ role: 'user', content: 'Hi.' }] })
    expect(rewritten).toBe(true)
  })

  test('of several rules keeps what each of them names', async () => {
    const body = chat('Hi.', { user: 'u', temperature: 1, seed: 2 })
    const { value } = await received('chat', body, [
      keep('model', 'messages', 'user', 'temperature'),
      keep('model', 'messages', 'temperature', 'seed'),
    ])
    expect(value).toEqual(chat('Hi.', { temperature: 1 }))
  })

  test('takes out before anything is looked at', async () => {
    const policy = policyWith(
      [keep('model', 'messages')],
      {},
      { content: [{ find: 'pii', do: 'block' }] },
    )
    const { guard } = suiteGuard({ policy })
    const request = { path: paths.chat, headers: developer.headers }
    const { error } = await receive(guard, { ...request, body: chat('Hi.', { user: email }) })
    expect(error).toBeUndefined()
    const blocked = await receive(guard, { ...request, body: chat(email) })
    expect(blocked.error?.code).toBe('input-blocked')
  })

  test('is on every format, and on none', async () => {
    const body = { question: 'q', other: 'o' }
    expect((await received('any', body, [keep('question')])).value).toEqual({ question: 'q' })
    expect((await received('bot', body, [keep('question')])).value).toEqual({ question: 'q' })
  })

  test.each<[string, unknown]>([
    ['a text', 'plain'],
    ['JSON without fields', 7],
  ])('refuses %s, of which nobody could name a part', async (_, body) => {
    expect((await received('any', body, [keep('question')])).error).toMatchObject(unsupported)
  })

  test('has nothing to do where there is no body', async () => {
    expect((await received('any', undefined, [keep('question')])).error).toBeUndefined()
  })

  test('that leaves no request of the format is refused: nobody sent that', async () => {
    const { error } = await received('chat', chat('Hi.'), [keep('messages')])
    expect(error).toMatchObject({
      ...unsupported,
      detail: expect.stringContaining('`body.keep`') as string,
    })
  })
})

describe('`body.drop`', () => {
  test('takes out what any rule names', async () => {
    const body = chat('Hi.', { user: 'u', metadata: { a: { trace: 1 }, b: 2 }, seed: 2 })
    const { value } = await received('chat', body, [drop('user', 'metadata.b'), drop('..trace')])
    expect(value).toEqual(chat('Hi.', { metadata: { a: {} }, seed: 2 }))
  })

  test('is not got around by other letters', async () => {
    const body = {
      contents: [{ parts: [{ text: 'Hi.' }] }],
      generation_config: { top_k: 1 },
      Labels: 1,
    }
    const { value } = await received('gemini', body, [drop('generationConfig.topK', 'labels')])
    expect(value).toEqual({ contents: [{ parts: [{ text: 'Hi.' }] }], generation_config: {} })
  })
})

describe('a document with a field that is none', () => {
  test.each<[Obligation, string]>([
    [keep('messages[0].content'), '`messages[0].content` is no field'],
    [keep('..model'), '`..model` is no field'],
    [drop('a b'), '`a b` is no field'],
    [{ type: 'body.keep' }, '`fields` must be a list of fields'],
    [{ type: 'body.drop', fields: [['a']] }, '`fields` must be a list of fields'],
    [{ ...keep('a'), field: 'b' }, 'unknown parameter `field`; did you mean `fields`?'],
    [history(0), '`messages` must be a whole number of messages above 0'],
    [documents(1.5), '`documents` must be a whole number of documents above 0'],
    [{ ...noStore, value: true }, '`provider.noStore`: it has no parameters'],
    [{ type: 'response.keep', fields: ['a b'] }, '`a b` is no field'],
    [{ type: 'body.kept', fields: ['a'] }, 'did you mean `body.keep`?'],
  ])('is refused at start: %j', (duty, message) => {
    expect(() => suiteGuard({ policy: policyWith([duty]) })).toThrow(message)
  })
})

describe('`history.max`', () => {
  const turns = [
    said('user', '1'),
    said('assistant', '2'),
    said('user', '3'),
    said('assistant', '4'),
    said('user', '5'),
  ]
  const system = said('system', 'Be kind.')
  const call = said('assistant', null, {
    tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } }],
  })
  const result = said('tool', 'r', { tool_call_id: 'c' })

  test.each<[string, readonly object[], number, readonly object[]]>([
    ['the last ones and the system', [system, ...turns], 3, [system, ...turns.slice(2)]],
    ['from a question on', [system, ...turns], 4, [system, ...turns.slice(2)]],
    ['the last one alone', turns, 1, turns.slice(4)],
    ['all where there are no more', turns, 5, turns],
    [
      'what a developer says',
      [said('developer', 'd'), ...turns],
      1,
      [said('developer', 'd'), turns[4]!],
    ],
    [
      'the question that the last answers belong to',
      [...turns, call, result, call, result],
      3,
      [turns[4]!, call, result],
    ],
    [
      'calls with their results',
      [...turns, call, result, said('user', '6')],
      3,
      [said('user', '6')],
    ],
  ])('keeps %s', async (_, messages, max, left) => {
    const { value, error } = await received('chat', { model: 'small', messages }, [history(max)])
    expect(error).toBeUndefined()
    expect(value).toEqual({ model: 'small', messages: left })
  })

  test('refuses a call whose results alone are too many', async () => {
    const messages = [turns[0], call, result, result, result]
    const { error } = await received('chat', { model: 'small', messages }, [history(3)])
    expect(error).toMatchObject(unsupported)
  })

  test('of several rules is the smallest', async () => {
    const { value } = await received('chat', { model: 'small', messages: turns }, [
      history(3),
      history(1),
    ])
    expect(value).toEqual({ model: 'small', messages: turns.slice(4) })
  })

  test('is not got around by a second list in other letters', async () => {
    const { error } = await received('chat', { model: 'small', messages: turns, Messages: turns }, [
      history(1),
    ])
    expect(error).toMatchObject(unsupported)
  })

  const block = (type: string, more: object = {}) => ({ type, ...more })

  test.each<[keyof typeof paths, object, number, object]>([
    [
      'anthropic',
      {
        max_tokens: 5,
        system: 's',
        messages: [
          said('user', '1'),
          said('assistant', [block('tool_use', { id: 'c', name: 'f', input: {} })]),
          said('user', [block('tool_result', { tool_use_id: 'c', content: 'r' })]),
          said('assistant', '4'),
          said('user', '5'),
        ],
      },
      3,
      { max_tokens: 5, system: 's', messages: [said('user', '5')] },
    ],
    [
      'gemini',
      {
        contents: [
          { role: 'user', parts: [{ text: '1' }] },
          { role: 'model', parts: [{ functionCall: { name: 'f', args: {} } }] },
          { role: 'user', parts: [{ function_response: { name: 'f', response: {} } }] },
        ],
        systemInstruction: { parts: [{ text: 's' }] },
      },
      3,
      {
        contents: [
          { role: 'user', parts: [{ text: '1' }] },
          { role: 'model', parts: [{ functionCall: { name: 'f', args: {} } }] },
          { role: 'user', parts: [{ function_response: { name: 'f', response: {} } }] },
        ],
        systemInstruction: { parts: [{ text: 's' }] },
      },
    ],
    [
      'responses',
      {
        model: 'small',
        input: [
          said('developer', 'd'),
          said('user', '1'),
          block('reasoning', { summary: [] }),
          block('function_call', { call_id: 'c', name: 'f', arguments: '{}' }),
          block('function_call_output', { call_id: 'c', output: 'r' }),
          block('message', said('assistant', '2')),
          said('user', '3'),
          block('reasoning', { summary: [] }),
          block('function_call', { call_id: 'c', name: 'f', arguments: '{}' }),
          block('function_call_output', { call_id: 'c', output: 'r' }),
        ],
      },
      4,
      {
        model: 'small',
        input: [
          said('developer', 'd'),
          said('user', '3'),
          block('reasoning', { summary: [] }),
          block('function_call', { call_id: 'c', name: 'f', arguments: '{}' }),
          block('function_call_output', { call_id: 'c', output: 'r' }),
        ],
      },
    ],
    ['responses', { model: 'small', input: 'Hi.' }, 1, { model: 'small', input: 'Hi.' }],
    [
      'ollama',
      {
        model: 'small',
        messages: [
          said('system', 's'),
          said('user', '1'),
          said('assistant', '2'),
          said('user', '3'),
        ],
      },
      2,
      { model: 'small', messages: [said('system', 's'), said('user', '3')] },
    ],
    [
      'ui',
      {
        messages: ['user', 'assistant', 'user'].map((role) => ({
          role,
          parts: [{ type: 'text', text: role }],
        })),
      },
      1,
      { messages: [{ role: 'user', parts: [{ type: 'text', text: 'user' }] }] },
    ],
    [
      'bedrock',
      {
        messages: [
          said('user', [{ text: '1' }]),
          said('assistant', [{ toolUse: { toolUseId: 'c', name: 'f', input: {} } }]),
          said('user', [{ toolResult: { toolUseId: 'c', content: [{ text: 'r' }] } }]),
          said('assistant', [{ text: '2' }]),
          said('user', [{ text: '3' }]),
        ],
      },
      3,
      { messages: [said('user', [{ text: '3' }])] },
    ],
  ])('is on the format of %s', async (path, body, max, left) => {
    const { value, error } = await received(path, body, [history(max)])
    expect(error).toBeUndefined()
    expect(value).toEqual(left)
  })

  test.each<[string, keyof typeof paths, object]>([
    ['is kept by the provider', 'responses', { input: 'Hi.', previous_response_id: 'resp_1' }],
    ['is a conversation of the provider', 'responses', { input: 'Hi.', conversation: 'conv_1' }],
    [
      'is cached',
      'gemini',
      { contents: [{ parts: [{ text: '1' }] }], cached_content: 'cachedContents/1' },
    ],
    ['is of no format', 'any', { messages: [] }],
  ])('refuses a history that %s', async (_, path, body) => {
    expect((await received(path, body, [history(1)])).error).toMatchObject(unsupported)
  })

  test('limits that of a request whose tokens are counted, wherever it stands', async () => {
    const turn = (role: string, text: string) => ({ role, parts: [{ text }] })
    const contents = [turn('user', '1'), turn('model', '2'), turn('user', '3')]
    const body = { generateContentRequest: { model: 'm', contents } }
    expect((await received('count', body, [history(1)])).value).toEqual({
      generateContentRequest: { model: 'm', contents: contents.slice(2) },
    })
  })
})

describe('`documents.max`', () => {
  const file = (id: string) => ({
    type: 'file',
    file: { file_data: `data:application/pdf;base64,${pdfOf(id)}` },
  })
  const page = (id: string) => ({
    type: 'document',
    source: { type: 'text', media_type: 'text/plain', data: id },
  })
  const text = (of: string) => ({ type: 'text', text: of })
  const pdf = (id: string) => ({ inlineData: { mimeType: 'application/pdf', data: pdfOf(id) } })
  const image = { inline_data: { mime_type: 'image/png', data: png } }
  const leftOut = '[a document was left out]'

  test.each<[keyof typeof paths, object, object]>([
    [
      'chat',
      {
        model: 'small',
        messages: [said('user', [file('A')]), said('user', [file('B'), text('t'), file('C')])],
      },
      {
        model: 'small',
        messages: [said('user', [text(leftOut)]), said('user', [file('B'), text('t')])],
      },
    ],
    [
      'anthropic',
      {
        max_tokens: 1,
        system: 's',
        messages: [
          said('user', [page('A'), text('t')]),
          said('user', [
            {
              type: 'tool_result',
              tool_use_id: 'c',
              content: [{ type: 'search_result', source: 'B', title: 'B', content: [] }],
            },
          ]),
        ],
      },
      {
        max_tokens: 1,
        system: 's',
        messages: [
          said('user', [text('t')]),
          said('user', [
            {
              type: 'tool_result',
              tool_use_id: 'c',
              content: [{ type: 'search_result', source: 'B', title: 'B', content: [] }],
            },
          ]),
        ],
      },
    ],
    [
      'gemini',
      { contents: [{ parts: [pdf('A'), image, { text: 't' }, pdf('B')] }] },
      { contents: [{ parts: [pdf('A'), image, { text: 't' }] }] },
    ],
    [
      'responses',
      {
        model: 'small',
        input: [
          said('user', [
            { type: 'input_file', file_data: pdfOf('A') },
            { type: 'input_file', file_data: pdfOf('B') },
          ]),
        ],
      },
      { model: 'small', input: [said('user', [{ type: 'input_file', file_data: pdfOf('A') }])] },
    ],
    [
      'ui',
      {
        messages: [
          {
            role: 'user',
            parts: [
              { type: 'source-document', sourceId: '1' },
              { type: 'file', mediaType: 'image/png', url: `data:image/png;base64,${png}` },
              { type: 'file', mediaType: 'text/csv', url: 'data:text/csv;base64,YSxi' },
            ],
          },
        ],
      },
      {
        messages: [
          {
            role: 'user',
            parts: [
              { type: 'source-document', sourceId: '1' },
              { type: 'file', mediaType: 'image/png', url: `data:image/png;base64,${png}` },
            ],
          },
        ],
      },
    ],
    [
      'bedrock',
      { messages: [said('user', [{ document: { name: 'a' } }, { document: { name: 'b' } }])] },
      { messages: [said('user', [{ document: { name: 'a' } }])] },
    ],
    [
      'bot',
      { question: 'q', sources: [{ text: '1' }, { text: '2' }] },
      { question: 'q', sources: [{ text: '1' }] },
    ],
  ])('keeps the first of the last documents on the format of %s', async (path, body, left) => {
    const { value, error } = await received(path, body, [documents(1)])
    expect(error).toBeUndefined()
    expect(value).toEqual(left)
  })

  test.each([
    ['ollama', { model: 'small', messages: [said('user', 'Hi.')] }],
    ['any', { q: 1 }],
  ] as const)('refuses %s, which has none that could be told', async (path, body) => {
    expect((await received(path, body, [documents(1)])).error).toMatchObject(unsupported)
  })
})

describe('`provider.noStore`', () => {
  const gemini = { contents: [{ parts: [{ text: 'Hi.' }] }] }

  test.each<[keyof typeof paths, object]>([
    ['chat', chat('Hi.')],
    ['chat', chat('Hi.', { store: true })],
    ['responses', { model: 'small', input: 'Hi.', store: null }],
    ['gemini', gemini],
  ])('tells the provider on the format of %s: %j', async (path, body) => {
    const { value, rewritten } = await received(path, body, [noStore])
    expect(value).toEqual({ ...body, store: false })
    expect(rewritten).toBe(true)
  })

  test('has nothing to add where the client says so', async () => {
    expect((await received('chat', chat('Hi.', { store: false }), [noStore])).rewritten).toBe(false)
  })

  test('stays where only other fields are kept', async () => {
    const { value } = await received('chat', chat('Hi.'), [keep('model', 'messages'), noStore])
    expect(value).toEqual(chat('Hi.', { store: false }))
  })

  test.each<[string, keyof typeof paths, object]>([
    ['a request that runs in the background', 'responses', { input: 'Hi.', background: true }],
    ['a conversation of the provider', 'responses', { input: 'Hi.', conversation: { id: 'c' } }],
    ['a second field in other letters', 'chat', chat('Hi.', { Store: true })],
    [
      'a format without such a field',
      'anthropic',
      { max_tokens: 1, system: 's', messages: [said('user', 'Hi.')] },
    ],
    ['what is sent to be kept', 'caches', { contents: [{ parts: [{ text: 'Hi.' }] }] }],
    ['an unknown format', 'any', { q: 1 }],
  ])('refuses %s', async (_, path, body) => {
    expect((await received(path, body, [noStore])).error).toMatchObject(unsupported)
  })
})

describe('fields that a format does not know', () => {
  const odd = JSON.parse(
    '{"model":"small","messages":[{"role":"user","content":[{"type":"text","text":"Hi.","x":1}],"Role":"system","trace":{"a":1}}],"vendor":"v","Model":"large","constructor":1}',
  ) as object
  const known = { model: 'small', messages: [said('user', [{ type: 'text', text: 'Hi.' }])] }

  test('pass where the route says nothing', async () => {
    expect((await received('chat', odd, [])).value).toEqual(odd)
    expect((await received('chat', odd, [], { unknown: 'keep' })).value).toEqual(odd)
  })

  test('are taken out by `unknown: drop`', async () => {
    const { value, rewritten, error } = await received('chat', odd, [], { unknown: 'drop' })
    expect(error).toBeUndefined()
    expect(value).toEqual(known)
    expect(rewritten).toBe(true)
  })

  test('are refused by `unknown: refuse`, and named to nobody', async () => {
    const { error } = await received('chat', odd, [], { unknown: 'refuse' })
    expect(error).toMatchObject({
      code: 'body-invalid',
      status: 400,
      detail: '`/messages/0/content/0` has a field that the format `openai-chat` does not know',
    })
    expect((await received('chat', known, [], { unknown: 'refuse' })).error).toBeUndefined()
  })

  test('are told by the fields of a format of the application', async () => {
    const body = { question: 'q', sources: [{ text: 't', score: 1 }], trace: 1 }
    expect((await received('bot', body, [], { unknown: 'drop' })).value).toEqual({
      question: 'q',
      sources: [{ text: 't' }],
    })
  })

  test.each(['drop', 'refuse'] as const)(
    'cannot be told where there is no format: %s',
    async (unknown) => {
      const { error } = await received('any', { q: 1 }, [], { unknown })
      expect(error).toMatchObject({
        ...unsupported,
        detail: `the format has no means for \`unknown: ${unknown}\``,
      })
    },
  )
})

test('what was taken out is in the ledger', async () => {
  const { exchange } = await received('chat', chat('Hi.', { user: 'u' }), [drop('user')])
  expect(exchange.ledger.entries).toContainEqual({
    control: 'sanitize',
    step: 'minimize',
    verdict: 'pass',
    note: 'taken out: body.drop',
  })
})
