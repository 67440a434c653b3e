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
 * Runs controls one after the other: observe, decide, enforce. Waits only where a control does.
 *
 * @throws GuardError at the first denial. A control that throws anything else is `control-failed`.
 */
export async function runSteps(
  exchange: Exchange,
  steps: readonly Step[],
  engine: Engine,
): Promise<void> {
  for (const step of steps) {
    const { control, mode } = step
    try {
      const pending = runStep(exchange, step, engine)
      if (pending !== undefined) await pending
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

/** A promise where the control needs time, and nothing where it is done. */
function runStep(exchange: Exchange, step: Step, engine: Engine): Promise<void> | undefined {
  const { control } = step
  const { length } = exchange.ledger.entries
  const judge = (facts: Question | undefined): Promise<void> | undefined => {
    if (facts !== undefined) return carryOut(exchange, step, facts, engine.decide(facts))
    // A step that decides nothing may have done its work all the same, and recorded it.
    if (exchange.ledger.entries.length > length) return undefined
    record(exchange, control, 'not-run', 'nothing to decide')
    return undefined
  }
  // Whatever its facts are, a control observes a question (see `AnyControl`).
  const observed = control.observe(exchange) as Question | undefined | Promise<Question | undefined>
  return observed instanceof Promise ? observed.then(judge) : judge(observed)
}

function carryOut(
  exchange: Exchange,
  { control, mode }: Step,
  facts: Question,
  decision: Decision,
): Promise<void> | undefined {
  if (mode === 'monitor') {
    recordDecision(exchange, control, decision, 'would deny: ')
    return undefined
  }
  recordDecision(exchange, control, decision, '')
  const enforced = control.enforce(exchange, facts, decision)
  if (enforced instanceof Promise) return enforced.then(() => refuseDenial(decision))
  refuseDenial(decision)
  return undefined
}

// INVARIANT: a denial never falls through, whatever the control did with it.
function refuseDenial(decision: Decision): void {
  if (decision.effect === 'deny') throw refusalOf(decision)
}

/** The error of a denial, with what audit and developers may know. */
export function refusalOf(
  decision: Decision & { effect: 'deny' },
  headers?: Readonly<Record<string, string>>,
): GuardError {
  return new GuardError(decision.code, {
    ...(headers && { headers }),
    detail: () => decision.reasons.map((reason) => reason.text).join('; '),
    hint: () => decision.hint,
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
  for (const note of decision.would ?? []) record(exchange, control, 'finding', note)
}

function record(exchange: Exchange, control: AnyControl, verdict: Verdict, note?: string): void {
  const { name, step } = control
  exchange.ledger.record(
    note === undefined ? { control: name, step, verdict } : { control: name, step, verdict, note },
  )
}
