import type { AnyControl } from './control'
import type { Decision } from './decision'
import type { Engine } from './engine'
import { GuardError, isGuardError } from './errors'
import type { Exchange } from './exchange'
import type { Verdict } from './ledger'
import type { Mode } from './mode'
import type { Question } from './question'

export interface Step {
  readonly control: AnyControl
  readonly mode: Mode
}

/**
 * Runs controls one after the other: observe, decide, enforce.
 *
 * @throws GuardError at the first denial. A control that throws anything else is `control-failed`.
 */
export async function runSteps(
  exchange: Exchange,
  steps: readonly Step[],
  engine: Engine,
): Promise<void> {
  for (const { control, mode } of steps) {
    try {
      await runStep(exchange, control, mode, engine)
    } catch (cause) {
      const error = asGuardError(cause, control)
      record(
        exchange,
        control,
        'error',
        mode === 'monitor' ? `would deny: ${error.code}` : error.code,
      )
      if (mode === 'enforce') throw error
    }
  }
}

async function runStep(
  exchange: Exchange,
  control: AnyControl,
  mode: Mode,
  engine: Engine,
): Promise<void> {
  const { length } = exchange.ledger.entries
  const observed: unknown = control.observe(exchange)
  const awaited: unknown = observed instanceof Promise ? await observed : observed
  // Whatever its facts are, a control observes a question (see `AnyControl`).
  const facts = awaited as Question | undefined
  if (facts === undefined) {
    // A step that decides nothing may have done its work all the same, and recorded it.
    if (exchange.ledger.entries.length > length) return
    return record(exchange, control, 'not-run', 'nothing to decide')
  }
  const decision = engine.decide(facts)
  if (mode === 'monitor') return recordDecision(exchange, control, decision, 'would deny: ')
  recordDecision(exchange, control, decision, '')
  const enforced = control.enforce(exchange, facts, decision)
  if (enforced instanceof Promise) await enforced
  // INVARIANT: a denial never falls through, whatever the control did with it.
  if (decision.effect === 'deny') throw refusalOf(decision)
}

/** The error of a denial, with what audit and developers may know. */
export function refusalOf(
  decision: Decision & { effect: 'deny' },
  headers?: Readonly<Record<string, string>>,
): GuardError {
  return new GuardError(decision.code, {
    ...(headers && { headers }),
    detail: decision.reasons.map((reason) => reason.text).join('; '),
    ...(decision.hint !== undefined && { hint: decision.hint }),
  })
}

function asGuardError(cause: unknown, control: AnyControl): GuardError {
  if (isGuardError(cause)) return cause
  return new GuardError('control-failed', {
    cause,
    detail: `${control.name} (${control.step}) threw`,
  })
}

function recordDecision(
  exchange: Exchange,
  control: AnyControl,
  decision: Decision,
  prefix: string,
): void {
  if (decision.effect === 'allow') record(exchange, control, 'pass')
  else record(exchange, control, 'finding', `${prefix}${decision.code}`)
}

function record(exchange: Exchange, control: AnyControl, verdict: Verdict, note?: string): void {
  const { name, step } = control
  exchange.ledger.record(
    note === undefined ? { control: name, step, verdict } : { control: name, step, verdict, note },
  )
}
