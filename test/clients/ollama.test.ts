import { Ollama, type ChatResponse, type GenerateResponse } from 'ollama'
import { refusalKinds } from '../../src/core/refusal'
import { describeClient, type Heard, type Question, type Way } from './support/contract'
import { folded } from './support/folded'
import type { Message } from './support/script'
import type { At } from './support/site'

function ollama({ url, key }: At): Ollama {
  return new Ollama({ host: url, headers: { authorization: `Bearer ${key}` } })
}

const chatOf = ({ model, prompt }: Question) => ({
  model,
  messages: [{ role: 'user', content: prompt }],
  tools: [{ type: 'function', function: { name: 'send' } }],
})

function calledIn({ message }: ChatResponse): Message[] {
  const calls = message.tool_calls ?? []
  return calls.map((call) => call.function.arguments as unknown as Message)
}

const chat: Way = {
  name: 'chat',
  answers: 'whole',
  tools: true,
  ask: async (at, question) => {
    const response = await ollama(at).chat(chatOf(question))
    return { text: response.message.content, called: calledIn(response), result: response }
  },
}

const chatStream: Way = {
  name: 'chat with stream',
  answers: 'streamed',
  tools: true,
  ask: async (at, question, hear) => {
    const seen: ChatResponse[] = []
    for await (const part of await ollama(at).chat({ ...chatOf(question), stream: true })) {
      seen.push(part)
      hear(part.message.content)
    }
    const text = seen.map(({ message }) => message.content).join('')
    return { ...whatCame(seen, text), called: seen.flatMap(calledIn) }
  },
}

const generate: Way = {
  name: 'generate',
  answers: 'whole',
  ask: async (at, question) => {
    const answer = await ollama(at).generate(question)
    return { text: answer.response ?? '', result: answer }
  },
}

const generateStream: Way = {
  name: 'generate with stream',
  answers: 'streamed',
  ask: async (at, question, hear) => {
    const seen: GenerateResponse[] = []
    for await (const part of await ollama(at).generate({ ...question, stream: true })) {
      seen.push(part)
      hear(part.response ?? '')
    }
    return whatCame(seen, seen.map(({ response }) => response ?? '').join(''))
  },
}

function whatCame(seen: readonly unknown[], text: string): Heard {
  return { text, result: folded(seen, ['content', 'response', 'reasoning_content']) }
}

describeClient({
  name: 'ollama',
  ways: [chat, chatStream, generate, generateStream],
  // The client tells no code: its errors are a status and a text.
  expectRefusal: (thrown, { status, code }) => {
    const { message } = refusalKinds[code]
    const error: unknown = expect.stringContaining(message)
    expect(thrown).toMatchObject({ name: 'ResponseError', status_code: status, error })
  },
  expectCut: (thrown) => {
    expect(thrown).toBeInstanceOf(Error)
    expect((thrown as Error).message).toContain(refusalKinds['output-blocked'].message)
  },
})
