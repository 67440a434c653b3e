import type { Authenticator, Principal } from '../index'

export interface FakePrincipalOptions {
  readonly id?: string
  readonly tenant?: string
  readonly roles?: readonly string[]
  readonly scopes?: readonly string[]
  readonly models?: readonly string[]
  readonly claims?: Readonly<Record<string, unknown>>
}

export interface FakePrincipal {
  readonly principal: Principal
  /** Put it into `createGuard({ authenticate: [...] })` of the application under test. */
  readonly authenticator: Authenticator
  /** Headers of a request that this principal makes. */
  readonly headers: Readonly<Record<'authorization', string>>
}

/**
 * A caller for an application's own tests: the gate stays on, only the credential is made up.
 *
 * @example
 * const ada = fakePrincipal({ id: 'ada', roles: ['developer'] })
 * const guard = createGuard({ policy, authenticate: [ada.authenticator] })
 * await request(app).get('/v1/models/a').set(ada.headers).expect(200)
 */
export function fakePrincipal(options: FakePrincipalOptions = {}): FakePrincipal {
  const { id = 'fake', tenant, roles = [], scopes = [], models, claims = {} } = options
  const token = `fake_${Buffer.from(id).toString('base64url')}`
  const principal: Principal = Object.freeze({
    id,
    method: 'fake',
    tenant,
    roles,
    scopes,
    models,
    claims: Object.freeze({ roles, tenant, ...claims }),
  })
  return {
    principal,
    authenticator: {
      name: `fake-${id}`,
      recognizes: ({ value }) => value === token,
      idOf: () => undefined,
      verify: () => Promise.resolve({ outcome: 'verified', principal }),
    },
    headers: { authorization: `Bearer ${token}` },
  }
}
