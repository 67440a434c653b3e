import {
  anonymous,
  apiKeys,
  createGuard,
  definePolicy,
  memoryStore,
  type AnonymousPrincipal,
  type ApiKeyPrincipal,
  type ApiKeyRecord,
  type Authenticator,
  type Principal,
  type PrincipalOf,
} from '../../src/index'
import { toExpress } from '../../src/adapters/express'
import { toKoa } from '../../src/adapters/koa'
import type { ExchangeContext } from '../../src/core/guard'
import printed from './printed-record.json'

// The comments below are checked by the compiler: one that expects no error is an error itself.

const policy = definePolicy({
  version: 1,
  rules: [{ id: 'r', effect: 'allow', actions: ['model:infer'], resources: ['model/*'] }],
  routes: [{ match: 'POST /v1/train', action: 'model:train', resource: 'model/a' }],
})

interface BadgePrincipal extends Principal {
  readonly method: 'badge'
  readonly badge: number
}

const badges: Authenticator<BadgePrincipal> = {
  name: 'badges',
  recognizes: () => false,
  idOf: () => undefined,
  verify: () => Promise.resolve({ outcome: 'refused', cause: 'never' }),
}

const store = memoryStore<ApiKeyRecord>()
const guard = createGuard({ policy, authenticate: [apiKeys({ store }), badges] })

type Known = NonNullable<(typeof guard)['principalType']>

/** True where both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

test('the principals of a guard are those of its authenticators, or anonymous', () => {
  const same: Same<Known, ApiKeyPrincipal | BadgePrincipal | AnonymousPrincipal> = true
  const none: Same<PrincipalOf<[ReturnType<typeof anonymous>]>, AnonymousPrincipal> = true
  expect([same, none]).toEqual([true, true])
})

test('the method of a principal tells which one it is', () => {
  type Context = ReturnType<ReturnType<typeof toExpress<Known, never>>['context']>
  const nameOf = ({ principal }: Context): string => {
    switch (principal?.method) {
      case 'api-key':
        return principal.keyId
      case 'badge':
        return String(principal.badge)
      case 'anonymous':
        return principal.id
      case undefined:
        return 'nobody'
    }
  }
  const context: Context = {
    principal: {
      id: 'a',
      method: 'badge',
      badge: 7,
      tenant: undefined,
      roles: [],
      scopes: [],
      models: undefined,
      claims: {},
    },
    route: undefined,
    exchangeId: '',
    obligations: [],
    boundary: undefined,
    ledger: [],
  }
  expect(nameOf(context)).toBe('7')
  // @ts-expect-error -- no authenticator of this guard makes such a principal
  const wrong: NonNullable<Context['principal']>['method'] = 'oidc'
  expect(wrong).toBe('oidc')
})

test('a principal may be missing, and the compiler says so', () => {
  const context: ExchangeContext = {
    principal: undefined,
    route: undefined,
    exchangeId: '',
    obligations: [],
    boundary: undefined,
    ledger: [],
  }
  // @ts-expect-error -- possibly undefined
  expect(() => context.principal.id).toThrow(TypeError)
})

test('a misspelt action is an error of the compiler, on both frameworks', () => {
  const express = toExpress(guard)
  const koa = toKoa(guard)
  // @ts-expect-error -- a misspelt action
  expect(express.authorize({ action: 'model:trian' })).toBeInstanceOf(Function)
  // @ts-expect-error -- a misspelt action
  expect(koa.authorize({ action: 'model:trian' })).toBeInstanceOf(Function)
  expect(express.authorize({ action: 'model:train' })).toBeInstanceOf(Function)
  expect(koa.authorize({ action: 'model:infer', resource: 'model/a' })).toBeInstanceOf(Function)
})

test('a document written in place is known like one that was defined before', () => {
  const inPlace = createGuard({
    policy: {
      version: 1,
      routes: [{ match: 'GET /a', action: 'a:read', resource: 'a' }],
    },
    authenticate: [anonymous()],
  })
  // @ts-expect-error -- a misspelt action, also where the document has no rules
  expect(inPlace.plans.authorize({ action: 'a:raed' }).name).toBe('authorize')
  expect(inPlace.plans.authorize({ action: 'a:read' }).name).toBe('authorize')
})

test('a record is what `portcullis keys create` printed, imported as JSON', () => {
  const stored = memoryStore({ records: [printed] })
  const nulled: ApiKeyRecord = { ...printed, revokedAt: null }
  for (const store of [stored, memoryStore({ records: [nulled] })]) {
    expect(apiKeys({ store }).name).toBe('api-keys')
  }
  expect(apiKeys({ store: memoryStore({ records: [printed] }) }).name).toBe('api-keys')
})

test('wrong options are errors of the compiler', () => {
  const authenticate = [badges] as const
  // @ts-expect-error -- no such option
  expect(() => createGuard({ policy, authenticate, detector: [] })).toThrow()
  // @ts-expect-error -- no such mode
  expect(() => createGuard({ policy, authenticate, mode: 'montior' })).toThrow()
  // @ts-expect-error -- no such control
  expect(() => createGuard({ policy, authenticate, mode: { sanitise: 'monitor' } })).toThrow()
  // @ts-expect-error -- authenticators are not optional
  expect(() => createGuard({ policy })).toThrow()
})
