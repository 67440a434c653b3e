import type { RecordStore, StoredRecord } from '../core/store'
import type { DataKeyRecord, DataKeys } from '../encryption/data-keys'
import { open, seal } from '../encryption/sealed'

/** What a name stands for. */
export interface Named {
  readonly type: string
  readonly value: string
}

export type Names = ReadonlyMap<string, Named>

/** The names of one conversation at rest, sealed with the data key of their subject. */
export interface NamesRecord extends StoredRecord {
  readonly sealed: string
}

/** What a vault keeps in its store. */
export type VaultRecord = NamesRecord | DataKeyRecord

export interface KeptNamesOptions {
  readonly store: RecordStore<VaultRecord>
  readonly dataKeys: DataKeys
  readonly ttlMs: number
  readonly clock: () => number
  readonly randomBytes: (size: number) => Uint8Array
}

/** Whose names these are; neither can be told from what stands here. */
export interface Owner {
  readonly conversation: string
  readonly subject: string
}

/** Names that are written together. */
interface Batch {
  readonly names: Map<string, Named>
  readonly written: Promise<void>
}

/** Most names of one conversation. More are refused: no name is ever lost before its time. */
const maxNames = 10_000
const maxTries = 10

/**
 * Keeps names over exchanges. The names of a conversation are one record for each period of `ttlMs`, so
 * that a name is there for as long at least after it was last given out, and for twice as long at most.
 */
export class KeptNames {
  readonly #options: KeptNamesOptions
  /** By owner the names that the next write takes along. */
  readonly #waiting = new Map<string, Batch>()
  /** By owner the last write, done or not. */
  readonly #writes = new Map<string, Promise<void>>()

  constructor(options: KeptNamesOptions) {
    this.#options = options
  }

  /** @throws Error where the store does not answer, or has what nobody sealed for this conversation. */
  async load({ conversation, subject }: Owner): Promise<Names> {
    const ids = this.#idsOf(conversation)
    const records = await Promise.all(ids.map((id) => this.#get(id)))
    if (records.every((record) => record === undefined)) return new Map()
    const key = await this.#options.dataKeys.find(subject)
    // Whose key was deleted has been forgotten, and so have the names.
    if (key === undefined) return new Map()
    const names = records.flatMap((record) => (record ? namesIn(record, key) : []))
    return new Map(names)
  }

  /**
   * Adds names to those of the conversation. What comes while a write is under way is written after it
   * and together: many exchanges at once would otherwise be in each other's way.
   */
  save(owner: Owner, names: Names): Promise<void> {
    const id = `${owner.conversation}:${owner.subject}`
    const waiting = this.#waiting.get(id)
    if (waiting !== undefined) {
      for (const [name, named] of names) waiting.names.set(name, named)
      return waiting.written
    }
    const batch = new Map(names)
    const write = (): Promise<void> => {
      this.#waiting.delete(id)
      return this.#write(owner, batch)
    }
    const written = (this.#writes.get(id) ?? Promise.resolve()).then(write, write)
    const forget = (): void => {
      if (this.#writes.get(id) === written) this.#writes.delete(id)
    }
    this.#waiting.set(id, { names: batch, written })
    this.#writes.set(id, written)
    written.then(forget, forget)
    return written
  }

  async #write({ conversation, subject }: Owner, names: Names): Promise<void> {
    const { dataKeys, store, ttlMs, randomBytes } = this.#options
    const id = this.#idsOf(conversation).at(-1) ?? ''
    const key = await dataKeys.of(subject)
    for (let tries = 0; tries < maxTries; tries += 1) {
      const before = await this.#get(id)
      const known = new Map(before ? namesIn(before, key) : [])
      if ([...names.keys()].every((name) => known.has(name))) return
      const all = [...known, ...names]
      if (all.length > maxNames) throw new Error(`a conversation has more than ${maxNames} names`)
      const sealed = seal(JSON.stringify(all), id, key, randomBytes)
      const record: NamesRecord = { id, version: (before?.version ?? 0) + 1, sealed }
      if (before !== undefined && (await store.cas(record))) return
      if (before === undefined && (await this.#inserted(record, 2 * ttlMs))) return
    }
    throw new Error('the names of a conversation are written by too many at once')
  }

  async #inserted(record: NamesRecord, ttlMs: number): Promise<boolean> {
    try {
      await this.#options.store.insert(record, { ttlMs })
      return true
    } catch (error) {
      if ((await this.#get(record.id)) === undefined) throw error
      return false
    }
  }

  /** The period before this one, and this one. */
  #idsOf(conversation: string): readonly string[] {
    const { clock, ttlMs } = this.#options
    const period = Math.floor(clock() / ttlMs)
    return [period - 1, period].map((number) => `names:${conversation}:${number}`)
  }

  async #get(id: string): Promise<NamesRecord | undefined> {
    return (await this.#options.store.get(id)) as NamesRecord | undefined
  }
}

function namesIn({ id, sealed }: NamesRecord, key: Parameters<typeof open>[2]): [string, Named][] {
  return JSON.parse(open(sealed, id, key)) as [string, Named][]
}
