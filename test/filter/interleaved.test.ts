import { key, stream } from './support'

// Two answers at once, in a field that no format knows: each says pieces of its own.

const half = key.length / 2
const said = [
  [0, key.slice(0, half)],
  [1, 'Hello there. '],
  [0, key.slice(half)],
  [1, ' Bye. '],
] as const

type Tell = (index: number, text: string) => unknown

const chat: Tell = (index, whisper) => ({ choices: [{ index, delta: { whisper } }] })
const called: Tell = (index, whisper) => ({
  choices: [{ index: 0, delta: { tool_calls: [{ index, function: { whisper } }] } }],
})
const ofStrings: Tell = (index, content) => ({
  choices: [{ index: String(index), delta: { content } }],
})
const completion: Tell = (index, whisper) => ({ choices: [{ index, whisper }] })
const block: Tell = (index, text) => ({
  type: 'content_block_delta',
  index,
  delta: { type: 'whisper_delta', text },
})
const item: Tell = (index, delta) => ({
  type: 'response.whisper.delta',
  output_index: index,
  delta,
})
const candidate: Tell = (index, whisper) => ({
  candidates: [{ index, content: { parts: [{ whisper }] } }],
})

test.each([
  ['openai-chat', 'choices', chat],
  ['openai-chat', 'calls of tools', called],
  ['openai-chat', 'choices that count in strings', ofStrings],
  ['openai-completions', 'choices', completion],
  ['anthropic-messages', 'blocks', block],
  ['openai-responses', 'items', item],
  ['gemini', 'candidates', candidate],
])('%s: what two %s say in turn is found in each', (formatId, _, tell) => {
  const wire = said.map(([index, text]) => `data: ${JSON.stringify(tell(index, text))}\n\n`)
  const { text, refused } = stream(wire, { formatId })
  expect(refused).toBeUndefined()
  expect(text).not.toContain(key.slice(0, half))
  expect(text).not.toContain(key.slice(half))
  expect(text).toContain('[REDACTED:secrets.openai-key]')
  expect(text).toContain('Hello there. ')
})
