import type { PolicyDocument } from '../../src/index'
import { scriptedChunks } from '../../src/testing'
import { chat, developer, suiteGuard } from '../support/gate'
import { receive, respondStream, respondWhole } from '../support/in-memory'

const path = '/v1/chat/completions'

const policy: PolicyDocument = {
  version: 1,
  rules: [
    { id: 'all', effect: 'allow', actions: ['model:infer'], resources: ['model/*'] },
    { id: 'retired', effect: 'deny', actions: ['*'], resources: ['model/retired'] },
  ],
  routes: [{ match: `POST ${path}`, action: 'model:infer', resource: 'model/{body.model}' }],
}

const { guard } = suiteGuard({ policy })

const ask = (more: object) =>
  receive(guard, { path, headers: developer.headers, body: chat('hi', more) })

test.each([
  ['retired', 'access-denied'],
  ['retired\u200b', 'resource-invalid'],
  ['re\u00adtired', 'resource-invalid'],
])('a deny rule is not passed by a character that nobody sees: %j', async (model, code) => {
  expect((await ask({ model })).error).toMatchObject({ code })
})

describe('a property name never becomes another one', () => {
  const bodyAfter = async (more: object) => {
    const { exchange, error } = await ask({ model: 'small', ...more })
    expect(error).toBeUndefined()
    return exchange.body?.value
  }

  test.each<[string, object, string[]]>([
    ['a field that the schema bounds', { 'n\u200b': 1000 }, ['n\ufffd']],
    ['a field of another type', { 'stream\u200b': 'yes' }, ['stream\ufffd']],
    ['the field that names the resource', { 'mod\u00adel': 'retired' }, ['mod\ufffdel']],
    ['`__proto__`', { '__proto\u200b__': { isAdmin: true } }, ['__proto\ufffd__']],
    ['beside it', { n: 1, 'n\u200b': 2, 'n\u2060': 3 }, ['n', 'n\ufffd', 'n\ufffd~2']],
  ])('which is %s', async (_title, more, names) => {
    expect(Object.keys((await bodyAfter(more)) as object)).toEqual(['model', 'messages', ...names])
  })

  test('which holds an image', async () => {
    const part = { type: 'image_url', 'image_ur\u200bl': { url: 'data:image/png;base64,AAAA' } }
    expect(await bodyAfter({ messages: [{ role: 'user', content: [part] }] })).toMatchObject({
      messages: [{ content: [{ 'image_ur\ufffdl': {} }] }],
    })
  })

  test('which holds tool arguments', async () => {
    const call = { id: 'a', function: { name: 'f', arguments: '{"k":1}' } }
    const message = { role: 'assistant', content: null, 'tool_calls\u200b': [call] }
    expect(await bodyAfter({ messages: [message] })).toMatchObject({
      messages: [{ 'tool_calls\ufffd': [{ id: 'a' }] }],
    })
  })

  const argument = '{"__proto\u200b__":{"isAdmin":true}}'
  const seen = '{"__proto\ufffd__":{"isAdmin":true}}'

  test('in tool arguments of a request', async () => {
    const call = { id: 'a', type: 'function', function: { name: 'f', arguments: argument } }
    const messages = [{ role: 'assistant', content: null, tool_calls: [call] }]
    expect(await bodyAfter({ messages })).toMatchObject({
      messages: [{ tool_calls: [{ function: { arguments: seen } }] }],
    })
  })

  test('in a response, also in its tool arguments', async () => {
    const { exchange } = await ask({ model: 'small' })
    const message = { role: 'assistant', tool_calls: [{ function: { arguments: argument } }] }
    const body = { choices: [{ message }], '__proto\u200b__': { isAdmin: true } }
    expect(respondWhole(guard, exchange, body)).toBe(
      JSON.stringify(body).replaceAll('\u200b', '\ufffd'),
    )
  })

  test('in a stream, also in its tool arguments', async () => {
    const { exchange } = await ask({ model: 'small', stream: true })
    const event = `data: {"choices":[],"__proto\u200b__":{"isAdmin":true}}\n\n`
    const steps = [...argument].map((piece) => ({ tool: 'mail', arguments: piece }))
    const chunks = [Buffer.from(event), ...scriptedChunks(steps)]
    const stream = respondStream(guard, exchange, chunks)
    expect(stream).toContain('"__proto\ufffd__":{"isAdmin":true}')
    expect(stream).toContain(JSON.stringify(seen))
    expect(stream).not.toContain('__proto__')
  })

  test('in an event stream of unknown format', async () => {
    const { exchange } = await ask({ model: 'small' })
    exchange.format = undefined
    const event = `data: {"__proto\u200b__":{"isAdmin":true}}\n\n`
    expect(respondStream(guard, exchange, [Buffer.from(event)])).toBe(
      event.replace('\u200b', '\ufffd'),
    )
  })
})
