import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import express from 'express'
import { toExpress } from '../../src/adapters/express'
import { authzen, externalPdp, type ExternalPdpOptions, type PolicyDocument } from '../../src/index'
import { fakePrincipal } from '../../src/testing/fake-principal'
import { chat, developer, guest, suiteGuard, suitePolicy } from '../support/gate'
import { receive, type InMemoryRequest } from '../support/in-memory'

interface Asked {
  readonly path: string | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: Record<string, unknown>
}

type Answer = (response: ServerResponse, asked: Asked) => void

let server: Server
let url: string
let answer: Answer
let asked: Asked[]

const json =
  (value: unknown, status = 200): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(typeof value === 'string' ? value : JSON.stringify(value))
  }

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as Asked['body']
      const one = { path: request.url, headers: request.headers, body }
      asked.push(one)
      answer(response, one)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

beforeEach(() => {
  asked = []
  answer = json({ decision: true })
})

function never(): never {
  throw new Error('nobody was asked')
}

const pdpOf = (options: Partial<ExternalPdpOptions> = {}) =>
  externalPdp({ url, allowLoopbackHttp: true, timeoutMs: 500, ...options })

const guardOf = (
  options: Partial<ExternalPdpOptions> = {},
  more: Parameters<typeof suiteGuard>[0] = {},
) => suiteGuard({ pdp: pdpOf(options), ...more }).guard

const ask = (who = guest): InMemoryRequest => ({
  path: '/v1/chat/completions',
  headers: who.headers,
  body: chat('hi'),
})

const codeOf = async (guard: Parameters<typeof receive>[0], request = ask()) =>
  (await receive(guard, request)).error?.code

describe('another policy decision point', () => {
  test('allows in the place of the rules, and denies whom they would allow', async () => {
    expect(await codeOf(guardOf())).toBeUndefined()
    answer = json({ decision: false, context: { reason_admin: { en: 'not in the plan' } } })
    const { error } = await receive(guardOf(), ask(developer))
    expect(error?.code).toBe('access-denied')
    expect(error?.detail).toBe('the policy decision point denies: not in the plan')
    expect(error?.message).not.toContain('plan')
  })

  test('is told the caller, what is declared of it, and nothing else', async () => {
    const ada = fakePrincipal({
      id: 'ada',
      roles: ['developer'],
      scopes: ['read'],
      tenant: 'acme',
      claims: { department: 'risk', salary: 1 },
    })
    const policy: PolicyDocument = {
      ...suitePolicy,
      attributes: {
        'principal.department': { type: 'string', from: 'claims.department' },
        'resource.level': { type: 'integer', load: 'level' },
        'context.ip': { type: 'ip' },
      },
    }
    const guard = guardOf(
      { token: 'the token of the PDP' },
      { policy, authenticate: [ada.authenticator], loaders: { level: () => 3 } },
    )
    const { exchange } = await receive(guard, {
      ...ask(ada),
      body: chat('the prompt', { model: 'openai/small' }),
    })
    const { path, headers, body } = asked[0] ?? never()
    expect(path).toBe('/access/v1/evaluation')
    expect(headers).toMatchObject({
      authorization: 'Bearer the token of the PDP',
      'x-request-id': exchange.id,
    })
    expect(body).toEqual({
      subject: {
        type: 'user',
        id: 'ada',
        properties: {
          department: 'risk',
          method: ada.principal.method,
          tenant: 'acme',
          roles: ['developer'],
          scopes: ['read'],
        },
      },
      action: { name: 'model:infer' },
      resource: { type: 'model', id: 'openai/small', properties: { level: 3 } },
      context: { ip: '192.0.2.1' },
    })
  })

  test('is not asked about callers whom nobody knows', async () => {
    await receive(guardOf(), { ...ask(), headers: {} })
    expect(asked).toEqual([])
  })

  test('does not lift a rule that denies', async () => {
    const policy: PolicyDocument = {
      ...suitePolicy,
      rules: [{ id: 'no', effect: 'deny', actions: ['model:*'], resources: ['model/*'] }],
    }
    const { error } = await receive(guardOf({}, { policy }), ask())
    expect(error?.code).toBe('access-denied')
    expect(error?.detail).toContain('rule `no` denies')
  })

  test('does not lift the models that a credential is confined to', async () => {
    const confined = fakePrincipal({ id: 'key', models: ['large'] })
    const guard = guardOf({}, { authenticate: [confined.authenticator] })
    expect(await codeOf(guard, ask(confined))).toBe('access-denied')
  })

  test('does not lift what the document of a tenant takes away', async () => {
    const amy = fakePrincipal({ id: 'amy', tenant: 'acme' })
    const guard = guardOf(
      {},
      { authenticate: [amy.authenticator], tenantPolicies: { acme: { version: 1, rules: [] } } },
    )
    expect(await codeOf(guard, ask(amy))).toBe('access-denied')
  })

  test('brings duties, merged with those of the rules', async () => {
    const obligations = [{ type: 'tokens.max', value: 7 }]
    answer = json({ decision: true, context: { obligations } })
    const { exchange } = await receive(guardOf(), ask(developer))
    expect(exchange.body?.value).toMatchObject({ max_tokens: 7 })
    expect(exchange.obligations).toContainEqual({ type: 'response.strip', fields: ['logprobs'] })
  })

  test.each([
    ['that nobody carries out', [{ type: 'watermark' }]],
    ['with wrong parameters', [{ type: 'tokens.max', value: '7' }]],
  ])('a duty %s denies', async (_, obligations) => {
    answer = json({ decision: true, context: { obligations } })
    expect(await codeOf(guardOf())).toBe('obligation-unsupported')
  })

  test('leaves no plan to be made from the rules', async () => {
    const guard = guardOf()
    const { exchange } = await receive(guard, ask())
    const plan = guard.planAccess(exchange, { action: 'a:b', resourceType: 'thing' })
    await expect(plan).rejects.toThrow('this guard asks a `pdp` instead')
  })
})

describe('without a proper answer the exchange is refused', () => {
  test.each<[string, Answer]>([
    ['a decision that is a text', json({ decision: 'true' })],
    ['a decision that is a number', json({ decision: 1 })],
    ['no decision', json({})],
    ['two decisions', json('{"decision":false,"decision":true}')],
    ['a decision of a prototype', json('{"__proto__":{"decision":true}}')],
    ['a list', json([{ decision: true }])],
    ['no JSON', json('decision: true')],
    ['a context that is none', json({ decision: true, context: 'free' })],
    ['duties that are no list', json({ decision: true, context: { obligations: {} } })],
    ['a duty without a type', json({ decision: true, context: { obligations: [{}] } })],
    ['more than it may be', json({ decision: true, padding: 'x'.repeat(70_000) })],
    ['an error of the server', json({ decision: true }, 500)],
    ['an error of ours', json({ decision: true }, 401)],
    ['a redirect', (response) => void response.writeHead(302, { location: `${url}/other` }).end()],
    [
      'an end in the middle',
      (response) => {
        response.write('{')
        response.destroy()
      },
    ],
    ['nothing at all', () => undefined],
  ])('%s', async (_, wrong) => {
    answer = wrong
    const { error } = await receive(guardOf({ timeoutMs: 200 }), ask())
    expect(error).toMatchObject({ code: 'control-failed', status: 503 })
  })

  test('a token that cannot be read in time', async () => {
    const guard = guardOf({ timeoutMs: 50, token: () => new Promise<never>(() => undefined) })
    expect(await codeOf(guard)).toBe('control-failed')
  })

  test('and is let in as soon as there is one: failures are not kept', async () => {
    const guard = guardOf()
    answer = json({}, 500)
    expect(await codeOf(guard)).toBe('control-failed')
    answer = json({ decision: true })
    expect(await codeOf(guard)).toBeUndefined()
  })

  test('a PDP that fails again and again is not asked for a while', async () => {
    const guard = guardOf()
    answer = json({}, 503)
    for (let round = 0; round < 8; round += 1) expect(await codeOf(guard)).toBe('control-failed')
    expect(asked).toHaveLength(5)
  })
})

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a truth', true],
  ['another word', { effect: 'permit', reasons: [], obligations: [] }],
  ['no duties', { effect: 'allow', reasons: [] }],
  ['a reason that is no text', { effect: 'deny', reasons: [{ text: 'x' }], obligations: [] }],
  ['a duty that is none', { effect: 'allow', reasons: [], obligations: [null] }],
  ['a duty without a type', { effect: 'allow', reasons: [], obligations: [{ value: 7 }] }],
  [
    'a duty that is no plain data',
    { effect: 'allow', reasons: [], obligations: [{ type: never }] },
  ],
])(
  'one of your own that answers %s is no answer, and the rules do not decide instead',
  async (_, wrong) => {
    const pdp = { name: 'own', evaluate: () => Promise.resolve(wrong as never) }
    const { guard } = suiteGuard({ pdp })
    expect(await codeOf(guard, ask(developer))).toBe('control-failed')
  },
)

test('what one of your own changes about its answer later changes nothing', async () => {
  const duty = { type: 'tokens.max', value: 7 }
  const pdp = {
    name: 'own',
    evaluate: () => Promise.resolve({ effect: 'allow' as const, reasons: [], obligations: [duty] }),
  }
  const { exchange } = await receive(suiteGuard({ pdp }).guard, ask())
  duty.value = 1000
  expect(exchange.obligations).toEqual([{ type: 'tokens.max', value: 7 }])
})

describe('answers', () => {
  test('are good for the same question for a while, whichever they are', async () => {
    const guard = guardOf({ cache: { maxAgeMs: 200 } })
    answer = json({ decision: false })
    expect(await codeOf(guard)).toBe('access-denied')
    answer = json({ decision: true })
    expect(await codeOf(guard)).toBe('access-denied')
    expect(await codeOf(guard, ask(developer))).toBeUndefined()
    expect(asked).toHaveLength(2)
    await sleep(250)
    expect(await codeOf(guard)).toBeUndefined()
  })

  test('are asked for each time where none is kept', async () => {
    const guard = guardOf({ cache: { maxAgeMs: 0 } })
    await codeOf(guard)
    await codeOf(guard)
    expect(asked).toHaveLength(2)
  })

  test('to equal questions at a time are asked for once', async () => {
    const guard = guardOf({ cache: { maxAgeMs: 0 } })
    answer = (response, one) => void sleep(50).then(() => json({ decision: true })(response, one))
    const codes = await Promise.all([codeOf(guard), codeOf(guard), codeOf(guard)])
    expect(codes).toEqual([undefined, undefined, undefined])
    expect(asked).toHaveLength(1)
  })
})

test('a guard with `authzen` answers another one as it decides itself', async () => {
  const gateway = fakePrincipal({ id: 'gateway', roles: ['gateway'] })
  const rules: PolicyDocument = {
    ...suitePolicy,
    roles: { ...suitePolicy.roles, gateway: {} },
    rules: [
      ...(suitePolicy.rules ?? []),
      { id: 'g', effect: 'allow', roles: ['gateway'], actions: ['pdp:ask'], resources: ['pdp/a'] },
    ],
    routes: [
      {
        match: 'POST /access/v1/evaluation',
        action: 'pdp:ask',
        resource: 'pdp/a',
        body: 'opaque',
        coverage: 'none',
        filter: false,
      },
    ],
  }
  const central = suiteGuard({ policy: rules, authenticate: [gateway.authenticator] }).guard
  const gate = toExpress(central)
  const app = express().use(gate(), gate.mount(authzen(central)))
  const running = app.listen(0, '127.0.0.1')
  await once(running, 'listening')
  const { port } = running.address() as AddressInfo
  const token = gateway.headers.authorization.replace(/^Bearer /, '')
  const policy: PolicyDocument = { ...suitePolicy, rules: [] }
  const guard = guardOf({ url: `http://127.0.0.1:${port}`, token }, { policy })
  try {
    for (const who of [developer, guest]) {
      for (const model of ['small', 'openai/small', 'large']) {
        const request = { ...ask(who), body: chat('hi', { model }) }
        expect([who.principal.id, model, await codeOf(guard, request)]).toEqual([
          who.principal.id,
          model,
          await codeOf(suiteGuard().guard, request),
        ])
      }
    }
  } finally {
    running.closeAllConnections()
    running.close()
  }
})

test.each<[string, () => unknown]>([
  ['option `url` must be an https URL', () => externalPdp({ url: 'http://pdp.example.com' })],
  ['option `url` must be an https URL', () => externalPdp({ url: 'https://u:p@pdp.example.com' })],
  [
    'option `timeoutMs` of `externalPdp` must be a whole number of milliseconds',
    () => externalPdp({ url: 'https://pdp.example.com', timeoutMs: 0 }),
  ],
  [
    '`externalPdp.cache` has no option `maxAge`',
    () => externalPdp({ url: 'https://pdp.example.com', cache: { maxAge: 1 } as never }),
  ],
  [
    'option `url` of `externalPdp` must be a URL without query and fragment',
    () => externalPdp({ url: 'https://pdp.example.com/?a=b' }),
  ],
  ['option `pdp` of `createGuard`', () => suiteGuard({ pdp: {} as never })],
])('%s', (message, make) => {
  expect(make).toThrow(message)
})
