import { pii, secrets, type Detector, type GuardError } from '../../src/index'
import { chat, developer, email, guest, secret, suiteGuard, suitePolicy } from '../support/gate'
import { pictureUrl } from '../media/pictures'
import { receive, respondWhole, type Received } from '../support/in-memory'

const path = '/v1/chat/completions'
const headers = developer.headers
const ask = { path, headers, body: chat('hi') }

const stepsOf = ({ exchange }: Received): string[] =>
  exchange.ledger.entries
    .filter(({ detector }) => detector === undefined)
    .map(({ control, step }) => `${control} ${step}`)

const order = [
  'sanitize form',
  'limit admit',
  'authenticate credential',
  'authorize purpose',
  'sanitize read',
  'authorize access',
  'authorize calls',
  'sanitize minimize',
  'authorize references',
  'limit reserve',
  'sanitize content',
  'sanitize obligations',
  'sanitize coverage',
]

test('an exchange passes its controls in the documented order', async () => {
  const { guard } = suiteGuard()
  expect(stepsOf(await receive(guard, ask))).toEqual(order)
})

test('a second gate repeats nothing', async () => {
  const { guard } = suiteGuard({ limit: '1/min' })
  const received = await receive(guard, ask, [guard.plans.all(), guard.plans.all()])
  expect(received.error).toBeUndefined()
  expect(stepsOf(received)).toEqual(order)
})

test('single controls behind a gate run only for what they add', async () => {
  const { guard } = suiteGuard()
  const { plans } = guard
  const received = await receive(guard, ask, [
    plans.all(),
    plans.authenticate(),
    plans.limit({ requests: '5/min' }),
    plans.sanitize(),
    plans.filter(),
  ])
  expect(stepsOf(received)).toEqual([...order, 'limit reserve'])
})

type Guard = ReturnType<typeof suiteGuard>['guard']

describe('single controls without a gate', () => {
  test.each([
    ['authenticate', ({ plans }: Guard) => plans.authenticate(), order.slice(0, 3)],
    [
      'authorize',
      ({ plans }: Guard) => plans.authorize({ action: 'model:infer' }),
      [...order.slice(0, 7), 'authorize references', 'sanitize minimize', 'sanitize obligations'],
    ],
    [
      'limit',
      ({ plans }: Guard) => plans.limit({ requests: '5/min' }),
      ['sanitize form', 'limit reserve'],
    ],
    [
      'sanitize',
      ({ plans }: Guard) => plans.sanitize(),
      [
        'sanitize form',
        'sanitize read',
        'sanitize minimize',
        'sanitize content',
        'sanitize obligations',
        'sanitize coverage',
      ],
    ],
    ['filter', ({ plans }: Guard) => plans.filter(), ['sanitize form']],
  ])('%s runs what it needs and no more', async (_title, plan, steps) => {
    const { guard } = suiteGuard()
    expect(stepsOf(await receive(guard, ask, [plan(guard)]))).toEqual(steps)
  })

  test('each refuses a request that can be read in two ways', async () => {
    const { guard } = suiteGuard()
    const { plans } = guard
    const list = [
      plans.all(),
      plans.authenticate(),
      plans.authorize({ action: 'model:infer' }),
      plans.limit({ requests: '5/min' }),
      plans.sanitize(),
      plans.filter(),
    ]
    for (const plan of list) {
      const { error } = await receive(guard, { ...ask, violation: 'path-malformed' }, [plan])
      expect(error).toMatchObject({ code: 'path-malformed', status: 400 })
    }
  })
})

describe('gate.authorize', () => {
  test('refuses a caller who holds no permission for its action', async () => {
    const { guard } = suiteGuard()
    const narrower = guard.plans.authorize({ action: 'model:train' })
    const { error } = await receive(guard, ask, [guard.plans.all(), narrower])
    expect(error).toMatchObject({ code: 'access-denied', status: 403 })
  })

  test('lifts no denial of the gate before it', async () => {
    const { guard } = suiteGuard()
    const allowed = guard.plans.authorize({ action: 'thing:use', resource: 'thing/x' })
    const body = { ...chat('hi'), model: 'large' }
    const { error } = await receive(guard, { ...ask, body }, [guard.plans.all(), allowed])
    expect(error).toMatchObject({ code: 'access-denied' })
  })

  test('may name a path that no route lists, and everything else still holds', async () => {
    const { guard } = suiteGuard()
    const plan = guard.plans.authorize({ action: 'thing:use', resource: 'thing/{body.name}' })
    const unlisted = { path: '/unlisted', headers, body: { name: 'x' } }
    expect((await receive(guard, unlisted, [plan])).error).toBeUndefined()
    expect((await receive(guard, { ...unlisted, body: {} }, [plan])).error).toMatchObject({
      code: 'resource-invalid',
    })
    expect(
      (await receive(guard, { ...unlisted, headers: guest.headers }, [plan])).error,
    ).toMatchObject({ code: 'access-denied' })
    expect((await receive(guard, { ...unlisted, headers: {} }, [plan])).error).toMatchObject({
      code: 'credential-missing',
    })
  })

  test('without a resource of its own or of a route cannot decide, so it refuses', async () => {
    const { guard } = suiteGuard()
    const plan = guard.plans.authorize({ action: 'thing:use' })
    const { error } = await receive(guard, { path: '/unlisted', headers }, [plan])
    expect(error).toMatchObject({
      code: 'control-failed',
      headers: { 'x-should-retry': 'false' },
      hint: expect.stringContaining(
        "gate.authorize({ action: 'thing:use', resource: 'type/name' })",
      ),
    })
  })

  test('adds the duties of its own decision to the ones of the gate', async () => {
    const train = {
      id: 'train',
      effect: 'allow',
      actions: ['model:train'],
      resources: ['model/*'],
      obligations: [{ type: 'tokens.max', value: 7 }],
    } as const
    const { guard } = suiteGuard({
      policy: { ...suitePolicy, rules: [...suitePolicy.rules!, train] },
    })
    const plans = [guard.plans.all(), guard.plans.authorize({ action: 'model:train' })]
    const { error, exchange } = await receive(guard, ask, plans)
    expect(error).toBeUndefined()
    expect(exchange.body).toMatchObject({ value: { max_tokens: 7 }, rewritten: true })
  })
})

test('a guard has a key that no other guard has', () => {
  const [one, other] = [suiteGuard().guard, suiteGuard().guard]
  expect(typeof one.key).toBe('symbol')
  expect(one.key).not.toBe(other.key)
})

test('gate.limit counts beside the quota of the route', async () => {
  const { guard } = suiteGuard()
  const plans = [guard.plans.all(), guard.plans.limit({ requests: '1/min' })]
  expect((await receive(guard, ask, plans)).error).toBeUndefined()
  expect((await receive(guard, ask, plans)).error).toMatchObject({
    code: 'rate-limited',
    headers: { 'Retry-After': expect.stringMatching(/^(59|60)$/) },
  })
  expect((await receive(guard, ask)).error).toBeUndefined()
})

test('a refusal names every quota that was counted', async () => {
  const { guard } = suiteGuard({ limit: '9/min' })
  const plans = [guard.plans.all(), guard.plans.limit({ requests: '1/s' })]
  await receive(guard, ask, plans)
  const { exchange, error } = await receive(guard, ask, plans)
  expect(guard.reply(exchange, error as GuardError).headers).toMatchObject({
    'RateLimit-Policy': '"requests";q=9;w=60, "requests-2";q=1;w=1',
    RateLimit: expect.stringMatching(/^"requests";r=7;t=\d+, "requests-2";r=0;t=1$/),
    'Retry-After': '1',
  })
})

describe('placeholders that an exchange has issued are restored', () => {
  const echoed = ({ exchange }: Received) => {
    const { messages } = exchange.body?.value as { messages: { content: string }[] }
    return messages[0]?.content ?? ''
  }
  const mailing = { path, headers, body: chat(`to ${email}`) }
  const unfiltered = {
    policy: {
      ...suitePolicy,
      routes: [
        { match: `POST ${path}`, action: 'model:infer', resource: 'model/small', filter: false },
      ],
    },
  } as const

  test.each([
    ['without a filter', {}],
    ['on a route that says `filter: false`', unfiltered],
  ])('%s', async (_, options) => {
    const { guard } = suiteGuard(options)
    const received = await receive(guard, mailing, [guard.plans.sanitize()])
    const text = echoed(received)
    expect(text).toMatch(/^to \[EMAIL_\w{8}\]$/)
    expect(respondWhole(guard, received.exchange, { text, secret })).toBe(
      JSON.stringify({ text: `to ${email}`, secret }),
    )
    expect(respondWhole(guard, received.exchange, text, 'text/plain')).toBe(`to ${email}`)
  })

  test('and without any there is no filter', async () => {
    const { guard } = suiteGuard()
    const { exchange } = await receive(guard, ask, [guard.plans.sanitize()])
    expect(guard.respond(exchange, { status: 200, contentType: 'text/plain' })).toBeUndefined()
  })
})

const badge: Detector = {
  name: 'badge',
  types: ['badge'],
  patterns: [{ type: 'badge', expression: /\bB-\d{4}\b/ }],
}
const withBadge = {
  ...suitePolicy,
  content: [...suitePolicy.content!, { find: 'badge', do: 'block' as const }],
}

describe('gate.sanitize', () => {
  test('adds a detector', async () => {
    const { guard } = suiteGuard({ policy: withBadge })
    const request = { ...ask, body: chat('my badge is B-1234') }
    const more = guard.plans.sanitize({ detectors: [badge] })
    expect((await receive(guard, request)).error).toBeUndefined()
    expect((await receive(guard, request, [guard.plans.all(), more])).error).toMatchObject({
      code: 'input-blocked',
    })
  })

  test('adds a schema', async () => {
    const { guard } = suiteGuard()
    const schema = { type: 'object', required: ['user'] }
    const plans = [guard.plans.all(), guard.plans.sanitize({ schema })]
    expect((await receive(guard, ask, plans)).error).toMatchObject({
      code: 'body-invalid',
      detail: 'schema: / required',
    })
  })

  test('works on what the gate has treated, and takes nothing back', async () => {
    const { guard } = suiteGuard()
    const plans = [guard.plans.all(), guard.plans.sanitize({ detectors: [pii({ types: ['ip'] })] })]
    const { exchange } = await receive(guard, { ...ask, body: chat(`${email} ${secret}`) }, plans)
    expect(JSON.stringify(exchange.body?.value)).toMatch(/\[EMAIL_\w{8}\] \[REDACTED:secrets\./)
  })

  test('holds the route to the coverage of the detector it adds', async () => {
    const { guard } = suiteGuard({
      policy: {
        version: 1,
        routes: [
          {
            match: `POST ${path}`,
            authenticate: 'anonymous',
            body: { media: 'unscanned' },
          },
        ],
      },
      detectors: [],
    })
    const image = { type: 'image_url', image_url: { url: pictureUrl } }
    const request = { path, body: chat('', { messages: [{ role: 'user', content: [image] }] }) }
    expect((await receive(guard, request)).error).toBeUndefined()
    const plans = [guard.plans.all(), guard.plans.sanitize({ detectors: [secrets()] })]
    expect((await receive(guard, request, plans)).error).toMatchObject({ code: 'coverage-missing' })
  })

  test('with a detector more asks for nothing that the gate has covered', async () => {
    const policy = {
      version: 1,
      routes: [{ match: 'POST /x', authenticate: 'anonymous', coverage: ['pii', 'secrets'] }],
    } as const
    const { guard } = suiteGuard({ policy })
    const plans = [guard.plans.all(), guard.plans.sanitize({ detectors: [badge] })]
    expect((await receive(guard, { path: '/x', body: { a: 1 } }, plans)).error).toBeUndefined()
  })
})

describe('gate.filter', () => {
  const answer = { text: `mail ${email} key ${secret} badge B-1234` }
  const things = { method: 'GET', path: '/things/a', headers }
  const sent = async (
    plansOf: (plans: ReturnType<typeof suiteGuard>['guard']['plans']) => never[] | object[],
  ): Promise<string> => {
    const { guard } = suiteGuard({
      policy: {
        ...suitePolicy,
        content: [{ find: ['secrets', 'pii', 'badge'], do: 'redact' }],
      },
    })
    const { exchange, error } = await receive(guard, things, plansOf(guard.plans) as never)
    expect(error).toBeUndefined()
    return respondWhole(guard, exchange, answer)
  }

  test('adds a detector to the ones of the gate', async () => {
    const text = await sent((plans) => [plans.all(), plans.filter({ detectors: [badge] })])
    expect(text).toBe(
      '{"text":"mail [REDACTED:pii.email] key [REDACTED:secrets.openai-key] badge [REDACTED:badge]"}',
    )
  })

  test('by itself looks for what it is given', async () => {
    const text = await sent((plans) => [plans.filter({ detectors: [pii()] })])
    expect(text).toBe(`{"text":"mail [REDACTED:pii.email] key ${secret} badge B-1234"}`)
  })

  test('by itself and without options looks for what the guard looks for', async () => {
    const text = await sent((plans) => [plans.filter()])
    expect(text).toContain('mail [REDACTED:pii.email] key [REDACTED:secrets.openai-key]')
  })

  test.each<[string, Detector]>([
    ['a narrower detector of the same name', pii({ types: ['ip'] })],
    [
      'another detector of the same name',
      { name: 'pii', types: ['pii.other'], lookahead: 'whole', detect: () => [] },
    ],
  ])('%s takes nothing away from the gate before it', async (_title, narrower) => {
    const text = await sent((plans) => [plans.all(), plans.filter({ detectors: [narrower] })])
    expect(text).toContain('mail [REDACTED:pii.email] key [REDACTED:secrets.openai-key]')
  })

  test('a gate after it takes nothing away either', async () => {
    const text = await sent((plans) => [plans.filter({ detectors: [badge] }), plans.all()])
    expect(text).not.toMatch(/lovelace|sk-proj|B-1234/)
  })

  test('without any filter a response passes as it is', async () => {
    expect(await sent((plans) => [plans.authenticate()])).toBe(JSON.stringify(answer))
  })
})

test('an exchange of another guard is not accepted', async () => {
  const { exchange } = await receive(suiteGuard().guard, ask)
  const { guard } = suiteGuard()
  await expect(guard.receive(exchange, guard.plans.all())).rejects.toThrow('another guard')
  expect(() => guard.respond(exchange, { status: 200, contentType: undefined })).toThrow(
    'another guard',
  )
})
