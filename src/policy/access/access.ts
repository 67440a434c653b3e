import type { BareDecision, Decision, Reason } from '../../core/decision'
import type { AccessQuestion } from '../../core/question'
import type { AccessRules } from './access-rules'
import { isForeign, type Caller } from './caller'
import { explainAccess, lackingScopes, type Explanation } from './explain-access'
import { judgedElsewhere } from './external'
import { denied, isDenied } from './judge'
import { cleaned } from '../printable'
import { narrowed, narrowedBare } from './layers'

/** Decides on access, without reasons. */
export function judgeAccess(question: AccessQuestion, access: AccessRules): BareDecision {
  const own = judgeCaller(question, callerOf(question, access), access)
  return question.layers === undefined ? own : narrowedBare(own, question, access.carriers)
}

/** Decides on access. The reasons are found when they are first read, by a walk over the rules. */
export function decideAccess(question: AccessQuestion, access: AccessRules): Decision {
  const { layers, ...alone } = question
  if (layers === undefined) return decideAlone(question, access)
  return narrowed(decideAlone(alone, access), question, access.carriers)
}

function decideAlone(question: AccessQuestion, access: AccessRules): Decision {
  const caller = callerOf(question, access)
  const decision = judgeCaller(question, caller, access)
  let known: Explanation | undefined
  const explanation = () => (known ??= explainAccess(question, caller, access))
  if (decision.effect === 'allow') {
    return {
      effect: 'allow',
      get reasons() {
        return reasonsOf(question, 'allow', explanation)
      },
      obligations: decision.obligations,
      treatments: [],
    }
  }
  return {
    effect: 'deny',
    code: decision.code,
    get reasons() {
      return reasonsOf(question, 'deny', explanation)
    },
    // Scopes and rules of the document would not do where somebody else decides.
    get scopes() {
      return question.external ? undefined : lackingScopes(question, caller, access)
    },
    get hint() {
      return question.external ? undefined : explanation().hint
    },
  }
}

/** Where somebody else decides, the document explains only its own denials. */
function reasonsOf(
  { external }: AccessQuestion,
  effect: Decision['effect'],
  own: () => Explanation,
): readonly Reason[] {
  if (external === undefined) return own().reasons
  const verb = external.effect === 'allow' ? 'allows' : 'denies'
  const why = external.reasons.slice(0, maxReasons).map((text) => `: ${cleaned(text, maxLength)}`)
  const told = { text: `the policy decision point ${verb}${why.join('')}` }
  return effect === external.effect ? [told] : [told, ...own().reasons]
}

/** How many reasons of somebody else are told, and how much of each. */
const maxReasons = 4
const maxLength = 256

function callerOf({ principal }: AccessQuestion, access: AccessRules): Caller | undefined {
  return principal && access.callerOf(principal)
}

function judgeCaller(
  question: AccessQuestion,
  caller: Caller | undefined,
  access: AccessRules,
): BareDecision {
  const { action, resource, attributes, external } = question
  if (caller === undefined) return denied
  if (caller.models !== undefined && isForeign(caller, resource)) return denied
  const slot = access.rules.slot(action, resource)
  const own = access.judge(slot, caller, question, attributes)
  if (external === undefined) return own
  return judgedElsewhere(external, own, isDenied(slot, caller, question, attributes), access)
}
