import type { BareDecision } from '../../core/decision'
import type { Obligation } from '../../core/obligation'
import type { PdpDecision } from '../../core/pdp'
import { mergeObligations } from '../rules/obligations'
import type { AccessRules } from './access-rules'
import { denied } from './judge'

/**
 * What a decision comes to where another policy decision point was asked: it allows in the place of the
 * document's allow rules. Rules that deny still deny, and the duties of both are carried out.
 *
 * @param own the document's own decision.
 * @param isDenied whether a rule of the document denies.
 */
export function judgedElsewhere(
  external: PdpDecision,
  own: BareDecision,
  isDenied: boolean,
  { carriers }: AccessRules,
): BareDecision {
  if (external.effect !== 'allow' || isDenied) return denied
  // Not for want of a rule that allows: the rules that do cannot be obeyed.
  if (own.effect === 'deny' && own.code !== denied.code) return own
  const duties = own.effect === 'allow' ? own.obligations : []
  if (!external.obligations.every((duty) => isCarried(duty, carriers))) return unsupported
  const merged = mergeObligations([...duties, ...external.obligations], carriers)
  return merged.carried ? { effect: 'allow', obligations: merged.obligations } : unsupported
}

const unsupported: BareDecision = Object.freeze({ effect: 'deny', code: 'obligation-unsupported' })

function isCarried(duty: Obligation, carriers: AccessRules['carriers']): boolean {
  const carrier = carriers.get(duty.type)
  return carrier !== undefined && carrier.check(duty) === undefined
}
