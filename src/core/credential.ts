/** What a caller presented in a header. Holds the secret: never recorded, never part of a context. */
export interface Credential {
  readonly scheme: 'bearer' | 'api-key' | 'other'
  readonly value: string
  /** Public id of the credential, where its shape carries one and its checksum holds. */
  readonly id: string | undefined
}
