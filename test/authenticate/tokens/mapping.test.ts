import type { ClaimMapping } from '../../../src/controls/authenticate/tokens/mapping'
import { outcomeOf, publicKey, tokenOf, verifier, verify } from './support'

async function principalOf(
  mapping: ClaimMapping,
  claims: Record<string, unknown>,
  options: object = {},
): Promise<Record<string, unknown>> {
  const authenticator = verifier({ key: publicKey('RSA'), claims: mapping, ...options })
  const verification = await verify(authenticator, tokenOf({ claims }))
  if (verification.outcome === 'refused') throw new Error(verification.cause)
  return verification.principal as unknown as Record<string, unknown>
}

test.each<[string, ClaimMapping, Record<string, unknown>, object]>([
  ['a path', { roles: 'realm_access.roles' }, { realm_access: { roles: ['a'] } }, { roles: ['a'] }],
  [
    'a name with dots',
    { roles: 'https://example.com/roles' },
    { 'https://example.com/roles': ['a'] },
    { roles: ['a'] },
  ],
  [
    'a list as a path whose steps have dots',
    { roles: ['resource_access', 'my.api', 'roles'] },
    { resource_access: { 'my.api': { roles: ['a'] } } },
    { roles: ['a'] },
  ],
  [
    'a list never as a name',
    { roles: ['realm_access', 'roles'] },
    { 'realm_access.roles': ['no'], realm_access: { roles: ['a'] } },
    { roles: ['a'] },
  ],
  ['a role as a text', {}, { roles: 'admin user' }, { roles: ['admin user'] }],
  ['no roles', {}, { roles: undefined }, { roles: [] }],
  ['scopes as a text', {}, { scope: ' a  b ' }, { scopes: ['a', 'b'] }],
  ['scopes as a list', {}, { scope: ['a', 'b'] }, { scopes: ['a', 'b'] }],
  ['scp of Entra ID', {}, { scope: undefined, scp: 'a b' }, { scopes: ['a', 'b'] }],
  ['scp of Okta', {}, { scope: undefined, scp: ['a', 'b'] }, { scopes: ['a', 'b'] }],
  ['permissions of Auth0', { scopes: 'permissions' }, { permissions: ['a'] }, { scopes: ['a'] }],
  ['no scopes', {}, { scope: undefined }, { scopes: [] }],
  ['another id', { id: 'oid' }, { oid: 'u1' }, { id: 'u1' }],
  ['another client', { clientId: 'cid' }, { cid: 'c1' }, { clientId: 'c1' }],
  ['a tenant', { tenant: 'org_id' }, { org_id: 't1' }, { tenant: 't1' }],
  ['a tenant by a path', { tenant: 'org.id' }, { org: { id: 't1' } }, { tenant: 't1' }],
  ['nothing of the prototype', { roles: 'constructor.name' }, {}, { roles: [] }],
])('maps %s', async (_title, mapping, claims, expected) => {
  await expect(principalOf(mapping, claims)).resolves.toMatchObject(expected)
})

test('attributes become claims by the names of the policy, and overwrite no role and no tenant', async () => {
  const mapping = {
    attributes: { clearance: 'ext.level', roles: 'sub', tenant: 'sub', gone: 'none' },
  }
  const { claims } = await principalOf(mapping, { ext: { level: 3 }, gone: 'still here' })
  expect(claims).toMatchObject({
    clearance: 3,
    roles: ['developer'],
    tenant: undefined,
    gone: undefined,
  })
})

test('an attribute may be called like nothing else', async () => {
  const attributes = Object.fromEntries([['__proto__', 'sub']])
  const { claims } = await principalOf({ attributes }, {})
  expect(Object.hasOwn(claims as object, '__proto__')).toBe(true)
  expect((claims as Record<string, unknown>)['isAdmin']).toBeUndefined()
})

test('a claim `__proto__` is a claim and gives nobody a role', async () => {
  const payload = { ext: JSON.parse('{"__proto__":{"roles":["admin"]}}') as unknown }
  const { claims, roles } = await principalOf({ roles: 'ext.roles' }, payload)
  expect(roles).toEqual([])
  expect(Object.getPrototypeOf(claims)).toBeNull()
})

test.each<[string, ClaimMapping, Record<string, unknown>, string]>([
  ['roles of numbers', {}, { roles: [1] }, 'roles-malformed'],
  ['roles as an object', {}, { roles: { admin: true } }, 'roles-malformed'],
  ['roles of null', {}, { roles: null }, 'roles-malformed'],
  ['scopes as a number', {}, { scope: 1 }, 'scopes-malformed'],
  ['no tenant where one is mapped', { tenant: 'org_id' }, {}, 'tenant-malformed'],
  ['an empty tenant', { tenant: 'org_id' }, { org_id: '' }, 'tenant-malformed'],
  ['a list as tenant', { tenant: 'org_id' }, { org_id: ['a'] }, 'tenant-malformed'],
  ['no id where one is mapped', { id: 'oid' }, {}, 'id-malformed'],
  ['a number as id', { id: 'oid' }, { oid: 7 }, 'id-malformed'],
])('refuses a token with %s', async (_title, mapping, claims, cause) => {
  await expect(outcomeOf(verifier({ claims: mapping }), tokenOf({ claims }))).resolves.toBe(cause)
})

test('the tenant is never taken from a claim that was not declared', async () => {
  const principal = await principalOf({}, { tenant: 'evil' })
  expect(principal).toMatchObject({ tenant: undefined, claims: { tenant: undefined } })
  await expect(principalOf({}, { tenant: 'evil' }, { tenant: 'acme' })).resolves.toMatchObject({
    tenant: 'acme',
    claims: { tenant: 'acme' },
  })
})

test('a principal cannot be changed, whoever shares it', async () => {
  const principal = await principalOf({}, { ext: { list: [{ a: 1 }] } })
  const frozen = (value: unknown): boolean =>
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(frozen))
  expect(frozen(principal)).toBe(true)
})
