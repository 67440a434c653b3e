import type { Credential } from '../../core/credential'
import type { ExchangeRequest } from '../../core/exchange'
import type { Confirmation } from './authenticator'
import type { DpopVerifier } from './dpop/verifier'
import { equalTexts } from './equal-texts'

/** A credential that was verified, and the keys it is bound to. */
export interface Bound {
  readonly credential: Credential
  /** `undefined` of what is never bound, such as an API key. */
  readonly confirmation: Confirmation | undefined
  readonly request: ExchangeRequest
  /** Thumbprint of the key that this exchange has a proof of already; a proof counts once. */
  readonly provenKey: string | undefined
}

/** Whether whoever presents a token has the keys it is bound to. */
export type Possession =
  /** With a nonce for the client, where it needs a newer one. */
  | { readonly outcome: 'proven'; readonly key?: string; readonly nonce?: string }
  | {
      readonly outcome: 'refused'
      readonly cause: string
      /** Set where the token is valid and its proof is not. */
      readonly proof?: 'invalid' | 'nonce-required'
      readonly nonce?: string
    }

/**
 * Verifies the possession of every key that a token is bound to (RFC 7800 §3.1): the client's certificate
 * (RFC 8705 §3) and the key of DPoP proofs (RFC 9449 §7). The only place, for whatever verified the token.
 */
export function possession(
  dpop: DpopVerifier | undefined,
): (bound: Bound, now: number) => Possession | Promise<Possession> {
  return (bound, now) => {
    const { credential, confirmation, request } = bound
    // `DPoP` says that the token is bound, and an authenticator that does not say to what has nobody prove it.
    if (confirmation === undefined) return credential.scheme === 'dpop' ? unbound : proven
    const cause =
      certificateFault(confirmation, request, now) ?? schemeFault(credential, confirmation, dpop)
    if (cause !== undefined) return { outcome: 'refused', cause }
    const { jkt } = confirmation
    if (jkt === undefined) return unexpectedProof(request, dpop) ?? proven
    if (dpop === undefined) return { outcome: 'refused', cause: 'cnf-unverified' }
    if (bound.provenKey === jkt) return { outcome: 'proven', key: jkt }
    return prove(dpop, { token: credential.value, thumbprint: jkt }, request, now)
  }
}

const proven: Possession = Object.freeze({ outcome: 'proven' })
const unbound: Possession = Object.freeze({ outcome: 'refused', cause: 'token-unbound' })

function certificateFault(
  { certificate: wanted }: Confirmation,
  { certificate: presented }: ExchangeRequest,
  now: number,
): string | undefined {
  if (wanted === undefined) return undefined
  if (presented === undefined) return 'certificate-missing'
  if (presented.outcome === 'unverified') return presented.cause
  const { thumbprint, notAfter } = presented.certificate
  if (!equalTexts(thumbprint, wanted)) return 'certificate-other'
  return notAfter !== undefined && !(now < notAfter) ? 'certificate-expired' : undefined
}

/** RFC 9449 §7.1 and §7.2: a bound token is no bearer's, and one that is not bound has nothing to prove. */
function schemeFault(
  { scheme }: Credential,
  { jkt }: Confirmation,
  dpop: DpopVerifier | undefined,
): string | undefined {
  if (jkt !== undefined) return scheme === 'dpop' ? undefined : 'bound-token-of-bearer'
  return scheme === 'dpop' || dpop?.required === true ? 'token-unbound' : undefined
}

// Whoever sends one believes that the token is bound. It is not, so a thief could use it too.
function unexpectedProof(
  { headers }: ExchangeRequest,
  dpop: DpopVerifier | undefined,
): Possession | undefined {
  if (dpop === undefined || !headers.has('dpop')) return undefined
  return { outcome: 'refused', cause: 'proof-unexpected', proof: 'invalid' }
}

async function prove(
  dpop: DpopVerifier,
  presented: { readonly token: string; readonly thumbprint: string },
  request: ExchangeRequest,
  now: number,
): Promise<Possession> {
  const verdict = await dpop.verify(presented, request, now)
  switch (verdict.outcome) {
    case 'proven':
      return { ...verdict, key: presented.thumbprint }
    case 'refused':
      return { ...verdict, proof: 'invalid' }
    case 'nonce-required':
      return { ...verdict, outcome: 'refused', proof: 'nonce-required' }
  }
}
