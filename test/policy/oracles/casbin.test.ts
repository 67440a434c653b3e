import { join, resolve } from 'node:path'
import { newEnforcer } from 'casbin'
import type { PolicyDocument } from '../../../src/index'
import { access, engineOf, principal } from '../support'

// The example models of Casbin that say what our language says, translated by hand: for every request
// that can be made of their words, and some foreign ones, both decide alike.

type Rules = NonNullable<PolicyDocument['rules']>
type When = NonNullable<Rules[number]['when']>

interface Example {
  /** `NAME_model.conf` and `NAME_policy.csv`, unless they have different names. */
  readonly model: string
  readonly policy?: string
  readonly document: Omit<PolicyDocument, 'version'>
  /** Values of each part of a request, in the order of the model. */
  readonly values: readonly (readonly unknown[])[]
  /** The request as our engine is asked. */
  readonly ask: (...request: readonly never[]) => Parameters<typeof access>[0]
}

const data = process.env['PORTCULLIS_DATA']
const folder = join(resolve(__dirname, '../../..', data ?? ''), 'vectors/casbin_examples')
if (data === undefined) console.info('skipped: PORTCULLIS_DATA is not set, so there are no vectors')
const describeVectors = data === undefined ? describe.skip : describe

const attributes: NonNullable<PolicyDocument['attributes']> = {
  'principal.id': { type: 'string', from: 'id' },
  'principal.tenant': { type: 'string', from: 'tenant' },
  'principal.age': { type: 'number', from: 'claims.age' },
  'resource.within': { type: 'string-list' },
  'context.ip': { type: 'ip' },
}

const is = (id: string): When => ({ attr: 'principal.id', eq: id })
const tenant = (name: string): When => ({ attr: 'principal.tenant', eq: name })

let count = 0
const rule = (resource: string, action: string, who: Partial<Rules[number]>): Rules[number] => ({
  id: `rule-${(count += 1)}`,
  effect: 'allow',
  actions: [action],
  resources: [resource],
  ...who,
})

const subjects = ['alice', 'bob', 'carol']
const objects = ['data1', 'data2', 'data3']
const actions = ['read', 'write', 'delete']

/** Users with the roles that `g` gives them. */
const asker =
  (grants: Readonly<Record<string, readonly string[]>>) =>
  (id: string, object: string, action: string) => {
    const roles = grants[id] ?? []
    return {
      principal: principal({ id, roles, claims: { roles } }),
      resource: `data/${object}`,
      action,
    }
  }

const byPath = (id: string, path: string, action: string) => ({
  principal: principal({ id }),
  resource: `path${path}`,
  action,
})

const examples: readonly Example[] = [
  {
    model: 'basic',
    document: {
      rules: [
        rule('data/data1', 'read', { when: is('alice') }),
        rule('data/data2', 'write', { when: is('bob') }),
      ],
    },
    values: [subjects, objects, actions],
    ask: asker({}),
  },
  {
    model: 'rbac',
    document: {
      roles: { data2_admin: {} },
      rules: [
        rule('data/data1', 'read', { when: is('alice') }),
        rule('data/data2', 'write', { when: is('bob') }),
        rule('data/data2', 'read', { roles: ['data2_admin'] }),
        rule('data/data2', 'write', { roles: ['data2_admin'] }),
      ],
    },
    values: [subjects, objects, actions],
    ask: asker({ alice: ['data2_admin'] }),
  },
  {
    model: 'rbac_with_deny',
    document: {
      roles: { data2_admin: {} },
      rules: [
        rule('data/data1', 'read', { when: is('alice') }),
        rule('data/data2', 'write', { when: is('bob') }),
        rule('data/data2', 'read', { roles: ['data2_admin'] }),
        rule('data/data2', 'write', { roles: ['data2_admin'] }),
        rule('data/data2', 'write', { effect: 'deny', when: is('alice') }),
      ],
    },
    values: [subjects, objects, actions],
    ask: asker({ alice: ['data2_admin'] }),
  },
  {
    model: 'rbac',
    policy: 'rbac_with_hierarchy',
    document: {
      roles: {
        admin: { inherits: ['data1_admin', 'data2_admin'] },
        data1_admin: {},
        data2_admin: {},
      },
      rules: [
        rule('data/data1', 'read', { when: is('alice') }),
        rule('data/data2', 'write', { when: is('bob') }),
        ...['data1', 'data2'].flatMap((name) => [
          rule(`data/${name}`, 'read', { roles: [`${name}_admin`] }),
          rule(`data/${name}`, 'write', { roles: [`${name}_admin`] }),
        ]),
      ],
    },
    values: [subjects, objects, actions],
    ask: asker({ alice: ['admin'] }),
  },
  {
    model: 'rbac_with_domains',
    document: {
      roles: { admin: {} },
      rules: ['1', '2'].flatMap((number) => {
        const who = { roles: ['admin'], when: tenant(`domain${number}`) }
        return ['read', 'write'].map((action) => rule(`data/data${number}`, action, who))
      }),
    },
    values: [subjects, ['domain1', 'domain2', 'domain3'], objects, actions],
    ask: (id: string, domain: string, object: string, action: string) => {
      const admins: Readonly<Record<string, string>> = { alice: 'domain1', bob: 'domain2' }
      const roles = admins[id] === domain ? ['admin'] : []
      const tenancy = { id, tenant: domain, roles, claims: { roles } }
      return { principal: principal(tenancy), resource: `data/${object}`, action }
    },
  },
  {
    model: 'rbac_with_resource_roles',
    document: {
      roles: { data_group_admin: {} },
      rules: [
        rule('data/data1', 'read', { when: is('alice') }),
        rule('data/data2', 'write', { when: is('bob') }),
        rule('data/*', 'write', {
          roles: ['data_group_admin'],
          when: { attr: 'resource.within', has: 'data_group' },
        }),
      ],
    },
    values: [subjects, objects, actions],
    ask: (id: string, object: string, action: string) => ({
      ...asker({ alice: ['data_group_admin'] })(id, object, action),
      attributes: new Map(
        ['data1', 'data2'].includes(object) ? [['resource.within', ['data_group']]] : [],
      ),
    }),
  },
  {
    model: 'keymatch2',
    document: {
      rules: [
        rule('path/alice_data/*', 'GET', { when: is('alice') }),
        rule('path/alice_data2/*/using/*', 'GET', { when: is('alice') }),
      ],
    },
    values: [
      subjects,
      [
        '/alice_data/a',
        '/alice_data/a/b',
        '/alice_data',
        '/alice_data2/7/using/9',
        '/alice_data2/7/using/9/x',
        '/alice_data2/7/8/using/9',
        '/alice_data2/7/by/9',
        '/other/a',
      ],
      ['GET', 'POST'],
    ],
    ask: byPath,
  },
  {
    model: 'glob',
    document: {
      rules: [
        rule('path/foo/*', 'read', { when: is('u1') }),
        rule('path/foo*', 'read', { when: is('u2') }),
        rule('path/*/foo/*', 'read', { when: is('u3') }),
        rule('path*', 'read', { when: is('u4') }),
      ],
    },
    values: [
      ['u1', 'u2', 'u3', 'u4'],
      [
        '/foo',
        '/foo/bar',
        '/foo/bar/baz',
        '/foobar',
        '/prefix/foo/bar',
        '/prefix/foo',
        '/a/b/foo/c',
      ],
      ['read', 'write'],
    ],
    ask: byPath,
  },
  {
    model: 'ipmatch',
    document: {
      rules: [
        rule('data/data1', 'read', { when: { attr: 'context.ip', inCidr: '192.168.2.0/24' } }),
        rule('data/data2', 'write', { when: { attr: 'context.ip', inCidr: '10.0.0.0/16' } }),
      ],
    },
    values: [
      ['192.168.2.1', '192.168.2.255', '192.168.3.1', '10.0.255.9', '10.1.0.1', '::1'],
      objects,
      actions,
    ],
    ask: (ip: string, object: string, action: string) => ({
      attributes: new Map([['context.ip', ip]]),
      resource: `data/${object}`,
      action,
    }),
  },
  {
    model: 'abac_rule',
    document: {
      rules: [
        rule('path/data1', 'read', { when: { attr: 'principal.age', gt: 18 } }),
        rule('path/data2', 'write', { when: { attr: 'principal.age', lt: 60 } }),
      ],
    },
    values: [
      [16, 18, 18.5, 19, 59, 60, 61].map((Age) => ({ Name: 'alice', Age })),
      ['/data1', '/data2', '/data3'],
      actions,
    ],
    ask: ({ Age: age }: { Age: number }, path: string, action: string) => ({
      principal: principal({ claims: { age } }),
      resource: `path${path}`,
      action,
    }),
  },
]

/** Every request that can be made of the values. */
function product(values: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return values.reduce<readonly (readonly unknown[])[]>(
    (rows, next) => rows.flatMap((row) => next.map((value) => [...row, value])),
    [[]],
  )
}

describeVectors("Casbin's examples", () => {
  test.each(examples.map((example) => [example.policy ?? example.model, example] as const))(
    '%s decides alike',
    async (name, { model, document, values, ask }) => {
      const enforcer = await newEnforcer(
        join(folder, `${model}_model.conf`),
        join(folder, `${name}_policy.csv`),
      )
      const engine = engineOf({ version: 1, attributes, ...document } satisfies PolicyDocument)
      const decided = await Promise.all(
        product(values).map(async (request) => {
          const expected = await enforcer.enforce(...request)
          const { effect } = engine.decide(access(ask(...(request as never[]))))
          expect([request, effect]).toEqual([request, expected ? 'allow' : 'deny'])
          return effect
        }),
      )
      expect(new Set(decided)).toEqual(new Set(['allow', 'deny']))
    },
  )
})
