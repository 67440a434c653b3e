import { isDeepStrictEqual } from 'node:util'
import { authorize } from '../controls/authorize'
import type { AttributeSource } from '../controls/authorize/attributes'
import type { Challenge } from '../core/challenge'
import type { AnyControl } from '../core/control'
import type { Engine } from '../core/engine'
import { GuardError, isGuardError } from '../core/errors'
import type { Asked, Exchange } from '../core/exchange'
import { Ledger } from '../core/ledger'
import type { Obligation } from '../core/obligation'
import { runSteps, type Step } from '../core/pipeline'
import type { ResourceTemplate } from '../core/route'
import type { ExchangeState } from './state'

export interface RecheckOptions {
  readonly engine: Engine
  readonly attributes: AttributeSource
  readonly challenge: Challenge
  readonly stateOf: (exchange: Exchange) => ExchangeState
}

/** Asks again what must stay true while a response is open. */
export interface Recheck {
  /** False where nothing that was asked of the exchange can change. */
  readonly canChange: (exchange: Exchange) => boolean
  /** Why the exchange may no longer go on; `undefined` while it may. Never rejects. */
  readonly recheck: (exchange: Exchange) => Promise<GuardError | undefined>
}

/**
 * Runs on a copy of the exchange the steps that stand for the first ones while a response is open:
 * the credential, the switches, and, where the principal is no longer the very same, access. What a
 * step in monitor mode would deny is recorded once.
 */
export function rechecks({ engine, attributes, challenge, stateOf }: RecheckOptions): Recheck {
  const ask = async (exchange: Exchange, view: Exchange): Promise<void> => {
    const state = stateOf(exchange)
    await runSteps(view, stepsAgain(exchange, state), engine)
    const { principal } = view
    // A control that monitors has recorded that there is none.
    if (principal === undefined || principal === state.standing) return
    if (!isDeepStrictEqual(principal, state.standing)) {
      const targets = exchange.targets ?? []
      await runSteps(view, targets.map(accessStep(state, attributes, challenge)), engine)
      await runSteps(view, [dutiesStep(state, exchange.obligations)], engine)
    }
    state.standing = principal
  }

  return {
    canChange: (exchange) => stepsAgain(exchange, stateOf(exchange)).length > 0,
    recheck: async (exchange) => {
      const state = stateOf(exchange)
      state.standing ??= exchange.principal
      const view = copyOf(exchange, state)
      try {
        await ask(exchange, view)
        exchange.until = view.until
        record(exchange, view, state, 'once')
        return undefined
      } catch (cause) {
        record(exchange, view, state, 'always')
        const error = isGuardError(cause) ? cause : new GuardError('control-failed', { cause })
        error.exchangeId = exchange.id
        return error
      }
    },
  }
}

function stepsAgain({ credential, route }: Exchange, { ran }: ExchangeState): readonly Step[] {
  // Nobody was authenticated by what could lose its force.
  const isAnonymous = credential === undefined || route?.anonymous === true
  return ran.flatMap(({ control: { again }, mode }) =>
    again === undefined || (isAnonymous && again.name === 'authenticate')
      ? []
      : [{ control: again, mode }],
  )
}

/** What a step does to it, and what it records, the exchange does not see. */
function copyOf(exchange: Exchange, { standing }: ExchangeState): Exchange {
  return { ...exchange, ledger: new Ledger(), principal: standing, obligations: [] }
}

/** Access as it was granted: the handler may have changed the body that named the resource. */
function accessStep(
  { ran }: ExchangeState,
  attributes: AttributeSource,
  challenge: Challenge,
): (asked: Asked) => Step {
  const mode = modeIn(ran, 'access')
  return ({ action, resource: granted }) => {
    const resource: ResourceTemplate = {
      source: granted,
      needsBody: false,
      resolve: () => granted,
    }
    const control = authorize({ target: () => ({ action, resource }), attributes, challenge })
    return { control, mode }
  }
}

/** A duty that was not there when the response began can no longer be carried out. */
function dutiesStep({ ran }: ExchangeState, before: readonly Obligation[]): Step {
  const control: AnyControl = {
    name: 'authorize',
    step: 'duties',
    carries: [],
    observe: ({ obligations }) => ({
      kind: 'obligation',
      unsupported: obligations
        .filter((duty) => !before.some((other) => isDeepStrictEqual(duty, other)))
        .map(({ type }) => type),
    }),
    enforce: () => undefined,
  }
  return { control, mode: modeIn(ran, 'access') }
}

function modeIn(ran: readonly Step[], name: string): Step['mode'] {
  return ran.find(({ control }) => control.step === name)?.mode ?? 'enforce'
}

/** What is no longer true goes into the ledger, what still is does not: streams are long. */
function record(
  { ledger }: Exchange,
  view: Exchange,
  state: ExchangeState,
  how: 'once' | 'always',
): void {
  for (const { control, verdict, note } of view.ledger.entries) {
    if (verdict === 'pass' || verdict === 'not-run' || note === undefined) continue
    const known = (state.noted ??= new Set())
    const line = `${control}: ${note}`
    if (how === 'once' && known.has(line)) continue
    known.add(line)
    ledger.record({ control, step: 'standing', verdict, note })
  }
}
