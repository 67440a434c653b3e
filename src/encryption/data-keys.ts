import { createSecretKey, type KeyObject } from 'node:crypto'
import type { RecordStore, StoredRecord } from '../core/store'
import { open, seal } from './sealed'

/** The key that wraps all others; 32 bytes, kept outside of the store. */
export interface KeyEncryptionKey {
  /** Names the key in records, so that it can be told from its successor. */
  readonly id: string
  readonly key: Uint8Array
}

/** The data key of one subject at rest. */
export interface DataKeyRecord extends StoredRecord {
  /** AES-256 key, wrapped with the key-encryption key. */
  readonly wrapped: string
  readonly keyId: string
}

export interface DataKeysOptions {
  readonly store: RecordStore<DataKeyRecord>
  readonly keyEncryptionKey: KeyEncryptionKey
  readonly randomBytes: (size: number) => Uint8Array
}

/**
 * One random data key for each subject, in a store, wrapped: whoever deletes it has made unreadable
 * everything that was sealed with it, wherever copies of that are.
 */
export class DataKeys {
  readonly #store: RecordStore<DataKeyRecord>
  readonly #wrapper: KeyObject
  readonly #keyId: string
  readonly #randomBytes: DataKeysOptions['randomBytes']

  constructor({ store, keyEncryptionKey, randomBytes }: DataKeysOptions) {
    this.#store = store
    this.#wrapper = createSecretKey(keyEncryptionKey.key)
    this.#keyId = keyEncryptionKey.id
    this.#randomBytes = randomBytes
  }

  /** The key of a subject; `undefined` where there is none, or none any more. */
  async find(subject: string): Promise<KeyObject | undefined> {
    const record = await this.#store.get(idOf(subject))
    return record && this.#unwrap(record)
  }

  /** The key of a subject, made where there is none. */
  async of(subject: string): Promise<KeyObject> {
    const found = await this.find(subject)
    if (found !== undefined) return found
    const key = Buffer.from(this.#randomBytes(32)).toString('base64url')
    const id = idOf(subject)
    const wrapped = seal(key, id, this.#wrapper, this.#randomBytes)
    try {
      await this.#store.insert({ id, version: 1, wrapped, keyId: this.#keyId })
      return createSecretKey(key, 'base64url')
    } catch (error) {
      // Another replica may have been faster; only one key is ever used.
      const others = await this.find(subject)
      if (others === undefined) throw error
      return others
    }
  }

  #unwrap({ id, wrapped, keyId }: DataKeyRecord): KeyObject {
    if (keyId !== this.#keyId) {
      throw new Error(
        `a data key is wrapped with \`${keyId}\`, and only \`${this.#keyId}\` is here`,
      )
    }
    return createSecretKey(open(wrapped, id, this.#wrapper), 'base64url')
  }
}

function idOf(subject: string): string {
  return `data-key:${subject}`
}
