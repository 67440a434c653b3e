import type { BareDecision, Decision } from '../../core/decision'
import type { AccessQuestion } from '../../core/question'
import type { AccessRules } from './access-rules'
import { isForeign } from './caller'
import { explainAccess, lackingScopes, type Explanation } from './explain-access'
import { denied } from './judge'

/** Decides on access, without reasons. */
export function judgeAccess(question: AccessQuestion, access: AccessRules): BareDecision {
  const { principal, action, resource } = question
  if (principal === undefined) return denied
  const caller = access.callerOf(principal)
  if (caller.models !== undefined && isForeign(caller, resource)) return denied
  return access.judge(access.rules.slot(action, resource), caller, question, question.attributes)
}

/** Decides on access. The reasons are found when they are first read, by a walk over the rules. */
export function decideAccess(question: AccessQuestion, access: AccessRules): Decision {
  const decision = judgeAccess(question, access)
  const caller = question.principal && access.callerOf(question.principal)
  let known: Explanation | undefined
  const explanation = () => (known ??= explainAccess(question, caller, access))
  if (decision.effect === 'allow') {
    return {
      effect: 'allow',
      get reasons() {
        return explanation().reasons
      },
      obligations: decision.obligations,
      treatments: [],
    }
  }
  return {
    effect: 'deny',
    code: decision.code,
    get reasons() {
      return explanation().reasons
    },
    get scopes() {
      return lackingScopes(question, caller, access)
    },
    get hint() {
      return explanation().hint
    },
  }
}
