import { ConfigurationError } from '../../core/errors'
import { Listeners } from '../../core/listeners'
import { objectWith, optional, parseOptions, string } from '../../core/options'
import type { RecordChange, RecordStore, StoredRecord } from '../../core/store'
import type { PolicyDocument } from '../document'
import { checkedPolicy } from '../load'
import { digestOf } from '../source/digest'
import { readSource, readText } from '../source/read-source'
import { parseYaml } from '../source/yaml'
import type { PolicyFeed } from './feed'

/** A policy document at rest. */
export interface PolicyRecord extends StoredRecord {
  /** The document in YAML or JSON. */
  readonly text: string
}

export interface StoredPolicyOptions {
  /** Shared by all replicas. May hold other records as well. */
  readonly store: RecordStore<PolicyRecord>
  /** Which document, where a store holds several. @defaultValue 'main' */
  readonly name?: string
}

export interface PublishPolicyOptions extends StoredPolicyOptions {
  /** The path of a document, or the document itself. */
  readonly policy: string | object
}

/** What was published. */
export interface PublishedPolicy {
  /** What the guards show once it is in force. */
  readonly digest: string
  readonly version: number
}

/**
 * A policy document in a store that all replicas share. What `publishPolicy` writes is in force on each of
 * them as soon as the store's change feed tells it. While the store does not answer, or after the
 * record was deleted, the last document stays in force.
 *
 * @example createGuard({ policy: await storedPolicy({ store: redisStore({ client }) }), … })
 * @throws ConfigurationError for a wrong option, and where the store holds no such document. Rejects
 * where the store does.
 */
export async function storedPolicy<Document extends PolicyDocument = PolicyDocument>(
  options: StoredPolicyOptions,
): Promise<PolicyFeed<Document>> {
  const { store, name } = parseOptions('storedPolicy', options, optionsOf)
  const watched = new WatchedRecord(store, idOf(name))
  try {
    await watched.load()
  } catch (error) {
    watched.close()
    throw error
  }
  return Object.freeze({
    read: () => parseYaml(`policy \`${name}\` (stored)`, watched.text()),
    onChange: (listener: () => void) => watched.add(listener),
    close: () => watched.close(),
  })
}

/**
 * Checks a document as far as that is possible without a guard, and writes it to a store for the guards
 * that have `storedPolicy` there. What a guard refuses all the same it tells as `policy-refused`.
 *
 * @throws ConfigurationError for a document that does not load; then nothing was written. Rejects where
 * the store does, and where somebody else publishes at the same time: then the other document stands.
 */
export async function publishPolicy(options: PublishPolicyOptions): Promise<PublishedPolicy> {
  const { store, name, policy } = parseOptions('publishPolicy', options, {
    ...optionsOf,
    policy: documentOrPath,
  })
  const isPath = typeof policy === 'string'
  const text = isPath ? readText(policy) : JSON.stringify(readSource(policy).value)
  const { document } = checkedPolicy(parseYaml(isPath ? policy : 'policy', text))
  const id = idOf(name)
  const before = await store.get(id)
  const record = { id, version: (before?.version ?? 0) + 1, text }
  if (before === undefined) await store.insert(record)
  else if (!(await store.cas(record))) {
    throw new Error(`policy \`${name}\` was published by somebody else at the same time; try again`)
  }
  return { digest: digestOf(document), version: record.version }
}

const optionsOf = {
  store: objectWith<RecordStore<PolicyRecord>>('get', 'insert', 'cas', 'watch'),
  name: optional(string, 'main'),
}

function documentOrPath(value: unknown, fail: (expected: string) => never): string | object {
  const isGiven = (typeof value === 'string' && value !== '') || typeof value === 'object'
  return isGiven && value !== null ? value : fail('a path or a document')
}

function idOf(name: string): string {
  return `policy:${name}`
}

/** Pause between two attempts to read the record, in milliseconds. */
const retryMs = 1000

/** INVARIANT: `#text` is what the store said last, in the order in which it said it. */
class WatchedRecord {
  readonly #store: RecordStore<PolicyRecord>
  readonly #id: string
  readonly #listeners = new Listeners()
  readonly #watch: { readonly close: () => void }
  #text: string | undefined
  /** The place of the last question or change, and of the one that `#text` is from: earlier ones are older. */
  #last = 0
  #known = 0
  #isClosed = false

  constructor(store: RecordStore<PolicyRecord>, id: string) {
    this.#store = store
    this.#id = id
    this.#watch = store.watch(id, (change) => this.#take(change))
  }

  async load(): Promise<void> {
    const place = (this.#last += 1)
    const record = await this.#store.get(this.#id)
    if (this.#isClosed || place < this.#known) return
    this.#known = place
    if (record === undefined) {
      if (this.#text !== undefined) return
      throw new ConfigurationError(
        `the store holds no document \`${this.#id}\`; write one with \`publishPolicy({ store, policy })\``,
      )
    }
    this.#set(record.text)
  }

  /** @throws ConfigurationError before the first document came. */
  text(): string {
    if (this.#text !== undefined) return this.#text
    throw new ConfigurationError(`the store has told no document \`${this.#id}\` yet`)
  }

  add(listener: () => void): () => void {
    return this.#listeners.add(listener)
  }

  close(): void {
    this.#isClosed = true
    this.#watch.close()
    this.#listeners.clear()
  }

  #take(change: RecordChange<PolicyRecord>): void {
    if (change.type === 'put' && change.record.id === this.#id) {
      this.#last += 1
      this.#known = this.#last
      this.#set(change.record.text)
    } else if (change.type === 'reset') this.#reload()
  }

  // Changes may have been missed, so that the record has to be read, however often that fails.
  #reload(): void {
    this.load().catch(() => {
      if (!this.#isClosed) setTimeout(() => this.#reload(), retryMs).unref()
    })
  }

  #set(text: string): void {
    if (text === this.#text) return
    this.#text = text
    this.#listeners.tell()
  }
}
