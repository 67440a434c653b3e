import type OpenAI from 'openai'
import { describeClient, type Heard, type Question, type Way } from './support/contract'
import { folded } from './support/folded'
import { expectCut, expectRefusal, openai } from './support/openai'
import type { Message } from './support/script'

const bodyOf = ({ model, prompt }: Question) => ({
  model,
  input: prompt,
  tools: [{ type: 'function' as const, name: 'send', parameters: {}, strict: false }],
})

function heardIn(response: OpenAI.Responses.Response): Heard {
  const called = response.output.flatMap((item) =>
    item.type === 'function_call' ? [JSON.parse(item.arguments) as Message] : [],
  )
  return { text: response.output_text, called, result: response }
}

const whole: Way = {
  name: 'responses.create',
  answers: 'whole',
  tools: true,
  ask: async (at, question) => heardIn(await openai(at).responses.create(bodyOf(question))),
}

const events: Way = {
  name: 'responses.create with stream',
  answers: 'streamed',
  tools: true,
  ask: async (at, question, hear) => {
    const stream = await openai(at).responses.create({ ...bodyOf(question), stream: true })
    const seen: OpenAI.Responses.ResponseStreamEvent[] = []
    let [text, json] = ['', '']
    for await (const event of stream) {
      seen.push(event)
      if (event.type === 'response.function_call_arguments.delta') json += event.delta
      if (event.type !== 'response.output_text.delta') continue
      text += event.delta
      hear(event.delta)
    }
    const called = json === '' ? [] : [JSON.parse(json) as Message]
    return { text, called, result: folded(seen, ['delta']) }
  },
}

const helper: Way = {
  name: 'responses.stream',
  answers: 'streamed',
  tools: true,
  ask: async (at, question, hear) => {
    const stream = openai(at).responses.stream(bodyOf(question))
    stream.on('response.output_text.delta', ({ delta }) => hear(delta))
    return heardIn(await stream.finalResponse())
  },
}

describeClient({ name: 'openai', ways: [whole, events, helper], expectRefusal, expectCut })
