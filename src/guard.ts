import type { Authenticator } from './controls/authenticate/authenticator'
import type { Lockout } from './controls/limit/lockout'
import { isGuardError } from './core/errors'
import type { DecisionDifference } from './core/events'
import type { BodySource, Exchange } from './core/exchange'
import type { AdaptableGuard, DecisionPoint, GuardCore, Plan } from './core/guard'
import { runSteps, type Step } from './core/pipeline'
import type { Route } from './core/route'
import type { AnonymousPrincipal, Principal } from './core/principal'
import { beginExchange, eventOf } from './guard/begin'
import { frameGuards, routesInFrames } from './guard/frames'
import { announceGaps } from './guard/announce'
import { makeControls } from './guard/controls'
import { decider } from './guard/decider'
import { parseGuardOptions, type GuardOptions, type ParsedGuardOptions } from './guard/options'
import { accessPlanner } from './guard/plan-access'
import { overseer, type Overseer } from './guard/overseer'
import { openTenants, rememberLayers } from './guard/policies/tenants'
import { openPoliciesOnTrial, type PoliciesOnTrial } from './guard/policies/trials'
import { isMonitoring, makePlans, type Order, type RunnablePlan } from './guard/plans'
import { protectedResourceOf } from './guard/protected-resource'
import { replies } from './guard/reply'
import { responder } from './guard/respond'
import { transport } from './guard/transport'
import { keepOnExchanges, newState, type ExchangeState, type ExchangeStates } from './guard/state'
import { guardUpgrades, type UpgradableServer } from './http/upgrade'
import { parseUpgradeOptions, requireCodec, type UpgradeOptions } from './http/websocket/means'
import type { ActionsOf } from './policy/inferred/actions'
import type { PolicyDocument } from './policy/document'

export type { GuardOptions } from './guard/options'

/** The principals that a list of authenticators can yield; a route may be anonymous besides. */
export type PrincipalOf<Authenticators extends readonly unknown[]> =
  | (Authenticators[number] extends infer Each
      ? Each extends Authenticator<infer PrincipalType>
        ? PrincipalType
        : never
      : never)
  | AnonymousPrincipal

/** A guard: give it to `toExpress` or `toKoa`. */
export interface Guard<PrincipalType extends Principal = Principal, Action extends string = string>
  extends AdaptableGuard<PrincipalType, Action>, DecisionPoint {
  /**
   * Stands before the server's listeners of upgrades, which never pass `app.use`: routes of the document with
   * `upgrade` are open to whoever may use them, everything else is refused in words.
   *
   * @throws ConfigurationError for a wrong option, and where a route needs `ws`.
   */
  readonly upgrade: (server: UpgradableServer, options?: UpgradeOptions) => void
  /** The document in force. Another one may be a moment later where it comes from a feed. */
  readonly policy: PolicyStatus
}

/** Which policy document a guard enforces. */
export interface PolicyStatus {
  /** As the document names itself. */
  readonly id: string | undefined
  /** `sha256:…`, the same for equal documents on every replica, in YAML and JSON alike. */
  readonly digest: string
  /** Since when, in milliseconds since the epoch. */
  readonly since: number
  /**
   * What the `shadow` document and rules with `mode: monitor` would have decided otherwise since then, the
   * most frequent first.
   */
  readonly differences: readonly DecisionDifference[]
}

/**
 * The order of an exchange. After the handler come the filter, as the response is written, and
 * settling, when it has ended.
 */
const order: Order = (controls) => [
  controls.wellFormed,
  controls.lockout.control,
  controls.authenticate,
  ...controls.callerSwitches,
  controls.purpose,
  controls.readBody,
  controls.authorize,
  controls.calls,
  controls.minimize,
  controls.references,
  ...controls.resourceSwitches,
  controls.reserve,
  controls.sanitize,
  controls.requestDuties,
  controls.coverage,
]

/**
 * Assembles a guard from a policy document and authenticators. Everything is checked here; nothing
 * is configured later.
 *
 * @example
 * const guard = createGuard({ policy: './policy.yaml', authenticate: [apiKeys({ store })] })
 * app.use(toExpress(guard)())
 * @throws ConfigurationError for a wrong option or document, naming the option or the line.
 */
export function createGuard<
  const Document extends PolicyDocument,
  const Authenticators extends readonly Authenticator[],
>(
  options: GuardOptions<Document, Authenticators>,
): Guard<PrincipalOf<Authenticators>, ActionsOf<Document>> {
  const parsed = parseGuardOptions(options)
  const states = keepOnExchanges()
  const tenants = openTenants(parsed)
  const controls = makeControls(parsed, states.get, rememberLayers(tenants, states.get))
  const policies = openPoliciesOnTrial(parsed)
  const { oversee, renew } = overseer({ policies, tenants }, controls, parsed, states)
  const carry = transport(parsed)
  const respond = responder(controls, parsed, states.get)
  const plans = makePlans(controls, order, parsed)
  const core: GuardCore = {
    key: Symbol('portcullis.exchange'),
    mode: isMonitoring(parsed.mode) ? 'monitor' : 'enforce',
    filterMode: parsed.mode.filter ?? 'enforce',
    trustedProxies: parsed.trustedProxies,
    carry,
    begin: (request) => {
      const state = newState(policies.current())
      const carried = carry({ ...request, body: unhurried(request.body, state) })
      const exchange = beginExchange(carried, state.policy.engine, parsed)
      states.set(exchange, state)
      return exchange
    },
    receive: receiver({ lockout: controls.lockout, states, renew }),
    respond,
    frames: frameGuards({ controls, options: parsed, states, respond }),
    oversee,
    ...replies(parsed.formats),
    settle: settler(states, parsed),
  }
  announceAlways(policies, parsed)
  return Object.freeze({
    ...core,
    plans,
    decide: decider(policies, tenants),
    planAccess: accessPlanner(parsed, tenants, states.get),
    get protectedResource() {
      return protectedResourceOf(parsed, policies.current().engine, controls.dpop)
    },
    get policy() {
      return statusOf(policies)
    },
    upgrade: upgrader(core, plans.all, () => policies.current().engine.routes),
  })
}

function announceAlways(policies: PoliciesOnTrial, options: ParsedGuardOptions): void {
  const announce = (): void => announceGaps(policies.current(), options)
  announce()
  policies.onChange(announce)
}

function upgrader(
  core: GuardCore,
  planOf: () => Plan,
  routesOf: () => readonly Route[],
): Guard['upgrade'] {
  return (server, options = {}) => {
    const means = parseUpgradeOptions(options)
    requireCodec(means, routesInFrames(routesOf()))
    guardUpgrades(server, core, planOf(), means)
  }
}

function statusOf(policies: PoliciesOnTrial): PolicyStatus {
  const { engine, digest, since } = policies.current()
  return { id: engine.document.id, digest, since, differences: policies.differences() }
}

function settler(states: ExchangeStates, { onEvent }: ParsedGuardOptions): GuardCore['settle'] {
  return (exchange, outcome, error) => {
    const state = states.get(exchange)
    if (state.settled) return
    state.settled = true
    onEvent(eventOf(exchange, state.spentMs, outcome, error))
  }
}

interface Receiving {
  readonly lockout: Lockout
  readonly states: ExchangeStates
  readonly renew: Overseer['renew']
}

function receiver(receiving: Receiving): GuardCore['receive'] {
  return (exchange, plan) => receive(exchange, plan as RunnablePlan, receiving)
}

async function receive(
  exchange: Exchange,
  plan: RunnablePlan,
  { lockout, states, renew }: Receiving,
): Promise<void> {
  const state = states.get(exchange)
  const started = performance.now()
  try {
    await runAll(exchange, plan, state)
    const renewed = renew(exchange)
    if (renewed !== undefined) await renewed
  } catch (error) {
    if (isGuardError(error)) error.exchangeId = exchange.id
    if (isFailedGuess(error, exchange)) await lockout.penalize(exchange)
    throw error
  } finally {
    state.spentMs += performance.now() - started
  }
}

async function runAll(exchange: Exchange, plan: RunnablePlan, state: ExchangeState): Promise<void> {
  state.underWay += 1
  try {
    await runSteps(exchange, stepsToRun(plan, state), state.judge.engine)
  } finally {
    state.underWay -= 1
  }
}

// A session was not guessed: whoever set it up has verified it, and what is refused here is its use by
// a page of another origin, which must not be able to lock out the address of the one it deceives. Nor is
// a private key guessed by presenting certificates.
function isFailedGuess(error: unknown, { credential }: Exchange): boolean {
  if (!isGuardError(error)) return false
  const { scheme } = credential ?? {}
  const isGuess = scheme !== 'session' && scheme !== 'certificate'
  return isGuess && (error.code === 'credential-invalid' || error.code === 'proof-invalid')
}

/** Waiting for a client to send its body is no time of the guard's. */
function unhurried(body: BodySource, state: ExchangeState): BodySource {
  return {
    read: async (limits, opaque) => {
      const started = performance.now()
      try {
        return await body.read(limits, opaque)
      } finally {
        state.spentMs -= performance.now() - started
      }
    },
  }
}

/** The steps of a plan that have not run yet: a second middleware adds and repeats nothing. */
function stepsToRun(plan: RunnablePlan, state: ExchangeState): RunnablePlan['steps'] {
  const { ran, filters } = state
  const steps = ran.length === 0 ? plan.steps : plan.steps.filter((step) => !hasRun(step, ran))
  state.ran = ran.length === 0 ? steps : [...ran, ...steps]
  if (plan.filter !== undefined) state.filters = filters ? union(filters, plan.filter) : plan.filter
  return steps
}

function hasRun({ control }: Step, ran: readonly Step[]): boolean {
  return ran.some((step) => step.control === control)
}

function union<Item>(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  return [...items, ...others.filter((other) => !items.includes(other))]
}
