import { createOpenAI } from '@ai-sdk/openai'
import { APICallError, generateText, jsonSchema, streamText, type LanguageModel } from 'ai'
import { describeClient, type Question, type Way } from './support/contract'
import type { Message } from './support/script'
import type { At } from './support/site'

type Provider = ReturnType<typeof createOpenAI>
type ModelOf = (provider: Provider, name: string) => LanguageModel

function optionsOf(modelOf: ModelOf, { url, key, maxRetries }: At, { model, prompt }: Question) {
  const provider = createOpenAI({ baseURL: `${url}/v1`, apiKey: key })
  const retries = maxRetries === undefined ? {} : { maxRetries }
  const send = { inputSchema: jsonSchema<never>({ type: 'object' }) }
  return { model: modelOf(provider, model), prompt, tools: { send }, ...retries }
}

const whole = (name: string, modelOf: ModelOf): Way => ({
  name: `generateText with ${name}`,
  answers: 'whole',
  tools: true,
  ask: async (at, question) => {
    const told = await generateText(optionsOf(modelOf, at, question))
    const { text, content, toolCalls, usage, finishReason, providerMetadata } = told
    const called = toolCalls.map(({ input }) => input as Message)
    return { text, called, result: { content, usage, finishReason, providerMetadata } }
  },
})

const streamed = (name: string, modelOf: ModelOf): Way => ({
  name: `streamText with ${name}`,
  answers: 'streamed',
  tools: true,
  ask: async (at, question, hear) => {
    const told = streamText({ ...optionsOf(modelOf, at, question), onError: () => undefined })
    for await (const part of told.fullStream) {
      if (part.type === 'text-delta') hear(part.text)
      if (part.type === 'error') throw part.error
    }
    const called = (await told.toolCalls).map(({ input }) => input as Message)
    const result = {
      content: await told.content,
      usage: await told.usage,
      finishReason: await told.finishReason,
      providerMetadata: await told.providerMetadata,
    }
    return { text: await told.text, called, result }
  },
})

const models: readonly [string, ModelOf][] = [
  ['openai.chat', (provider, name) => provider.chat(name)],
  ['openai.responses', (provider, name) => provider.responses(name)],
]

describeClient({
  name: 'the AI SDK',
  ways: models.flatMap(([name, modelOf]) => [whole(name, modelOf), streamed(name, modelOf)]),
  expectRefusal: (thrown, { status, code }) => {
    expect(APICallError.isInstance(thrown)).toBe(true)
    const isRetryable = status === 429
    expect(thrown).toMatchObject({ statusCode: status, isRetryable, data: { error: { code } } })
  },
  expectCut: (thrown) => expect(JSON.stringify(thrown)).toContain('output-blocked'),
})
