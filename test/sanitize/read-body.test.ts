import { readBody } from '../../src/controls/sanitize/read-body'
import { GuardError } from '../../src/core/errors'
import type { BodySource, RequestBody } from '../../src/core/exchange'
import { formatCatalog } from '../../src/formats/detect'
import { exchangeOf, type ExchangeFacts } from '../support/exchange'
import { bodyOf, routeWith } from './support'

const limits = { maxBytes: 1000, maxDepth: 8 }
const control = readBody({
  ...{ limits, detectFormat: formatCatalog().detect, prepare: () => undefined },
})

/** A body that is brought in when it is asked for, and how it was asked for. */
function sourceOf(body: RequestBody): { source: BodySource; asked: unknown[] } {
  const asked: unknown[] = []
  const read: BodySource['read'] = (bounds, opaque) => {
    asked.push([bounds, opaque])
    return Promise.resolve(body)
  }
  return { source: { read }, asked }
}

function exchangeWith(source: BodySource, facts: ExchangeFacts = {}) {
  return exchangeOf({ ...facts, request: { ...facts.request, body: source } })
}

test('the body is read within the bounds of the guard', async () => {
  const { source, asked } = sourceOf(bodyOf('json', { a: 1 }))
  const exchange = exchangeWith(source)
  await control.observe(exchange)
  expect(asked).toEqual([[limits, false]])
  expect(exchange.body?.value).toEqual({ a: 1 })
  expect(exchange.ledger.entries).toEqual([])
})

test('a route has bounds of its own', async () => {
  const { source, asked } = sourceOf(bodyOf('opaque', undefined))
  const media = { mode: 'refuse', metadata: 'strip' } as const
  const body = { opaque: true, maxBytes: 5, media, unknown: 'keep' as const, schema: undefined }
  await control.observe(exchangeWith(source, { route: routeWith({ body }) }))
  expect(asked).toEqual([[{ maxBytes: 5, maxDepth: 8 }, true]])
})

test('a body is read once', async () => {
  const { source, asked } = sourceOf(bodyOf('json', 1))
  const exchange = exchangeWith(source)
  await control.observe(exchange)
  await control.observe(exchange)
  expect(asked).toHaveLength(1)
})

test('the ledger says that a body was parsed before', async () => {
  const { source } = sourceOf({ ...bodyOf('json', 1), source: 'already parsed' })
  const exchange = exchangeWith(source)
  await control.observe(exchange)
  expect(exchange.ledger.entries[0]?.note).toMatch(/parsed before/)
})

const chat = { model: 'm', messages: [{ role: 'user', content: 'hi' }] }

test.each<[string, RequestBody, ExchangeFacts, string]>([
  ['the path', bodyOf('json', {}), { request: { path: '/v1/chat/completions' } }, 'openai-chat'],
  ['the body', bodyOf('json', chat), {}, 'openai-chat'],
  [
    'the route',
    bodyOf('json', chat),
    { route: routeWith({ match: 'POST /x', format: ['generic'] }) },
    'generic',
  ],
  ['nothing', bodyOf('text', JSON.stringify(chat)), {}, 'generic'],
])('the format is known by %s', async (_title, body, facts, format) => {
  const exchange = exchangeWith(sourceOf(body).source, facts)
  await control.observe(exchange)
  expect(exchange.format?.id).toBe(format)
})

test.each<[string, ExchangeFacts]>([
  ['the path', { request: { path: '/v1/chat/completions' } }],
  ['the route', { route: routeWith({ format: ['openai-chat'] }) }],
])('a text is refused where the format is known by %s', async (_title, facts) => {
  const { source } = sourceOf(bodyOf('text', JSON.stringify(chat)))
  await expect(control.observe(exchangeWith(source, facts))).rejects.toMatchObject({
    code: 'media-unsupported',
    status: 415,
    detail: 'a body of the format `openai-chat` is JSON',
  })
})

test('what the reader refuses stays refused', async () => {
  const read = () => Promise.reject(new GuardError('body-too-large'))
  await expect(control.observe(exchangeWith({ read }))).rejects.toMatchObject({
    code: 'body-too-large',
  })
})
