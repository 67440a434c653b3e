import { compileSchema } from '../../src/controls/sanitize/schema'
import { ConfigurationError, type GuardError } from '../../src/core/errors'
import { formats } from '../../src/formats/detect'
import { bodyOf, chatExchange, jsonExchange, sanitized } from './support'
import { exchangeOf } from '../support/exchange'
import { email } from '../support/gate'

const schema = {
  type: 'object',
  required: ['name'],
  properties: { name: { type: 'string', maxLength: 5 }, size: { type: 'integer' } },
  additionalProperties: false,
}

test.each<[string, unknown, string | undefined]>([
  ['matches', { name: 'ada' }, undefined],
  ['lacks a property', {}, '/ required'],
  ['has a property of another type', { name: 7 }, '/name type'],
  ['has a numeral for a number, which is not coerced', { name: 'a', size: '7' }, '/size type'],
  ['has a property too many', { name: 'a', more: 1 }, '/ additionalProperties'],
  ['has an inherited name only', JSON.parse('{"__proto__": {"name": "ada"}}'), '/ required'],
])('a body that %s: %p %s', (_title, body, broken) => {
  expect(compileSchema(schema, 'POST /x')(body)).toBe(broken)
})

test('a schema may require one of several properties', () => {
  const check = compileSchema(
    { type: 'object', anyOf: [{ required: ['a'] }, { required: ['b'] }] },
    'POST /x',
  )
  expect(check({ b: 1 })).toBeUndefined()
  expect(check({ c: 1 })).toBe('/ required')
})

test('what is said about a body never repeats its values', async () => {
  const exchange = jsonExchange({ name: 'hunter2-hunter2' })
  const attempt = sanitized(exchange, { schema: compileSchema(schema, 'POST /x') })
  await expect(attempt).rejects.toMatchObject({
    code: 'body-invalid',
    status: 400,
    detail: 'schema: /name maxLength',
  })
})

test.each<[string, object, string]>([
  ['an unknown word', { type: 'object', requried: ['a'] }, 'requried'],
  ['an unknown type', { type: 'objekt' }, 'type'],
  ['a reference to nowhere', { $ref: '#/definitions/none' }, 'none'],
  ['a malformed pattern', { type: 'string', pattern: '(' }, 'regular expression'],
])('a schema with %s fails at construction and names its route', (_title, wrong, word) => {
  const attempt = () => compileSchema(wrong, 'POST /x')
  expect(attempt).toThrow(ConfigurationError)
  expect(attempt).toThrow('`schema` of route `POST /x` does not compile: ')
  expect(attempt).toThrow(word)
})

test('a body that is empty does not match a schema that wants one', async () => {
  const exchange = exchangeOf({ body: bodyOf('empty', undefined) })
  await expect(
    sanitized(exchange, { schema: compileSchema(schema, 'POST /x') }),
  ).rejects.toMatchObject({ code: 'body-invalid' })
})

test.each([
  ['POST', 'body-invalid'],
  ['PUT', 'body-invalid'],
  ['GET', undefined],
  ['DELETE', undefined],
])('no body is what the format asks for in a %s: %s', async (method, code) => {
  const body = bodyOf('empty', undefined)
  const format = formats.get('openai-chat')
  const refused = await sanitized(exchangeOf({ body, format, request: { method } })).then(
    () => undefined,
    (error: unknown) => (error as GuardError).code,
  )
  expect(refused).toBe(code)
})

describe('what `strip` leaves of a body is held to the schema again', () => {
  const strict = {
    type: 'object',
    properties: {
      role: { type: 'string', minLength: 1, not: { const: 'admin' } },
      mail: { type: 'string', pattern: '@' },
    },
  }
  const check = compileSchema(strict, 'POST /x')

  test.each([
    ['a value that it forbids', 'ad\u200bmin', '/role not'],
    ['a value that is too short', '\u200b', '/role minLength'],
  ])('it refuses %s', async (_title, role, broken) => {
    const exchange = jsonExchange({ role })
    await expect(sanitized(exchange, { schema: check })).rejects.toMatchObject({
      code: 'body-invalid',
      detail: `schema, once stripped: ${broken}`,
    })
    expect(exchange.body).toMatchObject({ value: { role }, rewritten: false })
  })

  test('what other treatments write is not', async () => {
    const exchange = await sanitized(jsonExchange({ role: 'user\u200b', mail: email }), {
      schema: check,
    })
    expect(exchange.body?.value).toEqual({
      role: 'user',
      mail: expect.stringMatching(/^\[EMAIL_/),
    })
  })
})

test('a chat request that departs from the format is refused before it is searched', async () => {
  const exchange = chatExchange([{ role: 'user', content: 7 }])
  await expect(sanitized(exchange)).rejects.toMatchObject({ code: 'body-invalid', status: 400 })
  expect(exchange.ledger.entries.some(({ detector }) => detector !== undefined)).toBe(false)
})
