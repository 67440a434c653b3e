import {
  ConverseCommand,
  ConverseStreamCommand,
  ValidationException,
  type ConverseCommandInput,
  type ConverseStreamOutput,
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

describeClient({
  name: 'bedrock',
  ways: [whole, streamed],
  recorded,
  expectRefusal,
  expectCut: (thrown) => {
    expect(thrown).toBeInstanceOf(ValidationException)
    expect(thrown).toMatchObject({ message: expect.stringContaining('not allowed') as string })
  },
})
