import Anthropic from '@anthropic-ai/sdk'
import { Ollama } from 'ollama'
import { recorded as eventsOf } from '../formats/fixtures'
import { formats } from '../../src/formats/detect'
import { current } from '../support/servers'
import { openai } from './support/openai'
import { startProvider, type Provider, type Recorded } from './support/provider'
import { model } from './support/script'
import { openSite, type At, type Site } from './support/site'

interface Failing {
  readonly format: string
  /** How many events of the answer came before. */
  readonly after: number
  readonly error: object
  /** The error as an event of a stream. */
  readonly event: string
}

const plain = {
  error: { message: 'too many loaves', type: 'oven_error', code: 'hot', param: null },
}
const typed = { type: 'error', error: { type: 'overloaded_error', message: 'too many loaves' } }
const named = {
  type: 'error',
  sequence_number: 9,
  message: 'too many loaves',
  code: 'hot',
  ...plain,
}
const text = { error: 'too many loaves' }

const failing: Readonly<Record<string, Failing>> = {
  '/v1/chat/completions': { format: 'openai-chat', after: 3, error: plain, event: sse(plain) },
  '/v1/completions': { format: 'openai-completions', after: 3, error: plain, event: sse(plain) },
  '/v1/responses': { format: 'openai-responses', after: 16, error: plain, event: sse(named) },
  '/v1/messages': { format: 'anthropic-messages', after: 22, error: typed, event: sse(typed) },
  '/api/chat': { format: 'ollama-chat', after: 6, error: text, event: ndjson(text) },
  '/api/generate': { format: 'ollama-generate', after: 6, error: text, event: ndjson(text) },
}

function sse(error: { type?: string; error: object }): string {
  const name = error.type === undefined ? '' : `event: ${error.type}\n`
  return `${name}data: ${JSON.stringify(error)}\n\n`
}

function ndjson(error: object): string {
  return `${JSON.stringify(error)}\n`
}

const early = 'Fail at once'

/** A provider that fails: at once where it is asked to, else in the middle of what it says. */
const recorded: Recorded = (path, body) => {
  const { format, after, error, event } = failing[path]!
  if (body.includes(early)) {
    return { status: 404, contentType: 'application/json', chunks: [JSON.stringify(error)] }
  }
  const contentType = path.startsWith('/api/') ? 'application/x-ndjson' : 'text/event-stream'
  return { contentType, chunks: [...eventsOf(formats.get(format)!).slice(0, after), event] }
}

type Hear = (piece: string | null | undefined) => void
type Ask = (at: At, prompt: string, hear: Hear) => Promise<unknown>

const messagesOf = (prompt: string) => [{ role: 'user' as const, content: prompt }]
const ollama = ({ url, key }: At) =>
  new Ollama({ host: url, headers: { authorization: `Bearer ${key}` } })

async function each<T>(events: Promise<AsyncIterable<T>>, take: (event: T) => void): Promise<void> {
  for await (const event of await events) take(event)
}

function textIn(event: Anthropic.MessageStreamEvent): string {
  if (event.type === 'content_block_start') {
    return event.content_block.type === 'text' ? event.content_block.text : ''
  }
  const isText = event.type === 'content_block_delta' && event.delta.type === 'text_delta'
  return isText ? (event.delta as Anthropic.TextDelta).text : ''
}

const stream = true as const
const asks: readonly [string, Ask][] = [
  [
    'chat.completions.create',
    (at, prompt, hear) =>
      each(
        openai(at).chat.completions.create({ model, stream, messages: messagesOf(prompt) }),
        ({ choices }) => hear(choices[0]?.delta.content),
      ),
  ],
  [
    'completions.create',
    (at, prompt, hear) =>
      each(openai(at).completions.create({ model, prompt, stream }), ({ choices }) =>
        hear(choices[0]?.index === 0 ? choices[0].text : ''),
      ),
  ],
  [
    'responses.create',
    (at, prompt, hear) =>
      each(openai(at).responses.create({ model, input: prompt, stream }), (event) =>
        hear(event.type === 'response.output_text.delta' ? event.delta : ''),
      ),
  ],
  [
    'messages.create',
    (at, prompt, hear) => {
      const anthropic = new Anthropic({ baseURL: at.url, apiKey: at.key })
      const body = { model, stream, max_tokens: 100, messages: messagesOf(prompt) }
      return each(anthropic.messages.create(body), (event) => hear(textIn(event)))
    },
  ],
  [
    'chat',
    (at, prompt, hear) =>
      each(ollama(at).chat({ model, stream, messages: messagesOf(prompt) }), ({ message }) =>
        hear(message.content),
      ),
  ],
  [
    'generate',
    (at, prompt, hear) =>
      each(ollama(at).generate({ model, prompt, stream }), ({ response }) => hear(response)),
  ],
]

describe.each(current)('a provider that fails, behind $name', (framework) => {
  let provider: Provider
  let site: Site
  beforeAll(async () => {
    provider = await startProvider(recorded)
    site = await openSite(framework, provider, '1000/min')
  })
  afterAll(async () => {
    await site.close()
    await provider.stop()
  })

  describe.each(asks)('is to %s what it is without the guard', (_name, ask) => {
    const failureOf = async (at: At, prompt: string) => {
      let heard = ''
      const asked = ask(at, prompt, (piece) => void (heard += piece ?? ''))
      const error = await asked.then(
        () => undefined,
        (thrown: unknown) => thrown as Error & { status?: number; code?: string; type?: string },
      )
      const { constructor: raised, message, status, code, type } = error!
      return { heard, raised, message, status, code, type }
    }

    test.each([early, 'Fail later'])('%s', async (prompt) => {
      const expected = await failureOf(site.bare, prompt)
      expect(expected.message).toContain('too many loaves')
      expect(await failureOf(site.guarded, prompt)).toEqual(expected)
    })
  })
})
