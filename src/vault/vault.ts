import { createHmac, createSecretKey, type KeyObject } from 'node:crypto'
import type { Exchange } from '../core/exchange'
import {
  callback,
  integer,
  objectWith,
  oneOf,
  optional,
  parseOptions,
  string,
  strings,
  type OptionParser,
} from '../core/options'
import { ConfigurationError } from '../core/errors'
import { lookalikeTypes } from '../core/pseudonym-names'
import type { RecordStore } from '../core/store'
import type { Pseudonyms } from '../core/treatment'
import { DataKeys, type DataKeyRecord, type KeyEncryptionKey } from '../encryption/data-keys'
import { ExchangePseudonyms } from './exchange-pseudonyms'
import { KeptNames, type Names, type Owner, type VaultRecord } from './kept-names'

export interface VaultOptions {
  /**
   * Secret that pseudonyms are derived from, at least 32 bytes. The same secret in every process
   * gives the same pseudonyms everywhere. @defaultValue 32 random bytes for the life of the guard
   */
  readonly key?: Uint8Array
  /** Names the conversation whose pseudonyms these are. @defaultValue tenant and principal */
  readonly conversation?: (exchange: Exchange) => string
  /** Names the person whose data key seals them. @defaultValue tenant and principal */
  readonly subject?: (exchange: Exchange) => string
  /**
   * Types whose pseudonyms look like what they stand for, so that what reads them takes them for one:
   * an e-mail address below `.invalid`, a number of the country code 999, an address of 240.0.0.0/4.
   * @defaultValue none
   */
  readonly lookalikes?: readonly string[]
  /**
   * Types, with what is below them, whose pseudonyms stay in the response: the model needs to tell them
   * apart, and nobody needs them back. @defaultValue `['secrets', 'pii.ssn', 'pii.national-id']`
   */
  readonly neverRestore?: readonly string[]
  /**
   * Keeps pseudonyms over exchanges, for clients that do not send the whole conversation again (OpenAI's
   * `previous_response_id`). Needs `key` and `keyEncryptionKey`. @defaultValue none: an exchange restores
   * what its own request showed
   */
  readonly store?: RecordStore<VaultRecord>
  /** Wraps the data keys that seal what is in the store: 32 bytes, and a name for them. */
  readonly keyEncryptionKey?: KeyEncryptionKey
  /**
   * How long a pseudonym is kept in the store after it was last given out, in milliseconds, at least; at
   * most twice as long. 1 minute to 1 year. @defaultValue 86,400,000, which is a day
   */
  readonly ttlMs?: number
}

/** Pseudonyms and who may restore them. */
export interface Vault {
  /** The pseudonyms of the exchange's conversation. Rejects where the store does not answer. */
  readonly open: (exchange: Exchange) => Pseudonyms | Promise<Pseudonyms>
  /** Keeps what was given out on the exchange; nothing where there is nothing to be kept. */
  readonly keep: (exchange: Exchange, pseudonyms: Pseudonyms) => Promise<void> | undefined
}

interface VaultMeans {
  readonly randomBytes: (size: number) => Uint8Array
  readonly clock: () => number
}

/**
 * Derives pseudonyms from the value, its type and the conversation with HMAC-SHA-256: the same value
 * keeps its name over all turns of a conversation, and the names of one conversation say nothing in
 * another. Without a store values are kept for the exchange only: a client of a stateless API sends the
 * history again, which brings every value back.
 *
 * @throws ConfigurationError for a key under 32 bytes, and for a store without its keys.
 */
export function createVault(options: VaultOptions, { randomBytes, clock }: VaultMeans): Vault {
  const parsed = parseOptions('vault', options, {
    key: optional(secret, undefined),
    conversation: optional(callback<(exchange: Exchange) => string>(), principalOf),
    subject: optional(callback<(exchange: Exchange) => string>(), principalOf),
    lookalikes: optional(lookalikeList, []),
    neverRestore: optional(strings, ['secrets', 'pii.ssn', 'pii.national-id']),
    store: optional(objectWith<RecordStore<VaultRecord>>('get', 'insert', 'cas'), undefined),
    keyEncryptionKey: optional(wrapper, undefined),
    ttlMs: optional(integer(60_000, 31_536_000_000, 'milliseconds'), 86_400_000),
  })
  const { key, conversation, subject } = parsed
  const master = createSecretKey(key ?? randomBytes(32))
  const kept = keptNames(parsed, { randomBytes, clock })
  const ownerOf = (exchange: Exchange): Owner => ({
    conversation: derive(master, 'conversations', conversation(exchange)).toString('base64url'),
    subject: derive(master, 'subjects', subject(exchange)).toString('base64url'),
  })
  // Callers that nobody has authenticated would have one conversation in common.
  const isNobodys = ({ principal }: Exchange): boolean =>
    principal === undefined && options.conversation === undefined
  const pseudonymsOf = (exchange: Exchange, known: Names): Pseudonyms => {
    const keys = {
      names: derived(master, 'names', () => conversation(exchange)),
      digests: derived(master, 'digests', () => exchange.principal?.tenant ?? ''),
    }
    return new ExchangePseudonyms(keys, parsed, known)
  }
  return {
    open: (exchange) =>
      kept === undefined || isNobodys(exchange)
        ? pseudonymsOf(exchange, new Map())
        : kept.load(ownerOf(exchange)).then((names) => pseudonymsOf(exchange, names)),
    keep: (exchange, pseudonyms) =>
      kept !== undefined &&
      !isNobodys(exchange) &&
      pseudonyms instanceof ExchangePseudonyms &&
      pseudonyms.given.size > 0
        ? kept.save(ownerOf(exchange), pseudonyms.given)
        : undefined,
  }
}

interface Keeping {
  readonly store: RecordStore<VaultRecord> | undefined
  readonly key: Uint8Array | undefined
  readonly keyEncryptionKey: KeyEncryptionKey | undefined
  readonly ttlMs: number
}

function keptNames(
  { store, key, keyEncryptionKey, ttlMs }: Keeping,
  means: VaultMeans,
): KeptNames | undefined {
  if (store === undefined) return undefined
  if (key === undefined || keyEncryptionKey === undefined) {
    throw new ConfigurationError(
      'a `store` of the `vault` needs `key` and `keyEncryptionKey`: every replica has to have the same',
    )
  }
  const { randomBytes } = means
  const dataKeys = new DataKeys({
    // The two kinds of records do not meet: their ids begin with different words.
    store: store as unknown as RecordStore<DataKeyRecord>,
    keyEncryptionKey,
    randomBytes,
  })
  return new KeptNames({ store, dataKeys, ttlMs, ...means })
}

const secret: OptionParser<Uint8Array> = (value, fail) =>
  value instanceof Uint8Array && value.byteLength >= 32 ? value : fail('at least 32 bytes')

const wrapper: OptionParser<KeyEncryptionKey> = (value, fail) => {
  const expected = '`{ id, key }` with an id and a key of 32 bytes'
  if (typeof value !== 'object' || value === null) return fail(expected)
  const { id, key } = value as Partial<KeyEncryptionKey>
  if (!(key instanceof Uint8Array) || key.byteLength !== 32) return fail(expected)
  return { id: string(id, () => fail(expected)), key }
}

const lookalike = oneOf(lookalikeTypes)

const lookalikeList: OptionParser<readonly string[]> = (value, fail) =>
  Array.isArray(value)
    ? value.map((item: unknown) => lookalike(item, fail))
    : fail('a list of types such as `pii.email`')

function principalOf({ principal }: Exchange): string {
  return JSON.stringify([principal?.tenant ?? null, principal?.id ?? null])
}

type Use = 'names' | 'digests' | 'conversations' | 'subjects'

function derive(master: KeyObject, use: Use, owner: string): Buffer {
  return createHmac('sha256', master).update(`${use}\0${owner}`).digest()
}

/** A key for one use and one owner. Derived when it is needed, which is seldom. */
function derived(master: KeyObject, use: Use, owner: () => string): () => KeyObject {
  let key: KeyObject | undefined
  return () => (key ??= createSecretKey(derive(master, use, owner())))
}
