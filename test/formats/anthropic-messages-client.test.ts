import Anthropic, {
  type APIError,
  AuthenticationError,
  BadRequestError,
  PermissionDeniedError,
  RateLimitError,
} from '@anthropic-ai/sdk'
import { GuardError } from '../../src/core/errors'
import type { RefusalCode } from '../../src/core/refusal'
import type { TreatmentName } from '../../src/core/treatment'
import { anthropicMessages } from '../../src/formats/anthropic-messages'
import { mail, stream, whole } from '../filter/support'
import { fixture } from './fixtures'

const formatId = 'anthropic-messages'
const id = 'e'.repeat(32)
const question = {
  model: 'm',
  max_tokens: 100,
  messages: [{ role: 'user' as const, content: 'hello' }],
}

function errorOf(code: RefusalCode): GuardError {
  const error = new GuardError(code)
  error.exchangeId = id
  return error
}

/** The official client, with these replies in place of the network. */
function clientOf(body: string, contentType: string, status = 200): Anthropic {
  const headers = { 'content-type': contentType }
  return new Anthropic({
    apiKey: 'none',
    baseURL: 'http://localhost',
    maxRetries: 0,
    fetch: () => Promise.resolve(new Response(body, { status, headers })),
  })
}

/** The message that the official client puts together from a stream. */
function messageOf(body: string): Promise<Anthropic.Message> {
  return clientOf(body, 'text/event-stream').messages.stream(question).finalMessage()
}

function guarded(treatment: TreatmentName): string {
  return stream([fixture(formatId, 'stream.sse')], { formatId, treatment }).text
}

test.each<[RefusalCode, abstract new (...parameters: never) => APIError, string]>([
  ['credential-invalid', AuthenticationError, 'authentication_error'],
  ['access-denied', PermissionDeniedError, 'permission_error'],
  ['output-blocked', PermissionDeniedError, 'permission_error'],
  ['rate-limited', RateLimitError, 'rate_limit_error'],
  ['body-invalid', BadRequestError, 'invalid_request_error'],
])('the official client raises its own exception for %s', async (code, raised, type) => {
  const error = errorOf(code)
  const { contentType, body } = anthropicMessages.refusal(error)
  const client = clientOf(body, contentType, error.status)
  const thrown = await client.messages.create(question).catch((cause: unknown) => cause)
  expect(thrown).toBeInstanceOf(raised)
  const told = { status: error.status, type, errorCode: code, apiMessage: error.message }
  expect(thrown).toMatchObject({ ...told, message: expect.stringContaining(id) })
})

test('the official client raises in mid-stream, after what went before', async () => {
  const event = {
    type: 'content_block_delta',
    index: 0,
    delta: { type: 'text_delta', text: 'Hello' },
  }
  const last = anthropicMessages.errorEvent(errorOf('output-blocked'), { sequence: 0, event })
  const body = `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n${last ?? ''}`
  const said: unknown[] = []
  const read = async () => {
    const client = clientOf(body, 'text/event-stream')
    const events = await client.messages.create({ ...question, stream: true })
    for await (const one of events) said.push(one)
  }
  const told = { errorCode: 'output-blocked', type: 'permission_error' }
  await expect(read()).rejects.toMatchObject(told)
  expect(said).toEqual([event])
})

test('the official client raises for a stream that is blocked', async () => {
  const raised = { errorCode: 'output-blocked', type: 'permission_error' }
  await expect(messageOf(guarded('block'))).rejects.toMatchObject(raised)
})

test('the official client reads the same message from a stream that is guarded', async () => {
  expect(await messageOf(guarded('report'))).toEqual(
    await messageOf(fixture(formatId, 'stream.sse')),
  )
})

test('the official client reads from a stream what it would read from the whole', async () => {
  const message = await messageOf(fixture(formatId, 'stream.sse'))
  const expected = JSON.parse(whole(message, { formatId })) as Anthropic.Message
  expect(JSON.stringify(expected)).not.toContain(mail)
  expect(await messageOf(guarded('redact'))).toEqual(expected)
})
