import { httpClassifier, type HttpClassifierOptions } from '../../src/index'
import { json, silent, startJsonServer, type JsonServer } from '../support/json-server'
import { inputOf, patient } from './support'

let server: JsonServer

beforeAll(async () => {
  server = await startJsonServer()
})

afterAll(() => server.close())

interface Labels {
  readonly labels: readonly { readonly label: string; readonly score: number }[]
}

function classifier(options: Partial<HttpClassifierOptions<Labels>> = {}) {
  return httpClassifier<Labels>({
    url: `${server.url}/predict?version=1`,
    body: (text, { origin }) => ({ inputs: text, from: origin.kind }),
    score: ({ labels }) => labels.find(({ label }) => label === 'attack')?.score ?? NaN,
    allowHttp: true,
    ...options,
  })
}

const scored = (score: number) => json({ labels: [{ label: 'attack', score }] })

test('each text is posted as the mapping says, and the answer read as it says', async () => {
  server.answers((response, { body }) =>
    scored(body['inputs'] === 'one' ? 0.25 : 0.75)(response, {} as never),
  )
  const { classify } = classifier({ token: 'not-a-key', headers: { 'x-tenant': () => 'a' } })
  const answers = await classify([inputOf('one'), inputOf('two', 'document')], patient())
  expect(answers).toEqual([{ score: 0.25 }, { score: 0.75 }])
  expect(server.asked).toHaveLength(2)
  expect(server.asked.map(({ body }) => body)).toEqual(
    expect.arrayContaining([
      { inputs: 'one', from: 'user' },
      { inputs: 'two', from: 'document' },
    ]),
  )
  expect(server.asked[0]).toMatchObject({
    path: '/predict?version=1',
    headers: {
      authorization: 'Bearer not-a-key',
      'x-tenant': 'a',
      'content-type': 'application/json',
    },
  })
})

test('an answer may say the type, too', async () => {
  server.answers(json({ labels: [] }))
  const { classify } = classifier({ score: () => ({ score: 1, type: 'injection.leak' }) })
  expect(await classify([inputOf('one')], patient())).toEqual([
    { score: 1, type: 'injection.leak' },
  ])
})

test.each([
  ['a failure of the server', json('oops', 500), 'it answered with status 500'],
  ['too many requests', json({}, 429), 'it answered with status 429'],
  ['a refusal', json({}, 403), 'it answered with status 403'],
  ['no JSON', json('attack: no'), 'not valid JSON'],
  ['JSON of another shape', json({ verdict: 'benign' }), '`score` threw'],
])('%s is no answer', async (_, answer, message) => {
  server.answers(answer)
  const { classify } = classifier()
  await expect(classify([inputOf('one')], patient())).rejects.toThrow(message)
})

test('a redirect is not followed', async () => {
  server.answers((response) => response.writeHead(307, { location: '/elsewhere' }).end())
  const { classify } = classifier()
  await expect(classify([inputOf('one')], patient())).rejects.toThrow()
  expect(server.asked.map(({ path }) => path)).toEqual(['/predict?version=1'])
})

test('a label that is not there is no score', async () => {
  server.answers(json({ labels: [{ label: 'other', score: 1 }] }))
  const [answer] = await classifier().classify([inputOf('one')], patient())
  expect(answer?.score).toBeNaN()
})

test('the server is left where nobody waits any more', async () => {
  const controller = new AbortController()
  server.answers((response, asked) => {
    silent(response, asked)
    controller.abort(new Error('gone'))
  })
  const { classify } = classifier()
  await expect(classify([inputOf('one')], controller.signal)).rejects.toThrow()
  await server.asked[0]?.hungUp
})

test('a secret that is missing is an error that does not name its value', async () => {
  server.answers(scored(1))
  const { classify } = classifier({ token: () => '' })
  await expect(classify([inputOf('one')], patient())).rejects.toThrow(
    /the secret \(function\) is missing/,
  )
  expect(server.asked).toHaveLength(0)
})

test('its name says where it is', () => {
  expect(classifier().name).toBe(`HTTP classifier at ${new URL(server.url).host}`)
  expect(classifier({ name: 'guard-86m' })).toMatchObject({ name: 'guard-86m', maxLength: 8000 })
})

test.each<[string, object, RegExp]>([
  [
    'http',
    { url: 'http://classifier.example/', allowHttp: false },
    /must be an https URL.*allowHttp/,
  ],
  ['no URL', { url: 'classifier' }, /must be an https URL/],
  ['a password', { url: 'http://a:b@classifier.example/' }, /without credentials/],
  ['no mapping', { body: { inputs: '' } }, /option `body`.*must be a function/],
  ['a wrong header', { headers: { 'a b': 'x' } }, /option `headers`.*names of headers/],
  ['an empty header', { headers: { a: '' } }, /option `a` of `httpClassifier.headers`.*a secret/],
  ['a slip', { scores: () => 1 }, /no option `scores`; did you mean `score`/],
])('%s is a wrong option', (_, options, message) => {
  expect(() => classifier(options)).toThrow(message)
})
