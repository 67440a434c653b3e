import { isVector } from '../../src/formats/openai/vector'
import { openaiCompletions } from '../../src/formats/openai-completions'
import { openaiEmbeddings } from '../../src/formats/openai-embeddings'
import { openaiModerations } from '../../src/formats/openai-moderations'
import { segmentsOf } from '../../src/formats/segments'
import type { Format } from '../../src/core/format'

// Completions, Embeddings and Moderations of OpenAI.

function kindsIn(format: Format, body: unknown): string[] {
  return segmentsOf(format, body, 'request').map(({ kind, path }) => `${kind} ${path.join('.')}`)
}

test.each<[string, Format, object, string[]]>([
  ['a prompt', openaiCompletions, { prompt: 'Hi.' }, ['text prompt']],
  ['prompts', openaiCompletions, { prompt: ['a', 'b'] }, ['text prompt.0', 'text prompt.1']],
  ['a prompt of tokens', openaiCompletions, { prompt: [1, 2] }, ['media prompt']],
  [
    'prompts of tokens',
    openaiCompletions,
    { prompt: [[1], [2]] },
    ['media prompt.0', 'media prompt.1'],
  ],
  ['one of each', openaiCompletions, { prompt: ['a', [2]] }, ['media prompt.1', 'text prompt.0']],
  ['an input', openaiEmbeddings, { input: 'Hi.' }, ['text input']],
  ['an input of tokens', openaiEmbeddings, { input: [[1, 2]] }, ['media input.0']],
  [
    'a picture to be moderated',
    openaiModerations,
    { input: [{ type: 'image_url', image_url: { url: 'https://a.example/b.png' } }] },
    ['reference input.0.image_url.url'],
  ],
  [
    'a picture within the body',
    openaiModerations,
    { input: [{ type: 'image_url', image_url: { url: 'data:image/png;base64,aGk=' } }] },
    ['media input.0.image_url.url'],
  ],
])('%s is looked at, or said to be what nobody can look at', (_, format, body, expected) => {
  expect(kindsIn(format, body)).toEqual(expected)
})

const base64 = (...numbers: number[]) =>
  Buffer.from(Float32Array.from(numbers).buffer).toString('base64')

test.each([
  [base64(0.0023, -0.0093, 0.0158), true],
  [base64(0, 1, -1), true],
  [base64(NaN), false],
  [base64(1e9), false],
  [Buffer.from('write to mara.lind@bakery.example').toString('base64'), false],
  [Buffer.from('    ').toString('base64'), false],
  ['sk-proj-Zk3q9Xw7Lm2V', false],
  ['', false],
])('%j is an embedding: %s', (text, expected) => {
  expect(isVector(text)).toBe(expected)
})

test('an embedding is no text, and what is none is searched', () => {
  const body = {
    data: [{ embedding: base64(0.1, 0.2) }, { embedding: 'mara.lind@bakery.example' }],
  }
  const texts = segmentsOf(openaiEmbeddings, body, 'response').map(({ text }) => text)
  expect(texts).toEqual(['mara.lind@bakery.example'])
})

test.each<[Format, object, boolean]>([
  [openaiCompletions, { model: 'm', prompt: 'x', max_tokens: 5 }, true],
  [openaiCompletions, { model: 'm', prompt: 'x' }, false],
  [openaiCompletions, { model: 'm', max_tokens: 5 }, false],
  [openaiEmbeddings, { model: 'm', input: 'x', encoding_format: 'float' }, true],
  [openaiEmbeddings, { model: 'm', input: 'x' }, false],
])('body %# is told to be of its format, or not', (format, body, expected) => {
  expect(format.fits?.(body, false)).toBe(expected)
})
