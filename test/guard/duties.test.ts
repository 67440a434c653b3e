import { createGuard, pii, secrets, type PolicyDocument } from '../../src/index'
import type { Obligation } from '../../src/core/obligation'
import type { RuleEntry } from '../../src/policy/document'
import { fakePrincipal, scriptedChunks } from '../../src/testing'
import { chat, developer, email, suiteGuard, type SuiteGuard } from '../support/gate'
import { contentOf, receive, respondStream, respondWhole } from '../support/in-memory'

const acme = fakePrincipal({ id: 'tess', tenant: 'acme' })
const unsupported = expect.objectContaining({ code: 'obligation-unsupported', status: 503 })

function policyWith(
  duties: readonly Obligation[],
  more: Partial<PolicyDocument> = {},
): PolicyDocument {
  const rule = (id: string, obligations: readonly Obligation[]): RuleEntry => ({
    id,
    effect: 'allow',
    actions: ['model:infer'],
    resources: ['model/*'],
    ...(obligations.length > 0 && { obligations }),
  })
  return {
    version: 1,
    rules: [rule('plain', []), ...duties.map((duty, index) => rule(`duty-${index}`, [duty]))],
    routes: [
      { match: 'POST /v1/chat/completions', action: 'model:infer', resource: 'model/{body.model}' },
      { match: 'POST /models/:id', action: 'model:infer', resource: 'model/{path.id}' },
      { match: 'POST /bare', action: 'model:infer', resource: 'model/any', filter: false },
    ],
    content: [],
    ...more,
  }
}

const ask = (body: object = chat('Hi.'), path = '/v1/chat/completions') => ({
  path,
  headers: developer.headers,
  body,
})

const answer = (content: string) => ({
  choices: [{ index: 0, message: { role: 'assistant', content } }],
})

/** A stream of a text, in events of three characters, in chunks that end anywhere. */
const pieces = (text: string) => scriptedChunks(text.match(/.{1,3}/gsu) ?? [], { chunkBytes: 7 })

async function begun(suite: SuiteGuard, request = ask()) {
  const { guard } = suite
  const { exchange, error } = await receive(guard, request)
  return { guard, exchange, error }
}

describe('`model.allow`', () => {
  const only = (...models: string[]): Obligation => ({ type: 'model.allow', models })
  const asking = (duties: readonly Obligation[], body: object, path?: string) =>
    begun(suiteGuard({ policy: policyWith(duties) }), ask(body, path))

  test.each<[string, readonly Obligation[], object]>([
    ['one it names', [only('small')], chat('Hi.')],
    ['one that a pattern matches', [only('s*', 'other')], chat('Hi.')],
    ['one that every rule allows', [only('s*'), only('*ll'), only('**')], chat('Hi.')],
    ['one with a slash in its name', [only('openai/*')], chat('Hi.', { model: 'openai/small' })],
  ])('lets a model through: %s', async (_, duties, body) => {
    expect((await asking(duties, body)).error).toBeUndefined()
  })

  test.each<[string, readonly Obligation[], object]>([
    ['another', [only('large')], chat('Hi.')],
    ['one that only one rule allows', [only('small'), only('large')], chat('Hi.')],
    ['one of another case', [only('SMALL')], chat('Hi.')],
    ['one named as objects have it', [only('small')], chat('Hi.', { model: '__proto__' })],
  ])('refuses %s', async (_, duties, body) => {
    const { error } = await asking(duties, body)
    expect(error).toMatchObject({ code: 'access-denied', status: 403 })
  })

  test('takes the model of the path where the body has none', async () => {
    const duties = [only('small')]
    expect((await asking(duties, { q: 1 }, '/models/small')).error).toBeUndefined()
    expect((await asking(duties, { q: 1 }, '/models/large')).error?.code).toBe('access-denied')
  })

  test('holds the model of the path too where the body names another: the handler may use either', async () => {
    const duties = [only('small', 's')]
    expect((await asking(duties, { model: 's' }, '/models/small')).error).toBeUndefined()
    expect((await asking(duties, { model: 'small' }, '/models/large')).error).toMatchObject({
      code: 'access-denied',
      detail: 'a duty holds the request to the models `s`, `small`, not `large`',
    })
  })

  test.each([{ model: 7 }, { model: null }, { model: '' }, { model: ['small'] }])(
    'refuses %j, whatever the path says: nobody knows which model that is',
    async (body) => {
      expect((await asking([only('small')], body, '/models/small')).error).toEqual(unsupported)
    },
  )

  test('refuses a name of 10 kB as quickly as any other', async () => {
    const body = { model: 'sl'.repeat(5000) }
    const { error } = await asking([only('s*l*l*l*l*x')], body, '/models/small')
    expect(error).toMatchObject({ code: 'access-denied', status: 403 })
  })

  test('believes the body where it and the path differ', async () => {
    const { error } = await asking([only('small')], { model: 'large' }, '/models/small')
    expect(error?.code).toBe('access-denied')
  })
})

describe('`output.redact`', () => {
  const redact = (...find: string[]): Obligation => ({ type: 'output.redact', find })
  const text = `Write to ${email} today. `
  const sent = 'Write to [REDACTED_EMAIL] today. '
  const suite = (duties: readonly Obligation[], more?: Partial<PolicyDocument>) =>
    suiteGuard({ policy: policyWith(duties, more) })

  async function answers(made: SuiteGuard, path?: string) {
    const request = ask(chat('Hi.'), path)
    const whole = await begun(made, request)
    const streamed = await begun(made, request)
    return {
      whole: respondWhole(whole.guard, whole.exchange, answer(text)),
      streamed: contentOf(respondStream(streamed.guard, streamed.exchange, pieces(text))),
    }
  }

  test.each<[string, Parameters<typeof suite>]>([
    ['what the rules only report', [[redact('pii.email')]]],
    ['what is below a wider word', [[redact('pii')]]],
    ['what one rule of several asks for', [[redact('secrets'), redact('pii.email')]]],
    [
      'what the rules would only mask',
      [[redact('pii.email')], { content: [{ find: 'pii', do: 'mask' }] }],
    ],
  ])('takes out of bodies and streams alike what it names: %s', async (_, made) => {
    const { whole, streamed } = await answers(suite(...made))
    expect(whole).not.toContain(email)
    expect(streamed).not.toContain(email)
    expect(JSON.parse(whole)).toMatchObject(answer(streamed))
  })

  test('leaves what it does not name, and what no rule is about', async () => {
    const { whole, streamed } = await answers(suite([redact('secrets')]))
    expect(JSON.parse(whole)).toEqual(answer(text))
    expect(streamed).toBe(text)
    expect(sent).not.toBe(text)
  })

  test('is carried out on a route that is not filtered', async () => {
    const { exchange, guard } = await begun(suite([redact('pii.email')]), ask(chat('Hi.'), '/bare'))
    expect(respondWhole(guard, exchange, answer(text))).not.toContain(email)
  })

  test('gives way to what is stricter', async () => {
    const blocking = suite([redact('pii.email')], { content: [{ find: 'pii', do: 'block' }] })
    const { guard, exchange } = await begun(blocking)
    expect(() => respondWhole(guard, exchange, answer(text))).toThrow(
      expect.objectContaining({ code: 'output-blocked' }),
    )
  })

  test('does not give back a pseudonym of what must be redacted', async () => {
    const content = [{ find: 'pii.email', in: 'request', do: 'pseudonymize' }] as const
    const echo = async (duties: readonly Obligation[]) => {
      const { guard, exchange } = await begun(suite(duties, { content }), ask(chat(text)))
      const { messages } = exchange.body?.value as { messages: [{ content: string }] }
      const whole = respondWhole(guard, exchange, answer(messages[0].content))
      const chunks = pieces(messages[0].content)
      return [whole, contentOf(respondStream(guard, exchange, chunks))]
    }
    for (const given of await echo([])) expect(given).toContain(email)
    for (const given of await echo([redact('secrets')])) expect(given).toContain(email)
    for (const given of await echo([redact('pii')])) expect(given).not.toContain(email)
  })

  test('refuses a response in which nothing can be found', async () => {
    const { guard, exchange } = await begun(suite([redact('pii.email')]), ask(chat('Hi.'), '/bare'))
    expect(() => guard.respond(exchange, { status: 200, contentType: 'image/png' })).toThrow(
      expect.objectContaining({ status: 503 }),
    )
  })

  test('refuses, before the handler, what no detector of the guard finds, and tells it at start', async () => {
    const made = suiteGuard({ policy: policyWith([redact('pii.email')]), detectors: [secrets()] })
    expect(made.events).toContainEqual({ type: 'find-unavailable', find: 'pii.email' })
    expect((await begun(made)).error).toEqual(unsupported)
  })

  test('of a word that is nearly one is refused with the one', () => {
    expect(() => suite([redact('pii.emial')])).toThrow(
      'rule `duty-0`, `obligations.0.find`: nothing finds `pii.emial`; did you mean `pii.email`?',
    )
  })
})

describe('duties that handlers carry out', () => {
  const strictest = (left: Obligation, right: Obligation): Obligation => ({
    type: 'x.tier',
    level: Math.max(Number(left['level']), Number(right['level'])),
  })
  const tier = {
    type: 'x.tier',
    phases: ['request'],
    merge: strictest,
    check: ({ level }: Obligation) =>
      typeof level === 'number' ? undefined : '`level` must be a number',
  } as const
  type Registered = NonNullable<Parameters<typeof suiteGuard>[0]>['obligations']
  const level = (value: unknown): Obligation => ({ type: 'x.tier', level: value })
  const declared = { obligations: ['x.tier'] }
  const suite = (duties: readonly Obligation[], obligations: Registered = [tier]) =>
    suiteGuard({ policy: policyWith(duties, declared), obligations })

  test('are merged and part of the exchange, frozen', async () => {
    const { exchange, error } = await begun(suite([level(1), level(3), level(2)]))
    expect(error).toBeUndefined()
    expect(exchange.obligations).toEqual([level(3)])
    expect(Object.isFrozen(exchange.obligations)).toBe(true)
    expect(Object.isFrozen(exchange.obligations[0])).toBe(true)
  })

  test('of the document of a tenant are merged with those of the policy', async () => {
    const { rules = [] } = policyWith([level(5)])
    const made = suiteGuard({
      policy: policyWith([level(1)], declared),
      obligations: [tier],
      tenantPolicies: (tenant) =>
        tenant === 'acme' ? { version: 1, rules, ...declared } : undefined,
      authenticate: [acme.authenticator],
    })
    const { exchange, error } = await receive(made.guard, { ...ask(), headers: acme.headers })
    expect(error).toBeUndefined()
    expect(exchange.obligations).toEqual([level(5)])
  })

  test.each<[string, (left: Obligation, right: Obligation) => unknown]>([
    [
      'throws',
      () => {
        throw new Error('no')
      },
    ],
    ['returns nothing', () => undefined],
    ['returns another type', (left) => ({ ...left, type: 'tokens.max', value: 1 })],
    ['promises', (left) => Promise.resolve(left)],
    ['rejects', () => Promise.reject(new Error('no'))],
    ['forgets one side', (left) => left],
    ['forgets the other', (_, right) => right],
    ['returns what its own check refuses', (left) => ({ ...left, level: 'high' })],
    ['returns what is no data', (left) => ({ ...left, level: 3, at: new Date() })],
    ['changes what it is given', (left, right) => Object.assign(left, { level: right['level'] })],
  ])('deny where the merge %s', async (_, merge) => {
    const wrong = { ...tier, merge: merge as typeof strictest }
    const { error } = await begun(suite([level(1), level(2)], [wrong]))
    expect(error).toEqual(unsupported)
  })

  test.each<[string, () => unknown, string]>([
    ['finds a fault', () => 'wrong', '`x.tier`: wrong'],
    [
      'throws',
      () => {
        throw new Error('secret')
      },
      '`x.tier`: its `check` threw',
    ],
    ['promises', () => Promise.resolve(), '`x.tier`: its `check` returned neither a text'],
  ])('fail at start where the check %s', (_, check, message) => {
    const wrong = { ...tier, check: check as () => undefined }
    expect(() => suite([level(1)], [wrong])).toThrow(message)
  })

  test.each<[string, () => unknown, string]>([
    ['no code', () => suite([], []), '`x.tier` is carried out by no code; none is registered'],
    [
      'code of another name',
      () => suite([], [{ ...tier, type: 'x.tire' }]),
      '`x.tier` is carried out by no code; did you mean `x.tire`?',
    ],
    [
      'no declaration',
      () => suiteGuard({ policy: policyWith([level(1)]), obligations: [tier] }),
      '`response.strip`, `output.redact`; declare your own in `obligations`',
    ],
    [
      'a type of this package',
      () => suite([], [{ ...tier, type: 'tokens.max' }]),
      "each type once, and none of this package's; `tokens.max` is taken",
    ],
    ['a type twice', () => suite([], [tier, tier]), '`x.tier` is taken'],
    ['no phase', () => suite([], [{ ...tier, phases: [] }]), '"request", "response", "stream"'],
    [
      'a declaration of what is built in',
      () =>
        createGuard({
          policy: policyWith([], { obligations: ['tokens.max'] }),
          authenticate: [developer.authenticator],
        }),
      '`tokens.max` is carried out already; leave it out',
    ],
  ])('fail at start with %s', (_, make, message) => {
    expect(make).toThrow(message)
  })
})

describe('a duty in a phase that its carrier does not list', () => {
  const mark: Obligation = { type: 'x.mark' }
  const markIn = (...phases: ('request' | 'response' | 'stream')[]) =>
    suiteGuard({
      policy: policyWith([mark], { obligations: ['x.mark'] }),
      obligations: [{ type: 'x.mark', phases, merge: (left) => left, check: () => undefined }],
      detectors: [pii()],
    })
  const whole = 'application/json'
  const streams = ['text/event-stream', 'application/x-ndjson', 'text/plain', 'image/png']

  async function opening(made: SuiteGuard, contentType: string, path?: string) {
    const { guard, exchange } = await begun(made, ask(chat('Hi.'), path))
    return () => guard.respond(exchange, { status: 200, contentType })
  }

  test.each(streams)('refuses `response` on %s, before anything leaves', async (contentType) => {
    for (const path of ['/v1/chat/completions', '/bare']) {
      expect(await opening(markIn('response'), contentType, path)).toThrow(unsupported)
      expect(await opening(markIn('request', 'response'), contentType, path)).toThrow(unsupported)
    }
  })

  test('refuses `stream` on a whole response', async () => {
    expect(await opening(markIn('stream'), whole)).toThrow(unsupported)
  })

  test.each<[string, ('request' | 'response' | 'stream')[], string]>([
    ['a whole response where it lists that', ['response'], whole],
    ['a stream where it lists that', ['stream'], 'text/event-stream'],
    ['any where it lists both', ['response', 'stream'], 'text/event-stream'],
    ['any where it is a duty of the request', ['request'], 'text/event-stream'],
  ])('lets through %s', async (_, phases, contentType) => {
    expect(await opening(markIn(...phases), contentType)).not.toThrow()
  })
})
