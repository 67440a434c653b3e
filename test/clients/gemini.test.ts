import { ApiError, GoogleGenAI, type GenerateContentResponse } from '@google/genai'
import { describeClient, type Heard, type Question, type Way } from './support/contract'
import { folded } from './support/folded'
import type { Message } from './support/script'
import type { At } from './support/site'

// By itself the client looks for the dispatcher of Node's fetch, which this sandbox has none of.
const network: typeof fetch = (input, init) => fetch(input, init)

function gemini({ url, key }: At): GoogleGenAI {
  return new GoogleGenAI({ apiKey: key, httpOptions: { baseUrl: url, fetch: network } })
}

const bodyOf = ({ model, prompt }: Question) => ({
  model,
  contents: prompt,
  config: { tools: [{ functionDeclarations: [{ name: 'send' }] }] },
})

function calledIn({ functionCalls = [] }: GenerateContentResponse): Message[] {
  return functionCalls.map(({ args }) => args as unknown as Message)
}

/** What was said, without what was thought. */
function textOf({ candidates = [] }: GenerateContentResponse): string {
  const parts = candidates[0]?.content?.parts ?? []
  return parts.map(({ text, thought }) => (thought ? '' : (text ?? ''))).join('')
}

/** What came over the wire, without the headers, which the client keeps beside it. */
function received(response: GenerateContentResponse): unknown {
  return { ...response, sdkHttpResponse: undefined }
}

const whole: Way = {
  name: 'models.generateContent',
  answers: 'whole',
  tools: true,
  ask: async (at, question) => {
    const response = await gemini(at).models.generateContent(bodyOf(question))
    return { text: textOf(response), called: calledIn(response), result: received(response) }
  },
}

const stream: Way = {
  name: 'models.generateContentStream',
  answers: 'streamed',
  tools: true,
  ask: async (at, question, hear) => {
    const seen: GenerateContentResponse[] = []
    for await (const part of await gemini(at).models.generateContentStream(bodyOf(question))) {
      seen.push(part)
      hear(textOf(part))
    }
    return whatCame(seen)
  },
}

const chat: Way = {
  name: 'chats.sendMessageStream',
  answers: 'streamed',
  tools: true,
  ask: async (at, { model, prompt }, hear) => {
    const seen: GenerateContentResponse[] = []
    const { config } = bodyOf({ model, prompt })
    const conversation = gemini(at).chats.create({ model, config })
    for await (const part of await conversation.sendMessageStream({ message: prompt })) {
      seen.push(part)
      hear(textOf(part))
    }
    return whatCame(seen)
  },
}

function whatCame(seen: readonly GenerateContentResponse[]): Heard {
  const text = seen.map(textOf).join('')
  return { text, called: seen.flatMap(calledIn), result: folded(seen.map(received), ['text']) }
}

const words = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  429: 'RESOURCE_EXHAUSTED',
} as const

describeClient({
  name: 'gemini',
  ways: [whole, stream, chat],
  expectRefusal: (thrown, { status, code }) => {
    expect(thrown).toBeInstanceOf(ApiError)
    expect((thrown as ApiError).status).toBe(status)
    for (const told of [words[status], code]) expect((thrown as ApiError).message).toContain(told)
  },
  expectCut: (thrown) => {
    expect(thrown).toBeInstanceOf(ApiError)
    expect((thrown as ApiError).message).toContain('output-blocked')
  },
})
