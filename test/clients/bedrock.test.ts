import type Anthropic from '@anthropic-ai/sdk'
import {
  ConverseCommand,
  ConverseStreamCommand,
  InvokeModelCommand,
  InvokeModelWithResponseStreamCommand,
  ValidationException,
  type ConverseCommandInput,
  type ConverseStreamOutput,
  type ResponseStream,
} from '@aws-sdk/client-bedrock-runtime'
import { bedrock, expectRefusal, recorded } from './support/bedrock'
import { describeClient, type Question, type Way } from './support/contract'
import { folded } from './support/folded'
import type { Message } from './support/script'

const inputOf = ({ model, prompt }: Question): ConverseCommandInput => ({
  modelId: model,
  messages: [{ role: 'user', content: [{ text: prompt }] }],
  inferenceConfig: { maxTokens: 100 },
  toolConfig: {
    tools: [{ toolSpec: { name: 'send', inputSchema: { json: { type: 'object' } } } }],
  },
})

const whole: Way = {
  name: 'Converse',
  answers: 'whole',
  tools: true,
  ask: async (at, question) => {
    const { output, stopReason, usage } = await bedrock(at).send(
      new ConverseCommand(inputOf(question)),
    )
    const content = output?.message?.content ?? []
    const text = content.map((block) => block.text ?? '').join('')
    const called = content.flatMap(({ toolUse }) =>
      toolUse === undefined ? [] : [toolUse.input as unknown as Message],
    )
    return { text, called, result: { content, stopReason, usage } }
  },
}

const streamed: Way = {
  name: 'ConverseStream',
  answers: 'streamed',
  tools: true,
  ask: async (at, question, hear) => {
    const { stream = [] } = await bedrock(at).send(new ConverseStreamCommand(inputOf(question)))
    const seen: ConverseStreamOutput[] = []
    let [text, json] = ['', '']
    for await (const event of stream as AsyncIterable<ConverseStreamOutput>) {
      seen.push(event)
      const delta = event.contentBlockDelta?.delta
      json += delta?.toolUse?.input ?? ''
      if (delta?.text === undefined) continue
      text += delta.text
      hear(delta.text)
    }
    const called = json === '' ? [] : [JSON.parse(json) as Message]
    return { text, called, result: folded(seen, ['text', 'input']) }
  },
}

const claude = ({ model, prompt }: Question) => ({
  modelId: model,
  contentType: 'application/json',
  body: JSON.stringify({
    anthropic_version: 'bedrock-2023-05-31',
    max_tokens: 100,
    messages: [{ role: 'user', content: prompt }],
    tools: [{ name: 'send', input_schema: { type: 'object' } }],
  }),
})

const invoked: Way = {
  name: 'InvokeModel of Anthropic',
  answers: 'whole',
  tools: true,
  ask: async (at, question) => {
    const { body } = await bedrock(at).send(new InvokeModelCommand(claude(question)))
    const message = JSON.parse(body.transformToString()) as Anthropic.Message
    const text = message.content.map((block) => (block.type === 'text' ? block.text : '')).join('')
    const called = message.content.flatMap((block) =>
      block.type === 'tool_use' ? [block.input as Message] : [],
    )
    return { text, called, result: message }
  },
}

const invokedStream: Way = {
  name: 'InvokeModelWithResponseStream of Anthropic',
  answers: 'streamed',
  tools: true,
  ask: async (at, question, hear) => {
    const command = new InvokeModelWithResponseStreamCommand(claude(question))
    const { body } = await bedrock(at).send(command)
    const seen: Anthropic.MessageStreamEvent[] = []
    let [text, json] = ['', '']
    for await (const { chunk } of body as AsyncIterable<ResponseStream>) {
      const event = JSON.parse(Buffer.from(chunk!.bytes!).toString()) as (typeof seen)[0]
      seen.push(event)
      if (event.type !== 'content_block_delta') continue
      if (event.delta.type === 'input_json_delta') json += event.delta.partial_json
      if (event.delta.type !== 'text_delta') continue
      text += event.delta.text
      hear(event.delta.text)
    }
    const called = json === '' ? [] : [JSON.parse(json) as Message]
    return { text, called, result: folded(seen, ['text', 'partial_json']) }
  },
}

describeClient({
  name: 'bedrock',
  ways: [whole, streamed, invoked, invokedStream],
  recorded,
  expectRefusal,
  expectCut: (thrown) => {
    expect(thrown).toBeInstanceOf(ValidationException)
    expect(thrown).toMatchObject({ message: expect.stringContaining('not allowed') as string })
  },
})
