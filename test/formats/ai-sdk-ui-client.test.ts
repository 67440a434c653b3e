import {
  createUIMessageStream,
  DefaultChatTransport,
  pipeTextStreamToResponse,
  pipeUIMessageStreamToResponse,
  readUIMessageStream,
  simulateReadableStream,
  TextStreamChatTransport,
  type HttpChatTransport,
  type UIMessage,
} from 'ai'
import { GuardError } from '../../src/core/errors'
import { aiSdkUi } from '../../src/formats/ai-sdk-ui'
import { key, mail, stream } from '../filter/support'
import { developer, iban, suiteGuard } from '../support/gate'
import { frameworks, start, type CallHandler, type Running } from '../support/servers'
import { recorded } from './fixtures'

const id = 'e'.repeat(32)

function blocked(): GuardError {
  const error = new GuardError('output-blocked')
  error.exchangeId = id
  return error
}

interface Told {
  readonly message: UIMessage | undefined
  readonly errors: readonly string[]
}

type Transport = new (
  options: ConstructorParameters<typeof DefaultChatTransport<UIMessage>>[0],
) => HttpChatTransport<UIMessage>

/** What the official client makes of a response: the last state of its message, and its errors. */
async function ask(
  fetch: typeof globalThis.fetch,
  transport: Transport = DefaultChatTransport,
): Promise<Told> {
  const client = new transport({ fetch, headers: developer.headers })
  const chunks = await client.sendMessages({
    chatId: 'c',
    messages: [{ id: 'm', role: 'user', parts: [{ type: 'text', text: 'hello' }] }],
    trigger: 'submit-message',
    messageId: undefined,
    abortSignal: undefined,
  })
  const errors: string[] = []
  let message: UIMessage | undefined
  const onError = (error: unknown) => errors.push((error as Error).message)
  for await (const state of readUIMessageStream({ stream: chunks, onError })) message = state
  return { message, errors }
}

const reply =
  (body: string, contentType = 'text/event-stream', status = 200) =>
  () =>
    Promise.resolve(new Response(body, { status, headers: { 'content-type': contentType } }))

function textOf({ message }: Told): string {
  return (message?.parts ?? []).map((part) => (part.type === 'text' ? part.text : '')).join('')
}

test('the official client shows its user the words of a refusal, and nothing around them', async () => {
  const error = blocked()
  const { contentType, body } = aiSdkUi.refusal(error)
  const asked = ask(reply(body, contentType, error.status))
  await expect(asked).rejects.toThrow(new Error(`${error.message} (exchange ${id})`))
})

test('the official client is told of an error in mid-stream, after what went before', async () => {
  const events = [
    { type: 'start' },
    { type: 'text-start', id: '0' },
    { type: 'text-delta', id: '0', delta: 'Hello' },
  ]
  const said = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')
  const last = aiSdkUi.errorEvent(blocked(), { sequence: 0, event: events[2] })
  const told = await ask(reply(`${said}${last}`))
  expect(textOf(told)).toBe('Hello')
  expect(told.errors).toEqual([expect.stringContaining(id)])
})

test('what passes the filter is to the official client what it was, but for what was found', async () => {
  const wire = recorded(aiSdkUi).join('')
  const before = await ask(reply(wire))
  const after = await ask(reply(stream([wire], { formatId: 'ai-sdk-ui' }).text))
  const redacted = JSON.stringify(before.message).replaceAll(mail, '[REDACTED:pii.email]')
  expect(after.message).toEqual(JSON.parse(redacted))
  expect(after.errors).toEqual([])
})

describe.each(frameworks)('a chat of the AI SDK behind $name', (framework) => {
  let running: Running

  afterEach(() => running.close())

  /** What the official client is told by an application that the official server part writes. */
  const askBehind = async (handler: CallHandler, transport?: Transport): Promise<Told> => {
    running = await start(framework, { guard: suiteGuard().guard, handler })
    return ask((_input, init) => fetch(`${running.url}/things/chat`, init), transport)
  }

  const answer =
    (...pieces: string[]): CallHandler =>
    ({ res }) => {
      const stream = createUIMessageStream({
        execute: ({ writer }) => {
          writer.write({ type: 'text-start', id: '0' })
          for (const delta of pieces) writer.write({ type: 'text-delta', id: '0', delta })
          writer.write({ type: 'text-end', id: '0' })
        },
      })
      return pipeUIMessageStreamToResponse({ response: res, stream })
    }

  // A text stream has no format: it is text, and nothing but a broken connection tells of an error.
  const text =
    (...pieces: string[]): CallHandler =>
    ({ res }) => {
      const textStream = simulateReadableStream({ chunks: pieces })
      return pipeTextStreamToResponse({ response: res, textStream })
    }

  test('is read to its end', async () => {
    const told = await askBehind(answer('use ', key.slice(0, 9), `${key.slice(9)} twice`))
    expect(told.errors).toEqual([])
    expect(textOf(told)).toMatch(/^use \[\S+\] twice$/)
  })

  test('tells of an error where the rest must not leave', async () => {
    const told = await askBehind(answer('pay to ', ...iban, ' now'))
    expect(told.errors).toEqual([expect.stringMatching(/\(exchange [0-9a-f]{32}\)$/)])
    expect(textOf(told)).toBe('pay to ')
  })

  test('is read to its end as a text stream', async () => {
    const handler = text('use ', key.slice(0, 9), `${key.slice(9)} twice`)
    const told = await askBehind(handler, TextStreamChatTransport)
    expect(told.errors).toEqual([])
    expect(textOf(told)).toMatch(/^use \[\S+\] twice$/)
  })

  test('breaks off as a text stream where the rest must not leave', async () => {
    const told = await askBehind(text('pay to ', ...iban, ' now'), TextStreamChatTransport)
    expect(told.errors).toEqual(['terminated'])
    expect('pay to ').toContain(textOf(told))
  })
})
