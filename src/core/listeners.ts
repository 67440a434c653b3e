/** Who is told of changes. */
export class Listeners {
  readonly #entries = new Set<{ readonly listener: () => void }>()

  /** Returns the end; one listener may be added twice. */
  add(listener: () => void): () => void {
    const entry = { listener }
    this.#entries.add(entry)
    return () => void this.#entries.delete(entry)
  }

  tell(): void {
    for (const { listener } of this.#entries) {
      try {
        listener()
      } catch {
        // One listener must keep neither the others nor the writer of the record from going on.
      }
    }
  }

  clear(): void {
    this.#entries.clear()
  }
}
