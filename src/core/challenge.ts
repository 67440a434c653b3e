import type { RefusalCode } from './refusal'

/** How a caller must have logged in (RFC 9470 §3). */
export interface StepUp {
  /** Authentication contexts, one of which is required. */
  readonly acrValues?: readonly string[]
  /** Most seconds since the login. */
  readonly maxAge?: number
}

export interface ChallengeOptions {
  /** Protection space (RFC 9110 §11.5). */
  readonly realm: string
  /** Where the metadata of the protected resource is (RFC 9728 §5.1). */
  readonly resourceMetadata: string | undefined
}

/** What a refusal asks of the caller besides what its code says. */
export interface Demand {
  readonly scopes?: readonly string[] | undefined
  readonly stepUp?: StepUp | undefined
}

/** The `WWW-Authenticate` header of a refusal; no header where the code asks for no credential. */
export type Challenge = (code: RefusalCode, demand?: Demand) => Readonly<Record<string, string>>

/**
 * Builds the challenges of a guard (RFC 6750 §3, RFC 9470 §3, RFC 9728 §5.1). A request without a
 * credential gets the bare one. Descriptions come from a fixed table and say nothing about the cause.
 */
export function challenges({ realm, resourceMetadata }: ChallengeOptions): Challenge {
  const common: readonly Parameter[] = [
    ['realm', realm],
    ['resource_metadata', resourceMetadata],
  ]
  return (code, demand = {}) => {
    const own = code === 'access-denied' ? scopeParameters(demand) : parametersOf(code, demand)
    return own === undefined ? {} : { 'WWW-Authenticate': written([...common, ...own]) }
  }
}

type Parameter = readonly [name: string, value: string | undefined]

/** RFC 6750 §3.1: a token of more scope would do. Any other denial no credential would change. */
function scopeParameters({ scopes }: Demand): readonly Parameter[] | undefined {
  if (scopes === undefined || scopes.length === 0) return undefined
  return [...errorOf('insufficient_scope', 'more scope is needed'), ['scope', scopes.join(' ')]]
}

function parametersOf(code: RefusalCode, { stepUp }: Demand): readonly Parameter[] | undefined {
  switch (code) {
    case 'credential-missing':
      return []
    case 'credential-invalid':
      return errorOf('invalid_token', 'the credential is not valid')
    case 'credential-ambiguous':
      return errorOf('invalid_request', 'send one credential, once')
    case 'login-insufficient':
      return [
        ...errorOf('insufficient_user_authentication', 'a fresh or stronger login is needed'),
        ['acr_values', stepUp?.acrValues?.join(' ')],
        ['max_age', stepUp?.maxAge?.toString()],
      ]
    default:
      return undefined
  }
}

function errorOf(error: string, description: string): readonly Parameter[] {
  return [
    ['error', error],
    ['error_description', description],
  ]
}

function written(parameters: readonly Parameter[]): string {
  const pairs = parameters.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : `${name}="${quotable(value)}"`,
  )
  return `Bearer ${pairs.join(', ')}`
}

// Scopes and realms hold neither (RFC 6749 §3.3, RFC 6750 §3); what is left can end no string or line.
function quotable(value: string): string {
  return value.replace(/[^\x20-\x7e]|["\\]/g, '')
}
