import type OpenAI from 'openai'
import { describeClient, type Heard, type Question, type Way } from './support/contract'
import { folded } from './support/folded'
import { expectCut, expectRefusal, openai } from './support/openai'
import type { Message } from './support/script'

const bodyOf = ({ model, prompt }: Question) => ({
  model,
  messages: [{ role: 'user' as const, content: prompt }],
  tools: [{ type: 'function' as const, function: { name: 'send', parameters: {} } }],
})

function heardIn(completion: OpenAI.Chat.ChatCompletion): Heard {
  const { content, tool_calls: calls = [] } = completion.choices[0]!.message
  const called = calls.map((call) =>
    call.type === 'function' ? (JSON.parse(call.function.arguments) as Message) : undefined!,
  )
  return { text: content ?? '', called, result: completion }
}

/** The helpers know no reasoning: they keep the last of its pieces, however it was cut. */
function withoutReasoning(heard: Heard): Heard {
  const text = JSON.stringify(heard, (name, value: unknown) =>
    name === 'reasoning_content' ? undefined : value,
  )
  return JSON.parse(text) as Heard
}

const whole: Way = {
  name: 'chat.completions.create',
  answers: 'whole',
  tools: true,
  ask: async (at, question) => heardIn(await openai(at).chat.completions.create(bodyOf(question))),
}

const events: Way = {
  name: 'chat.completions.create with stream',
  answers: 'streamed',
  tools: true,
  ask: async (at, question, hear) => {
    const stream = await openai(at).chat.completions.create({
      ...bodyOf(question),
      stream: true,
      stream_options: { include_usage: true },
    })
    const seen: OpenAI.Chat.ChatCompletionChunk[] = []
    let [text, json] = ['', '']
    for await (const chunk of stream) {
      seen.push(chunk)
      const { content, tool_calls: calls } = chunk.choices[0]?.delta ?? {}
      text += content ?? ''
      json += calls?.[0]?.function?.arguments ?? ''
      hear(content ?? '')
    }
    const called = json === '' ? [] : [JSON.parse(json) as Message]
    return { text, called, result: folded(seen, ['content', 'reasoning_content', 'arguments']) }
  },
}

const helper: Way = {
  name: 'chat.completions.stream',
  answers: 'streamed',
  tools: true,
  ask: async (at, question, hear) => {
    const stream = openai(at).chat.completions.stream({
      ...bodyOf(question),
      stream_options: { include_usage: true },
    })
    stream.on('content', hear)
    return withoutReasoning(heardIn(await stream.finalChatCompletion()))
  },
}

const runner = (stream: boolean): Way => ({
  name: `chat.completions.runTools${stream ? ' with stream' : ''}`,
  answers: stream ? 'streamed' : 'whole',
  tools: true,
  ask: async (at, question, hear) => {
    const called: Message[] = []
    const send = {
      name: 'send',
      description: 'Sends a message.',
      parameters: {},
      parse: JSON.parse as (text: string) => Message,
      function: (message: Message) => {
        called.push(message)
        return `It was sent to ${message.to}`
      },
    }
    const body = { ...bodyOf(question), tools: [{ type: 'function' as const, function: send }] }
    const { completions } = openai(at).chat
    const run = stream
      ? completions.runTools({ ...body, stream: true }).on('content', hear)
      : completions.runTools(body)
    const text = (await run.finalContent()) ?? ''
    return withoutReasoning({ text, called, result: [run.messages, run.allChatCompletions()] })
  },
})

describeClient({
  name: 'openai',
  ways: [whole, events, helper, runner(false), runner(true)],
  expectRefusal,
  expectCut,
})
