import type { Credential } from './credential'
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
  /** Proofs of possession (RFC 9449 §7.1); absent where none are verified. */
  readonly dpop?: { readonly algorithms: readonly string[]; readonly required: boolean } | undefined
}

/** What a refusal asks of the caller besides what its code says. */
export interface Demand {
  readonly scopes?: readonly string[] | undefined
  readonly stepUp?: StepUp | undefined
  /** How the credential was presented: the error belongs to that scheme. */
  readonly scheme?: Credential['scheme'] | undefined
  /** What the next proof is to hold. */
  readonly nonce?: string | undefined
}

/** The headers of a refusal that say what to present; none where the code asks for no credential. */
export type Challenge = (code: RefusalCode, demand?: Demand) => Readonly<Record<string, string>>

type Parameter = readonly [name: string, value: string | undefined]

/**
 * Builds the challenges of a guard (RFC 6750 §3, RFC 9449 §7.1, RFC 9470 §3, RFC 9728 §5.1), one for each
 * scheme that a caller may use. A request without a credential gets bare ones. Descriptions come from a
 * fixed table and say nothing about the cause.
 */
export function challenges({ realm, resourceMetadata, dpop }: ChallengeOptions): Challenge {
  const common: readonly Parameter[] = [
    ['realm', realm],
    ['resource_metadata', resourceMetadata],
  ]
  const schemes = [...(dpop?.required === true ? [] : ['Bearer']), ...(dpop ? ['DPoP'] : [])]
  const proofs: readonly Parameter[] = [['algs', dpop?.algorithms.join(' ')]]
  return (code, demand = {}) => {
    const own = code === 'access-denied' ? scopeParameters(demand) : parametersOf(code, demand)
    if (own === undefined) return {}
    const isAboutProof = code === 'proof-invalid' || code === 'proof-nonce-required'
    const used = isAboutProof || demand.scheme === 'dpop' ? 'DPoP' : 'Bearer'
    const blamed = schemes.includes(used) ? used : schemes[0]
    const asked = isAboutProof ? [used] : schemes
    const texts = asked.map((scheme) =>
      written(scheme, [
        ...common,
        ...(scheme === blamed ? own : []),
        ...(scheme === 'DPoP' ? proofs : []),
      ]),
    )
    return {
      'WWW-Authenticate': texts.join(', '),
      ...(demand.nonce !== undefined && { 'DPoP-Nonce': demand.nonce }),
    }
  }
}

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
    case 'proof-invalid':
      return errorOf('invalid_dpop_proof', 'the proof of possession is not valid')
    case 'proof-nonce-required':
      return errorOf('use_dpop_nonce', 'the proof must hold the nonce of this response')
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

function written(scheme: string, parameters: readonly Parameter[]): string {
  const pairs = parameters.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : `${name}="${quotable(value)}"`,
  )
  return `${scheme} ${pairs.join(', ')}`
}

// Scopes and realms hold neither (RFC 6749 §3.3, RFC 6750 §3); what is left can end no string or line.
function quotable(value: string): string {
  return value.replace(/[^\x20-\x7e]|["\\]/g, '')
}
