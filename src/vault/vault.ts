import { createHmac, createSecretKey, type KeyObject } from 'node:crypto'
import type { Exchange } from '../core/exchange'
import { optional, parseOptions, callback, type OptionParser } from '../core/options'
import type { Pseudonyms } from '../core/treatment'

export interface VaultOptions {
  /**
   * Secret that pseudonyms are derived from, at least 32 bytes. The same secret in every process
   * gives the same pseudonyms everywhere. @defaultValue 32 random bytes for the life of the guard
   */
  readonly key?: Uint8Array
  /** Names the conversation whose pseudonyms these are. @defaultValue tenant and principal */
  readonly conversation?: (exchange: Exchange) => string
}

/** Pseudonyms and who may restore them. */
export interface Vault {
  /** The pseudonyms of the exchange's conversation; knows only values this exchange has shown. */
  readonly open: (exchange: Exchange) => Pseudonyms
}

/**
 * Derives pseudonyms from the value, its type and the conversation with HMAC-SHA-256: the same value
 * keeps its name over all turns of a conversation, and the names of one conversation say nothing in
 * another. Values are kept for the exchange only: a client of a stateless API sends the history
 * again, which brings every value back.
 *
 * @throws ConfigurationError for a key under 32 bytes.
 */
export function createVault(
  options: VaultOptions,
  randomBytes: (size: number) => Uint8Array,
): Vault {
  const { key, conversation } = parseOptions('vault', options, {
    key: optional(secret, undefined),
    conversation: optional(callback<(exchange: Exchange) => string>(), principalOf),
  })
  const master = createSecretKey(key ?? randomBytes(32))
  return {
    open: (exchange) =>
      new ExchangePseudonyms(conversationKey(master, () => conversation(exchange))),
  }
}

const secret: OptionParser<Uint8Array> = (value, fail) =>
  value instanceof Uint8Array && value.byteLength >= 32 ? value : fail('at least 32 bytes')

function principalOf({ principal }: Exchange): string {
  return JSON.stringify([principal?.tenant ?? null, principal?.id ?? null])
}

/** Derived when the first name is given out: most exchanges give out none. */
function conversationKey(master: KeyObject, conversation: () => string): () => KeyObject {
  let derived: KeyObject | undefined
  return () =>
    (derived ??= createSecretKey(createHmac('sha256', master).update(conversation()).digest()))
}

/** The names given out on one exchange. */
class ExchangePseudonyms implements Pseudonyms {
  readonly #key: () => KeyObject
  readonly #values = new Map<string, string>()

  constructor(key: () => KeyObject) {
    this.#key = key
  }

  get size(): number {
    return this.#values.size
  }

  readonly pseudonymize = (type: string, value: string): string => {
    // Two values with one name would restore wrongly, so a taken name is derived again.
    for (let attempt = 0; ; attempt++) {
      const placeholder = nameOf(this.#key(), type, value, attempt)
      const taken = this.#values.get(placeholder)
      if (taken === undefined) this.#values.set(placeholder, value)
      if (taken === undefined || taken === value) return placeholder
    }
  }

  readonly restore = (placeholder: string): string | undefined => this.#values.get(placeholder)
}

// Crockford's base32: no I, L, O or U, so that a model that repeats a name does not mistake it.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const NAME_LENGTH = 8

function nameOf(key: KeyObject, type: string, value: string, attempt: number): string {
  const digest = createHmac('sha256', key).update(`${attempt}\0${type}\0${value}`).digest()
  let name = ''
  for (const byte of digest.subarray(0, NAME_LENGTH)) name += ALPHABET.charAt(byte & 31)
  const label = type
    .slice(type.lastIndexOf('.') + 1)
    .toUpperCase()
    .slice(0, 24)
  return `[${label}_${name}]`
}
