import OpenAI from 'openai'
import { scriptedChunks } from '../../src/testing'
import { chat, developer, email, guest, iban, suiteGuard } from '../support/gate'
import { frameworks, start, type CallHandler, type Running } from '../support/servers'

type Streaming = OpenAI.Chat.ChatCompletionCreateParamsStreaming
type Whole = OpenAI.Chat.ChatCompletionCreateParamsNonStreaming

describe.each(frameworks)('the official client against $name', (framework) => {
  let running: Running
  let requests: number

  const serve = async (handler: CallHandler, options: Parameters<typeof suiteGuard>[0] = {}) => {
    running = await start(framework, { guard: suiteGuard(options).guard, handler })
    requests = 0
    running.server.on('request', () => requests++)
  }

  afterEach(() => running.close())

  // Retries stay on, so that a refusal that invites them would be seen.
  const client = (caller = developer) =>
    new OpenAI({
      baseURL: `${running.url}/v1`,
      apiKey: caller.headers.authorization.slice('Bearer '.length),
    })

  const answer: CallHandler = ({ send }) =>
    send({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 0,
      model: 'small',
      choices: [
        { index: 0, message: { role: 'assistant', content: 'hello' }, finish_reason: 'stop' },
      ],
    })

  const complete = (openai: OpenAI, body: object) => openai.chat.completions.create(body as Whole)

  test('an answer without findings is the answer', async () => {
    await serve(answer)
    const { choices } = await complete(client(), chat('hi'))
    expect(choices[0]?.message.content).toBe('hello')
  })

  test.each([
    ['AuthenticationError', 401, 'credential-invalid', chat('hi'), 'wrong'],
    ['PermissionDeniedError', 403, 'access-denied', chat('hi'), 'guest'],
    ['PermissionDeniedError', 403, 'access-denied', chat('hi', { model: 'huge' }), 'developer'],
    ['PermissionDeniedError', 403, 'input-blocked', chat(iban), 'developer'],
    ['BadRequestError', 400, 'resource-invalid', chat('hi', { model: '' }), 'developer'],
    ['BadRequestError', 400, 'body-invalid', { model: 'small', messages: 'hi' }, 'developer'],
  ])(
    'raises %s with status %d and code %s, and asks once',
    async (name, status, code, body, who) => {
      await serve(answer)
      const caller = who === 'guest' ? guest : developer
      const openai =
        who === 'wrong' ? new OpenAI({ baseURL: `${running.url}/v1`, apiKey: 'x' }) : client(caller)
      const error = await complete(openai, body).then(
        () => undefined,
        (thrown: InstanceType<typeof OpenAI.APIError>) => thrown,
      )
      expect(error?.constructor.name).toBe(name)
      expect(error).toMatchObject({
        status,
        code,
        requestID: expect.stringMatching(/^[0-9a-f]{32}$/),
      })
      expect(requests).toBe(1)
    },
  )

  test('raises RateLimitError when the quota is used up', async () => {
    await serve(answer, { limit: '1/min' })
    const openai = client().withOptions({ maxRetries: 0 })
    await complete(openai, chat('hi'))
    await expect(complete(openai, chat('hi'))).rejects.toBeInstanceOf(OpenAI.RateLimitError)
  })

  test('reads a stream to its end, with what was pseudonymized restored', async () => {
    await serve(({ body, res }) => {
      const { messages } = body as { messages: { content: string }[] }
      res.setHeader('content-type', 'text/event-stream')
      for (const chunk of scriptedChunks([...`to ${messages[0]?.content}`], { chunkBytes: 7 })) {
        res.write(chunk)
      }
      res.end()
    })
    const stream = await client().chat.completions.create(
      chat(email, { stream: true }) as Streaming,
    )
    let text = ''
    for await (const { choices } of stream) text += choices[0]?.delta.content ?? ''
    expect(text).toBe(`to ${email}`)
  })

  test('raises in mid-stream when the rest must not leave', async () => {
    await serve(({ res }) => {
      res.setHeader('content-type', 'text/event-stream')
      for (const chunk of scriptedChunks(['pay to ', ...iban, ' now'])) res.write(chunk)
      res.end()
    })
    const stream = await client().chat.completions.create(chat('?', { stream: true }) as Streaming)
    let text = ''
    const read = async () => {
      for await (const { choices } of stream) text += choices[0]?.delta.content ?? ''
    }
    await expect(read()).rejects.toBeInstanceOf(OpenAI.APIError)
    expect(text).toBe('pay to ')
  })

  test('reads a tool call whole', async () => {
    await serve(({ res }) => {
      res.setHeader('content-type', 'text/event-stream')
      const text = JSON.stringify({ city: 'Turin', days: 3 })
      for (const chunk of scriptedChunks(
        [...text].map((piece) => ({ tool: 'weather', arguments: piece })),
      )) {
        res.write(chunk)
      }
      res.end()
    })
    const stream = client().chat.completions.stream(chat('?', { stream: true }) as Streaming)
    const { choices } = await stream.finalChatCompletion()
    const call = choices[0]?.message.tool_calls?.[0]
    expect(call).toMatchObject({ id: 'call_weather', type: 'function' })
    expect(call?.type === 'function' && JSON.parse(call.function.arguments)).toEqual({
      city: 'Turin',
      days: 3,
    })
  })
})
