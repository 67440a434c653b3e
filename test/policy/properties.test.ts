import fc from 'fast-check'
import type { Condition, PolicyDocument, RuleEntry } from '../../src/policy/document'
import { access, engineOf, principal } from './support'

// Names of Object.prototype are among the roles, actions and resources.
const roleNames = ['a', 'b', '__proto__', 'constructor']
const actionNames = ['x:read', 'x:write', 'constructor']
const resourceNames = ['t/1', 't/2', '__proto__/1']
const attributeNames = ['resource.n', 'context.n']

const comparison: fc.Arbitrary<Condition> = fc.record({
  attr: fc.constantFrom(...attributeNames),
  gte: fc.integer({ min: 0, max: 2 }),
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

const some = (names: readonly string[]) => fc.subarray([...names], { minLength: 1 })

const rule = (effect: fc.Arbitrary<'allow' | 'deny'>) =>
  fc
    .record(
      {
        effect,
        actions: some([...actionNames, 'x:*', '*']),
        resources: some([...resourceNames, 't/*', '**']),
        roles: some(roleNames),
        when: condition,
        value: fc.integer({ min: 1, max: 9 }),
      },
      { requiredKeys: ['effect', 'actions', 'resources'] },
    )
    .map(({ value, ...entry }): Omit<RuleEntry, 'id'> => {
      if (value === undefined || entry.effect === 'deny') return entry
      return { ...entry, obligations: [{ type: 'tokens.max', value }] }
    })

const anyRule = rule(fc.constantFrom('allow', 'deny'))
const rules = fc
  .array(anyRule, { maxLength: 6 })
  .map((list) => list.map((entry, index) => ({ id: `r${index}`, ...entry })))

const roles = JSON.parse(
  '{"a":{},"b":{"inherits":["a"]},"__proto__":{},"constructor":{}}',
) as object

const documentOf = (entries: readonly RuleEntry[]): PolicyDocument => ({
  version: 1,
  roles: roles as NonNullable<PolicyDocument['roles']>,
  attributes: { 'resource.n': { type: 'integer' }, 'context.n': { type: 'integer' } },
  rules: entries,
})

const question = fc
  .record({
    roles: fc.subarray([...roleNames, 'toString']),
    action: fc.constantFrom(...actionNames, 'toString'),
    resource: fc.constantFrom(...resourceNames, 'toString'),
    attributes: fc.subarray(
      attributeNames.flatMap((name) => [0, 1, 2, '1', null].map((value) => [name, value] as const)),
    ),
  })
  .map(({ roles: held, action, resource, attributes }) =>
    access({
      principal: principal({ roles: held }),
      action,
      resource,
      attributes: new Map(attributes),
    }),
  )

const decide = (entries: readonly RuleEntry[], asked: ReturnType<typeof access>) =>
  engineOf(documentOf(entries)).decide(asked)

// The semantics once more, written as plainly as they are told: three truth values as numbers.
type Kleene = 0 | 0.5 | 1

function kleene(entry: Condition, values: ReadonlyMap<string, unknown>): Kleene {
  if ('all' in entry) return Math.min(...entry.all.map((one) => kleene(one, values))) as Kleene
  if ('any' in entry) return Math.max(...entry.any.map((one) => kleene(one, values))) as Kleene
  if ('not' in entry) return (1 - kleene(entry.not, values)) as Kleene
  if ('predicate' in entry) throw new Error('no rule here asks a predicate')
  const value = values.get(entry.attr)
  if (!Number.isInteger(value)) return 0.5
  return (value as number) >= ((entry as { gte?: number }).gte ?? 0) ? 1 : 0
}

function expected(entries: readonly RuleEntry[], asked: ReturnType<typeof access>) {
  const held = new Set(asked.principal?.roles)
  if (held.has('b')) held.add('a')
  const covers = (pattern: string, name: string) =>
    ['*', '**', name].includes(pattern) ||
    (pattern === 'x:*' && name.startsWith('x:')) ||
    (pattern === 't/*' && name.startsWith('t/'))
  const matching = entries.filter(
    (entry) =>
      entry.actions.some((pattern) => covers(pattern, asked.action)) &&
      entry.resources.some((pattern) => covers(pattern, asked.resource)) &&
      (entry.roles === undefined || entry.roles.some((role) => held.has(role))),
  )
  const truth = (entry: RuleEntry) => (entry.when ? kleene(entry.when, asked.attributes) : 1)
  if (matching.some((entry) => entry.effect === 'deny' && truth(entry) > 0)) return 'deny'
  return matching.some((entry) => entry.effect === 'allow' && truth(entry) === 1) ? 'allow' : 'deny'
}

test('decisions are those of the semantics, told plainly', () => {
  fc.assert(
    fc.property(rules, question, (entries, asked) => {
      expect(decide(entries, asked).effect).toBe(expected(entries, asked))
    }),
    { numRuns: 300 },
  )
})

test('the obligation that counts is the strictest of all rules that allow', () => {
  fc.assert(
    fc.property(rules, question, (entries, asked) => {
      const decision = decide(entries, asked)
      fc.pre(decision.effect === 'allow')
      const deciding = new Set(decision.reasons.map((reason) => reason.rule))
      const values = entries
        .filter(({ id }) => deciding.has(id))
        .flatMap(({ obligations = [] }) => obligations.map((one) => one['value'] as number))
      const wanted = values.length === 0 ? [] : [{ type: 'tokens.max', value: Math.min(...values) }]
      expect(decision).toMatchObject({ obligations: wanted })
    }),
    { numRuns: 200 },
  )
})
