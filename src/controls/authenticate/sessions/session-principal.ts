import type { Principal } from '../../../core/principal'

/** A user whom a login in front of the gate knows. */
export interface SessionPrincipal extends Principal {
  readonly method: 'session'
}

/** What a user object says of its principal. Own properties alone are read. */
export interface SessionFacts {
  /** 1 to 256 characters, none of them a control character. */
  readonly id: string
  readonly roles?: readonly string[] | undefined
  /** A ceiling on what rules may grant. */
  readonly scopes?: readonly string[] | undefined
  readonly tenant?: string | undefined
  /** Model patterns the user is confined to. @defaultValue no such ceiling */
  readonly models?: readonly string[] | undefined
  /** What the policy may ask about the user; `roles` and `tenant` are added. */
  readonly claims?: Readonly<Record<string, unknown>> | undefined
  /** Milliseconds since the epoch at which the session is over. @defaultValue not known here */
  readonly until?: number | undefined
}

/** A principal with the end of its session, or the word for what is wrong with the facts. */
export type MappedUser =
  | { readonly principal: SessionPrincipal; readonly until: number | undefined }
  | { readonly fault: string }

/** Makes the principal. A mapping may be written without types: every fact is checked. */
export function toSessionPrincipal(mapped: unknown): MappedUser {
  const facts = ownFacts(mapped)
  const fault = faultOf(facts)
  if (fault !== undefined) return { fault }
  // INVARIANT: what has no fault is what its type says.
  const { id, tenant, roles, scopes, models, claims, until } = facts as Partial<SessionFacts>
  return {
    principal: Object.freeze({
      id: id as string,
      method: 'session',
      tenant,
      roles: Object.freeze([...(roles ?? [])]),
      scopes: Object.freeze([...(scopes ?? [])]),
      models: models && Object.freeze([...models]),
      claims: claimsOf({ ...claims, ...(roles && { roles }), ...(tenant && { tenant }) }),
    }),
    until,
  }
}

type Facts = Readonly<Record<string, unknown>>

const names = ['id', 'roles', 'scopes', 'tenant', 'models', 'claims', 'until'] as const

// Read once, and nothing that is inherited: a polluted prototype must not give anybody a role.
function ownFacts(mapped: unknown): Facts {
  const own = Object.create(null) as Record<string, unknown>
  if (typeof mapped !== 'object' || mapped === null) return own
  for (const name of names) {
    // Databases say `null` where there is nothing.
    if (Object.hasOwn(mapped, name)) own[name] = (mapped as Facts)[name] ?? undefined
  }
  return own
}

function faultOf(facts: Facts): string | undefined {
  if (facts['id'] === undefined) return 'no id'
  const malformed = names.find((name) => facts[name] !== undefined && !fits[name](facts[name]))
  return malformed && `${malformed} malformed`
}

const WORD = /^[^\u0000-\u001f\u007f-\u009f]{1,256}$/u

const isWord = (value: unknown): boolean => typeof value === 'string' && WORD.test(value)
const isList = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

const fits: Readonly<Record<(typeof names)[number], (value: unknown) => boolean>> = {
  id: isWord,
  tenant: isWord,
  roles: isList,
  scopes: isList,
  models: isList,
  claims: (value) => typeof value === 'object' && !Array.isArray(value),
  until: Number.isFinite,
}

function claimsOf(claims: Facts): Facts {
  return Object.freeze(Object.assign(Object.create(null) as Record<string, unknown>, claims))
}
