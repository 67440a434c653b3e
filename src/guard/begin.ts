import type { GuardError } from '../core/errors'
import type { GuardEvent } from '../core/events'
import type { Exchange } from '../core/exchange'
import type { CarriedRequest, Outcome } from '../core/guard'
import { Ledger } from '../core/ledger'
import type { PolicyEngine } from '../policy/compile'
import { credentialIn } from './credentials'
import type { ParsedGuardOptions } from './options'
import { upgradeViolation } from './upgrade-violation'

/** Starts an exchange: resolves its route, finds its credential, opens its ledger. */
export function beginExchange(
  { request, responseHeaders }: CarriedRequest,
  engine: PolicyEngine,
  { authenticate, formats, clock, randomBytes }: ParsedGuardOptions,
): Exchange {
  const match = engine.route(request.method, request.path, request.upgrade)
  const { credential, violation } = credentialIn(request, authenticate)
  const first = request.violation
    ? undefined
    : violation
      ? { violation }
      : upgradeViolation(request, match?.route, formats)
  return {
    id: Buffer.from(randomBytes(16)).toString('hex'),
    startedAt: clock(),
    request: first === undefined ? request : { ...request, ...first },
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
    responseHeaders: new Map(responseHeaders),
  }
}

/** What is told of an exchange that has ended. */
export function eventOf(
  { id, startedAt, request, route, purpose, principal, ledger }: Exchange,
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
    ...(purpose !== undefined && { purpose }),
    principal: principal?.id,
    outcome,
    code: error?.code,
    ledger: ledger.entries,
    microseconds: Math.round(spentMs * 1000),
  }
}
