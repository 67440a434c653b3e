import type { RecordChange, StoredRecord, Watch } from '../core/store'

type Listener<T> = (change: RecordChange<T>) => void

interface Watcher<T> {
  readonly prefix: string
  readonly listener: Listener<T>
  /** Set while the listener has missed something because it threw. */
  stoppedAt: number | undefined
}

/**
 * Who listens to which ids. A listener that throws disturbs neither the store nor other listeners: its
 * `currentAt` stands still until it has taken a `reset`.
 */
export class Watches<T extends StoredRecord> {
  readonly #watchers = new Set<Watcher<T>>()
  readonly #currentAt: () => number

  /** @param currentAt up to when everything has been announced */
  constructor(currentAt: () => number) {
    this.#currentAt = currentAt
  }

  get size(): number {
    return this.#watchers.size
  }

  add(prefix: string, listener: Listener<T>, closed: () => void = () => undefined): Watch {
    const watcher: Watcher<T> = { prefix, listener, stoppedAt: undefined }
    this.#watchers.add(watcher)
    return {
      close: () => {
        if (this.#watchers.delete(watcher)) closed()
      },
      currentAt: () => watcher.stoppedAt ?? this.#currentAt(),
    }
  }

  includes(id: string): boolean {
    return [...this.#watchers].some(({ prefix }) => id.startsWith(prefix))
  }

  announce(id: string, change: RecordChange<T>): void {
    for (const watcher of this.#watchers)
      if (id.startsWith(watcher.prefix)) this.#tell(watcher, change)
  }

  /** Tells everybody to read again. */
  reset(): void {
    for (const watcher of this.#watchers) this.#tell(watcher, { type: 'reset' })
  }

  /** Tells those to read again whose listener threw before. */
  resume(): void {
    for (const watcher of this.#watchers) {
      if (watcher.stoppedAt !== undefined) this.#tell(watcher, { type: 'reset' })
    }
  }

  #tell(watcher: Watcher<T>, change: RecordChange<T>): void {
    try {
      watcher.listener(watcher.stoppedAt === undefined ? change : { type: 'reset' })
      watcher.stoppedAt = undefined
    } catch {
      // Whoever listens sees `currentAt` stand still and fails closed.
      watcher.stoppedAt ??= this.#currentAt()
    }
  }
}
