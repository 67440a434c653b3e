import { GuardError } from '../../src/core/errors'
import { developer, suiteGuard } from '../support/gate'
import { receive, type InMemoryRequest } from '../support/in-memory'

const { guard } = suiteGuard()
const chatPath = '/v1/chat/completions'

async function replyTo(request: InMemoryRequest) {
  const { exchange, error } = await receive(guard, request)
  if (error === undefined) throw new Error('the exchange was not refused')
  const reply = guard.reply(exchange, error)
  return { id: exchange.id, reply, body: JSON.parse(reply.body) as unknown }
}

test('a client of OpenAI is told in the shape of OpenAI, also before its body was read', async () => {
  const { id, reply, body } = await replyTo({ path: chatPath })
  expect(reply.status).toBe(401)
  expect(reply.headers['Content-Type']).toBe('application/json; charset=utf-8')
  expect(body).toEqual({
    error: {
      message: `a credential is required (exchange ${id})`,
      type: 'authentication_error',
      param: null,
      code: 'credential-missing',
      exchange_id: id,
    },
  })
})

test('any other client is told in problem details', async () => {
  const { id, reply, body } = await replyTo({ path: '/things/a' })
  expect(reply.headers['Content-Type']).toBe('application/problem+json; charset=utf-8')
  expect(body).toMatchObject({
    type: 'urn:portcullis:error:credential-missing',
    title: 'a credential is required',
    status: 401,
    code: 'credential-missing',
    instance: `urn:exchange:${id}`,
  })
})

test('a reply carries the id, may not be cached, and has the headers of its refusal', async () => {
  const { id, reply } = await replyTo({ path: chatPath })
  expect(reply.headers).toMatchObject({
    'X-Exchange-Id': id,
    'X-Request-Id': id,
    'Cache-Control': 'no-store',
    'WWW-Authenticate': 'Bearer realm="api"',
  })
})

test('two credentials are answered with the challenge of RFC 6750', async () => {
  const { exchange } = await receive(guard, { path: chatPath, violation: 'credential-ambiguous' })
  const { error } = await receive(guard, { path: chatPath, violation: 'credential-ambiguous' })
  expect(guard.reply(exchange, error!).headers['WWW-Authenticate']).toMatch(
    /^Bearer realm="api", error="invalid_request"/,
  )
})

test('advice not to send again and the state of the quota are told', async () => {
  const { exchange } = await receive(guard, {
    path: '/slow',
    headers: developer.headers,
    body: { a: 1 },
  })
  const { headers } = guard.reply(exchange, new GuardError('coverage-missing'))
  expect(headers).toMatchObject({
    'x-should-retry': 'false',
    'RateLimit-Policy': '"requests";q=2;w=60',
  })
})

test('nothing of cause, detail and hint is in a reply', async () => {
  const { exchange } = await receive(guard, { path: chatPath })
  const error = new GuardError('control-failed', {
    cause: new Error('hunter2'),
    detail: 'hunter2',
    hint: 'hunter2',
  })
  expect(JSON.stringify(guard.reply(exchange, error))).not.toContain('hunter2')
})

test.each([
  [500, 'handler-failed'],
  [404, 'request-refused'],
])('an error of the handler with status %d has the code `%s`', async (status, code) => {
  const { exchange } = await receive(guard, { path: '/things/a' })
  const { body } = guard.shape(exchange, status, 'no such thing')
  expect(JSON.parse(body)).toMatchObject({ status, code, title: 'no such thing' })
})

test('an error on a path that no gate covers is shaped too', () => {
  const { status, headers, body } = guard.shape(undefined, 500, 'failed')
  expect(status).toBe(500)
  expect(headers).not.toHaveProperty('X-Exchange-Id')
  expect(JSON.parse(body)).toMatchObject({ title: 'failed' })
})
