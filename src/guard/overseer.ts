import type { GuardError } from '../core/errors'
import type { Exchange } from '../core/exchange'
import type { GuardCore } from '../core/guard'
import type { GuardControls } from './controls'
import type { ParsedGuardOptions } from './options'
import type { Policies } from './policies/policies'
import type { Tenants } from './policies/tenants'
import { rechecks } from './recheck'
import { standing } from './standing'
import type { ExchangeStates } from './state'

export interface Overseer {
  readonly oversee: GuardCore['oversee']
  /**
   * Asks again before the handler runs, where that was last done too long ago or the credential has
   * ended since: a client may take minutes to send its body.
   */
  readonly renew: (exchange: Exchange) => Promise<void> | undefined
}

/** Puts together who asks again, how often, and who says that it is time. */
export function overseer(
  { policies, tenants }: { readonly policies: Policies; readonly tenants: Tenants },
  { means }: GuardControls,
  { authenticate, switches, recheck, clock }: ParsedGuardOptions,
  states: ExchangeStates,
): Overseer {
  const { everyMs } = recheck
  const again = rechecks({ policies, tenants, means, states })
  return {
    oversee: standing({
      ...again,
      everyMs,
      clock,
      sources: [...authenticate, ...switches, policies, tenants],
    }),
    renew: (exchange) => {
      const state = states.get(exchange)
      const hasEnded = exchange.until !== undefined && exchange.until <= clock()
      if (!hasEnded && performance.now() - state.checkedAt < everyMs) return undefined
      state.checkedAt = performance.now()
      return again.recheck(exchange).then(refuseAny)
    },
  }
}

function refuseAny(error: GuardError | undefined): void {
  if (error !== undefined) throw error
}
