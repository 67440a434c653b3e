import type { AccessQuery, DecisionPoint } from '../../core/guard'
import type { Principal } from '../../core/principal'
import type { AuthzenSubject, Evaluation, Facts } from './evaluation'

/** What a directory knows of a subject. What is left out is empty: nothing of the caller's stands in. */
export type AuthzenPrincipal = Partial<Pick<Principal, 'tenant' | 'roles' | 'scopes' | 'claims'>>

/** Looks a subject up; `undefined` for one that is not known. */
export type SubjectLookup = (
  subject: AuthzenSubject,
) => AuthzenPrincipal | undefined | Promise<AuthzenPrincipal | undefined>

/** An evaluation as it is answered. */
export interface Answer {
  readonly decision: boolean
  readonly context?: Facts
}

export interface Answering {
  readonly decide: DecisionPoint['decide']
  readonly principal: SubjectLookup
  readonly explain: boolean
}

/** Decides one evaluation. Rejects where the look-up of the subject does. */
export async function answer(
  evaluation: Evaluation,
  { decide, principal, explain }: Answering,
): Promise<Answer> {
  const found = await principal(evaluation.subject)
  if (found === undefined) return { decision: false }
  const decision = await decide(queryOf(evaluation, found))
  const reasons = explain
    ? { reason_admin: { en: decision.reasons.map(({ text }) => text).join('; ') } }
    : {}
  if (decision.effect === 'deny') return withContext(false, reasons)
  const { obligations } = decision
  return withContext(true, { ...(obligations.length > 0 && { obligations }), ...reasons })
}

function withContext(decision: boolean, context: Facts): Answer {
  return Object.keys(context).length === 0 ? { decision } : { decision, context }
}

function queryOf(
  { subject, action, resource, context }: Evaluation,
  { tenant, roles = [], scopes = [], claims = {} }: AuthzenPrincipal,
): AccessQuery {
  return {
    principal: {
      id: subject.id,
      method: 'authzen',
      tenant,
      roles,
      scopes,
      models: undefined,
      claims,
    },
    action: action.name,
    resource,
    attributes: new Map([
      ...named('action', action.properties),
      ...named('resource', resource.properties),
      ...named('context', context),
    ]),
  }
}

function named(prefix: string, facts: Facts): [string, unknown][] {
  return Object.entries(facts).map(([name, value]) => [`${prefix}.${name}`, value])
}

/** What the caller says of its subject: it stands for it. */
export function asBrought({ properties }: AuthzenSubject): AuthzenPrincipal {
  const { tenant, roles, scopes } = properties
  return {
    tenant: typeof tenant === 'string' ? tenant : undefined,
    roles: texts(roles),
    scopes: texts(scopes),
    claims: properties,
  }
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : []
}
