import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import request from 'supertest'
import { parse } from 'yaml'
import { authzen, type AuthzenOptions, type PolicyDocument } from '../../src/index'
import { fakePrincipal } from '../../src/testing/fake-principal'
import { suiteGuard } from '../support/gate'
import { frameworks, start, type Running } from '../support/servers'

const gateway = fakePrincipal({ id: 'gateway', roles: ['decision-client'] })
const stranger = fakePrincipal({ id: 'stranger' })

const asked = { authenticate: undefined, body: 'opaque', coverage: 'none', filter: false } as const
const routes: PolicyDocument['routes'] = ['evaluation', 'evaluations'].map((name) => {
  const { body, coverage, filter } = asked
  const match = `POST /access/v1/${name}`
  return { match, action: 'policy:decide', resource: 'policy/rules', body, coverage, filter }
})
const metadataRoute = {
  match: 'GET /.well-known/authzen-configuration',
  authenticate: 'anonymous',
  coverage: 'none',
} as const
const mayAsk = {
  id: 'decision-clients',
  effect: 'allow',
  roles: ['decision-client'],
  actions: ['policy:decide'],
  resources: ['policy/rules'],
} as const

/** The facts of the certification scenario of the Authorization API 1.0. */
const records: PolicyDocument = {
  version: 1,
  roles: { admin: {}, 'decision-client': {} },
  attributes: {
    'principal.id': { type: 'string', from: 'id' },
    'action.soft': { type: 'boolean', default: false },
    'resource.archived': { type: 'boolean', default: false },
  },
  rules: [
    mayAsk,
    { id: 'read', effect: 'allow', actions: ['read'], resources: ['record/*'] },
    {
      id: 'write',
      effect: 'allow',
      actions: ['write'],
      resources: ['record/*'],
      when: { attr: 'principal.id', eq: 'alice' },
      obligations: [{ type: 'tokens.max', value: 10 }],
    },
    {
      id: 'archived',
      effect: 'deny',
      actions: ['write'],
      resources: ['record/*'],
      when: {
        all: [
          { attr: 'resource.archived', eq: true },
          { not: { attr: 'principal.id', eq: 'root' } },
        ],
      },
    },
    {
      id: 'delete',
      effect: 'allow',
      actions: ['delete'],
      resources: ['record/*'],
      when: {
        all: [
          { attr: 'principal.id', eq: 'alice' },
          { attr: 'action.soft', eq: true },
        ],
      },
    },
  ],
  routes: [...(routes ?? []), metadataRoute],
}

const ask = (id: string, name: string, more: object = {}, properties: object = {}) => ({
  subject: { type: 'user', id },
  action: { name, ...(Object.keys(properties).length > 0 && { properties }) },
  resource: { type: 'record', id: '101', ...more },
})

async function running(
  policy: PolicyDocument,
  options: AuthzenOptions = {},
  framework = frameworks[1]!,
): Promise<Running> {
  const { guard } = suiteGuard({
    policy,
    authenticate: [gateway.authenticator, stranger.authenticator],
    resource: 'https://pdp.example.com',
  })
  return start(framework, {
    guard,
    behind: [authzen(guard, options)],
    handler: ({ send }) => send('the handler'),
  })
}

describe.each(frameworks)('on $name', (framework) => {
  let server: Running
  beforeAll(async () => {
    server = await running(records, {}, framework)
  })
  afterAll(() => server.close())

  const post = (body: object | string, headers: object = {}, path = '/access/v1/evaluation') =>
    request(server.url)
      .post(path)
      .set({ ...gateway.headers, 'content-type': 'application/json', ...headers })
      .send(body)

  test.each<[string, object, boolean]>([
    ['alice reads', ask('alice', 'read'), true],
    ['bob reads', ask('bob', 'read'), true],
    ['alice writes', ask('alice', 'write'), true],
    ['bob does not write', ask('bob', 'write'), false],
    [
      'nobody writes what is archived',
      ask('alice', 'write', { properties: { archived: true } }),
      false,
    ],
    ['alice deletes softly', ask('alice', 'delete', {}, { soft: true }), true],
    ['and not for good', ask('alice', 'delete', {}, { soft: false }), false],
    ['nobody does what no rule names', ask('alice', 'burn'), false],
  ])('%s', async (_, body, decision) => {
    const answer = await post(body, { 'x-request-id': 'r-1' })
    expect(answer.status).toBe(200)
    expect(answer.headers).toMatchObject({ 'x-request-id': 'r-1', 'cache-control': 'no-store' })
    expect(answer.body).toMatchObject({ decision })
  })

  test('obligations go to the caller, who has to carry them out', async () => {
    const { body } = await post(ask('alice', 'write'))
    expect(body).toEqual({
      decision: true,
      context: { obligations: [{ type: 'tokens.max', value: 10 }] },
    })
  })

  test('a batch has one answer for each, with what the request says for all', async () => {
    const body = {
      ...ask('alice', 'write'),
      evaluations: [
        {},
        { subject: { type: 'user', id: 'bob' } },
        { action: { name: 'read' } },
        { resource: 7 },
      ],
    }
    const answer = await post(body, {}, '/access/v1/evaluations')
    const { evaluations } = answer.body as { evaluations: { decision: boolean }[] }
    expect(evaluations.map(({ decision }) => decision)).toEqual([true, false, true, false])
    expect(evaluations[3]).toMatchObject({ context: { error: { status: 400 } } })
  })

  test.each([
    ['execute_all', [true, false, true]],
    ['deny_on_first_deny', [true, false]],
    ['permit_on_first_permit', [true]],
  ])('a batch of the semantic %s is answered so far', async (semantic, expected) => {
    const evaluations = ['alice', 'bob', 'alice'].map((id) => ({ subject: { type: 'user', id } }))
    const options = { evaluations_semantic: semantic }
    const body = { ...ask('alice', 'write'), evaluations, options }
    const answer = await post(body, {}, '/access/v1/evaluations')
    const given = answer.body as { evaluations: { decision: boolean }[] }
    expect(given.evaluations.map(({ decision }) => decision)).toEqual(expected)
  })

  test('without evaluations it is a single one', async () => {
    const answer = await post(ask('bob', 'read'), {}, '/access/v1/evaluations')
    expect(answer.body).toEqual({ decision: true })
  })

  test.each<[string, object | string, object]>([
    ['no JSON', '{"subject":', {}],
    ['a list', '[]', {}],
    ['another type of content', JSON.stringify(ask('a', 'read')), { 'content-type': 'text/plain' }],
    ['no subject', { ...ask('a', 'read'), subject: undefined }, {}],
    ['a subject without a type', { ...ask('a', 'read'), subject: { id: 'a' } }, {}],
    ['an id that is no text', { ...ask('a', 'read'), subject: { type: 'user', id: 7 } }, {}],
    ['an empty id', ask('', 'read'), {}],
    ['an endless id', ask('a'.repeat(2049), 'read'), {}],
    ['an action without a name', { ...ask('a', 'read'), action: {} }, {}],
    ['properties that are a list', ask('a', 'read', { properties: [] }), {}],
    ['a context that is a text', { ...ask('a', 'read'), context: 'x' }, {}],
  ])('%s is a 400 that says what was expected', async (_, body, headers) => {
    const answer = await post(body, headers)
    expect(answer.status).toBe(400)
    expect(answer.body).toMatch(/must be/)
  })

  test('callers need a credential, and a rule that lets them ask', async () => {
    const nobody = await request(server.url)
      .post('/access/v1/evaluation')
      .send(ask('alice', 'read'))
    expect(nobody.status).toBe(401)
    expect((await post(ask('alice', 'read'), stranger.headers)).status).toBe(403)
  })

  test('anybody may read where to ask', async () => {
    const { status, body } = await request(server.url).get('/.well-known/authzen-configuration')
    expect([status, body]).toEqual([
      200,
      {
        policy_decision_point: 'https://pdp.example.com',
        access_evaluation_endpoint: 'https://pdp.example.com/access/v1/evaluation',
        access_evaluations_endpoint: 'https://pdp.example.com/access/v1/evaluations',
      },
    ])
  })
})

test('in front of the gate, where anybody could ask, it answers nobody', async () => {
  const { guard } = suiteGuard({ policy: records, authenticate: [gateway.authenticator] })
  const server = await start(frameworks[0]!, {
    guard,
    endpoints: [authzen(guard)],
    handler: ({ send }) => send('the handler'),
  })
  const { status, body } = await request(server.url)
    .post('/access/v1/evaluation')
    .set(gateway.headers)
    .send(ask('alice', 'read'))
  await server.close()
  expect(status).toBe(401)
  expect(body).not.toHaveProperty('decision')
})

test('names of prototypes are names like any other', async () => {
  const server = await running(records)
  for (const name of ['__proto__', 'constructor', 'toString']) {
    const body = JSON.stringify(ask('bob', 'write')).replace(
      '"id":"bob"',
      `"id":"bob","properties":{"${name}":{"roles":["admin"]},"roles":["${name}"]}`,
    )
    const answer = await request(server.url)
      .post('/access/v1/evaluation')
      .set({ ...gateway.headers, 'content-type': 'application/json' })
      .send(body)
    expect([answer.status, answer.body]).toEqual([200, { decision: false }])
  }
  await server.close()
})

test('the reasons are told where that is wanted', async () => {
  const server = await running(records, { explain: true })
  const { body } = await request(server.url)
    .post('/access/v1/evaluation')
    .set(gateway.headers)
    .send(ask('bob', 'write'))
  await server.close()
  expect(JSON.stringify(body)).toContain('principal.id')
})

test('a subject that the directory does not know may do nothing; one that fails is a 503', async () => {
  const server = await running(records, {
    principal: ({ id }) => {
      if (id === 'boom') throw new Error('the directory is away')
      return id === 'known' ? {} : undefined
    },
  })
  const answers = await Promise.all(
    ['known', 'unknown', 'boom'].map((id) =>
      request(server.url).post('/access/v1/evaluation').set(gateway.headers).send(ask(id, 'read')),
    ),
  )
  await server.close()
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 503])
  expect(answers.slice(0, 2).map(({ body }) => body as object)).toEqual([
    { decision: true },
    { decision: false },
  ])
  expect(JSON.stringify(answers[2]?.body)).not.toContain('away')
})

test('what a directory leaves out of a subject is empty, whatever the caller says of it', async () => {
  const policy: PolicyDocument = {
    ...records,
    roles: { ...records.roles, editor: { match: { claim: 'groups', has: 'editors' } } },
    attributes: { 'principal.level': { type: 'integer', from: 'claims.level' } },
    rules: [
      mayAsk,
      { id: 'a', effect: 'allow', roles: ['editor'], actions: ['edit'], resources: ['**'] },
      {
        id: 'b',
        effect: 'allow',
        actions: ['see'],
        resources: ['**'],
        when: { attr: 'principal.level', gte: 3 },
      },
    ],
  }
  const properties = { roles: ['admin', 'editor'], groups: ['editors'], level: 9 }
  const answersOf = async (options: AuthzenOptions) => {
    const server = await running(policy, options)
    const { body } = await request(server.url)
      .post('/access/v1/evaluations')
      .set(gateway.headers)
      .send({
        subject: { type: 'user', id: 'mallory', properties },
        resource: { type: 'record', id: '1' },
        evaluations: [{ action: { name: 'edit' } }, { action: { name: 'see' } }],
      })
    await server.close()
    return (body as { evaluations: { decision: boolean }[] }).evaluations.map(
      ({ decision }) => decision,
    )
  }
  expect(await answersOf({ principal: () => ({ roles: [] }) })).toEqual([false, false])
  expect(await answersOf({})).toEqual([true, true])
})

test('a batch as large as it may be lets others have their turn', async () => {
  const { guard } = suiteGuard({ policy: records, authenticate: [gateway.authenticator] })
  const names = Array.from({ length: 20_000 }, (_, index) => `role-${index}`)
  const body = {
    ...ask('alice', 'read'),
    subject: { type: 'user', id: 'alice', properties: { roles: names } },
    evaluations: Array.from({ length: 1000 }, () => ({})),
  }
  let turns = 0
  const timer = setInterval(() => (turns += 1), 1)
  const answer = await authzen(guard).handle({
    method: 'POST',
    path: '/access/v1/evaluations',
    headers: new Map([['content-type', ['application/json']]]),
    body: Buffer.from(JSON.stringify(body)),
    address: undefined,
    principal: gateway.principal,
  })
  clearInterval(timer)
  expect(answer.status).toBe(200)
  expect(turns).toBeGreaterThan(20)
}, 20_000)

test('the document of the page loads', () => {
  const page = readFileSync(join(__dirname, '../../docs/authzen.md'), 'utf8')
  const document = parse(/```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '') as PolicyDocument
  expect(() => suiteGuard({ policy: document })).not.toThrow()
})

const data = process.env['PORTCULLIS_DATA']
const folder = join(resolve(__dirname, '../..', data ?? ''), 'vectors/authzen')
if (data === undefined) console.info('skipped: PORTCULLIS_DATA is not set, so there are no vectors')
const describeVectors = data === undefined ? describe.skip : describe

describeVectors('the interoperability scenarios of AuthZEN', () => {
  interface Vector<Expected> {
    readonly request: object
    readonly expected: Expected
  }
  interface Vectors {
    readonly evaluation: readonly Vector<boolean>[]
    readonly evaluations?: readonly Vector<readonly { decision: boolean }[]>[]
  }
  const read = (name: string) =>
    existsSync(folder)
      ? (JSON.parse(readFileSync(join(folder, name), 'utf8')) as Vectors)
      : undefined

  // The users of the scenario, whom its decision points know by the number in their ids.
  const users = new Map([
    ['fd0', { roles: ['admin', 'evil-genius'], claims: { email: 'rick@the-citadel.com' } }],
    ['fd1', { roles: ['editor'], claims: { email: 'morty@the-citadel.com' } }],
    ['fd2', { roles: ['editor'], claims: { email: 'summer@the-smiths.com' } }],
    ['fd3', { roles: ['viewer'], claims: { email: 'beth@the-smiths.com' } }],
    ['fd4', { roles: ['viewer'], claims: { email: 'jerry@the-smiths.com' } }],
  ])
  const principal: AuthzenOptions['principal'] = ({ id }) =>
    users.get(Buffer.from(id, 'base64').toString('latin1').slice(2, 5))

  const own = { attr: 'resource.ownerID', eq: { attr: 'principal.email' } }
  const todo: PolicyDocument = {
    version: 1,
    roles: { 'decision-client': {}, admin: {}, 'evil-genius': {}, editor: {}, viewer: {} },
    attributes: {
      'principal.email': { type: 'string', from: 'claims.email' },
      'resource.ownerID': { type: 'string' },
    },
    rules: [
      mayAsk,
      {
        id: 'everybody',
        effect: 'allow',
        roles: ['admin', 'editor', 'viewer'],
        actions: ['can_read_user', 'can_read_todos', 'GET'],
        resources: ['user/*', 'todo/*', 'route/*'],
      },
      {
        id: 'create',
        effect: 'allow',
        roles: ['admin', 'editor'],
        actions: ['can_create_todo', 'POST', 'PUT', 'DELETE'],
        resources: ['todo/*', 'route/*'],
      },
      {
        id: 'update-any',
        effect: 'allow',
        roles: ['evil-genius'],
        actions: ['can_update_todo'],
        resources: ['todo/*'],
      },
      {
        id: 'delete-any',
        effect: 'allow',
        roles: ['admin'],
        actions: ['can_delete_todo'],
        resources: ['todo/*'],
      },
      {
        id: 'change-own',
        effect: 'allow',
        roles: ['editor'],
        actions: ['can_update_todo', 'can_delete_todo'],
        resources: ['todo/*'],
        when: own,
      },
    ],
    routes: routes ?? [],
  }

  test.each(['todo/decisions-authorization-api-1_0-02.json', 'api-gateway/decisions.json'])(
    'every decision of %s',
    async (file) => {
      const { evaluation = [], evaluations = [] } = read(file) ?? {}
      expect(evaluation.length).toBeGreaterThanOrEqual(25)
      const server = await running(todo, { principal })
      const post = async (path: string, body: object) =>
        (await request(server.url).post(`/access/v1/${path}`).set(gateway.headers).send(body))
          .body as object
      for (const { request: body, expected } of evaluation) {
        expect([body, await post('evaluation', body)]).toEqual([body, { decision: expected }])
      }
      for (const { request: body, expected } of evaluations) {
        expect([body, await post('evaluations', body)]).toEqual([body, { evaluations: expected }])
      }
      await server.close()
    },
  )
})
