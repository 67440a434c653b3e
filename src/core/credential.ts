/** Headers in which every authenticator may find a credential. Each may come once, and only one. */
export const credentialHeaders = ['authorization', 'x-api-key', 'x-goog-api-key'] as const

/** What a caller presented. Holds the secret: never recorded, never part of a context. */
export interface Credential {
  /**
   * `session` is what a login in front of the gate established; its `value` is empty. `certificate` is
   * what the client presented to begin with; its `value` is the thumbprint.
   */
  readonly scheme: 'bearer' | 'dpop' | 'api-key' | 'session' | 'certificate' | 'other'
  readonly value: string
  /** Public id of the credential, where its shape carries one and its checksum holds. */
  readonly id: string | undefined
}
