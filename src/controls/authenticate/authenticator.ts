import type { StepUp } from '../../core/challenge'
import type { Credential } from '../../core/credential'
import type { ExchangeRequest } from '../../core/exchange'
import type { Principal } from '../../core/principal'

/** What a verifier says of a credential it recognized. */
export type Verification<PrincipalType extends Principal> =
  | {
      readonly outcome: 'verified'
      readonly principal: PrincipalType
      /** Milliseconds since the epoch at which the credential ends by itself. @defaultValue never */
      readonly until?: number
      /** For audit: what the operator should know of this use. Holds no secret. */
      readonly note?: string
      /**
       * Keys that whoever presents it has to prove to have; empty where it is for any bearer. Whoever wraps
       * another authenticator has to pass it on: without it nothing is proven, and a token that is presented
       * as `DPoP` is refused.
       */
      readonly confirmation?: Confirmation
    }
  | {
      readonly outcome: 'refused'
      /** For audit: `expired`, `revoked`, `unknown` …; the caller learns nothing of it. */
      readonly cause: string
      /** A credential that is valid, and too weak for what is asked (RFC 9470). */
      readonly stepUp?: StepUp
    }

/** The keys that a token is bound to (RFC 7800 `cnf`), each as a base64url SHA-256. */
export interface Confirmation {
  /** Of the JWK that signs DPoP proofs (RFC 9449 §6.1). */
  readonly jkt?: string
  /** Of the client's certificate (RFC 8705 §3.1). */
  readonly certificate?: string
}

export interface VerificationContext {
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Client address, `undefined` where there is none. */
  readonly address: string | undefined
  readonly request: ExchangeRequest
}

/** Verifies one kind of credential. Told apart by shape, never by trial. */
export interface Authenticator<PrincipalType extends Principal = Principal> {
  readonly name: string
  /** True if the credential has this authenticator's shape; only then is it verified here. */
  readonly recognizes: (credential: Credential) => boolean
  /** True where it recognizes any text: it is asked last, wherever it stands in the list. */
  readonly takesAny?: boolean
  /** The public id inside a credential whose checksum holds; no look-up. */
  readonly idOf: (value: string) => string | undefined
  /**
   * Must be quick for a credential that it verified before: while a response streams, it is asked
   * again and again. What is known already is best returned without a promise. Throws or rejects
   * where it cannot tell, which refuses the exchange with a 503.
   */
  readonly verify: (
    credential: Credential,
    context: VerificationContext,
  ) => Verification<PrincipalType> | Promise<Verification<PrincipalType>>
  /** The principal of a caller who presents nothing; only `anonymous()` has one. */
  readonly absent?: PrincipalType
  /** The credential of a caller who presents it in no header: a session, a certificate. */
  readonly present?: (request: ExchangeRequest) => Credential | undefined
  /**
   * What it `present`s comes with the connection, so a credential in a header may stand beside it and says
   * who calls. This then tells why it is not in force all the same, which refuses both; `undefined`
   * where it is.
   */
  readonly accompany?: (
    context: VerificationContext,
  ) => string | undefined | Promise<string | undefined>
  /**
   * Headers that its credentials come in, in lower case; they are kept from what stands behind the
   * gate. What it `present`s and such a header are one credential, not two.
   */
  readonly headers?: readonly string[]
  /** Issuers whose tokens it accepts, as URLs (RFC 9728 §2). */
  readonly issuers?: readonly string[]
  /** Calls the listener when credentials it verified may have lost their force. Returns the end. */
  readonly onChange?: (listener: () => void) => () => void
}
