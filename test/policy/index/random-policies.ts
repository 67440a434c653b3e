import fc from 'fast-check'
import type { Carried } from '../../../src/core/obligation'
import type { Principal } from '../../../src/core/principal'
import type { AccessQuestion } from '../../../src/core/question'
import type {
  Condition,
  PolicyDocument,
  RuleEntry,
  ScopesEntry,
} from '../../../src/policy/document'
import { access, carrier, principal } from '../support'

// Names of Object.prototype are among the roles, actions, resources, scopes and attributes.
const fewRoles = ['a', 'b', 'c', '__proto__', 'constructor']
// Beyond 32, so that sets of them need a second word.
const manyRoles = [...fewRoles, ...Array.from({ length: 40 }, (_, index) => `role-${index}`)]
const actions = ['x:read', 'x:write', 'x:write:all', 'y:read', 'constructor', '__proto__']
const actionPatterns = [...actions, 'x:*', '*:read', 'x:*:all', '*']
const resources = ['model/a', 'model/ab', 'model/a/b', 't/1', '__proto__/1', 'constructor']
const resourcePatterns = [
  ...resources,
  ...['**', '*', 'model/*', 'model/**', 'model/a*', '*/1', '**/b', 'm*/a*', 'model/*/b', '*/*'],
]
const scopes = ['s', 't', '__proto__', 'constructor']
const manyScopes = [...scopes, ...Array.from({ length: 40 }, (_, index) => `scope-${index}`)]
const attributes = ['resource.n', 'context.n', 'principal.n', 'resource.__proto__']
const long = 'n'.repeat(10_240)

/** Two fragile obligations of different values cannot both be carried out. */
export const carriedHere: readonly Carried[] = [
  carrier('tokens.max', (left, right) => ({
    type: 'tokens.max',
    value: Math.min(left['value'] as number, right['value'] as number),
  })),
  carrier('fragile', (left, right) =>
    left['value'] === right['value'] ? left : { type: 'fragile', value: 'wrong' },
  ),
]

const some = (names: readonly string[], maxLength = 3) =>
  fc.subarray([...names], { minLength: 1, maxLength })

const comparison: fc.Arbitrary<Condition> = fc.record({
  attr: fc.constantFrom(...attributes),
  gte: fc.oneof(
    fc.integer({ min: 0, max: 2 }),
    fc.record({ attr: fc.constantFrom(...attributes) }),
  ),
})

const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    comparison,
    fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('node') }),
  ),
})).node

const scopesEntry: fc.Arbitrary<ScopesEntry> = fc.record(
  {
    all: some(manyScopes),
    any: some(manyScopes),
    byAction: fc
      .array(fc.tuple(fc.constantFrom('x:read', '__proto__'), some(scopes)), { maxLength: 2 })
      .map((entries) => Object.fromEntries([...entries, ['*', ['s']]])),
  },
  { requiredKeys: [] },
)

const obligation = fc.record({
  type: fc.constantFrom('tokens.max', 'fragile'),
  value: fc.integer({ min: 1, max: 3 }),
})

type Loose = Omit<RuleEntry, 'id'>

const seldom = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 2, arbitrary })

export const ruleOf = (effect: fc.Arbitrary<'allow' | 'deny'>): fc.Arbitrary<Loose> =>
  fc
    .record({
      effect,
      actions: some(actionPatterns, 5),
      resources: some(resourcePatterns, 8),
      roles: seldom(fc.oneof(some(fewRoles), some(manyRoles))),
      when: seldom(condition),
      scopes: seldom(scopesEntry),
      obligations: seldom(fc.array(obligation, { minLength: 1, maxLength: 2 })),
    })
    .map(({ effect: given, actions: named, resources: covered, roles, when, ...more }) => ({
      effect: given,
      actions: named,
      resources: covered,
      ...(roles && { roles }),
      ...(when && { when }),
      ...(given === 'allow' && more.obligations && { obligations: more.obligations }),
      ...(given === 'allow' && more.scopes && scopesFor(more.scopes, named)),
    }))

// A document names scopes only for actions of the rule, and no empty list of them.
function scopesFor({ byAction, ...others }: ScopesEntry, named: readonly string[]) {
  const own = byAction && { '*': ['s'], ...pick(byAction, named) }
  const scopes = { ...others, ...(own && { byAction: own }) }
  return Object.keys(scopes).length > 0 ? { scopes } : {}
}

function pick(entries: Readonly<Record<string, readonly string[]>>, names: readonly string[]) {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => names.includes(name)))
}

export const rules: fc.Arbitrary<readonly RuleEntry[]> = fc
  .array(ruleOf(fc.constantFrom('allow', 'allow', 'allow', 'allow', 'allow', 'deny')), {
    maxLength: 10,
  })
  .map((list) => list.map((entry, index) => ({ id: `r${index}`, ...entry })))

const roleEntries = Object.fromEntries([
  ...manyRoles.map((name) => [name, {}]),
  ['b', { inherits: ['a'] }],
  ['c', { inherits: ['b', 'role-39'] }],
  ['role-38', { match: { claim: 'groups', has: 'g' } }],
]) as NonNullable<PolicyDocument['roles']>

export function documentOf(entries: readonly RuleEntry[]): PolicyDocument {
  return {
    version: 1,
    roles: roleEntries,
    attributes: {
      'resource.n': { type: 'integer' },
      'context.n': { type: 'integer', default: 1 },
      'principal.n': { type: 'integer', from: 'claims.n' },
      'resource.__proto__': { type: 'integer' },
    },
    rules: entries,
  }
}

const value = fc.constantFrom<unknown>(0, 1, 2, 3, '1', null, undefined, 0.5)

const caller: fc.Arbitrary<Principal> = fc
  .record({
    roles: fc.oneof(fc.subarray(fewRoles), fc.subarray([...manyRoles, 'toString', '', long])),
    held: fc.oneof(fc.subarray(scopes), fc.constant(manyScopes), fc.constant([long, ''])),
    models: fc.option(fc.subarray(['a', 'a*', '**', '*']), { nil: undefined, freq: 4 }),
    n: value,
    groups: fc.constantFrom<unknown>(['g'], ['h'], undefined),
    frozen: fc.boolean(),
  })
  .map(({ roles, held, models, n, groups, frozen }) => {
    const made = principal({ roles, scopes: held, models, claims: { roles, n, groups } })
    return frozen ? deepFrozen(made) : made
  })

export const question: fc.Arbitrary<AccessQuestion> = fc
  .record({
    principal: fc.option(caller, { nil: undefined, freq: 50 }),
    action: fc.constantFrom(...actions, 'x:other', '', '*', 'toString', long),
    resource: fc.constantFrom(
      ...resources,
      ...['model/abc', 'model/', 'model/x/b', 'u/1', '', '/', '*', 'toString', 'model/*', long],
      `model/${long}`,
    ),
    values: fc.array(fc.tuple(fc.constantFrom(...attributes), value), { maxLength: 4 }),
  })
  .map(({ values, ...asked }) => access({ ...asked, attributes: new Map(values) }))

function deepFrozen<Value>(made: Value): Value {
  if (typeof made !== 'object' || made === null) return made
  for (const member of Object.values(made)) deepFrozen(member)
  return Object.freeze(made)
}
