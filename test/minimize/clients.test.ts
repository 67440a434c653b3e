import Anthropic from '@anthropic-ai/sdk'
import { GoogleGenAI, type GenerateContentResponse } from '@google/genai'
import { DefaultChatTransport, readUIMessageStream, type UIMessage } from 'ai'
import { Ollama } from 'ollama'
import OpenAI from 'openai'
import type { PolicyDocument } from '../../src/index'
import { fixture } from '../formats/fixtures'
import { developer, suiteGuard } from '../support/gate'
import { frameworks, start, type CallHandler, type Running } from '../support/servers'

const marker = 'UNDECLARED'

/** The recorded answers of a format, with something in every object that no client should get. */
function replay({ format, framing }: Case, isPlain: boolean): CallHandler {
  const marked = (text: string) => (isPlain ? text : JSON.stringify(JSON.parse(text, withMarker)))
  const ofLine = (line: string) =>
    line.replace(/^(data: ?)?(\{.*\})$/, (_, name = '', json: string) => name + marked(json))
  return ({ res }) => {
    const wire = fixture(format, framing === undefined ? 'response.json' : `stream.${framing}`)
    res.setHeader('content-type', types[framing ?? 'json'])
    if (framing === undefined) return void res.end(marked(wire))
    for (const line of wire.split('\n').slice(0, -1)) res.write(`${ofLine(line)}\n`)
    res.end()
  }
}

function withMarker(name: string, value: unknown): unknown {
  // What is named has all that is in it; in a response of Responses `text` is what was asked for.
  if (name === 'text' || name === 'format') return value
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return { ...value, debug: { text: marker, content: [{ text: marker }] } }
}

const types = {
  json: 'application/json',
  sse: 'text/event-stream',
  ndjson: 'application/x-ndjson',
} as const

interface At {
  readonly url: string
  readonly fetch: typeof globalThis.fetch
}

interface Case {
  readonly format: string
  readonly framing?: 'sse' | 'ndjson'
  readonly match: string
  readonly fields: readonly string[]
  /** The client refuses what it does not know. */
  readonly isStrict?: true
  /** What the client makes of the answer that the fields are about. */
  readonly ask: (at: At) => Promise<unknown>
}

const key = developer.headers.authorization.replace('Bearer ', '')
const defaultHeaders = developer.headers
const messages = [{ role: 'user' as const, content: 'Hi.' }]
const openai = ({ url, fetch }: At) =>
  new OpenAI({ baseURL: `${url}/v1`, apiKey: key, fetch, maxRetries: 0 })
const anthropic = ({ url, fetch }: At) =>
  new Anthropic({ baseURL: url, apiKey: null, authToken: key, fetch, maxRetries: 0 })
const ollama = ({ url, fetch }: At) => new Ollama({ host: url, headers: defaultHeaders, fetch })

/** All that comes, as one text: what is held of a piece comes with the next. */
async function all<Item>(
  items: Promise<AsyncIterable<Item>>,
  read: (item: Item) => unknown,
): Promise<string> {
  const pieces: unknown[] = []
  for await (const item of await items) pieces.push(read(item))
  return pieces.flat().join('')
}

const chat = {
  match: 'POST /v1/chat/completions',
  format: 'openai-chat',
  fields: ['content'],
}
const responses = {
  match: 'POST /v1/responses',
  format: 'openai-responses',
  fields: ['text', 'arguments'],
}
const claude = {
  match: 'POST /v1/messages',
  format: 'anthropic-messages',
  fields: ['text'],
}
const gemini = { match: 'POST /v1beta/models/:model', format: 'gemini', fields: ['text'] }
const question = { model: 'small', messages }
const asked = { ...question, max_tokens: 10 }

const cases: readonly (readonly [string, Case])[] = [
  [
    'openai chat.completions.create',
    {
      ...chat,
      ask: async (at) => {
        const { choices } = await openai(at).chat.completions.create(question)
        return choices.map(({ message: { content }, finish_reason }) => ({
          content,
          finish_reason,
        }))
      },
    },
  ],
  [
    'openai chat.completions.create with stream',
    {
      ...chat,
      framing: 'sse',
      ask: (at) =>
        all(openai(at).chat.completions.create({ ...question, stream: true }), ({ choices }) =>
          choices.map(({ delta: { content }, finish_reason }) => finish_reason ?? content),
        ),
    },
  ],
  [
    'openai chat.completions.stream',
    {
      ...chat,
      framing: 'sse',
      ask: async (at) => {
        const stream = openai(at).chat.completions.stream(question)
        const { choices } = await stream.finalChatCompletion()
        return choices.map(({ message: { content } }) => content)
      },
    },
  ],
  [
    'openai completions.create',
    {
      match: 'POST /v1/completions',
      format: 'openai-completions',
      fields: ['text'],
      ask: async (at) =>
        (await openai(at).completions.create({ model: 'small', prompt: 'Hi.' })).choices.map(
          ({ text }) => text,
        ),
    },
  ],
  [
    'openai embeddings.create',
    {
      match: 'POST /v1/embeddings',
      format: 'openai-embeddings',
      fields: ['embedding'],
      ask: async (at) =>
        (await openai(at).embeddings.create({ model: 'small', input: 'Hi.' })).data.map(
          ({ embedding }) => embedding,
        ),
    },
  ],
  [
    'openai moderations.create',
    {
      match: 'POST /v1/moderations',
      format: 'openai-moderations',
      fields: ['results[*].flagged'],
      ask: async (at) =>
        (await openai(at).moderations.create({ model: 'small', input: 'Hi.' })).results.map(
          ({ flagged }) => flagged,
        ),
    },
  ],
  [
    'openai responses.create',
    {
      ...responses,
      ask: async (at) => {
        const { output_text, output } = await openai(at).responses.create({
          model: 'small',
          input: 'Hi.',
        })
        return [output_text, output.map((item) => item.type === 'function_call' && item.arguments)]
      },
    },
  ],
  [
    'openai responses.stream',
    {
      ...responses,
      framing: 'sse',
      ask: async (at) => {
        const response = await openai(at)
          .responses.stream({ model: 'small', input: 'Hi.' })
          .finalResponse()
        return [
          response.output_text,
          response.output.map((item) => item.type === 'function_call' && item.arguments),
        ]
      },
    },
  ],
  [
    'anthropic messages.create',
    {
      ...claude,
      ask: async (at) => {
        const { content, stop_reason } = await anthropic(at).messages.create(asked)
        return [stop_reason, content.map((block) => block.type === 'text' && block.text)]
      },
    },
  ],
  [
    'anthropic messages.stream',
    {
      ...claude,
      framing: 'sse',
      ask: async (at) => {
        const { content, stop_reason } = await anthropic(at).messages.stream(asked).finalMessage()
        return [stop_reason, content.map((block) => block.type === 'text' && block.text)]
      },
    },
  ],
  [
    'gemini generateContent',
    {
      ...gemini,
      ask: async (at) =>
        saidIn(await google(at).models.generateContent({ model: 'small', contents: 'Hi.' })),
    },
  ],
  [
    'gemini generateContentStream',
    {
      ...gemini,
      framing: 'sse',
      ask: (at) =>
        all(google(at).models.generateContentStream({ model: 'small', contents: 'Hi.' }), saidIn),
    },
  ],
  [
    'ollama chat',
    {
      match: 'POST /api/chat',
      format: 'ollama-chat',
      fields: ['content'],
      ask: async (at) => (await ollama(at).chat(question)).message.content,
    },
  ],
  [
    'ollama chat with stream',
    {
      match: 'POST /api/chat',
      format: 'ollama-chat',
      framing: 'ndjson',
      fields: ['content'],
      ask: (at) =>
        all(ollama(at).chat({ ...question, stream: true }), ({ message, done }) => [
          message.content,
          done,
        ]),
    },
  ],
  [
    'ollama generate with stream',
    {
      match: 'POST /api/generate',
      format: 'ollama-generate',
      framing: 'ndjson',
      fields: ['response'],
      ask: (at) =>
        all(
          ollama(at).generate({ model: 'small', prompt: 'Hi.', stream: true }),
          ({ response, done }) => [response, done],
        ),
    },
  ],
  [
    'the user interface of the AI SDK',
    {
      match: 'POST /api/chat',
      format: 'ai-sdk-ui',
      framing: 'sse',
      fields: ['text'],
      isStrict: true,
      ask: async ({ url, fetch }) => {
        const transport = new DefaultChatTransport({
          api: `${url}/api/chat`,
          fetch,
          headers: defaultHeaders,
        })
        const stream = await transport.sendMessages({
          chatId: 'c',
          messages: [{ id: 'm', role: 'user', parts: [{ type: 'text', text: 'Hi.' }] }],
          trigger: 'submit-message',
          messageId: undefined,
          abortSignal: undefined,
        })
        let last: UIMessage | undefined
        const onError = (error: unknown) => {
          throw error
        }
        for await (const message of readUIMessageStream({ stream, onError })) last = message
        return last?.parts.map((part) => part.type === 'text' && part.text)
      },
    },
  ],
]

// Its own `text` warns of the parts that a recording has beside it.
function saidIn({ candidates = [] }: GenerateContentResponse): string {
  return candidates
    .flatMap(({ content }) => content?.parts ?? [])
    .map(({ text = '' }) => text)
    .join('')
}

function google({ url, fetch }: At): GoogleGenAI {
  globalThis.fetch = fetch
  return new GoogleGenAI({ apiKey: key, httpOptions: { baseUrl: url } })
}

function policyFor({ match, format, fields }: Case): PolicyDocument {
  return {
    version: 1,
    rules: [
      {
        id: 'use',
        effect: 'allow',
        actions: ['model:infer'],
        resources: ['model/small'],
        obligations: [{ type: 'response.keep', fields }],
      },
    ],
    routes: [{ match, format, action: 'model:infer', resource: 'model/small' }],
    content: [],
  }
}

function withoutDispatcher(init: RequestInit = {}): RequestInit {
  return Object.fromEntries(Object.entries(init).filter(([name]) => name !== 'dispatcher'))
}

const network = globalThis.fetch

afterEach(() => {
  globalThis.fetch = network
})

describe.each(frameworks)('with `response.keep` on $name', (framework) => {
  const heard = async (one: Case, isGuarded: boolean) => {
    const { guard } = suiteGuard({ policy: policyFor(one), detectors: [] })
    const isPlain = one.isStrict === true && !isGuarded
    const application = { handler: replay(one, isPlain), ...(isGuarded && { guard }) }
    const running: Running = await start(framework, application)
    let wire = ''
    const fetch: typeof globalThis.fetch = async (input, init) => {
      // The client of Gemini brings a connection that only its own `fetch` knows.
      const response = await network(input, withoutDispatcher(init))
      wire += await response.clone().text()
      return response
    }
    try {
      return { said: await one.ask({ url: running.url, fetch }), wire }
    } finally {
      await running.close()
    }
  }

  test.each(cases)(
    '%s says what it says without a gate, and nothing undeclared reaches it',
    async (_, one) => {
      const without = await heard(one, false)
      if (!one.isStrict) expect(without.wire).toContain(marker)
      const { said, wire } = await heard(one, true)
      expect(said).toEqual(without.said)
      expect(wire).not.toContain(marker)
    },
  )
})
