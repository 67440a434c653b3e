import type { Engine } from '../core/engine'
import type { Exchange } from '../core/exchange'
import type { GuardCore } from '../core/guard'
import type { GuardControls } from './controls'
import type { ParsedGuardOptions } from './options'
import { rechecks } from './recheck'
import { standing } from './standing'
import type { ExchangeState } from './state'

/** Puts together who asks again, how often, and who says that it is time. */
export function overseer(
  engine: Engine,
  { attributes, challenge }: GuardControls,
  { authenticate, switches, recheck, clock }: ParsedGuardOptions,
  stateOf: (exchange: Exchange) => ExchangeState,
): GuardCore['oversee'] {
  return standing({
    ...rechecks({ engine, attributes, challenge, stateOf }),
    everyMs: recheck.everyMs,
    clock,
    sources: [...authenticate, ...switches],
  })
}
