import { createGuard, type PolicyDocument } from '../../src/index'
import { developer, suiteGuard } from '../support/gate'
import { receive } from '../support/in-memory'

const document = (references: unknown): PolicyDocument => ({
  version: 1,
  rules: [{ id: 'all', effect: 'allow', actions: ['model:infer'], resources: ['model/any'] }],
  routes: [{ match: 'POST /v1/responses', action: 'model:infer', resource: 'model/any' }],
  content: [],
  references: references as never,
})

test.each<[unknown, string]>([
  [[{ type: 'picture' }], 'picture'],
  [[{ type: 'image' }], '`hosts` is missing'],
  [[{ type: ['image', 'file'] }], '`hosts` is missing'],
  [[{ type: 'prompt' }], '`ids` is missing'],
  [[{ type: 'prompt', owner: 'principal' }], '`ids` is missing'],
  [[{ type: 'hosted-tool' }], '`owner: anyone` allows all'],
  [[{ type: 'web-search', hosts: ['a.example'] }], 'take `hosts` out'],
  [[{ type: 'background', owner: 'anyone' }], 'take `owner` out'],
  [[{ type: 'response', hosts: ['a.example'] }], 'take `hosts` out'],
  [[{ type: 'image', hosts: ['https://a.example/'] }], 'is no host'],
  [[{ type: 'image', hosts: [] }], 'hosts'],
  [[{ type: 'image', hosts: ['a.example'], schemes: ['gs'] }], 'schemes'],
  [[{ type: 'image', host: ['a.example'] }], 'did you mean `hosts`'],
])('a document with the references %j does not load', (references, message) => {
  const make = () =>
    createGuard({ policy: document(references), authenticate: [developer.authenticator] })
  expect(make).toThrow(message)
})

async function asked(references: unknown, body: object) {
  const { guard } = suiteGuard({ policy: document(references) })
  const { error } = await receive(guard, {
    path: '/v1/responses',
    headers: developer.headers,
    body,
  })
  return error
}

const image = (image_url: string) => ({
  input: [{ role: 'user', content: [{ type: 'input_image', image_url }] }],
})

test('https alone, unless the entry says otherwise', async () => {
  const entry = { type: 'image', hosts: ['a.example'] }
  const plain = image('http://a.example/b')
  expect((await asked([entry], plain))?.code).toBe('reference-denied')
  expect(await asked([{ ...entry, schemes: ['http'] }], plain)).toBeUndefined()
  expect((await asked([{ ...entry, schemes: ['http'] }], image('https://a.example/b')))?.code).toBe(
    'reference-denied',
  )
})

test('every reference of a request has to be allowed', async () => {
  const both = { ...image('https://a.example/b'), background: true }
  expect((await asked([{ type: 'image', hosts: ['a.example'] }], both))?.code).toBe(
    'reference-denied',
  )
  expect(
    await asked([{ type: 'image', hosts: ['a.example'] }, { type: 'background' }], both),
  ).toBeUndefined()
})

test('an entry that lists hosts says nothing of ids', async () => {
  const file = { input: [{ type: 'input_file', file_id: 'file-1' }] }
  expect((await asked([{ type: 'file', hosts: ['a.example'] }], file))?.code).toBe(
    'reference-denied',
  )
})

test('a developer is told the field and the lines that would allow it', async () => {
  const error = await asked([], {
    ...image('https://a.example:8443/b'),
    previous_response_id: 'resp_1',
    prompt: { id: 'pmpt_1' },
    background: true,
  })
  expect(error?.detail).toContain(
    '`image` at `input.0.content.0.image_url`: no entry of `references` allows it',
  )
  expect(error?.hint).toBe(
    [
      'to allow it, add to the document:',
      'references:',
      "  - { type: image, hosts: ['a.example:8443'] }",
      '  - { type: response, owner: principal } # what the guard has seen given to the caller',
      "  - { type: prompt, ids: ['pmpt_1'] }",
      '  - { type: background }',
    ].join('\n'),
  )
})

test('what is hidden between the letters of a name or an address does not hide it', async () => {
  const hidden = { input: 'Hi.', note: { value: 'ht\u200btps://evil.example/' } }
  expect((await asked([], hidden))?.code).toBe('reference-denied')
})

describe('a reference that a treatment changes', () => {
  const treated = async (body: object) => {
    const policy = {
      ...document([
        { type: 'image', hosts: ['a.example'] },
        { type: 'response', ids: ['*'] },
      ]),
      content: [{ find: 'pii.email', do: 'redact' }] as const,
    }
    const { guard } = suiteGuard({ policy })
    return receive(guard, { path: '/v1/responses', headers: developer.headers, body })
  }

  test('may ask the same host for something else', async () => {
    const { error, exchange } = await treated(image('https://a.example/?of=ada@bakery.org'))
    expect(error).toBeUndefined()
    expect(JSON.stringify(exchange.body?.value)).not.toContain('ada@')
  })

  test('may not name something else', async () => {
    const { error } = await treated({ input: 'Hi.', previous_response_id: 'of ada@bakery.org' })
    expect(error?.code).toBe('reference-denied')
  })
})
