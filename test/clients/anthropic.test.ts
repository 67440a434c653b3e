import Anthropic from '@anthropic-ai/sdk'
import { describeClient, type Heard, type Question, type Way } from './support/contract'
import { folded } from './support/folded'
import type { Message } from './support/script'
import type { At } from './support/site'

function anthropic({ url, key, maxRetries }: At): Anthropic {
  const retries = maxRetries === undefined ? {} : { maxRetries }
  return new Anthropic({ baseURL: url, apiKey: key, ...retries })
}

const bodyOf = ({ model, prompt }: Question) => ({
  model,
  max_tokens: 100,
  messages: [{ role: 'user' as const, content: prompt }],
  tools: [{ name: 'send', input_schema: { type: 'object' as const } }],
})

function heardIn(message: Anthropic.Message | Anthropic.Beta.BetaMessage): Heard {
  const text = message.content.map((block) => (block.type === 'text' ? block.text : '')).join('')
  const called = message.content.flatMap((block) =>
    block.type === 'tool_use' ? [block.input as Message] : [],
  )
  return { text, called, result: message }
}

const whole: Way = {
  name: 'messages.create',
  answers: 'whole',
  tools: true,
  ask: async (at, question) => heardIn(await anthropic(at).messages.create(bodyOf(question))),
}

const events: Way = {
  name: 'messages.create with stream',
  answers: 'streamed',
  tools: true,
  ask: async (at, question, hear) => {
    const stream = await anthropic(at).messages.create({ ...bodyOf(question), stream: true })
    const seen: Anthropic.MessageStreamEvent[] = []
    let [text, json] = ['', '']
    for await (const event of stream) {
      seen.push(event)
      if (event.type !== 'content_block_delta') continue
      if (event.delta.type === 'input_json_delta') json += event.delta.partial_json
      if (event.delta.type !== 'text_delta') continue
      text += event.delta.text
      hear(event.delta.text)
    }
    const called = json === '' ? [] : [JSON.parse(json) as Message]
    return { text, called, result: folded(seen, ['text', 'thinking', 'partial_json']) }
  },
}

const helper: Way = {
  name: 'messages.stream',
  answers: 'streamed',
  tools: true,
  ask: async (at, question, hear) => {
    const stream = anthropic(at).messages.stream(bodyOf(question))
    stream.on('text', hear)
    return heardIn(await stream.finalMessage())
  },
}

const runner: Way = {
  name: 'beta.messages.toolRunner',
  answers: 'whole',
  tools: true,
  ask: async (at, question) => {
    const called: Message[] = []
    const send = {
      type: 'custom' as const,
      name: 'send',
      input_schema: { type: 'object' as const },
      parse: (input: unknown) => input as Message,
      run: (message: Message) => {
        called.push(message)
        return `It was sent to ${message.to}`
      },
    }
    const run = anthropic(at).beta.messages.toolRunner({ ...bodyOf(question), tools: [send] })
    return { ...heardIn(await run.runUntilDone()), called }
  },
}

const errors = {
  400: [Anthropic.BadRequestError, 'invalid_request_error'],
  401: [Anthropic.AuthenticationError, 'authentication_error'],
  403: [Anthropic.PermissionDeniedError, 'permission_error'],
  429: [Anthropic.RateLimitError, 'rate_limit_error'],
} as const

describeClient({
  name: 'anthropic',
  ways: [whole, events, helper, runner],
  expectRefusal: (thrown, { status, code }) => {
    const [raised, type] = errors[status]
    expect(thrown).toBeInstanceOf(raised)
    expect(thrown).toMatchObject({ status, type, errorCode: code })
  },
  expectCut: (thrown) => {
    expect(thrown).toBeInstanceOf(Anthropic.APIError)
    expect(thrown).toMatchObject({ errorCode: 'output-blocked', type: 'permission_error' })
  },
})
