import type OpenAI from 'openai'
import { fixture } from '../formats/fixtures'
import { describeClient, type Way } from './support/contract'
import { folded } from './support/folded'
import { expectCut, expectRefusal, openai } from './support/openai'
import type { Recorded } from './support/provider'
import { answerTo } from './support/script'

const whole: Way = {
  name: 'completions.create',
  answers: 'whole',
  ask: async (at, question) => {
    const completion = await openai(at).completions.create(question)
    return { text: completion.choices[0]!.text, result: completion }
  },
}

const events: Way = {
  name: 'completions.create with stream',
  answers: 'streamed',
  ask: async (at, question, hear) => {
    const stream = await openai(at).completions.create({
      ...question,
      stream: true,
      stream_options: { include_usage: true },
    })
    const seen: OpenAI.Completion[] = []
    let text = ''
    for await (const event of stream) {
      seen.push(event)
      text += event.choices[0]?.text ?? ''
      hear(event.choices[0]?.text ?? '')
    }
    return { text, result: folded(seen, ['text']) }
  },
}

/** What was recorded, with another text in it: the mock does not speak this format. */
const recorded: Recorded = (path, body) => {
  if (path !== '/v1/completions') return undefined
  const { prompt, stream } = JSON.parse(body) as { prompt: string; stream?: boolean }
  const text = answerTo(prompt).content ?? ''
  return stream
    ? { contentType: 'text/event-stream', chunks: streamOf(text) }
    : { contentType: 'application/json', chunks: wholeOf(text) }
}

function wholeOf(text: string): string[] {
  const completion = JSON.parse(fixture('openai-completions', 'response.json')) as OpenAI.Completion
  const choices = completion.choices.slice(0, 1).map((choice) => ({ ...choice, text }))
  return [JSON.stringify({ ...completion, choices })]
}

function streamOf(text: string): string[] {
  const [first = '', ...rest] = fixture('openai-completions', 'stream.sse').split(/(?<=\n\n)/)
  const pieces = text.match(/.{1,5}/gu) ?? []
  const events = pieces.map((piece) => first.replace('"Two ry"', () => JSON.stringify(piece)))
  return [...events, ...rest.slice(-4)]
}

describeClient({ name: 'openai', ways: [whole, events], recorded, expectRefusal, expectCut })
