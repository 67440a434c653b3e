import type { Server } from 'node:http'
import type { Authenticator } from './controls/authenticate/authenticator'
import type { Lockout } from './controls/limit/lockout'
import { isGuardError, type GuardError } from './core/errors'
import type { GuardEvent } from './core/events'
import type { BodySource, Exchange, ExchangeRequest } from './core/exchange'
import type { AdaptableGuard, DecisionPoint, GuardCore, Outcome } from './core/guard'
import { Ledger } from './core/ledger'
import { runSteps, type Step } from './core/pipeline'
import type { AnonymousPrincipal, Principal } from './core/principal'
import type { ProtectedResource } from './core/protected-resource'
import { announceGaps } from './guard/announce'
import { credentialIn } from './guard/credentials'
import { makeControls } from './guard/controls'
import { decider } from './guard/decider'
import { parseGuardOptions, type GuardOptions, type ParsedGuardOptions } from './guard/options'
import { overseer, type Overseer } from './guard/overseer'
import { openPolicy } from './guard/open-policy'
import { isMonitoring, makePlans, type Order, type RunnablePlan } from './guard/plans'
import { replies } from './guard/reply'
import { responder } from './guard/respond'
import { keepOnExchanges, newState, type ExchangeState, type ExchangeStates } from './guard/state'
import { refuseUpgrades } from './http/upgrade'
import type { PolicyEngine } from './policy/compile'
import type { ActionsOf } from './policy/define'
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
   * Refuses every WebSocket upgrade of the server, in words: upgrades never pass `app.use`. Does
   * nothing where the whole guard only monitors.
   */
  readonly upgrade: (server: Server) => void
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
  controls.readBody,
  controls.authorize,
  ...controls.resourceSwitches,
  controls.reserve,
  controls.sanitize,
  controls.limitTokens,
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
  const engine = openPolicy(parsed.policy, parsed.predicates)
  const controls = makeControls(parsed, engine)
  const states = keepOnExchanges()
  const { oversee, renew } = overseer(engine, controls, parsed, states.get)
  const core: GuardCore = {
    key: Symbol('portcullis.exchange'),
    mode: isMonitoring(parsed.mode) ? 'monitor' : 'enforce',
    filterMode: parsed.mode.filter ?? 'enforce',
    trustedProxies: parsed.trustedProxies,
    begin: (request) => {
      const state = newState()
      const exchange = begin({ ...request, body: unhurried(request.body, state) }, engine, parsed)
      states.set(exchange, state)
      return exchange
    },
    receive: (exchange, plan) =>
      receive(exchange, plan as RunnablePlan, { engine, lockout: controls.lockout, states, renew }),
    respond: responder(engine, controls.detectors, states.get),
    oversee,
    ...replies,
    settle: (exchange, outcome, error) => {
      const state = states.get(exchange)
      if (state.settled) return
      state.settled = true
      parsed.onEvent(eventOf(exchange, state.spentMs, outcome, error))
    },
  }
  announceGaps(engine, parsed)
  return Object.freeze({
    ...core,
    plans: makePlans(controls, order, parsed),
    decide: decider(engine),
    protectedResource: protectedResourceOf(parsed, engine),
    upgrade: (server: Server) => refuseUpgrades(server, core),
  })
}

interface Receiving {
  readonly engine: PolicyEngine
  readonly lockout: Lockout
  readonly states: ExchangeStates
  readonly renew: Overseer['renew']
}

async function receive(
  exchange: Exchange,
  plan: RunnablePlan,
  { engine, lockout, states, renew }: Receiving,
): Promise<void> {
  const state = states.get(exchange)
  const started = performance.now()
  try {
    await runSteps(exchange, stepsToRun(plan, state), engine)
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

function protectedResourceOf(
  { resource, authenticate }: ParsedGuardOptions,
  { scopes }: PolicyEngine,
): ProtectedResource | undefined {
  if (resource === undefined) return undefined
  const issuers = authenticate.flatMap((authenticator) => authenticator.issuers ?? [])
  return { resource, authorizationServers: [...new Set(issuers)], scopes }
}

function begin(
  request: ExchangeRequest,
  engine: PolicyEngine,
  { authenticate, clock, randomBytes }: ParsedGuardOptions,
): Exchange {
  const match = engine.route(request.method, request.path)
  const { credential, violation } = credentialIn(request, authenticate)
  return {
    id: Buffer.from(randomBytes(16)).toString('hex'),
    startedAt: clock(),
    request: violation ? { ...request, violation: request.violation ?? violation } : request,
    ledger: new Ledger(),
    route: match?.route,
    params: match?.params ?? new Map(),
    credential,
    principal: undefined,
    body: undefined,
    format: undefined,
    resource: undefined,
    obligations: [],
    pseudonyms: undefined,
    responseHeaders: new Map(),
  }
}

// A session was not guessed: whoever set it up has verified it, and what is refused here is its use by
// a page of another origin, which must not be able to lock out the address of the one it deceives.
function isFailedGuess(error: unknown, { credential }: Exchange): boolean {
  const refused = isGuardError(error) && error.code === 'credential-invalid'
  return refused && credential?.scheme !== 'session'
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

function eventOf(
  { id, startedAt, request, route, principal, ledger }: Exchange,
  spentMs: number,
  outcome: Outcome,
  error: GuardError | undefined,
): GuardEvent {
  return {
    type: 'exchange',
    exchangeId: id,
    at: startedAt,
    method: request.method,
    route: route?.match,
    principal: principal?.id,
    outcome,
    code: error?.code,
    ledger: ledger.entries,
    microseconds: Math.round(spentMs * 1000),
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
