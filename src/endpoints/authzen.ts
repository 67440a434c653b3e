import { setImmediate } from 'node:timers/promises'
import type { Endpoint, EndpointRequest } from '../core/endpoint'
import { GuardError } from '../core/errors'
import type { AdaptableGuard, DecisionPoint, Reply } from '../core/guard'
import { boolean, callback, integer, optional, parseOptions } from '../core/options'
import {
  answer,
  asBrought,
  type Answer,
  type Answering,
  type SubjectLookup,
} from './authzen/answer'
import { readBatch, type Batch } from './authzen/batch'
import { isFacts, readEvaluation, type Facts } from './authzen/evaluation'

export type { AuthzenPrincipal, SubjectLookup } from './authzen/answer'
export type { AuthzenSubject } from './authzen/evaluation'

export interface AuthzenOptions {
  /**
   * Looks up roles, scopes, tenant and claims of a subject; `undefined` for one that is not known, who
   * may do nothing. @defaultValue what the caller says in `subject.properties`
   */
  readonly principal?: SubjectLookup
  /** `true` tells the caller why, in `context.reason_admin`. @defaultValue false */
  readonly explain?: boolean
  /** Largest body in bytes. @defaultValue 256 KiB */
  readonly maxBytes?: number
}

/** Evaluations of a batch in one go: between them others have their turn. */
const unbroken = 8

const single = '/access/v1/evaluation'
const batch = '/access/v1/evaluations'
const wellKnown = '/.well-known/authzen-configuration'

/**
 * A policy decision point for other services: the rules of the document over the AuthZEN Authorization
 * API 1.0, `POST /access/v1/evaluation` and `/evaluations`, and its metadata where the guard has a
 * `resource`. Mount it behind `gate()`, with routes in the document: it answers nobody whom a gate has
 * not authenticated, because its answers tell the policy. Loaders do not run; an attribute that the
 * caller does not bring is missing.
 *
 * @example app.use(gate(), gate.mount(authzen(guard)))
 * @throws ConfigurationError for a wrong option.
 */
export function authzen(
  guard: DecisionPoint & Pick<AdaptableGuard, 'protectedResource'>,
  options: AuthzenOptions = {},
): Endpoint {
  const { principal, explain, maxBytes } = parseOptions('authzen', options, {
    principal: optional(callback<SubjectLookup>(), asBrought),
    explain: optional(boolean, false),
    maxBytes: optional(integer(1024, 16_777_216, 'bytes'), 262_144),
  })
  const answering: Answering = { decide: guard.decide, principal, explain }
  const metadata = metadataOf(guard)
  return {
    name: 'authzen',
    paths: metadata === undefined ? [single, batch] : [single, batch, wellKnown],
    methods: ['GET', 'POST'],
    maxBytes,
    handle: async (request) => {
      if (request.path === wellKnown)
        return request.method === 'GET' ? reply(200, metadata) : only('GET')
      if (request.method !== 'POST') return only('POST')
      if (request.principal === undefined) throw unguarded()
      const traced = traceOf(request)
      const body = readBody(request)
      const told = typeof body === 'string' ? body : await answerAll(body, request.path, answering)
      return typeof told === 'string' ? reply(400, told, traced) : reply(200, told, traced)
    },
  }
}

async function answerAll(
  body: Facts,
  path: string,
  answering: Answering,
): Promise<Answer | { readonly evaluations: readonly Answer[] } | string> {
  const several = path === batch ? readBatch(body) : undefined
  if (typeof several === 'string') return several
  if (several !== undefined) return { evaluations: await answerBatch(several, answering) }
  const evaluation = readEvaluation(body)
  return typeof evaluation === 'string' ? evaluation : answer(evaluation, answering)
}

async function answerBatch(
  { items, endsOn }: Batch,
  answering: Answering,
): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  for (const [index, item] of items.entries()) {
    if (index % unbroken === unbroken - 1) await setImmediate()
    const evaluation = readEvaluation(item)
    const given =
      typeof evaluation === 'string' ? malformed(evaluation) : await answer(evaluation, answering)
    answers.push(given)
    if (given.decision === endsOn) return answers
  }
  return answers
}

// The rest of the batch is answered all the same.
function malformed(message: string): Answer {
  return { decision: false, context: { error: { status: 400, message } } }
}

function readBody({ headers, body }: EndpointRequest): Facts | string {
  const type = headers.get('content-type') ?? []
  if (type.length !== 1 || !/^application\/json\s*(?:;|$)/i.test(type[0] ?? '')) {
    return 'the body must be of the type application/json'
  }
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
    return isFacts(value) ? value : 'the body must be an object'
  } catch {
    return 'the body must be JSON in UTF-8'
  }
}

function metadataOf({ protectedResource }: Pick<AdaptableGuard, 'protectedResource'>) {
  if (protectedResource === undefined) return undefined
  const { origin } = new URL(protectedResource.resource)
  return {
    policy_decision_point: origin,
    access_evaluation_endpoint: `${origin}${single}`,
    access_evaluations_endpoint: `${origin}${batch}`,
  }
}

function unguarded(): GuardError {
  return new GuardError('credential-missing', {
    detail: 'no gate in front of `authzen` has authenticated the caller',
    hint: 'mount `gate.mount(authzen(guard))` behind `gate()`, on routes that are not anonymous',
  })
}

/** The caller's own name of the request goes back to it. */
function traceOf({ headers }: EndpointRequest): Readonly<Record<string, string>> {
  const [id, ...others] = headers.get('x-request-id') ?? []
  const isPlain = id !== undefined && others.length === 0 && /^[\x21-\x7e]{1,128}$/.test(id)
  return isPlain ? { 'X-Request-ID': id } : {}
}

function only(method: 'GET' | 'POST'): Reply {
  return reply(405, `expected ${method}`, { Allow: method })
}

function reply(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return {
    status,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers },
    body: JSON.stringify(value),
  }
}
