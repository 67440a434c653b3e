import { fakePrincipal } from '../../src/testing'
import { createGuard, type PolicyDocument } from '../../src/index'
import { receive } from '../support/in-memory'

const policy: PolicyDocument = {
  version: 1,
  rules: [
    {
      id: 'r',
      effect: 'allow',
      roles: ['developer'],
      actions: ['thing:use'],
      resources: ['thing'],
      scopes: { all: ['thing.use'] },
    },
  ],
  roles: { developer: { match: { claim: 'roles', has: 'developer' } } },
  routes: [{ match: 'GET /thing', action: 'thing:use', resource: 'thing' }],
}

const ada = fakePrincipal({ id: 'ada', roles: ['developer'], scopes: ['thing.use'], tenant: 't' })
const gus = fakePrincipal({ id: 'gus', roles: ['guest'], scopes: ['thing.use'] })
const guard = createGuard({ policy, authenticate: [ada.authenticator, gus.authenticator] })
const get = { method: 'GET', path: '/thing' }

test('a made-up caller passes a gate that stays on, with roles, scopes and tenant', async () => {
  const { error, exchange } = await receive(guard, { ...get, headers: ada.headers })
  expect(error).toBeUndefined()
  expect(exchange.principal).toBe(ada.principal)
  expect(exchange.principal).toMatchObject({ id: 'ada', tenant: 't', method: 'fake' })
})

test.each([
  ['a caller without the role', gus.headers, 'access-denied'],
  [
    'a caller whom the guard does not know',
    fakePrincipal({ id: 'eve' }).headers,
    'credential-invalid',
  ],
  ['no caller', {}, 'credential-missing'],
])('%s is refused as in production', async (_title, headers, code) => {
  const { error } = await receive(guard, { ...get, headers })
  expect(error).toMatchObject({ code })
})

test('claims are given as the policy reads them', () => {
  const { principal } = fakePrincipal({ roles: ['a'], claims: { clearance: 3 } })
  expect(principal.claims).toEqual({ roles: ['a'], tenant: undefined, clearance: 3 })
  expect(principal.id).toBe('fake')
})
