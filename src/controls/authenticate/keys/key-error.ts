/** Why a key could not be changed. */
export type KeyErrorCode =
  | 'key-unknown'
  | 'key-revoked'
  | 'key-expired'
  | 'key-rotated'
  | 'key-taken'
  | 'key-conflict'
  | 'key-malformed'

/** A change to a key that its state does not allow. The message names the key by its public id. */
export class KeyError extends Error {
  override readonly name = 'KeyError'

  constructor(
    readonly code: KeyErrorCode,
    message: string,
  ) {
    super(message)
  }
}
