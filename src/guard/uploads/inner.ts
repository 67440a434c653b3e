import { isGuardError } from '../../core/errors'
import type { Exchange, RequestBody } from '../../core/exchange'
import type { Format } from '../../core/format'
import { Ledger } from '../../core/ledger'
import { runSteps, type Step } from '../../core/pipeline'
import type { RefusalCode } from '../../core/refusal'
import { newState, type ExchangeStates } from '../state'

/** What became of a row, or of a text beside the file. */
export interface Verdict {
  readonly outcome: 'passed' | 'changed' | 'refused'
  /** What goes on in its place, where it changed. */
  readonly value?: unknown
  readonly code?: RefusalCode
  /** For developers: why it was refused. */
  readonly detail?: string | undefined
  /** Number of findings by type. */
  readonly findings: Readonly<Record<string, number>>
}

export const passed: Verdict = Object.freeze({ outcome: 'passed', findings: Object.freeze({}) })

export function refusedFor(code: RefusalCode, detail?: string): Verdict {
  return { outcome: 'refused', code, detail, findings: {} }
}

/** A body within an upload, as an exchange of its own with the caller of the whole. */
export type Inner = Pick<Exchange, 'request' | 'route' | 'params' | 'format' | 'body'>

/** Begins it under the document of the outer exchange. */
export function innerExchange(outer: Exchange, inner: Inner, states: ExchangeStates): Exchange {
  const { id, startedAt, credential, principal, provenKey, until } = outer
  const exchange: Exchange = {
    ...{ id, startedAt, credential, principal, provenKey, until },
    ...inner,
    ledger: new Ledger(),
    resource: undefined,
    obligations: [],
    pseudonyms: outer.pseudonyms,
    responseHeaders: new Map(),
  }
  const { policy, judge } = states.get(outer)
  states.set(exchange, { ...newState(policy), judge })
  return exchange
}

/**
 * Runs steps on it.
 *
 * @throws GuardError `control-failed`: of what could not be judged nothing is known.
 */
export async function judgeInner(
  exchange: Exchange,
  steps: readonly Step[],
  states: ExchangeStates,
): Promise<Verdict> {
  try {
    await runSteps(exchange, steps, states.get(exchange).judge.engine)
  } catch (error) {
    if (!isGuardError(error) || error.code === 'control-failed') throw error
    const { code, detail } = error
    return { outcome: 'refused', code, detail, findings: findingsOf(exchange) }
  }
  const { rewritten, value } = exchange.body as RequestBody
  const findings = findingsOf(exchange)
  return rewritten ? { outcome: 'changed', value, findings } : { outcome: 'passed', findings }
}

/** A value that is kept, with the format that says what its texts are. */
export function lastingBody(
  outer: Exchange,
  value: unknown,
  format: Format,
  numbers?: RequestBody['numbers'],
): Inner {
  const { request, route, params } = outer
  const body = innerBody(outer, value)
  return { request, route, params, format, body: numbers ? { ...body, numbers } : body }
}

export function innerBody({ route }: Exchange, value: unknown): RequestBody {
  const kind = typeof value === 'string' ? 'text' : 'json'
  const lasting = route?.upload?.pseudonyms !== 'keep'
  return { kind, value, rewritten: false, source: 'read', lasting }
}

function findingsOf({ ledger }: Exchange): Verdict['findings'] {
  const counts: Record<string, number> = {}
  for (const { findings, direction } of ledger.entries) {
    if (findings === undefined || direction !== 'request') continue
    for (const [type, count] of Object.entries(findings)) counts[type] = (counts[type] ?? 0) + count
  }
  return counts
}
