import { createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto'
import { ConfigurationError } from '../../core/errors'

export interface Pepper {
  /** Kept in each record, so that peppers can be rotated. */
  readonly id: string
  /** At least 16 bytes; a string counts as UTF-8. */
  readonly secret: string | Uint8Array
}

/** Digests whole keys. A key has 256 random bits: a slow hash would only help attackers of our CPU. */
export interface KeyDigester {
  /** Id of the pepper that new records use; `null` for plain SHA-256. */
  readonly pepperId: string | null
  /** base64url digest, or `undefined` if the pepper of the record is not configured here. */
  readonly digest: (key: string, pepperId: string | null) => string | undefined
}

/**
 * HMAC-SHA-256 with a pepper, SHA-256 where none is given. The first pepper is used for new keys.
 *
 * @throws ConfigurationError for a pepper under 16 bytes or an id that occurs twice.
 */
export function keyDigester(peppers: readonly Pepper[]): KeyDigester {
  const keys = new Map<string, KeyObject>()
  for (const { id, secret } of peppers) {
    if (keys.has(id)) throw new ConfigurationError(`option \`pepper\` holds the id \`${id}\` twice`)
    keys.set(id, importPepper(secret))
  }
  return {
    pepperId: peppers[0]?.id ?? null,
    digest: (key, pepperId) => {
      if (pepperId === null) return hash('sha256', key, 'base64url')
      const pepper = keys.get(pepperId)
      return pepper && createHmac('sha256', pepper).update(key).digest('base64url')
    },
  }
}

function importPepper(secret: string | Uint8Array): KeyObject {
  const bytes = typeof secret === 'string' ? Buffer.from(secret, 'utf8') : secret
  if (bytes.byteLength >= 16) return createSecretKey(bytes)
  throw new ConfigurationError(
    `option \`pepper\` must have at least 16 bytes; received ${bytes.byteLength}; \`openssl rand -base64 32\` makes one`,
  )
}
