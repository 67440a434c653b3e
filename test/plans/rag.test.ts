import request from 'supertest'
import { createGuard, type GuardOptions, type PolicyDocument } from '../../src/index'
import { fakePrincipal } from '../../src/testing/fake-principal'
import type { Authenticator } from '../../src/index'
import { startPglite, type Pglite } from '../support/pglite'
import { fillDocuments, id, ragFrameworks } from './rag-app'

const researcher = fakePrincipal({ id: 'rosa', claims: { department: 'research' } })
const lawyer = fakePrincipal({ id: 'lea', tenant: 'acme', claims: { department: 'legal' } })
const stranger = fakePrincipal({ id: 'sam' })
const librarian = fakePrincipal({ id: 'lin', roles: ['librarian'] })
const callers = [researcher, lawyer, stranger, librarian]

function policy(obligations: object[] = []): PolicyDocument {
  return {
    version: 1,
    roles: { librarian: {} },
    attributes: {
      'principal.department': { type: 'string', from: 'claims.department' },
      'principal.clearance': { type: 'integer', load: 'directory' },
      'resource.department': { type: 'string', load: 'documents' },
      'resource.sensitivity': { type: 'integer', load: 'documents' },
    },
    rules: [
      { id: 'ask', effect: 'allow', actions: ['question:ask'], resources: ['assistant/docs'] },
      {
        id: 'own-department',
        effect: 'allow',
        actions: ['document:read'],
        resources: ['document/*'],
        when: {
          all: [
            { attr: 'resource.department', eq: { attr: 'principal.department' } },
            { attr: 'resource.sensitivity', lte: { attr: 'principal.clearance' } },
          ],
        },
        obligations: obligations as [],
      },
      {
        id: 'library',
        effect: 'allow',
        roles: ['librarian'],
        actions: ['document:*'],
        resources: ['document/**'],
      },
      {
        id: 'withdrawn',
        effect: 'deny',
        actions: ['document:read'],
        resources: [`document/${id(6)}`],
      },
    ],
    routes: [
      {
        match: 'POST /ask',
        action: 'question:ask',
        resource: 'assistant/docs',
        coverage: 'none',
      },
    ],
  }
}

let client: Pglite
beforeAll(async () => {
  client = await startPglite()
  await fillDocuments(client)
}, 60_000)
afterAll(() => client.stop())

const loads: string[] = []
beforeEach(() => loads.splice(0))

function guarded(options: Partial<GuardOptions<PolicyDocument, readonly Authenticator[]>> = {}) {
  return createGuard({
    policy: policy(),
    authenticate: callers.map(({ authenticator }) => authenticator),
    loaders: {
      directory: ({ attribute, resource, principal }) => {
        loads.push(`${attribute} of ${principal?.id} for ${resource}`)
        return 3
      },
      documents: ({ attribute }) => {
        throw new Error(`${attribute} is what the rows have`)
      },
    },
    ...options,
  })
}

describe.each(ragFrameworks)('$name', ({ app }) => {
  const ask = (
    guard: ReturnType<typeof guarded>,
    { headers }: { headers: Record<string, string> },
  ) => request(app(guard, client)).post('/ask').set(headers).send({ question: 'why?' })

  test.each([
    ['a researcher', researcher, [id(1)]],
    ['a lawyer', lawyer, [id(2), id(5)]],
    ['somebody of no department', stranger, []],
    ['a librarian', librarian, [id(0), id(1), id(2)]],
  ])('%s gets the nearest documents that are open to them', async (_, caller, expected) => {
    const { body } = await ask(guarded(), caller).expect(200)
    expect(body).toEqual({ documents: expected, scores: [1] })
  })

  test('attributes of the caller are loaded once, and none of a resource', async () => {
    await ask(guarded(), researcher).expect(200)
    expect(loads).toEqual(['principal.clearance of rosa for document/*'])
  })

  test('the document of a tenant narrows what is found', async () => {
    const acme: PolicyDocument = {
      version: 1,
      attributes: { 'resource.sensitivity': { type: 'integer', load: 'documents' } },
      rules: [
        { id: 'ask', effect: 'allow', actions: ['question:ask'], resources: ['assistant/*'] },
        {
          id: 'open',
          effect: 'allow',
          actions: ['document:read'],
          resources: ['document/*'],
          when: { attr: 'resource.sensitivity', lt: 3 },
        },
      ],
    }
    const guard = guarded({ tenantPolicies: { acme } })
    const { body } = await ask(guard, lawyer).expect(200)
    expect(body).toMatchObject({ documents: [id(2)] })
    const unloaded = guarded({ tenantPolicies: () => Promise.reject(new Error('down')) })
    await ask(unloaded, lawyer).expect(503)
  })

  test('a loader that fails refuses the request', async () => {
    const loaders = {
      directory: () => Promise.reject(new Error('no directory')),
      documents: () => undefined,
    }
    const { body } = await ask(guarded({ loaders }), researcher).expect(503)
    expect(body).toMatchObject({ code: 'control-failed' })
  })

  test('duties of the response are carried out, and only where a rule with them may apply', async () => {
    const strips = policy([{ type: 'response.strip', fields: ['scores'] }])
    const { body } = await ask(guarded({ policy: strips }), researcher).expect(200)
    expect(body).toEqual({ documents: [id(1)] })
    const other = await ask(guarded({ policy: strips }), stranger).expect(200)
    expect(other.body).toEqual({ documents: [], scores: [1] })
  })

  test('a duty of the request comes too late', async () => {
    const limits = policy([{ type: 'tokens.max', value: 100 }])
    const { body } = await ask(guarded({ policy: limits }), researcher).expect(503)
    expect(body).toMatchObject({ code: 'obligation-unsupported' })
  })

  test('a guard that only monitors opens nothing to whom it does not know', async () => {
    const guard = guarded({ mode: 'monitor' })
    const { body } = await ask(guard, { headers: {} }).expect(200)
    expect(body).toEqual({ documents: [], scores: [1] })
  })

  test('what was planned is in the ledger', async () => {
    const events: unknown[] = []
    await ask(guarded({ onEvent: (event) => events.push(event) }), researcher).expect(200)
    expect(JSON.stringify(events)).toContain(
      '{"control":"authorize","step":"plan","verdict":"pass"',
    )
  })
})
