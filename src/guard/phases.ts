import type { Obligation, ObligationPhase } from '../core/obligation'
import type { PolicyEngine } from '../policy/compile'

/**
 * Types of duties that are carried out on responses, and on none that leave in this way. A duty of which
 * nobody is known is among them.
 */
export function notIn(
  phase: Exclude<ObligationPhase, 'request'>,
  obligations: readonly Obligation[],
  { carried }: Pick<PolicyEngine, 'carried'>,
): readonly string[] {
  if (obligations.length === 0) return none
  return obligations.flatMap(({ type }) => {
    const phases = carried.find((one) => one.type === type)?.phases ?? none
    const isForRequests = phases.length === 1 && phases[0] === 'request'
    return phases.includes(phase) || isForRequests ? none : type
  })
}

const none: readonly never[] = []
