import { createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto'
import { ConfigurationError } from '../../../core/errors'
import type { OptionParser } from '../../../core/options'

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
  /**
   * The ids that an imported key may have, one for each pepper and one for none, the one of new records
   * first. Keyed like the digest: an id at rest tells nobody without the pepper which key it is of.
   */
  readonly importedIds: (key: string) => readonly string[]
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
  const digest = (text: string, pepperId: string | null): string | undefined => {
    if (pepperId === null) return hash('sha256', text, 'base64url')
    const pepper = keys.get(pepperId)
    return pepper && createHmac('sha256', pepper).update(text).digest('base64url')
  }
  const pepperIds = [...keys.keys(), null]
  return {
    pepperId: peppers[0]?.id ?? null,
    digest,
    // No key holds a zero byte, so no digest of one is ever the id of another. 132 bits.
    importedIds: (key) =>
      pepperIds.map((id) => `imp_${(digest(`id\0${key}`, id) ?? '').slice(0, 22)}`),
  }
}

/** Accepts a secret, a pepper with an id, or a list of peppers. */
export const pepperList: OptionParser<readonly Pepper[]> = (value, fail) => {
  if (typeof value === 'string' || value instanceof Uint8Array)
    return [{ id: 'default', secret: value }]
  const list: unknown[] = Array.isArray(value) ? value : [value]
  const isPepper = (item: unknown): item is Pepper => {
    const { id, secret } = (item ?? {}) as Partial<Pepper>
    return typeof id === 'string' && (typeof secret === 'string' || secret instanceof Uint8Array)
  }
  return list.length > 0 && list.every(isPepper)
    ? list
    : fail('a secret, or a list of `{ id, secret }`')
}

function importPepper(secret: string | Uint8Array): KeyObject {
  const bytes = typeof secret === 'string' ? Buffer.from(secret, 'utf8') : secret
  if (bytes.byteLength >= 16) return createSecretKey(bytes)
  throw new ConfigurationError(
    `option \`pepper\` must have at least 16 bytes; received ${bytes.byteLength}; \`openssl rand -base64 32\` makes one`,
  )
}
