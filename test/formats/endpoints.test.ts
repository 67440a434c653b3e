import type { Format } from '../../src/core/format'
import * as all from '../../src/formats/all'
import { formats } from '../../src/formats/detect'
import { segmentsOf } from '../../src/formats/segments'
import { fixture } from './fixtures'

function formatOf(id: string): Format {
  const format = formats.get(id)
  if (format === undefined) throw new Error(`no format ${id}`)
  return format
}

function bodyOf(id: string, name: string): unknown {
  return JSON.parse(fixture(id, `${name}.json`))
}

describe.each<['request' | 'response', [string, string, string, string][]]>([
  [
    'request',
    [
      ['openai-images', 'A loaf of rye on a wooden table', 'text', 'user'],
      ['openai-speech', 'The rye is ready at six.', 'text', 'user'],
      ['openai-speech', 'Speak slowly, as a baker would.', 'text', 'system'],
      ['openai-transcription', 'Talk in a bakery: rye, spelt.', 'text', 'user'],
      ['openai-transcription', 'data:audio/wav;base64,UklGRiQAAABXQVZF', 'media', 'user'],
      ['openai-fine-tuning', 'file-abc123', 'reference', 'user'],
      ['openai-fine-tuning', 'file-def456', 'reference', 'user'],
      ['openai-fine-tuning', 'wandb', 'reference', 'user'],
      ['openai-fine-tuning', 'How well does it answer the baker?', 'text', 'user'],
      ['openai-batches', 'file-abc123', 'reference', 'user'],
      ['openai-conversations', 'Who ordered rye?', 'text', 'user'],
      ['openai-conversations', '{"bread":"rye"}', 'tool-arguments', 'assistant'],
      ['openai-conversations', 'Two loaves, for the school.', 'tool-result', 'tool'],
      ['openai-input-tokens', 'You help the staff of a bakery.', 'text', 'system'],
      ['openai-compact', 'Two loaves, for the school.', 'tool-result', 'tool'],
      ['openai-containers', 'file-abc123', 'reference', 'user'],
      ['openai-containers', 'flour.example', 'reference', 'user'],
      ['openai-containers', 'skill-1', 'reference', 'user'],
      ['openai-containers', 'UEsDBBQAAAAIAA==', 'media', 'user'],
      ['openai-vector-stores', 'file-def456', 'reference', 'user'],
      ['openai-realtime-secrets', 'Answer as the baker would.', 'text', 'system'],
      ['openai-realtime-secrets', 'pmpt_1', 'reference', 'user'],
      ['openai-realtime-secrets', 'https://mcp.flour.example', 'reference', 'user'],
      ['openai-realtime-secrets', 'Looks up orders.', 'description', 'system'],
      ['anthropic-count-tokens', 'file_011', 'reference', 'user'],
      ['anthropic-batches', 'You help the staff of a bakery.', 'text', 'system'],
      ['anthropic-batches', 'file_011', 'reference', 'user'],
      ['anthropic-batches', 'JVBERi0xLjQ=', 'media', 'user'],
      ['gemini-count-tokens', 'You help the staff of a bakery.', 'text', 'system'],
      ['gemini-embeddings', 'Knead the rye.', 'text', 'user'],
      ['gemini-batches', 'You help the staff of a bakery.', 'text', 'system'],
      ['gemini-batches', 'files/abc123', 'reference', 'user'],
      ['gemini-caches', 'https://files.example/recipes.txt', 'reference', 'user'],
      ['gemini-predict', 'gs://bakery/loaf.png', 'reference', 'user'],
      ['gemini-predict', 'gs://bakery/out', 'reference', 'user'],
      ['gemini-predict', 'A loaf of rye', 'text', 'user'],
      ['gemini-files', 'gs://bakery/recipes.txt', 'reference', 'user'],
      ['ollama-embeddings', 'Then wait.', 'text', 'user'],
      ['ollama-models', 'You help the staff of a bakery.', 'text', 'system'],
      ['ollama-models', 'The school did.', 'text', 'assistant'],
    ],
  ],
  [
    'response',
    [
      ['openai-images', 'https://files.example/loaf.png', 'text', 'assistant'],
      ['openai-transcription', 'Two loaves of rye, for the school.', 'text', 'assistant'],
      ['openai-conversations', 'Who ordered rye?', 'text', 'user'],
      ['openai-stored-chats', 'Who ordered rye?', 'text', 'user'],
      ['openai-stored-chats', '{"bread":"rye"}', 'tool-arguments', 'assistant'],
      ['openai-vector-stores', 'Knead the rye for ten minutes.', 'document', 'user'],
      ['openai-realtime-secrets', 'Answer as the baker would.', 'text', 'system'],
      ['gemini-predict', 'A dark loaf of rye', 'text', 'assistant'],
    ],
  ],
])('segments of a %s', (direction, expected) => {
  test.each(expected)('of %s: %j is %s of the %s', (id, text, kind, role) => {
    const segments = segmentsOf(formatOf(id), bodyOf(id, direction), direction)
    const found = segments.filter((segment) => segment.text === text && segment.key !== true)
    expect(found.map((segment) => [segment.kind, segment.role])).toContainEqual([kind, role])
  })
})

test.each(['openai-images', 'gemini-predict'])('a picture that %s makes is media', (id) => {
  const segments = segmentsOf(formatOf(id), bodyOf(id, 'response'), 'response')
  expect(segments.map(({ kind }) => kind)).toContain('media')
})

test.each([
  ['openai-conversations', { data: [{ type: 'function_call', name: 'orders', arguments: '{}' }] }],
  ['openai-conversations', { type: 'function_call', name: 'orders', arguments: '{}' }],
  ['openai-stored-responses', { output: [{ type: 'function_call', name: 'orders' }] }],
  ['openai-stored-responses', { data: [{ type: 'function_call', name: 'orders' }] }],
  [
    'openai-stored-chats',
    { choices: [{ message: { tool_calls: [{ function: { name: 'orders' } }] } }] },
  ],
  ['openai-stored-chats', { data: [{ tool_calls: [{ function: { name: 'orders' } }] }] }],
  [
    'anthropic-batches',
    { result: { message: { content: [{ type: 'tool_use', name: 'orders', input: {} }] } } },
  ],
  [
    'gemini-batches',
    {
      response: {
        inlinedResponses: {
          inlinedResponses: [
            {
              response: {
                candidates: [{ content: { parts: [{ functionCall: { name: 'orders' } }] } }],
              },
            },
          ],
        },
      },
    },
  ],
])('names the tools that are called in what was stored, %s', (id, body) => {
  expect(formatOf(id).calls?.(body, 'response')).toEqual(['orders'])
})

const said = (text: string) => ({ contents: [{ role: 'user', parts: [{ text }] }] })

test.each([
  [
    'anthropic-batches',
    { requests: [{ custom_id: 'a', params: { messages: [], max_tokens: 9, model: 'm' } }] },
    '/requests/0/params/messages minItems',
  ],
  ['anthropic-batches', { requests: [{ custom_id: 'a' }] }, '/requests/0 required'],
  [
    'gemini-batches',
    { batch: { inputConfig: { requests: { requests: [{ request: { contents: [] } }] } } } },
    '/batch/inputConfig/requests/requests/0/request/contents minItems',
  ],
  [
    'gemini-batches',
    { batch: { input_config: { requests: { requests: [{ request: { contents: 'Hi.' } }] } } } },
    '/batch/input_config/requests/requests/0/request/contents type',
  ],
  ['gemini-count-tokens', { generateContentRequest: { contents: [] } }, undefined],
])('a %s of %j departs from its schema at %s', (id, body, fault) => {
  expect(formatOf(id).check(body)).toBe(fault ?? '/generateContentRequest/contents minItems')
})

test.each([
  [
    'anthropic-batches',
    {
      requests: [
        { custom_id: 'a', params: { messages: [{}], max_tokens: 500 } },
        { custom_id: 'b', params: { messages: [{}], max_tokens: 5 } },
      ],
    },
    [{ max_tokens: 100 }, { max_tokens: 5 }],
  ],
  [
    'gemini-batches',
    { batch: { input_config: { requests: { requests: [{ request: said('Hi.') }] } } } },
    [{ generationConfig: { maxOutputTokens: 100 } }],
  ],
])('takes each request of a batch for one that came alone, %s', (id, body, limited) => {
  const format = formatOf(id)
  expect(format.limitTokens?.(body, 100)).toBe(true)
  expect(format.requests?.(body)).toMatchObject(limited)
})

test('a resumable upload is refused in words', () => {
  expect(formatOf('gemini-uploads').check({ file: {} })).toContain('a resumable upload')
})

test('a transcript is not told again word by word, where it may be rewritten', () => {
  expect(formatOf('openai-transcription').echoes).toEqual(['logprobs', 'words', 'tokens'])
})

// What refers to something is a text, or the request is refused: nothing else could be asked about.
test.each([
  ['openai-fine-tuning', { training_file: ['file-1'] }],
  ['openai-fine-tuning', { validation_file: { id: 'file-1' } }],
  ['openai-fine-tuning', { integrations: [{ type: 7 }] }],
  ['openai-fine-tuning', { integrations: [{ wandb: {} }] }],
  ['openai-batches', { input_file_id: ['file-1'] }],
  ['openai-containers', { file_ids: 'file-1' }],
  ['openai-containers', { file_ids: [['file-1']] }],
  ['openai-vector-stores', { files: [{ file_id: ['file-1'] }] }],
  ['openai-images', { images: [{ file_id: 7 }] }],
  ['gemini-batches', { batch: { input_config: { file_name: ['files/1'] } } }],
  ['gemini-files', { uris: 'gs://bakery/a' }],
])('a %s that refers to something by %j is refused', (id, body) => {
  expect(formatOf(id).check(body)).toMatch(/ (?:type|required)$/)
})

test('no endpoint that shares its path with another is told by it', () => {
  expect(all.anthropicFiles.path).toBeUndefined()
  expect(all.ollamaModels.path).toBeUndefined()
})
