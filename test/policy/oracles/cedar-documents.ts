import type { PolicyDocument } from '../../../src/index'

/**
 * The policies of Cedar's integration tests, translated by hand. Groups of users are roles; the loader
 * of the test flattens hierarchies: `resource.within` names what a resource is in, `resource.owner` the
 * owner of its account.
 */
const attributes: NonNullable<PolicyDocument['attributes']> = {
  'principal.id': { type: 'string', from: 'id' },
  'principal.department': { type: 'string', from: 'claims.department' },
  'principal.jobLevel': { type: 'integer', from: 'claims.jobLevel' },
  'resource.within': { type: 'string-list' },
  'resource.owner': { type: 'string' },
  'resource.ownerDepartment': { type: 'string' },
  'resource.admins': { type: 'string-list' },
  'resource.private': { type: 'boolean' },
  'context.source_ip': { type: 'ip' },
  'context.confidence_score': { type: 'number' },
  'context.authenticated': { type: 'boolean' },
  'context.filetype': { type: 'string' },
  'context.filesize_mb': { type: 'number' },
}

const roles = { jane_friends: {}, alice_friends: {}, AVTeam: {} }

type Rules = NonNullable<PolicyDocument['rules']>

function document(...rules: readonly Partial<Rules[number]>[]): PolicyDocument {
  const whole = rules.map((rule, index) => ({
    id: `policy${index}`,
    effect: 'allow' as const,
    actions: ['*'],
    resources: ['**'],
    ...rule,
  }))
  return { version: 1, attributes, roles, rules: whole }
}

type When = NonNullable<Rules[number]['when']>

const alice: When = { attr: 'principal.id', eq: 'alice' }
const bob: When = { attr: 'principal.id', eq: 'bob' }
const own: When = { attr: 'resource.owner', eq: { attr: 'principal.id' } }
const photo = ['Photo/VacationPhoto94.jpg']
const within = (name: string): When => ({ attr: 'resource.within', has: name })
const privateOnly = {
  effect: 'deny',
  when: { all: [{ attr: 'resource.private', eq: true }, { not: own }] },
} as const
const unauthenticated = {
  effect: 'deny',
  when: { not: { attr: 'context.authenticated', eq: true } },
} as const

export const cedarDocuments: Readonly<Record<string, PolicyDocument>> = {
  'example_use_cases/1a': document({ actions: ['view'], resources: photo, when: alice }),
  'example_use_cases/2a': document({
    roles: ['jane_friends'],
    actions: ['view'],
    resources: photo,
  }),
  'example_use_cases/2b': document({
    actions: ['view'],
    when: { all: [alice, within('Album/jane_vacation')] },
  }),
  'example_use_cases/2c': document({
    actions: ['view', 'edit', 'comment'],
    when: { all: [alice, within('Album/jane_vacation')] },
  }),
  'example_use_cases/3a': document({ actions: ['view'], when: within('Album/jane_vacation') }),
  'example_use_cases/3b': document({
    actions: ['listAlbums', 'listPhotos', 'view'],
    when: { all: [alice, within('Account/jane')] },
  }),
  'example_use_cases/3c': document({ when: { all: [alice, within('Album/jane_vacation')] } }),
  'example_use_cases/4a': document({
    actions: ['listPhotos', 'view'],
    when: {
      all: [
        within('Album/device_prototypes'),
        { attr: 'principal.department', eq: 'HardwareEngineering' },
        { attr: 'principal.jobLevel', gte: 5 },
      ],
    },
  }),
  'example_use_cases/4d': document({ when: own }),
  'example_use_cases/4e': document({
    actions: ['view'],
    when: { attr: 'principal.department', eq: { attr: 'resource.ownerDepartment' } },
  }),
  'example_use_cases/4f': document({
    when: {
      any: [own, { attr: 'resource.admins', has: { attr: 'principal.id' } }],
    },
  }),
  'example_use_cases/5b': document(
    {
      id: 'policy0a',
      actions: ['addPhoto'],
      when: {
        all: [
          within('Account/alice'),
          { attr: 'context.filetype', in: ['JPEG', 'PNG'] },
          { attr: 'context.filesize_mb', lte: 1 },
        ],
      },
    },
    {
      id: 'policy0b',
      roles: ['AVTeam'],
      actions: ['addPhoto'],
      when: {
        all: [
          within('Account/alice'),
          { attr: 'context.filetype', eq: 'RAW' },
          { attr: 'context.filesize_mb', lte: 100 },
        ],
      },
    },
  ),
  'ip/1': document({
    actions: ['view'],
    resources: photo,
    when: { attr: 'context.source_ip', eq: '222.222.222.222' },
  }),
  'ip/2': document({
    actions: ['view'],
    resources: photo,
    when: {
      not: {
        attr: 'context.source_ip',
        inCidr: ['127.0.0.0/8', '::1/128', '224.0.0.0/4', 'ff00::/8'],
      },
    },
  }),
  'ip/3': document({
    actions: ['view'],
    resources: photo,
    when: { attr: 'context.source_ip', inCidr: '222.222.222.0/24' },
  }),
  'decimal/1': document({
    actions: ['view'],
    resources: photo,
    when: { attr: 'context.confidence_score', gt: 0.75 },
  }),
  'decimal/2': document({
    actions: ['view'],
    resources: photo,
    when: {
      all: [
        { attr: 'context.confidence_score', gte: 0.4 },
        { attr: 'context.confidence_score', lte: 0.5 },
      ],
    },
  }),
  'multi/1': document(
    { actions: ['view'], when: { all: [alice, within('Album/jane_vacation')] } },
    { actions: ['view', 'edit'], when: { all: [bob, within('Account/bob')] } },
  ),
  'multi/2': document(
    { actions: ['view'], when: within('Album/jane_vacation') },
    {
      effect: 'deny',
      actions: ['view'],
      when: { all: [bob, within('Album/jane_vacation')] },
    },
  ),
  'multi/3': document(
    { roles: ['alice_friends'], actions: ['view'], when: within('Account/alice') },
    privateOnly,
  ),
  'multi/4': document(
    { roles: ['alice_friends'], actions: ['view'], when: within('Account/alice') },
    {
      when: {
        all: [within('Album/alice_vacation'), { attr: 'principal.department', eq: 'Sales' }],
      },
    },
    privateOnly,
    unauthenticated,
  ),
  'multi/5': document(
    {
      when: {
        all: [within('Album/alice_vacation'), { attr: 'principal.department', eq: 'Sales' }],
      },
    },
    unauthenticated,
    { actions: ['view'], when: { attr: 'principal.jobLevel', gte: 7 } },
  ),
}
