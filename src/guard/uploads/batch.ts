import type { Exchange } from '../../core/exchange'
import { GuardError } from '../../core/errors'
import type { Step } from '../../core/pipeline'
import { canonicalPath } from '../../http/path'
import { countMembers, type ParsedJson } from '../../http/json-body'
import { generic } from '../../formats/generic'
import type { ExchangeStates } from '../state'
import {
  innerBody,
  innerExchange,
  judgeInner,
  lastingBody,
  refusedFor,
  type Inner,
  type Verdict,
} from './inner'

/** A request within an upload or a body: what is to be sent, and where. */
export interface Wrapped {
  readonly method: string
  readonly url: string
  readonly body: unknown
  readonly numbers?: ParsedJson['numbers'] | undefined
  /** Of `body` as it was written, at least. */
  readonly bytes: number
}

export interface BatchMeans {
  readonly states: ExchangeStates
  /** Everything that an exchange passes once its caller is known and its body is asked for. */
  readonly steps: readonly Step[]
}

/**
 * Judges a request that is carried out later as the exchange it would be: the same caller, the document's
 * route for its method and path, and every step from the reading of the body on. What is done on the way
 * back cannot be promised: a duty of the response refuses it.
 *
 * @throws GuardError `control-failed`
 */
export async function judgeWrapped(
  outer: Exchange,
  wrapped: Wrapped,
  { states, steps }: BatchMeans,
): Promise<Verdict> {
  const inner = requestOf(outer, wrapped, states)
  if (inner === undefined) return refusedFor('path-malformed')
  if (inner.route?.upload !== undefined) {
    return refusedFor('body-invalid', 'an upload is no request of a batch')
  }
  const exchange = innerExchange(outer, inner, states)
  const verdict = await judgeInner(exchange, steps, states)
  if (verdict.outcome === 'refused') return verdict
  const duty = lateDuty(exchange, steps)
  if (duty === undefined) return verdict
  return {
    ...refusedFor('obligation-unsupported', `\`${duty}\` in a batch`),
    findings: verdict.findings,
  }
}

function requestOf(outer: Exchange, wrapped: Wrapped, states: ExchangeStates): Inner | undefined {
  const { method, url, body, bytes, numbers } = wrapped
  const canonical = url.startsWith('/') ? canonicalPath(url) : undefined
  if (canonical === undefined) return undefined
  const match = states.get(outer).policy.engine.route(method, canonical.path)
  const read: Exchange['request']['body']['read'] = ({ maxBytes, maxDepth }, opaque) => {
    if (opaque) return Promise.resolve({ ...innerBody(outer, undefined), kind: 'opaque' })
    if (bytes > maxBytes && Buffer.byteLength(JSON.stringify(body)) > maxBytes) {
      return Promise.reject(new GuardError('body-too-large'))
    }
    return Promise.resolve().then(() => {
      countMembers(body, maxDepth)
      return { ...innerBody(outer, body), ...(numbers && { numbers }) }
    })
  }
  return {
    request: { ...outer.request, method, url, ...canonical, body: { read } },
    route: match?.route,
    params: match?.params ?? new Map(),
    format: undefined,
    body: undefined,
  }
}

/** A duty that none of the steps carries out: it is one of the response, or of a handler that is not asked. */
function lateDuty({ obligations }: Exchange, steps: readonly Step[]): string | undefined {
  const carried = new Set(steps.flatMap(({ control }) => control.carries).map(({ type }) => type))
  return obligations.find(({ type }) => !carried.has(type))?.type
}

/** The names by which a batch tells its rows apart: texts too, and each of them once. */
export function nameBody(outer: Exchange, id: string): Inner {
  return lastingBody(outer, { custom_id: id }, generic)
}
