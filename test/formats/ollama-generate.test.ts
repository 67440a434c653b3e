import { ollamaGenerate } from '../../src/formats/ollama-generate'
import { segmentsOf } from '../../src/formats/segments'
import { stream, whole } from '../filter/support'
import { fixture, recorded } from './fixtures'

describe('segments of a request', () => {
  const segments = segmentsOf(
    ollamaGenerate,
    JSON.parse(fixture('ollama-generate', 'request.json')),
    'request',
  )

  test.each([
    ['When is the order of Mara Lind ready?', 'text', 'user', 'untrusted'],
    ['Thank you.', 'text', 'user', 'untrusted'],
    ['You help the staff of a bakery.', 'text', 'system', 'trusted'],
    ['{{ .System }} {{ .Prompt }}', 'text', 'system', 'trusted'],
    ['iVBORw0KGgoAAAANSUhEUg==', 'media', 'user', 'untrusted'],
    ['The hour.', 'text', 'user', 'untrusted'],
  ])('%j is %s of the %s', (text, kind, role, trust) => {
    const found = segments.find((segment) => segment.text === text)
    expect(found).toMatchObject({ kind, role, trust })
  })

  test('numbers of tokens are media', () => {
    const media = segments.filter(({ kind, text }) => kind === 'media' && text === '')
    expect(media.map(({ path }) => path)).toEqual([['context']])
  })
})

test('a name of the schema in other letters is refused', () => {
  expect(ollamaGenerate.check({ model: 'm', prompt: 'hello', Context: [1] })).toBe(
    '/context propertyNames',
  )
})

describe('what repeats a text in numbers of tokens', () => {
  const formatId = 'ollama-generate'

  test('leaves a whole answer', () => {
    const answer = JSON.parse(whole(fixture(formatId, 'response.json'), { formatId })) as object
    expect(answer).not.toHaveProperty('context')
    expect(answer).not.toHaveProperty('logprobs')
  })

  test('leaves a stream', () => {
    const wire = recorded(ollamaGenerate).join('')
    const { text } = stream([wire], { formatId, contentType: 'application/x-ndjson' })
    expect(text).toContain('"done_reason":"length"')
    expect(text).not.toContain('"context"')
    expect(text).not.toContain('"logprobs"')
  })
})

test('a drawn picture is media, a text in its place is a text', () => {
  const natureOf = (image: string) =>
    segmentsOf(ollamaGenerate, { image }, 'response').map(({ kind, role }) => [kind, role])
  expect(natureOf('iVBORw0KGgo=')).toEqual([['media', 'assistant']])
  expect(natureOf('ask mara.lind@bakery.example')).toEqual([['text', 'assistant']])
})
