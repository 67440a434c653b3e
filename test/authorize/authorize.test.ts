import { authorize } from '../../src/controls/authorize'
import { attributeSource } from '../../src/controls/authorize/attributes'
import type { AttributeLoader } from '../../src/controls/authorize/loader'
import type { Target } from '../../src/controls/authorize/observe'
import { runSteps } from '../../src/core/pipeline'
import type { Exchange } from '../../src/core/exchange'
import type { Obligation } from '../../src/core/obligation'
import { compilePolicy } from '../../src/policy/compile'
import type { PolicyDocument } from '../../src/policy/document'
import { compileTemplate } from '../../src/policy/routes/template'
import { fakePrincipal } from '../../src/testing/fake-principal'
import { exchangeOf, type ExchangeFacts } from '../support/exchange'
import { bodyOf, routeWith } from '../sanitize/support'
import { loadPolicy } from '../../src/policy/load'

const document: PolicyDocument = {
  version: 1,
  attributes: {
    'principal.clearance': { type: 'integer', from: 'claims.clearance', default: 0 },
    'resource.sensitivity': { type: 'integer', load: 'registry' },
    'context.ip': { type: 'ip' },
    'context.method': { type: 'string' },
    'resource.retired': { type: 'boolean', load: 'archive' },
  },
  rules: [
    {
      id: 'open',
      effect: 'allow',
      actions: ['model:infer'],
      resources: ['model/*'],
      obligations: [{ type: 'test.duty', value: 1 }],
    },
    {
      id: 'graded',
      effect: 'allow',
      actions: ['model:train'],
      resources: ['model/*'],
      when: { attr: 'resource.sensitivity', lte: { attr: 'principal.clearance' } },
    },
    { id: 'delete', effect: 'allow', actions: ['model:delete'], resources: ['model/*'] },
    {
      id: 'retired',
      effect: 'deny',
      actions: ['model:delete'],
      resources: ['model/*'],
      when: { attr: 'resource.retired', eq: true },
    },
    {
      id: 'office',
      effect: 'allow',
      actions: ['office:use'],
      resources: ['model/*'],
      when: {
        all: [
          { attr: 'context.ip', in: ['192.0.2.0/24'] },
          { attr: 'context.method', eq: 'POST' },
        ],
      },
    },
  ],
}

const duty = {
  type: 'test.duty',
  phases: ['request'],
  merge: (left: Obligation, right: Obligation) =>
    Number(left['value']) <= Number(right['value']) ? left : right,
  check: () => undefined,
} as const

const engine = compilePolicy(loadPolicy(document), { carried: [duty] })
const ada = fakePrincipal({ id: 'ada', claims: { clearance: 2 } }).principal
const fromBody = compileTemplate('model/{body.model}')

interface Asking extends ExchangeFacts {
  readonly action?: string
  readonly target?: Target | undefined
  readonly loaders?: Readonly<Record<string, AttributeLoader>>
}

async function ask({
  action = 'model:infer',
  loaders = {},
  ...rest
}: Asking = {}): Promise<Exchange> {
  const target = 'target' in rest ? rest.target : { action, resource: fromBody }
  const exchange = exchangeOf({
    principal: ada,
    route: routeWith({}),
    body: bodyOf('json', { model: 'small' }),
    ...rest,
  })
  const attributes = attributeSource({
    needs: engine.needs,
    loaders: new Map(Object.entries(loaders)),
    loaderTimeoutMs: 50,
    clock: () => Date.UTC(2026, 0, 1),
  })
  const merge = (_: Exchange, obligations: readonly Obligation[]) => {
    const merged = engine.merge(obligations)
    return merged.carried ? merged.obligations : undefined
  }
  const control = authorize({ target: () => target, attributes, challenge: () => ({}), merge })
  await runSteps(exchange, [{ control, mode: 'enforce' }], engine)
  return exchange
}

test('the resource is what the template makes of the request', async () => {
  const { resource } = await ask({ body: bodyOf('json', { model: 'openai/small' }) })
  expect(resource).toBe('model/openai%2Fsmall')
})

test.each([
  [0, 0],
  [9, 1],
])('an earlier duty of %d and one of 1 are one of %d', async (value, merged) => {
  const { obligations } = await ask({ obligations: [{ type: 'test.duty', value }] })
  expect(obligations).toEqual([{ type: 'test.duty', value: merged }])
  expect(Object.isFrozen(obligations)).toBe(true)
})

test('a duty that cannot be merged with an earlier one refuses', async () => {
  await expect(ask({ obligations: [{ type: 'test.other' }] })).rejects.toMatchObject({
    code: 'obligation-unsupported',
  })
})

test.each<[string, Asking, string]>([
  ['no rule allows', { action: 'model:none' }, 'access-denied'],
  ['nobody was authenticated', { principal: undefined }, 'access-denied'],
  ['there is no route', { target: undefined, route: undefined }, 'route-unknown'],
  [
    'nothing names a resource',
    { target: { action: 'model:infer', resource: undefined } },
    'control-failed',
  ],
  ['the body does not name the resource', { body: bodyOf('json', {}) }, 'resource-invalid'],
  [
    'the name is inherited',
    { body: bodyOf('json', Object.create({ model: 'small' })) },
    'resource-invalid',
  ],
  ['the body is a text', { body: bodyOf('text', '{"model":"small"}') }, 'resource-invalid'],
  ['the body was not read', { body: undefined }, 'resource-invalid'],
  ['the name climbs', { body: bodyOf('json', { model: '../small' }) }, 'resource-invalid'],
])('an exchange is refused where %s', async (_title, asking, code) => {
  await expect(ask(asking)).rejects.toMatchObject({ code })
})

test('a public route without an action has nothing to decide', async () => {
  const exchange = await ask({ target: undefined, route: routeWith({ anonymous: true }) })
  expect(exchange.ledger.entries).toMatchObject([{ control: 'authorize', verdict: 'not-run' }])
})

describe('a path with an escaped slash', () => {
  const request = { path: '/v1/a%2Fb', encodedSlash: true }

  test.each<[string, Asking]>([
    ['of a route that does not ask for it', { request }],
    ['of a public route', { request, target: undefined, route: routeWith({ anonymous: true }) }],
    ['of no route', { request, route: undefined }],
  ])('%s is refused', async (_title, asking) => {
    await expect(ask(asking)).rejects.toMatchObject({ code: 'path-malformed', status: 400 })
  })

  test('of a route that asks for it is allowed', async () => {
    await expect(ask({ request, route: routeWith({ encodedSlash: true }) })).resolves.toBeDefined()
  })
})

describe('attributes', () => {
  test('a loader is asked for the resource, with the exchange, where a rule needs it', async () => {
    const asked: unknown[] = []
    const registry: AttributeLoader = ({ attribute, resource, principal, exchange }) => {
      asked.push([attribute, resource, principal?.id, exchange.principal?.id])
      return 2
    }
    await ask({ action: 'model:train', loaders: { registry } })
    expect(asked).toEqual([['resource.sensitivity', 'model/small', 'ada', 'ada']])
  })

  test('a loader that no rule for the action needs is not asked', async () => {
    const registry = () => {
      throw new Error('asked')
    }
    await expect(ask({ loaders: { registry } })).resolves.toBeDefined()
  })

  test.each<[string, unknown]>([
    ['above the clearance', 3],
    ['of another type', '1'],
    ['missing', undefined],
    ['null', null],
  ])('a loaded value that is %s does not allow', async (_title, value) => {
    const attempt = ask({
      action: 'model:train',
      loaders: { registry: () => Promise.resolve(value) },
    })
    await expect(attempt).rejects.toMatchObject({ code: 'access-denied' })
  })

  const failures: [string, AttributeLoader][] = [
    [
      'throws',
      () => {
        throw new Error('registry at 10.0.0.5 is down')
      },
    ],
    ['rejects', () => Promise.reject(new Error('registry at 10.0.0.5 is down'))],
    ['hangs', () => new Promise(() => undefined)],
  ]

  test.each(failures)('a loader that %s refuses the exchange', async (_title, registry) => {
    await expect(ask({ action: 'model:train', loaders: { registry } })).rejects.toMatchObject({
      code: 'control-failed',
      status: 503,
      message: 'a security control could not run',
      detail: 'authorize (access) threw',
    })
  })

  test('loaders run beside each other, each once in an exchange for the same resource', async () => {
    const started: string[] = []
    let meet: () => void = () => undefined
    const both = new Promise<void>((resolve) => (meet = resolve))
    const registry: AttributeLoader = async ({ attribute }) => {
      if (started.push(attribute) === 2) meet()
      await both
      return attribute.length
    }
    const source = attributeSource({
      needs: () => ['resource.a', 'resource.bc'].map((name) => ({ name, loader: 'registry' })),
      loaders: new Map([['registry', registry]]),
      loaderTimeoutMs: 5000,
      clock: () => 0,
    })
    const exchange = exchangeOf()
    await source(exchange, 'a:b', 'x')
    const again = await source(exchange, 'a:c', 'x')
    expect([again.get('resource.a'), again.get('resource.bc')]).toEqual([10, 11])
    expect(started).toEqual(['resource.a', 'resource.bc'])
    await source(exchange, 'a:b', 'y')
    await source(exchangeOf(), 'a:b', 'x')
    expect(started).toHaveLength(6)
  })

  test('without its loader an attribute is missing: no allow rule that needs it applies', async () => {
    await expect(ask({ action: 'model:train' })).rejects.toMatchObject({ code: 'access-denied' })
  })

  test('without its loader an attribute is missing: a deny rule that needs it denies', async () => {
    await expect(ask({ action: 'model:delete' })).rejects.toMatchObject({ code: 'access-denied' })
    const archive = () => false
    await expect(ask({ action: 'model:delete', loaders: { archive } })).resolves.toBeDefined()
  })

  test('without its loader an attribute is missing, whatever its default', async () => {
    const source = attributeSource({
      needs: () => [{ name: 'resource.s', loader: 'misspelt' }],
      loaders: new Map([['registry', () => 5]]),
      loaderTimeoutMs: 50,
      clock: () => 0,
    })
    const policy: PolicyDocument = {
      version: 1,
      attributes: { 'resource.s': { type: 'integer', load: 'misspelt', default: 0 } },
      rules: [
        { id: 'all', effect: 'allow', actions: ['a:b'], resources: ['**'] },
        {
          id: 'closed',
          effect: 'deny',
          actions: ['a:b'],
          resources: ['**'],
          when: { attr: 'resource.s', gte: 4 },
        },
      ],
    }
    const { decide } = compilePolicy(loadPolicy(policy), { carried: [] })
    const attributes = await source(exchangeOf(), 'a:b', 'x')
    const question = { kind: 'access', principal: ada, action: 'a:b', resource: 'x' } as const
    expect(decide({ ...question, attributes }).effect).toBe('deny')
    expect(decide({ ...question, attributes: new Map() }).effect).toBe('allow')
  })

  test('a loader named like a property of every object is not one', async () => {
    const policy: PolicyDocument = {
      version: 1,
      attributes: { 'resource.x': { type: 'integer', load: 'constructor' } },
      rules: [
        {
          id: 'r',
          effect: 'allow',
          actions: ['a:b'],
          resources: ['**'],
          when: { attr: 'resource.x', gte: 0 },
        },
      ],
    }
    const needs = compilePolicy(loadPolicy(policy), { carried: [] }).needs('a:b')
    const source = attributeSource({
      needs: () => needs,
      loaders: new Map(),
      loaderTimeoutMs: 50,
      clock: () => 0,
    })
    expect(needs).toMatchObject([{ name: 'resource.x', loader: 'constructor' }])
    expect((await source(exchangeOf(), 'a:b', 'x')).get('resource.x')).toBeNull()
  })

  test.each<[string, Asking, boolean]>([
    ['from the office', {}, true],
    ['from elsewhere', { request: { address: '198.51.100.1' } }, false],
    ['from a socket without an address', { request: { address: undefined } }, false],
    ['with another method', { request: { method: 'GET' } }, false],
  ])('the context of the request decides: %s', async (_title, asking, allowed) => {
    const attempt = ask({ action: 'office:use', ...asking })
    if (allowed) await expect(attempt).resolves.toBeDefined()
    else await expect(attempt).rejects.toMatchObject({ code: 'access-denied' })
  })
})
