import {
  preparsePolicySet,
  statefulIsAuthorized,
  type EntityJson,
} from '@cedar-policy/cedar-wasm/nodejs'
import fc from 'fast-check'
import type { PolicyDocument } from '../../../src/index'
import { access, engineOf, principal } from '../support'

// Random policies in what both languages can say, each written in both.

type Rule = NonNullable<PolicyDocument['rules']>[number]
type When = NonNullable<Rule['when']>

interface Both {
  readonly ours: When
  readonly cedar: string
}

const roleNames = ['r0', 'r1', 'r2', 'r3']
const actionNames = ['view', 'edit', 'train']
const models = ['a', 'b', 'c']
const words = ['x', 'y', 'z']

const quoted = (text: string) => JSON.stringify(text)
const both = (ours: When, cedar: string): Both => ({ ours, cedar })

const word = fc.constantFrom(...words)
const level = fc.integer({ min: 0, max: 4 })
const numeric = fc.constantFrom(
  ['lt', '<'] as const,
  ['lte', '<='] as const,
  ['gt', '>'] as const,
  ['gte', '>='] as const,
  ['eq', '=='] as const,
  ['ne', '!='] as const,
)

const comparison: fc.Arbitrary<Both> = fc.oneof(
  word.map((value) =>
    both({ attr: 'principal.dept', eq: value }, `principal.dept == ${quoted(value)}`),
  ),
  word.map((value) =>
    both({ attr: 'resource.dept', ne: value }, `resource.dept != ${quoted(value)}`),
  ),
  fc.constant(
    both(
      { attr: 'resource.dept', eq: { attr: 'principal.dept' } },
      'resource.dept == principal.dept',
    ),
  ),
  fc
    .tuple(numeric, level)
    .map(([[name, sign], value]) =>
      both(
        { attr: 'resource.level', [name]: value } as unknown as When,
        `resource.level ${sign} ${value}`,
      ),
    ),
  numeric.map(([name, sign]) =>
    both(
      { attr: 'resource.level', [name]: { attr: 'principal.level' } } as unknown as When,
      `resource.level ${sign} principal.level`,
    ),
  ),
  fc
    .boolean()
    .map((value) => both({ attr: 'context.mtls', eq: value }, `context.mtls == ${value}`)),
  word.map((value) =>
    both({ attr: 'resource.tags', has: value }, `resource.tags.contains(${quoted(value)})`),
  ),
  fc
    .uniqueArray(word, { minLength: 1 })
    .map((values) =>
      both(
        { attr: 'principal.dept', in: values },
        `[${values.map(quoted).join(', ')}].contains(principal.dept)`,
      ),
    ),
  fc
    .constantFrom('10.0.0.0/8', '192.168.1.0/24', '::1/128')
    .map((range) =>
      both({ attr: 'context.ip', inCidr: range }, `context.ip.isInRange(ip(${quoted(range)}))`),
    ),
  word.map((value) =>
    both({ attr: 'principal.dept', startsWith: value }, `principal.dept like "${value}*"`),
  ),
)

const { condition } = fc.letrec<{ condition: Both }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    comparison,
    fc
      .array(tie('condition'), { minLength: 1, maxLength: 3 })
      .map((members) => joined('all', '&&', members)),
    fc
      .array(tie('condition'), { minLength: 1, maxLength: 3 })
      .map((members) => joined('any', '||', members)),
    tie('condition').map(({ ours, cedar }) => both({ not: ours }, `!(${cedar})`)),
  ),
}))

function joined(name: 'all' | 'any', sign: string, members: readonly Both[]): Both {
  const ours = members.map((member) => member.ours)
  return both(
    name === 'all' ? { all: ours } : { any: ours },
    members.map(({ cedar }) => `(${cedar})`).join(` ${sign} `),
  )
}

interface Policy {
  readonly ours: Omit<Rule, 'id'>
  readonly cedar: string
}

const policy: fc.Arbitrary<Policy> = fc
  .record({
    effect: fc.constantFrom('allow', 'allow', 'allow', 'deny' as const),
    roles: fc.option(fc.uniqueArray(fc.constantFrom(...roleNames), { minLength: 1, maxLength: 2 })),
    actions: fc.option(fc.uniqueArray(fc.constantFrom(...actionNames), { minLength: 1 })),
    model: fc.option(fc.constantFrom(...models)),
    when: fc.option(condition),
  })
  .map(({ effect, roles, actions, model, when }) => {
    const held = roles?.map((role) => `principal in Role::${quoted(role)}`).join(' || ')
    const clauses = [held, when?.cedar].filter((clause) => clause !== undefined)
    const whens = clauses.map((clause) => `when { ${clause} }`).join(' ')
    const named = actions?.map((action) => `Action::${quoted(action)}`).join(', ')
    const head = [
      'principal',
      named === undefined ? 'action' : `action in [${named}]`,
      model === null ? 'resource' : `resource == Model::${quoted(model)}`,
    ]
    return {
      ours: {
        effect,
        actions: actions ?? ['*'],
        resources: [model === null ? 'model/*' : `model/${model}`],
        ...(roles && { roles }),
        ...(when && { when: when.ours }),
      },
      cedar: `${effect === 'allow' ? 'permit' : 'forbid'} (${head.join(', ')}) ${whens};`,
    }
  })

const policies = fc.array(policy, { minLength: 1, maxLength: 8 })

/** A value that may be missing, for both languages alike. */
const mayMiss = <Value>(arbitrary: fc.Arbitrary<Value>, missing: boolean) =>
  missing ? fc.option(arbitrary, { nil: undefined, freq: 4 }) : arbitrary

const requests = (missing: boolean) =>
  fc.record({
    roles: fc.uniqueArray(fc.constantFrom(...roleNames)),
    action: fc.constantFrom(...actionNames),
    model: fc.constantFrom(...models),
    dept: mayMiss(word, missing),
    level: mayMiss(level, missing),
    resourceDept: mayMiss(word, missing),
    resourceLevel: mayMiss(level, missing),
    tags: mayMiss(fc.uniqueArray(word), missing),
    mtls: mayMiss(fc.boolean(), missing),
    ip: mayMiss(fc.constantFrom('10.1.2.3', '192.168.1.9', '192.168.2.9', '::1', '::2'), missing),
  })

type Request = ReturnType<typeof requests> extends fc.Arbitrary<infer Value> ? Value : never

const attributes: NonNullable<PolicyDocument['attributes']> = {
  'principal.dept': { type: 'string', from: 'claims.dept' },
  'principal.level': { type: 'integer', from: 'claims.level' },
  'resource.dept': { type: 'string' },
  'resource.level': { type: 'integer' },
  'resource.tags': { type: 'string-list' },
  'context.mtls': { type: 'boolean' },
  'context.ip': { type: 'ip' },
}

// r1 inherits r0, in both.
const roles = { r0: {}, r1: { inherits: ['r0'] }, r2: {}, r3: {} }
const parentsOf = (role: string) => (role === 'r1' ? ['r0'] : [])

/** Decides by our engine. */
function ourDecision(list: readonly Policy[]): (request: Request) => 'allow' | 'deny' {
  const rules = list.map(({ ours }, index): Rule => ({ id: `p${index}`, ...ours }))
  const engine = engineOf({ version: 1, attributes, roles, rules } satisfies PolicyDocument)
  return (request) =>
    engine.decide(
      access({
        principal: principal({
          roles: request.roles,
          claims: defined({ dept: request.dept, level: request.level, roles: request.roles }),
        }),
        action: request.action,
        resource: `model/${request.model}`,
        attributes: new Map(
          Object.entries(
            defined({
              'resource.dept': request.resourceDept,
              'resource.level': request.resourceLevel,
              'resource.tags': request.tags,
              'context.mtls': request.mtls,
              'context.ip': request.ip,
            }),
          ),
        ),
      }),
    ).effect
}

interface CedarDecision {
  readonly decision: 'allow' | 'deny'
  /** Policies that could not be evaluated. */
  readonly errors: number
}

/** Decides by Cedar. */
function cedarDecision(list: readonly Policy[]): (request: Request) => CedarDecision {
  const parsed = preparsePolicySet('random', {
    staticPolicies: Object.fromEntries(list.map(({ cedar }, index) => [`p${index}`, cedar])),
  })
  if (parsed.type === 'failure') throw new Error(JSON.stringify(parsed.errors))
  return (request) => {
    const answer = statefulIsAuthorized({
      principal: { type: 'User', id: 'ann' },
      action: { type: 'Action', id: request.action },
      resource: { type: 'Model', id: request.model },
      context: defined({
        mtls: request.mtls,
        ip: request.ip && { __extn: { fn: 'ip', arg: request.ip } },
      }) as never,
      preparsedPolicySetId: 'random',
      entities: entitiesOf(request),
    })
    if (answer.type === 'failure') throw new Error(JSON.stringify(answer.errors))
    const { decision, diagnostics } = answer.response
    return { decision, errors: diagnostics.errors.length }
  }
}

function entitiesOf(request: Request): EntityJson[] {
  const uid = (type: string, id: string) => ({ type, id })
  return [
    ...roleNames.map((role) => ({
      uid: uid('Role', role),
      attrs: {},
      parents: parentsOf(role).map((parent) => uid('Role', parent)),
    })),
    {
      uid: uid('User', 'ann'),
      attrs: defined({ dept: request.dept, level: request.level }) as EntityJson['attrs'],
      parents: request.roles.map((role) => uid('Role', role)),
    },
    {
      uid: uid('Model', request.model),
      attrs: defined({
        dept: request.resourceDept,
        level: request.resourceLevel,
        tags: request.tags,
      }) as EntityJson['attrs'],
      parents: [],
    },
  ]
}

function defined(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

/** Compares the engines on random policies and requests; returns how many requests were compared. */
export function compare(numRuns: number, perPolicy: number): number {
  let compared = 0
  const several = (missing: boolean) =>
    fc.array(requests(missing), { minLength: perPolicy, maxLength: perPolicy })
  fc.assert(
    fc.property(policies, several(false), several(true), (list, whole, partial) => {
      const ours = ourDecision(list)
      const cedar = cedarDecision(list)
      for (const request of [...whole, ...partial]) {
        const { decision, errors } = cedar(request)
        const our = ours(request)
        compared += 1
        // What Cedar cannot evaluate it skips. We go on where the rest of a condition decides alone, and
        // deny where a rule that may deny cannot be told: so only an error makes a difference.
        if (errors === 0) expect([request, our]).toEqual([request, decision])
      }
    }),
    { numRuns },
  )
  return compared
}
