import Anthropic from '@anthropic-ai/sdk'
import { guardFetch } from '../../src/index'
import { startProvider, type Provider } from './support'

const key = 'sk-ant-provider-key'
const ask = {
  model: 'm',
  max_tokens: 8,
  messages: [{ role: 'user' as const, content: 'hi' }],
}
const message = {
  id: 'm',
  type: 'message',
  role: 'assistant',
  model: 'm',
  content: [{ type: 'text', text: 'hello' }],
  stop_reason: 'end_turn',
  stop_sequence: null,
  usage: { input_tokens: 1, output_tokens: 1 },
}

const events = [
  { type: 'message_start', message: { ...message, content: [], stop_reason: null } },
  { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
  { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'hel' } },
  { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'lo' } },
  { type: 'content_block_stop', index: 0 },
  { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 1 } },
  { type: 'message_stop' },
]

describe('the official client of Anthropic through guardFetch', () => {
  let provider: Provider
  const client = () =>
    new Anthropic({
      apiKey: 'unused',
      baseURL: provider.origin,
      maxRetries: 0,
      fetch: guardFetch({
        origin: provider.origin,
        secret: key,
        header: 'x-api-key',
      }),
    })
  afterEach(() => provider.close())

  test('works whole and streamed, and sends the key of the guard', async () => {
    provider = await startProvider(({ body }, _req, res) => {
      if (!(JSON.parse(body) as { stream?: boolean }).stream) {
        res.setHeader('content-type', 'application/json')
        return void res.end(JSON.stringify(message))
      }
      res.setHeader('content-type', 'text/event-stream')
      for (const event of events) {
        res.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`)
      }
      res.end()
    })
    const whole = await client().messages.create(ask)
    const streamed = await client().messages.stream(ask).finalText()
    expect([whole.content, streamed]).toEqual([[{ type: 'text', text: 'hello' }], 'hello'])
    expect(provider.asked).toHaveLength(2)
    expect(JSON.stringify(provider.asked)).not.toContain('unused')
    for (const { headers } of provider.asked) expect(headers['x-api-key']).toBe(key)
  })

  test('raises its own error for a 401', async () => {
    provider = await startProvider((_, _req, res) => void ((res.statusCode = 401), res.end('{}')))
    await expect(client().messages.create(ask)).rejects.toBeInstanceOf(
      Anthropic.AuthenticationError,
    )
  })
})
