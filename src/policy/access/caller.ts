import type { Principal } from '../../core/principal'
import type { AccessQuestion } from '../../core/question'
import type { Facts } from '../conditions/attributes'
import type { Bits } from '../rules/bits'
import { compileModels, type ResourceMatcher } from '../rules/resources'
import type { Roles, RoleSet } from '../rules/roles'
import type { ScopeWords } from '../rules/scopes'

/** A principal as one engine sees it. Another engine refuses it: to it the numbers mean other roles. */
export interface Caller {
  /** What the engine that prepared it knows it by. */
  readonly engine: object
  readonly principal: Principal
  readonly roles: RoleSet
  readonly scopes: Bits
  /** Models that the credential is confined to; `undefined` means no such ceiling. */
  readonly models: ResourceMatcher | undefined
}

/** What a question is about, whoever asks it. */
export type Asked = Pick<AccessQuestion, 'action' | 'resource'>

/** What conditions look at. */
export function factsOf(
  { principal }: Caller,
  { action, resource }: Asked,
  attributes: AccessQuestion['attributes'],
): Facts {
  const facts = { principal, action, resource, attributes }
  return facts
}

/**
 * Finds out which roles and scopes principals hold. A principal that is frozen, with everything in it,
 * is looked at once; any other may have changed since, and is looked at anew.
 */
export function compileCallers(roles: Roles, scopes: ScopeWords): (principal: Principal) => Caller {
  const known = new WeakMap<Principal, Caller>()
  return (principal) => {
    const found = known.get(principal)
    if (found !== undefined) return found
    const caller: Caller = {
      engine: roles,
      principal,
      roles: roles.heldBy(principal),
      scopes: scopes.setOf(principal.scopes),
      models: principal.models && compileModels(principal.models),
    }
    if (isConstant(principal)) known.set(principal, caller)
    return caller
  }
}

/** True for a caller confined to models, where the resource is another one. */
export function isForeign({ models }: Caller, resource: string): boolean {
  return models !== undefined && resource.startsWith('model/') && !models(resource)
}

const read = ['id', 'method', 'tenant', 'roles', 'scopes', 'models', 'claims']
const maxMembers = 1000

function isConstant(principal: Principal): boolean {
  // What a prototype holds may change although the object is frozen.
  return read.every((name) => Object.hasOwn(principal, name)) && isFrozenInside(principal)
}

/** True for plain values and for objects that are frozen with everything in them, at most 1,000. */
function isFrozenInside(value: unknown, budget = { left: maxMembers }): boolean {
  if (typeof value === 'function') return false
  if (typeof value !== 'object' || value === null) return true
  budget.left -= 1
  if (budget.left < 0 || !Object.isFrozen(value)) return false
  return Object.values(Object.getOwnPropertyDescriptors(value)).every(
    // A getter may answer differently each time.
    (property) => 'value' in property && isFrozenInside(property.value, budget),
  )
}
