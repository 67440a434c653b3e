import type { Control } from '../../core/control'
import { GuardError } from '../../core/errors'
import { purposeAmong, purposeHeader } from '../../core/purpose'
import type { PurposeQuestion } from '../../core/question'
import type { Merge } from '.'

/** What for? Finds out which purpose of its route a request has, and takes on the duties of that. */
export function authorizePurpose(merge: Merge): Control<PurposeQuestion> {
  return {
    name: 'authorize',
    step: 'purpose',
    carries: [],
    observe: (exchange) => {
      const { route, request, ledger } = exchange
      const open = route?.purposes ?? []
      if (open.length === 0) return undefined
      const named = request.headers.get(purposeHeader) ?? []
      const purpose = purposeAmong(open, named)
      exchange.purpose = purpose
      if (purpose !== undefined) {
        ledger.record({ control: 'authorize', step: 'purpose', verdict: 'pass', note: purpose })
      }
      return { kind: 'purpose', open, named }
    },
    enforce: (exchange, _facts, decision) => {
      if (decision.effect === 'deny') return
      const merged = merge(exchange, [...exchange.obligations, ...decision.obligations])
      if (merged === undefined)
        throw new GuardError('obligation-unsupported', { detail: 'duties that cannot be merged' })
      exchange.obligations = merged
    },
  }
}
