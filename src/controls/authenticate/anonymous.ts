import type { AnonymousPrincipal } from '../../core/principal'
import type { Authenticator } from './authenticator'

export const anonymousPrincipal: AnonymousPrincipal = Object.freeze({
  id: 'anonymous',
  method: 'anonymous',
  tenant: undefined,
  roles: Object.freeze([]),
  scopes: Object.freeze([]),
  models: undefined,
  claims: Object.freeze(Object.create(null) as Record<string, unknown>),
})

/**
 * Lets callers without a credential in, as the principal `anonymous` that has no roles and no
 * scopes. A credential that is presented is still verified. For single routes write
 * `authenticate: anonymous` in the document instead.
 */
export function anonymous(): Authenticator<AnonymousPrincipal> {
  return {
    name: 'anonymous',
    recognizes: () => false,
    idOf: () => undefined,
    verify: () => Promise.resolve({ outcome: 'refused', cause: 'not a credential' }),
    absent: anonymousPrincipal,
  }
}
