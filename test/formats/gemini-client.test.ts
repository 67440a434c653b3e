import { ApiError, type GenerateContentResponse, GoogleGenAI } from '@google/genai'
import { GuardError } from '../../src/core/errors'
import type { RefusalCode } from '../../src/core/refusal'
import type { TreatmentName } from '../../src/core/treatment'
import { gemini } from '../../src/formats/gemini'
import { mail, stream, whole } from '../filter/support'
import { fixture } from './fixtures'

const formatId = 'gemini'
const id = 'e'.repeat(32)
const question = { model: 'm', contents: 'hello' }

function errorOf(code: RefusalCode): GuardError {
  const error = new GuardError(code)
  error.exchangeId = id
  return error
}

const network = globalThis.fetch

afterEach(() => {
  globalThis.fetch = network
})

/** The official client, with these replies in place of the network. */
function clientOf(body: string, contentType: string, status = 200): GoogleGenAI {
  const headers = { 'content-type': contentType }
  globalThis.fetch = () => Promise.resolve(new Response(body, { status, headers }))
  return new GoogleGenAI({ apiKey: 'none' })
}

/** What the official client reads from a stream, event by event. */
async function* read(body: string): AsyncGenerator<GenerateContentResponse> {
  yield* await clientOf(body, 'text/event-stream').models.generateContentStream(question)
}

/** The parts of the first candidate, with texts that follow one another put together. */
async function partsOf(body: string): Promise<unknown[]> {
  const parts: { text?: string; thought?: boolean }[] = []
  for await (const { candidates } of read(body)) {
    const first = candidates?.find(({ index }) => index === 0)
    for (const part of first?.content?.parts ?? []) {
      const last = parts.at(-1)
      const goesOn =
        part.text !== undefined && last?.text !== undefined && last.thought === part.thought
      if (goesOn) last.text = `${last.text ?? ''}${part.text ?? ''}`
      else parts.push(part)
    }
  }
  return parts
}

function guarded(treatment: TreatmentName): string {
  return stream([fixture(formatId, 'stream.sse')], { formatId, treatment }).text
}

test.each<[RefusalCode, string]>([
  ['credential-invalid', 'UNAUTHENTICATED'],
  ['access-denied', 'PERMISSION_DENIED'],
  ['output-blocked', 'PERMISSION_DENIED'],
  ['rate-limited', 'RESOURCE_EXHAUSTED'],
  ['body-invalid', 'INVALID_ARGUMENT'],
  ['body-too-large', 'INVALID_ARGUMENT'],
  ['coverage-missing', 'UNAVAILABLE'],
])('the official client raises ApiError for %s', async (code, word) => {
  const error = errorOf(code)
  const { contentType, body } = gemini.refusal(error)
  const client = clientOf(body, contentType, error.status)
  const thrown = await client.models.generateContent(question).catch((cause: unknown) => cause)
  expect(thrown).toBeInstanceOf(ApiError)
  expect(thrown).toMatchObject({ status: error.status })
  for (const told of [code, word, id]) expect((thrown as ApiError).message).toContain(told)
})

test('the official client raises in mid-stream, after what went before', async () => {
  const event = { candidates: [{ content: { parts: [{ text: 'Hello' }], role: 'model' } }] }
  const last = gemini.errorEvent(errorOf('output-blocked'), { sequence: 0, event })
  const said: unknown[] = []
  const raised: unknown = await (async () => {
    for await (const { text } of read(`data: ${JSON.stringify(event)}\n\n${last ?? ''}`)) {
      said.push(text)
    }
  })().catch((cause: unknown) => cause)
  expect(raised).toBeInstanceOf(ApiError)
  expect(raised).toMatchObject({ status: 403, message: expect.stringContaining('output-blocked') })
  expect(said).toEqual(['Hello'])
})

test('the official client raises for a stream that is blocked', async () => {
  await expect(partsOf(guarded('block'))).rejects.toMatchObject({ status: 403 })
})

test('the official client reads the same from a stream that is guarded', async () => {
  expect(await partsOf(guarded('report'))).toEqual(await partsOf(fixture(formatId, 'stream.sse')))
})

test('the official client reads from a stream what it would read from the whole', async () => {
  const parts = await partsOf(fixture(formatId, 'stream.sse'))
  const answer = { candidates: [{ content: { parts } }] }
  const expected = JSON.parse(whole(answer, { formatId })) as typeof answer
  expect(JSON.stringify(expected)).not.toContain(mail)
  expect(await partsOf(guarded('redact'))).toEqual(expected.candidates[0]?.content.parts)
})
