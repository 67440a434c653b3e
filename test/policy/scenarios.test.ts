import { access, engineOf, principal } from './support'

const engine = engineOf({
  version: 1,
  id: 'ml-platform',
  roles: {
    employee: { match: { claim: 'roles', has: 'employee' } },
    developer: { inherits: ['employee'] },
    'data-scientist': { inherits: ['developer'] },
    auditor: {},
  },
  attributes: {
    'principal.department': { type: 'string', from: 'claims.department' },
    'principal.clearance': { type: 'integer', from: 'claims.clearance', default: 0 },
    'resource.department': { type: 'string' },
    'resource.sensitivity': { type: 'integer' },
    'context.mtls': { type: 'boolean', default: false },
    'context.ip': { type: 'ip' },
  },
  rules: [
    {
      id: 'dev-read-metadata',
      effect: 'allow',
      roles: ['developer'],
      actions: ['model:readMetadata'],
      resources: ['model/*'],
      scopes: { all: ['ai.model.read'] },
    },
    {
      id: 'ds-read-train',
      effect: 'allow',
      roles: ['data-scientist'],
      actions: ['model:read', 'model:infer', 'model:train'],
      resources: ['model/*'],
      scopes: { byAction: { 'model:train': ['ai.model.write'], '*': ['ai.model.read'] } },
      when: {
        all: [
          { attr: 'resource.department', eq: { attr: 'principal.department' } },
          { attr: 'resource.sensitivity', lte: { attr: 'principal.clearance' } },
        ],
      },
      obligations: [
        { type: 'tokens.max', value: 2000 },
        { type: 'response.strip', fields: ['logprobs'] },
      ],
    },
    {
      id: 'auditor-logs',
      effect: 'allow',
      roles: ['auditor'],
      actions: ['audit:read'],
      resources: ['audit/*'],
      scopes: { all: ['ai.audit.read'] },
    },
    {
      id: 'no-restricted-without-mtls',
      effect: 'deny',
      actions: ['model:*'],
      resources: ['model/*'],
      when: {
        all: [
          { attr: 'resource.sensitivity', gte: 4 },
          { not: { attr: 'context.mtls', eq: true } },
        ],
      },
      reason: 'restricted_model_requires_mtls',
    },
  ],
})

interface Case {
  readonly role: string
  readonly action: string
  readonly clearance?: unknown
  readonly scopes?: readonly string[]
  readonly attributes?: Readonly<Record<string, unknown>>
  readonly resource?: string
}

const own = { 'resource.department': 'vision', 'resource.sensitivity': 2 }
const scopes = ['ai.model.read', 'ai.model.write', 'ai.audit.read']

const cases: readonly (readonly [string, 'allow' | 'deny', Case])[] = [
  [
    'developer reads metadata',
    'allow',
    { role: 'developer', action: 'model:readMetadata', attributes: own },
  ],
  [
    'developer trains, with clearance 9',
    'deny',
    { role: 'developer', action: 'model:train', clearance: 9, attributes: own },
  ],
  [
    'developer without the scope',
    'deny',
    { role: 'developer', action: 'model:readMetadata', scopes: [], attributes: own },
  ],
  [
    'data scientist reads metadata of another department',
    'allow',
    {
      role: 'data-scientist',
      action: 'model:readMetadata',
      attributes: { ...own, 'resource.department': 'speech' },
    },
  ],
  [
    'data scientist trains within department and clearance',
    'allow',
    { role: 'data-scientist', action: 'model:train', attributes: own },
  ],
  [
    'data scientist trains in another department',
    'deny',
    {
      role: 'data-scientist',
      action: 'model:train',
      attributes: { ...own, 'resource.department': 'speech' },
    },
  ],
  [
    'data scientist trains above clearance',
    'deny',
    { role: 'data-scientist', action: 'model:train', clearance: 1, attributes: own },
  ],
  [
    'data scientist trains with the read scope only',
    'deny',
    { role: 'data-scientist', action: 'model:train', scopes: ['ai.model.read'], attributes: own },
  ],
  [
    'restricted model without mTLS',
    'deny',
    {
      role: 'data-scientist',
      action: 'model:infer',
      clearance: 5,
      attributes: { ...own, 'resource.sensitivity': 4 },
    },
  ],
  [
    'restricted model with mTLS',
    'allow',
    {
      role: 'data-scientist',
      action: 'model:infer',
      clearance: 5,
      attributes: { ...own, 'resource.sensitivity': 4, 'context.mtls': true },
    },
  ],
  [
    'missing sensitivity: the deny rule cannot be told',
    'deny',
    {
      role: 'developer',
      action: 'model:readMetadata',
      attributes: { 'resource.department': 'vision' },
    },
  ],
  ['auditor reads logs', 'allow', { role: 'auditor', action: 'audit:read', resource: 'audit/log' }],
  ['auditor infers', 'deny', { role: 'auditor', action: 'model:infer', attributes: own }],
  [
    'clearance given as the text "9"',
    'deny',
    { role: 'data-scientist', action: 'model:train', clearance: '9', attributes: own },
  ],
  [
    'role named __proto__',
    'deny',
    { role: '__proto__', action: 'model:readMetadata', attributes: own },
  ],
  [
    'role named constructor',
    'deny',
    { role: 'constructor', action: 'model:readMetadata', attributes: own },
  ],
]

test.each(cases)(
  '%s: %s',
  (_, effect, { role, action, clearance = 3, resource = 'model/a', ...rest }) => {
    const decision = engine.decide(
      access({
        principal: principal({
          roles: [role],
          scopes: rest.scopes ?? scopes,
          claims: { roles: [role], department: 'vision', clearance },
        }),
        action,
        resource,
        attributes: new Map(Object.entries(rest.attributes ?? {})),
      }),
    )
    expect(decision.effect).toBe(effect)
    expect(decision.reasons.length).toBeGreaterThan(0)
  },
)

test('a denial that cannot be told says so, with the values', () => {
  const decision = engine.decide(access({ principal: principal({ roles: ['developer'], scopes }) }))
  expect(decision.reasons).toEqual([
    {
      rule: 'no-restricted-without-mtls',
      text:
        'rule `no-restricted-without-mtls` denies, as its condition cannot be decided ' +
        '(restricted_model_requires_mtls): resource.sensitivity (missing) gte 4',
    },
  ])
})
