import { isDeepStrictEqual } from 'node:util'
import { authorize, type AccessMeans, type Merge } from '../controls/authorize'
import { authorizePurpose } from '../controls/authorize/purpose'
import type { AnyControl } from '../core/control'
import { GuardError, isGuardError } from '../core/errors'
import type { Asked, Exchange } from '../core/exchange'
import { Ledger } from '../core/ledger'
import type { Obligation } from '../core/obligation'
import type { AccessLayer } from '../core/question'
import { runSteps, type Step } from '../core/pipeline'
import type { ResourceTemplate } from '../core/route'
import type { Policies } from './policies/policies'
import type { Tenants } from './policies/tenants'
import type { ExchangeState, ExchangeStates } from './state'

export interface RecheckOptions {
  readonly policies: Policies
  readonly tenants: Tenants
  readonly means: AccessMeans
  readonly states: ExchangeStates
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
 * the credential, the switches, and access, where the principal is no longer the very same or another
 * policy is in force. What a step in monitor mode would deny is recorded once.
 */
export function rechecks(options: RecheckOptions): Recheck {
  const { policies, tenants, means, states } = options
  const ask = async (exchange: Exchange, view: Exchange): Promise<void> => {
    const state = states.get(exchange)
    const { targets = [] } = exchange
    const policy = policies.current()
    const { engine } = policy
    const asked: ExchangeState = { ...state, judge: policy, layers: undefined }
    states.set(view, asked)
    await runSteps(view, stepsAgain(exchange, state), engine)
    const { principal } = view
    const isJudged = policy === state.judge && (await isNarrowedAsBefore(view, state, tenants))
    // A control that monitors has recorded that there is none.
    if (principal === undefined || (isJudged && principal === state.standing)) return
    if (!isJudged || !isDeepStrictEqual(principal, state.standing)) {
      await runSteps(view, [purposeStep(state, means)], engine)
      await runSteps(view, targets.map(accessStep(state, means)), engine)
      await runSteps(view, [dutiesStep(state, exchange.obligations, means.merge)], engine)
    }
    // What a middleware has asked meanwhile was not asked again: all of it is, the next time.
    if (state.underWay > 0 || (exchange.targets ?? []).length > targets.length) return
    state.judge = policy
    state.layers = asked.layers ?? state.layers
    state.standing = principal
  }

  return {
    canChange: (exchange) =>
      stepsAgain(exchange, states.get(exchange)).length > 0 ||
      ((policies.isLive || tenants.isLive) && exchange.targets !== undefined),
    recheck: async (exchange) => {
      const state = states.get(exchange)
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

/** Where the documents cannot be loaded, access is asked again, and refused by that. */
async function isNarrowedAsBefore(
  view: Exchange,
  { layers: before }: ExchangeState,
  { layersOf }: Tenants,
): Promise<boolean> {
  if (before === undefined) return true
  try {
    return isSame(await layersOf(view), before)
  } catch {
    return false
  }
}

function isSame(left: readonly AccessLayer[], right: readonly AccessLayer[]): boolean {
  return left.length === right.length && left.every((layer, place) => layer === right[place])
}

/** A purpose may have gone, or have other duties than it had. */
function purposeStep({ ran }: ExchangeState, { merge }: AccessMeans): Step {
  return { control: authorizePurpose(merge), mode: modeIn(ran, 'access') }
}

/** Access as it was granted: the handler may have changed the body that named the resource. */
function accessStep({ ran }: ExchangeState, means: AccessMeans): (asked: Asked) => Step {
  const mode = modeIn(ran, 'access')
  return ({ action, resource: granted, layers }) => {
    const resource: ResourceTemplate = {
      source: granted,
      needsBody: false,
      resolve: () => granted,
    }
    const target = () => ({ action, resource })
    const control = authorize({ target, ...means, ...(layers && { layers }) })
    return { control, mode }
  }
}

/** A duty that is stricter than those the response began under can no longer be carried out. */
function dutiesStep({ ran }: ExchangeState, before: readonly Obligation[], merge: Merge): Step {
  const control: AnyControl = {
    name: 'authorize',
    step: 'duties',
    carries: [],
    observe: (view) => {
      // What changes nothing when it is merged in was carried out already.
      const types = view.obligations.map(({ type }) => type)
      const carriedOut = before.filter(({ type }) => types.includes(type))
      const own = merge(view, [...carriedOut, ...carriedOut]) ?? []
      const all = merge(view, [...carriedOut, ...view.obligations]) ?? view.obligations
      const added = all.filter((duty) => !own.some((other) => isDeepStrictEqual(duty, other)))
      return { kind: 'obligation', unsupported: added.map(({ type }) => type) }
    },
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
