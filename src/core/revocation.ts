/** What a verified credential can be revoked by. Strings are compared exactly; times are milliseconds. */
export interface RevocableFacts {
  readonly issuer?: string | undefined
  /** `jti` of a token. */
  readonly tokenId?: string | undefined
  readonly subject?: string | undefined
  /** When the credential was issued; revoked by "log out everywhere" if before that moment. */
  readonly issuedAt?: number | undefined
  readonly clientId?: string | undefined
  /** `kid` of the issuer's key that signed it. */
  readonly keyId?: string | undefined
  /** base64url SHA-256 of a client certificate. */
  readonly certificate?: string | undefined
}

/** What was taken back before its end, known in memory so that every use of a credential can ask. */
export interface Revocations {
  /**
   * Why the credential is no longer in force, as a word for audit; `undefined` while it is.
   *
   * @throws Error where revocations are not known, because the store has not answered for too long.
   */
  readonly check: (facts: RevocableFacts) => string | undefined
  /** Calls the listener when something was revoked. Returns the end. */
  readonly onChange: (listener: () => void) => () => void
}
