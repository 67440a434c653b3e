import { brokenCap, parseCaps, type CapsOptions } from '../../src/controls/sanitize/caps'
import { ConfigurationError } from '../../src/core/errors'
import { chatExchange, jsonExchange, sanitized } from './support'

test('the documented bounds hold where none are given', () => {
  expect(parseCaps({})).toEqual({
    maxBytes: 1_048_576,
    maxDepth: 64,
    maxMessages: 1000,
    maxCharacters: 1_000_000,
    maxMediaParts: 100,
    maxMediaBytes: 10_485_760,
    maxMediaPixels: 67_108_864,
  })
})

test.each<[string, object]>([
  ['maxBytes', { maxBytes: 0 }],
  ['maxDepth', { maxDepth: 1001 }],
  ['maxMessages', { maxMessages: '5' }],
  ['maxCharacters', { maxCharacters: 1.5 }],
  ['maxMediaParts', { maxMediaParts: 0 }],
  ['maxMediaBytes', { maxMediaBytes: -1 }],
  ['maxMediaPixels', { maxMediaPixels: NaN }],
])('a wrong `%s` is refused at construction', (name, options) => {
  expect(() => parseCaps(options as CapsOptions)).toThrow(ConfigurationError)
  expect(() => parseCaps(options as CapsOptions)).toThrow(`option \`${name}\` of \`caps\` must be`)
})

test('a misspelt cap is told the nearest one', () => {
  expect(() => parseCaps({ maxByte: 1 } as CapsOptions)).toThrow('did you mean `maxBytes`?')
})

const message = { role: 'user', content: 'hello' }

test.each([
  ['as many messages as allowed', { maxMessages: 2 }, undefined],
  ['one message more', { maxMessages: 1 }, 'maxMessages'],
  ['as many characters as allowed', { maxCharacters: 11 }, undefined],
  ['one character more', { maxCharacters: 10 }, 'maxCharacters'],
])('a body of %s: %p', async (_title, caps, broken) => {
  const outcome = await sanitized(chatExchange([message, message]), { caps }).catch(
    (error: unknown) => error,
  )
  const refusal = { code: 'body-limit', status: 400, detail: `the cap \`${broken}\` is exceeded` }
  if (broken === undefined) expect(outcome).not.toBeInstanceOf(Error)
  else expect(outcome).toMatchObject(refusal)
})

test('all texts of a body count, names of properties too', async () => {
  const exchange = jsonExchange({ abc: ['def', { ghi: 'j' }] })
  await expect(sanitized(exchange, { caps: { maxCharacters: 9 } })).rejects.toMatchObject({
    code: 'body-limit',
  })
})

test.each([null, 7, 'text', [], { messages: 'many' }, { messages: { length: 9 } }])(
  'the body %j has no messages to count',
  (body) => {
    expect(brokenCap(parseCaps({ maxMessages: 1 }), body, [])).toBeUndefined()
  },
)
