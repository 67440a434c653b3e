import type { IncomingMessage } from 'node:http'
import type { AccessPlan, PlanOptions } from '../core/access-plan'
import type { Endpoint } from '../core/endpoint'
import { ConfigurationError } from '../core/errors'
import type { Exchange } from '../core/exchange'
import type {
  AdaptableGuard,
  AuthorizeOptions,
  ExchangeContext,
  FilterOptions,
  LimitOptions,
  Plan,
  SanitizeOptions,
} from '../core/guard'
import { describe } from '../core/options'
import type { Principal } from '../core/principal'
import type { Handler } from '../http/handle'

/**
 * What a framework mounts: `gate()` runs all controls, the others one each. A later middleware adds
 * to what an earlier one did on the same request, and never lifts it.
 */
export interface Gate<
  Middleware,
  ErrorMiddleware,
  Carrier,
  PrincipalType extends Principal,
  Action extends string,
> {
  (): Middleware
  readonly authenticate: () => Middleware
  readonly authorize: (options: AuthorizeOptions<Action>) => Middleware
  readonly limit: (options: LimitOptions) => Middleware
  readonly sanitize: (options?: SanitizeOptions) => Middleware
  readonly filter: (options?: FilterOptions) => Middleware
  /**
   * Answers an endpoint of the library. Mount those for anybody, such as `resourceMetadata(guard)`,
   * before `gate()`, and those for callers, such as `authzen(guard)`, behind it.
   */
  readonly mount: (endpoint: Endpoint) => Middleware
  /** Shapes the errors of handlers for the client. Refusals are answered without it. */
  readonly errors: () => ErrorMiddleware
  /**
   * What the gate knows of a request.
   *
   * @throws ConfigurationError where no gate has seen the request.
   */
  readonly context: (carrier: Carrier) => ExchangeContext<PrincipalType>
  /**
   * Which resources of a type the caller may act on, before anything is loaded: a condition for a query,
   * so that it returns nothing else. Call it before the response begins.
   *
   * @example
   * const plan = await gate.plan(req, { action: 'document:read', resourceType: 'document' })
   * const where = plan.toSql({ columns: { id: 'id', 'resource.sensitivity': 'sensitivity' } })
   * await pool.query(`SELECT text FROM documents WHERE ${where.text}`, where.values)
   * @throws ConfigurationError where nobody has been authenticated, and for what no filter can tell.
   * @throws GuardError where a loader fails, and for a duty of the request: it is too late for one.
   */
  readonly plan: (carrier: Carrier, options: PlanOptions<Action>) => Promise<AccessPlan>
}

export interface Translation<Middleware, ErrorMiddleware, Carrier> {
  readonly middleware: (plan: Plan) => Middleware
  readonly endpoint: (endpoint: Endpoint) => Middleware
  readonly errors: () => ErrorMiddleware
  /** The request below the framework's own object. */
  readonly request: (carrier: Carrier) => IncomingMessage
}

/** Makes the gate of a framework from the two or three places where frameworks differ. */
export function toGate<
  Middleware,
  ErrorMiddleware,
  Carrier,
  PrincipalType extends Principal,
  Action extends string,
>(
  { plans, planAccess }: AdaptableGuard<PrincipalType, Action>,
  handler: Handler,
  { middleware, endpoint, errors, request }: Translation<Middleware, ErrorMiddleware, Carrier>,
): Gate<Middleware, ErrorMiddleware, Carrier, PrincipalType, Action> {
  const all = (...given: readonly unknown[]): Middleware => {
    requireNothing(given)
    return middleware(plans.all())
  }
  return Object.assign(all, {
    authenticate: () => middleware(plans.authenticate()),
    authorize: (options: AuthorizeOptions<Action>) => middleware(plans.authorize(options)),
    limit: (options: LimitOptions) => middleware(plans.limit(options)),
    sanitize: (options?: SanitizeOptions) => middleware(plans.sanitize(options)),
    filter: (options?: FilterOptions) => middleware(plans.filter(options)),
    mount: (mounted: Endpoint) => endpoint(requireEndpoint(mounted)),
    errors,
    context: (carrier: Carrier) => contextOf<PrincipalType>(handler, request(carrier)),
    plan: async (carrier: Carrier, options: PlanOptions<Action>) =>
      planAccess(exchangeOf('gate.plan', handler, request(carrier)), options),
  })
}

function requireEndpoint(mounted: Endpoint): Endpoint {
  if (typeof (mounted as Partial<Endpoint> | undefined)?.handle === 'function') return mounted
  throw new ConfigurationError(
    '`gate.mount` expects an endpoint such as `resourceMetadata(guard)`; received ' +
      describe(mounted),
  )
}

// Mounted without being called, it is given a request.
function requireNothing(given: readonly unknown[]): void {
  if (given.length === 0) return
  throw new ConfigurationError(
    '`gate()` runs all controls and takes no options; mount what it returns, and write ' +
      '`gate.authorize({ … })`, `gate.limit({ … })`, `gate.sanitize({ … })` or `gate.filter({ … })` ' +
      'for what one route adds',
  )
}

function contextOf<PrincipalType extends Principal>(
  handler: Handler,
  req: IncomingMessage,
): ExchangeContext<PrincipalType> {
  const exchange = exchangeOf('gate.context', handler, req)
  return {
    // The guard's authenticators made it, and they are where the type comes from.
    principal: exchange.principal as PrincipalType | undefined,
    route: exchange.route?.match,
    exchangeId: exchange.id,
    obligations: exchange.obligations,
    boundary: exchange.boundary,
    ledger: exchange.ledger.entries,
    upload: exchange.upload,
  }
}

function exchangeOf(asked: string, handler: Handler, req: IncomingMessage): Exchange {
  const exchange = handler.exchange(req)
  if (exchange) return exchange
  throw new ConfigurationError(`\`${asked}\` was asked before a gate; mount \`gate()\` first`)
}
