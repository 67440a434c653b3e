import type { Principal } from '../core/principal'
import type { AccessQuestion } from '../core/question'
import type { TestEntry } from './document'
import { TestAttributes } from './conditions/predicates'
import { canonicalPattern } from './rules/resources'

/** A request as `tests` of a document write it: who does what, to what, with which attributes. */
export type AccessRequest = Pick<
  TestEntry,
  'principal' | 'action' | 'resource' | 'attributes' | 'predicates'
>

/**
 * The access question of a request. A principal's `roles` are claims too, as they are for API keys.
 * Without `scopes` it holds all of `allScopes`.
 */
export function requestQuestion(
  request: AccessRequest,
  allScopes: readonly string[],
): AccessQuestion {
  return {
    kind: 'access',
    principal: principalOf(request.principal, allScopes),
    action: request.action,
    resource: canonicalPattern(request.resource) ?? request.resource,
    attributes: new TestAttributes(request.attributes, request.predicates),
  }
}

function principalOf(
  principal: AccessRequest['principal'],
  allScopes: readonly string[],
): Principal {
  const { id = 'test', tenant, roles = [], scopes = allScopes, claims, attributes } = principal
  return {
    id,
    method: 'test',
    tenant,
    roles,
    scopes,
    models: undefined,
    claims: { ...attributes, roles, tenant, ...claims },
  }
}
