import type OpenAI from 'openai'
import { openaiModeration } from '../../../src/index'
import { json, startJsonServer, type JsonServer } from '../../support/json-server'
import { inputOf, patient } from '../support'
import { moderated, moderation } from './support'

let server: JsonServer

beforeAll(async () => {
  server = await startJsonServer()
})

afterAll(() => server.close())

function service() {
  const url = `${server.url}/v1/moderations`
  return openaiModeration({ url, token: 'not-a-key', allowHttp: true })
}

async function classified(results: readonly unknown[]) {
  server.answers(json(moderation(results)))
  return service().classify(
    results.map((_, index) => inputOf(`text ${index}`)),
    patient(),
  )
}

test('texts are asked about in one request, as the client of the service sends them', async () => {
  await classified([moderated(), moderated()])
  const body: OpenAI.ModerationCreateParams = {
    model: 'omni-moderation-latest',
    input: ['text 0', 'text 1'],
  }
  expect(server.asked).toMatchObject([
    { path: '/v1/moderations', headers: { authorization: 'Bearer not-a-key' }, body },
  ])
})

test('a category is a type with words divided by dots, its score and whether it is flagged', async () => {
  const result: OpenAI.Moderation = moderated({ 'self-harm/intent': 0.8 }) as never
  const [found = []] = await classified([result])
  expect(found).toContainEqual({ category: 'self-harm.intent', score: 0.8, flagged: true })
  expect(found).toContainEqual({ category: 'hate', score: 0.01, flagged: false })
  const { categories } = service()
  expect(found.map(({ category }) => category)).toEqual(categories)
})

test('a model without a category says null of it', async () => {
  const result = moderated()
  Object.assign(result.categories, { illicit: null })
  Object.assign(result.category_scores, { illicit: null })
  const [found = []] = await classified([result])
  expect(found.map(({ category }) => category)).not.toContain('illicit')
})

test('what is flagged in a category of tomorrow, or as a whole alone, is harmful', async () => {
  const tomorrow = moderated()
  Object.assign(tomorrow.categories, { 'dark-arts': true })
  Object.assign(tomorrow.category_scores, { 'dark-arts': 0.7 })
  const results = await classified([tomorrow, { ...moderated(), flagged: true }])
  const flagged = results.map((found) => found.filter(({ flagged: is }) => is))
  expect(flagged).toEqual([[{ score: 0.7, flagged: true }], [{ score: 1, flagged: true }]])
})

test.each<[string, unknown]>([
  ['no object', ['ok']],
  ['no results', { id: 'modr-1' }],
  ['results that are no list', { results: moderated() }],
  ['a result without flags', { results: [{ flagged: false }] }],
  ['a result without categories', { results: [{ ...moderated(), categories: {} }] }],
  ['a result that is flagged by a word', { results: [{ ...moderated(), flagged: 'no' }] }],
  ['a category without a score', { results: [{ ...moderated(), category_scores: {} }] }],
  ['a category that is a number', { results: [{ ...moderated(), categories: { hate: 0 } }] }],
])('%s is no answer', async (_, answer) => {
  server.answers(json(answer))
  await expect(service().classify([inputOf('one')], patient())).rejects.toThrow(/result|category/)
})
