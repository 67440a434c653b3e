import {
  contentClassifier,
  httpContentService,
  llamaGuard,
  openaiModeration,
  type ContentClassifierOptions,
  type ContentService,
  type PolicyDocument,
} from '../../../src/index'
import { chat, developer, suiteGuard, suitePolicy } from '../../support/gate'
import {
  json,
  silent,
  startJsonServer,
  type Answer,
  type JsonServer,
} from '../../support/json-server'
import { frameworks, start, type Running } from '../../support/servers'
import { completion, moderated, moderation } from './support'

let server: JsonServer

beforeAll(async () => {
  server = await startJsonServer()
})

afterAll(() => server.close())

const rules: NonNullable<PolicyDocument['content']> = [
  { find: ['harmful.violence', 'harmful.hate'], in: 'request', do: 'block' },
  { find: 'harmful.sexual', in: 'request', do: 'redact' },
]

const moderating = () =>
  openaiModeration({ url: `${server.url}/v1/moderations`, token: 'not-a-key', allowHttp: true })

const guardModel = () =>
  llamaGuard({ url: `${server.url}/v1/chat/completions`, model: 'guard', allowHttp: true })

/** Flags the message, and nothing else that the body holds. */
const flags = (categories: Readonly<Record<string, number>>, message: string): Answer =>
  answersEach((text) => moderated(text === message ? categories : {}))

const answersEach =
  (result: (text: string) => unknown): Answer =>
  (response, asked) => {
    const { input } = asked.body as { input: readonly string[] }
    json(moderation(input.map(result)))(response, asked)
  }

function guarded(use: ContentService, options: Partial<ContentClassifierOptions>) {
  return suiteGuard({
    policy: { ...suitePolicy, content: rules },
    detectors: [contentClassifier({ use, ...options })],
  })
}

describe.each(frameworks)('behind $name', (framework) => {
  let running: Running | undefined
  afterEach(async () => {
    await running?.close()
    running = undefined
  })

  /** Sends a body through the gate; resolves to what comes back, what the handler got and what was recorded. */
  async function ask(
    body: object | string,
    use: ContentService = moderating(),
    options: Partial<ContentClassifierOptions> = {},
  ) {
    const { guard, events } = guarded(use, options)
    const handled: unknown[] = []
    running = await start(framework, {
      guard,
      handler: ({ body: received, send }) => {
        handled.push(received)
        send({ ok: true })
      },
    })
    const response = await fetch(`${running.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { ...developer.headers, 'content-type': 'application/json' },
      body: JSON.stringify(typeof body === 'string' ? chat(body) : body),
    })
    const text = await response.text()
    const entries = events.flatMap((event) => (event.type === 'exchange' ? event.ledger : []))
    const verdicts = entries
      .filter(({ detector, direction }) => detector === 'harmful' && direction === 'request')
      .map(({ verdict }) => verdict)
    return { status: response.status, text, handled, verdicts }
  }

  test('a text that the service flags is blocked, and no handler sees it', async () => {
    server.answers(flags({ violence: 0.9 }, 'something violent'))
    const { status, handled, verdicts } = await ask('something violent')
    expect([status, handled, verdicts]).toEqual([403, [], ['finding']])
  })

  test('another category is treated as its rule says', async () => {
    server.answers(answersEach((text) => moderated(text.startsWith('b') ? { sexual: 0.7 } : {})))
    const messages = ['all', 'bad', 'clean'].map((content) => ({ role: 'user', content }))
    const { status, handled } = await ask({ model: 'small', messages })
    expect(status).toBe(200)
    expect(JSON.stringify(handled)).toMatch(/"all".*harmful\.sexual.*"clean"/)
    expect(JSON.stringify(handled)).not.toContain('bad')
  })

  test('of two categories the one with the stricter rule counts', async () => {
    server.answers(flags({ sexual: 0.9, violence: 0.6 }, 'both'))
    expect((await ask('both')).status).toBe(403)
  })

  test('what a category that no rule names says is reported', async () => {
    server.answers(flags({ illicit: 0.9 }, 'how to shoplift'))
    expect(await ask('how to shoplift')).toMatchObject({ status: 200, verdicts: ['finding'] })
  })

  test('a threshold counts in place of the flag', async () => {
    server.answers(flags({ violence: 0.6 }, 'mild'))
    const threshold = { violence: 0.7 }
    expect((await ask('mild', moderating(), { threshold })).status).toBe(200)
    await running?.close()
    expect((await ask('mild', moderating(), { threshold: 0.6 })).status).toBe(403)
  })

  test('a model as the service says which hazards there are', async () => {
    server.answers(json(completion('\n\nunsafe\nS10')))
    expect(await ask('hateful', guardModel())).toMatchObject({ status: 403, handled: [] })
    await running?.close()
    server.answers(json(completion('\n\nsafe')))
    expect(await ask('kind', guardModel())).toMatchObject({ status: 200, verdicts: ['pass'] })
  })

  test.each<[string, Answer, () => ContentService]>([
    ['is down', json('down', 500), moderating],
    ['does not answer', silent, moderating],
    ['answers in another form', json({ flagged: false }), moderating],
    ['answers about fewer texts', json(moderation([])), moderating],
    ['says more than its verdict', json(completion('I think it is safe')), guardModel],
  ])('where the service %s the exchange is refused', async (_, answer, use) => {
    server.answers(answer)
    const { status, text, handled, verdicts } = await ask('anything', use(), { timeoutMs: 100 })
    expect([status, handled, verdicts]).toEqual([503, [], ['error']])
    expect(text).toContain('control-failed')
    expect(text).not.toMatch(/127\.0\.0\.1|anything|moderation/)
  })

  test('or passes, where that was said, and the application is told', async () => {
    server.answers(json('down', 500))
    const told: unknown[] = []
    const options = { onError: 'pass', onUnanswered: (why: string) => told.push(why) } as const
    expect(await ask('anything', moderating(), options)).toMatchObject({ status: 200 })
    expect(new Set(told)).toEqual(new Set(['error']))
  })

  test('beyond its budget nobody is asked, and the exchange refused', async () => {
    server.answers(answersEach(() => moderated()))
    const messages = ['one', 'two'].map((content) => ({ role: 'user', content }))
    const budget = { perMinute: 1 }
    expect(await ask({ model: 'small', messages }, moderating(), { budget })).toMatchObject({
      status: 503,
      handled: [],
    })
  })

  test('a long text is asked about in pieces, and harm in any of them is harm', async () => {
    server.answers(answersEach((text) => moderated(text.includes('!') ? { hate: 0.9 } : {})))
    const use = openaiModeration({
      ...{ url: `${server.url}/v1/moderations`, token: 'not-a-key', allowHttp: true },
      maxLength: 100,
    })
    expect(await ask(`${'word '.repeat(60)}!`, use)).toMatchObject({ status: 403 })
    await running?.close()
    expect(await ask('word '.repeat(60), use)).toMatchObject({ status: 200 })
    await running?.close()
    expect(await ask('word '.repeat(1000), use)).toMatchObject({ status: 503, handled: [] })
  })

  test('whose texts are asked about can be said', async () => {
    server.answers(answersEach(() => moderated()))
    const messages = [
      { role: 'system', content: 'be brief' },
      { role: 'user', content: 'hello' },
    ]
    await ask({ model: 'small', messages }, moderating(), { origins: ['user'] })
    expect(server.asked.map(({ body }) => body['input'])).toEqual([['small', 'hello']])
  })

  test('a service of another kind needs a mapping alone', async () => {
    server.answers(json({ verdicts: { toxic: 0.95 } }))
    const use = httpContentService({
      ...{ url: `${server.url}/judge`, allowHttp: true, categories: ['hate'] },
      body: (text) => ({ text }),
      read: ({ verdicts }: { verdicts: { toxic: number } }) => [
        { category: 'hate', score: verdicts.toxic },
      ],
    })
    expect(await ask('hateful', use)).toMatchObject({ status: 403 })
    expect(server.asked.map(({ body }) => body)).toContainEqual({ text: 'hateful' })
  })
})

test.each<[string, object, RegExp]>([
  ['no service', { use: {} }, /`use`.*`name`/],
  ['a threshold of no category', { threshold: { hat: 0.5 } }, /`hat`; did you mean `hate`/],
  ['a threshold that is no share', { threshold: 7 }, /`threshold`.*from 0 to 1/],
  ['origins of nobody', { origins: ['stranger'] }, /`origins`/],
  ['another option', { band: [0, 1] }, /no option `band`/],
])('%s is refused at start', (_, options, message) => {
  const use = openaiModeration({ token: 'not-a-key' })
  expect(() => contentClassifier({ use, ...options })).toThrow(message)
})
