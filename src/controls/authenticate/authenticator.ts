import type { Credential } from '../../core/credential'
import type { Principal } from '../../core/principal'

/** What a verifier says of a credential it recognized. */
export type Verification<PrincipalType extends Principal> =
  | { readonly outcome: 'verified'; readonly principal: PrincipalType }
  /** `cause` is for audit: `expired`, `revoked`, `unknown` …; the caller learns nothing of it. */
  | { readonly outcome: 'refused'; readonly cause: string }

export interface VerificationContext {
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Client address, `undefined` where there is none. */
  readonly address: string | undefined
}

/** Verifies one kind of credential. Told apart by shape, never by trial. */
export interface Authenticator<PrincipalType extends Principal = Principal> {
  readonly name: string
  /** True if the credential has this authenticator's shape; only then is it verified here. */
  readonly recognizes: (credential: Credential) => boolean
  /** The public id inside a credential whose checksum holds; no look-up. */
  readonly idOf: (value: string) => string | undefined
  readonly verify: (
    credential: Credential,
    context: VerificationContext,
  ) => Promise<Verification<PrincipalType>>
  /** The principal of a caller who presents nothing; only `anonymous()` has one. */
  readonly absent?: PrincipalType
}
