import Anthropic from '@anthropic-ai/sdk'
import { Ollama } from 'ollama'
import { fixture } from '../formats/fixtures'
import { current } from '../support/servers'
import { openai } from './support/openai'
import { startProvider, type Provider, type Recorded } from './support/provider'
import { model } from './support/script'
import { openSite, type At, type Site } from './support/site'

const formatAt: Readonly<Record<string, string>> = {
  '/v1/chat/completions': 'openai-chat',
  '/v1/responses': 'openai-responses',
  '/v1/messages': 'anthropic-messages',
  '/api/chat': 'ollama-chat',
}

const sse = { contentType: 'text/event-stream', file: 'stream.sse' }
const ndjson = { contentType: 'application/x-ndjson', file: 'stream.ndjson' }
const json = { contentType: 'application/json', file: 'response.json' }

/** What providers said, in chunks that know nothing of events. */
const recorded: Recorded = (path, body) => {
  const { stream } = JSON.parse(body) as { stream?: boolean }
  const streamed = path.startsWith('/api/') ? ndjson : sse
  const { contentType, file } = stream ? streamed : json
  return { contentType, chunks: fixture(formatAt[path]!, file).match(/.{1,37}/gsu) ?? [] }
}

const anthropic = ({ url, key }: At) => new Anthropic({ baseURL: url, apiKey: key })
const ollama = ({ url, key }: At) =>
  new Ollama({ host: url, headers: { authorization: `Bearer ${key}` } })

const messages = [{ role: 'user' as const, content: 'What is on the slip?' }]
const input = messages[0]!.content
const asked = { model, messages, max_tokens: 100 }

describe.each(current)('what a provider really says, behind $name', (framework) => {
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

  test.each<[string, (at: At) => Promise<unknown>]>([
    ['chat.completions.create', (at) => openai(at).chat.completions.create(asked)],
    ['chat.completions.stream', (at) => openai(at).chat.completions.stream(asked).finalMessage()],
    ['responses.create', (at) => openai(at).responses.create({ model, input })],
    ['responses.stream', (at) => openai(at).responses.stream({ model, input }).finalResponse()],
    ['messages.create', (at) => anthropic(at).messages.create(asked)],
    ['messages.stream', (at) => anthropic(at).messages.stream(asked).finalMessage()],
    ['chat', (at) => ollama(at).chat(asked)],
  ])('is the same to %s, but for what was found', async (_name, ask) => {
    const expected = JSON.stringify(await ask(site.bare), withoutEchoes)
    const passed = JSON.stringify(await ask(site.guarded), withoutEchoes)
    const found = /mara(?:\.lind)?@[a-z.]+[a-z]/g
    expect(JSON.parse(passed)).toEqual(JSON.parse(expected.replace(found, '[REDACTED:pii.email]')))
  })

  test('is counted without a gap, and each piece is of the type that the client says', async () => {
    const events = await openai(site.guarded).responses.create({ model, input, stream: true })
    const numbers: number[] = []
    const echoes: unknown[] = []
    for await (const event of events) {
      numbers.push(event.sequence_number)
      if (event.type === 'response.output_text.delta') echoes.push(event.logprobs)
    }
    expect(numbers).toEqual(numbers.map((_, index) => index))
    expect(echoes).toEqual(echoes.map(() => []))
  })
})

/** Tokens repeat what was said and do not leave; the helpers keep the last piece of what they do not know. */
function withoutEchoes(name: string, value: unknown): unknown {
  const isEcho = name === 'logprobs' && JSON.stringify(value).includes('token')
  return isEcho || name === 'reasoning_content' ? undefined : value
}
