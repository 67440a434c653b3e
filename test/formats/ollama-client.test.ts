import { Ollama } from 'ollama'
import { GuardError } from '../../src/core/errors'
import { ollamaChat } from '../../src/formats/ollama-chat'
import { ollamaGenerate } from '../../src/formats/ollama-generate'
import { stream, whole } from '../filter/support'
import { fixture, recorded } from './fixtures'

const id = 'e'.repeat(32)
const ndjson = 'application/x-ndjson'

function blocked(): GuardError {
  const error = new GuardError('output-blocked')
  error.exchangeId = id
  return error
}

/** The official client, with this reply in place of the network. */
function clientOf(body: string, contentType: string, status = 200): Ollama {
  const headers = { 'content-type': contentType }
  return new Ollama({ fetch: () => Promise.resolve(new Response(body, { status, headers })) })
}

const question = { model: 'm', messages: [{ role: 'user', content: 'hello' }] }

async function read<T>(events: Promise<AsyncIterable<T>>): Promise<T[]> {
  const said: T[] = []
  for await (const event of await events) said.push(event)
  return said
}

test.each([true, false])(
  'the official client raises its own error for a refusal (stream: %j)',
  async (isStream) => {
    const error = blocked()
    const { contentType, body } = ollamaChat.refusal(error)
    const client = clientOf(body, contentType, error.status)
    const asked: Promise<unknown> = isStream
      ? client.chat({ ...question, stream: true })
      : client.chat(question)
    await expect(asked).rejects.toMatchObject({
      name: 'ResponseError',
      status_code: 403,
      error: expect.stringContaining(id),
    })
  },
)

test('the official client raises in mid-stream, after what went before', async () => {
  const event = { message: { role: 'assistant', content: 'Hello' }, done: false }
  const line = ollamaChat.errorEvent(blocked(), { sequence: 0, event })
  const client = clientOf(`${JSON.stringify(event)}\n${line}`, ndjson)
  const said: string[] = []
  const asked = async () => {
    for await (const { message } of await client.chat({ ...question, stream: true })) {
      said.push(message.content)
    }
  }
  await expect(asked()).rejects.toThrow(id)
  expect(said).toEqual(['Hello'])
})

describe('what passes the filter', () => {
  const mail = 'mara.lind@bakery.example'

  test('is to the official client what it was, but for what was found, in a chat', async () => {
    const wire = recorded(ollamaChat).join('')
    const filtered = stream([wire], { formatId: 'ollama-chat', contentType: ndjson }).text
    const ask = (body: string) => read(clientOf(body, ndjson).chat({ ...question, stream: true }))
    const [before, after] = [await ask(wire), await ask(filtered)]
    const textOf = (events: typeof before) => events.map(({ message }) => message.content).join('')
    expect(textOf(after)).toBe(textOf(before).replace(mail, '[REDACTED:pii.email]'))
    const thoughtOf = (events: typeof before) =>
      events.map(({ message }) => message.thinking ?? '').join('')
    expect(thoughtOf(after)).toBe(thoughtOf(before))
    const call = after.flatMap(({ message }) => message.tool_calls ?? [])
    expect(call).toMatchObject([
      { function: { arguments: { number: 'A-17', to: '[REDACTED:pii.email]' } } },
    ])
    expect(after.at(-1)).toMatchObject({ done: true, eval_count: 28 })
  })

  test('is the same in a generated text', async () => {
    const wire = recorded(ollamaGenerate).join('')
    const filtered = stream([wire], { formatId: 'ollama-generate', contentType: ndjson }).text
    const ask = (body: string) =>
      read(clientOf(body, ndjson).generate({ model: 'm', prompt: 'hello', stream: true }))
    const textOf = (events: Awaited<ReturnType<typeof ask>>) =>
      events.map(({ response }) => response ?? '').join('')
    const [before, after] = [await ask(wire), await ask(filtered)]
    expect(textOf(after)).toBe(textOf(before).replace(mail, '[REDACTED:pii.email]'))
    expect(after.at(-1)).toMatchObject({ done: true, done_reason: 'length' })
  })

  test('is the same where the answer comes whole', async () => {
    const original = fixture('ollama-chat', 'response.json')
    const filtered = whole(original, { formatId: 'ollama-chat' })
    const { message } = await clientOf(filtered, 'application/json').chat(question)
    const before = (JSON.parse(original) as { message: { content: string } }).message.content
    expect(message.content).toBe(before.replace(mail, '[REDACTED:pii.email]'))
  })

  test('is each line as it came where nothing is found', () => {
    const wire = `${JSON.stringify({ model: 'm', message: { content: 'Hello ' }, done: false })}\n`
    expect(stream([wire], { formatId: 'ollama-chat', contentType: ndjson }).text).toBe(wire)
  })
})
