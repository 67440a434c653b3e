import type { Carried } from '../../core/obligation'
import type { Principal } from '../../core/principal'
import type { Caller } from './caller'
import type { Judge } from './judge'
import type { Roles } from '../rules/roles'
import type { RuleIndex } from '../rules/rule-index'

/** What access decisions are made of, compiled. */
export interface AccessRules {
  readonly rules: RuleIndex
  readonly roles: Roles
  readonly carriers: ReadonlyMap<string, Carried>
  readonly callerOf: (principal: Principal) => Caller
  readonly judge: Judge
}
