import OpenAI, {
  type APIError,
  AuthenticationError,
  BadRequestError,
  PermissionDeniedError,
  RateLimitError,
} from 'openai'
import { GuardError } from '../../src/core/errors'
import type { RefusalCode } from '../../src/core/refusal'
import { openaiChat } from '../../src/formats/openai-chat'

const id = 'e'.repeat(32)

function errorOf(code: RefusalCode): GuardError {
  const error = new GuardError(code)
  error.exchangeId = id
  return error
}

/** The official client, with these replies in place of the network. */
function clientOf(reply: () => Response): OpenAI {
  return new OpenAI({
    apiKey: 'none',
    baseURL: 'http://localhost/v1',
    maxRetries: 0,
    fetch: () => Promise.resolve(reply()),
  })
}

const question = { model: 'm', messages: [{ role: 'user' as const, content: 'hello' }] }

test.each<[RefusalCode, abstract new (...parameters: never) => APIError]>([
  ['credential-invalid', AuthenticationError],
  ['access-denied', PermissionDeniedError],
  ['output-blocked', PermissionDeniedError],
  ['rate-limited', RateLimitError],
  ['body-invalid', BadRequestError],
])('the official client raises its own exception for %s', async (code, raised) => {
  const error = errorOf(code)
  const { contentType, body } = openaiChat.refusal(error)
  const headers = { 'content-type': contentType }
  const client = clientOf(() => new Response(body, { status: error.status, headers }))
  const thrown = await client.chat.completions.create(question).catch((cause: unknown) => cause)
  expect(thrown).toBeInstanceOf(raised)
  expect(thrown).toMatchObject({ status: error.status, code, message: expect.stringContaining(id) })
})

test('the official client raises in mid-stream, after what went before', async () => {
  const event = { choices: [{ index: 0, delta: { content: 'Hello' } }] }
  const body = `data: ${JSON.stringify(event)}\n\n${openaiChat.errorEvent(errorOf('output-blocked'), { sequence: 0, event: undefined })}`
  const headers = { 'content-type': 'text/event-stream' }
  const client = clientOf(() => new Response(body, { headers }))
  const said: unknown[] = []
  const read = async () => {
    const events = await client.chat.completions.create({ ...question, stream: true })
    for await (const { choices } of events) said.push(choices[0]?.delta.content)
  }
  await expect(read()).rejects.toMatchObject({ code: 'output-blocked', type: 'permission_error' })
  expect(said).toEqual(['Hello'])
})
