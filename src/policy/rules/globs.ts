/** A pattern in which `*` stands for something. */
export interface Glob {
  readonly pattern: string
  readonly matches: (text: string) => boolean
}

/**
 * Finds the globs that match a text without asking each: a glob is only asked where the text begins
 * with what stands in front of its first `*`, or ends with what stands behind its last one, whichever
 * is longer. The time grows with how many different lengths those texts have, and not with how many
 * globs there are.
 *
 * @returns the globs found; for two texts that the same ones match, in the same order.
 */
export function compileGlobs<Item extends Glob>(
  globs: readonly Item[],
): (text: string) => readonly Item[] {
  const beginnings = new Keyed<Item>((text, length) => text.slice(0, length))
  const endings = new Keyed<Item>((text, length) => text.slice(text.length - length))
  for (const glob of globs) {
    const { pattern } = glob
    const before = pattern.slice(0, pattern.indexOf('*'))
    const after = pattern.slice(pattern.lastIndexOf('*') + 1)
    if (before.length >= after.length) beginnings.add(before, glob)
    else endings.add(after, glob)
  }
  return (text) => {
    const found: Item[] = []
    beginnings.collect(text, found)
    endings.collect(text, found)
    return found
  }
}

class Keyed<Item extends Glob> {
  readonly #part: (text: string, length: number) => string
  readonly #items = new Map<string, Item[]>()
  /** INVARIANT: the lengths of the keys, ascending, each once. */
  #lengths: readonly number[] = []

  constructor(part: (text: string, length: number) => string) {
    this.#part = part
  }

  add(key: string, item: Item): void {
    const items = this.#items.get(key)
    if (items !== undefined) {
      items.push(item)
      return
    }
    this.#items.set(key, [item])
    if (this.#lengths.includes(key.length)) return
    this.#lengths = [...this.#lengths, key.length].sort((a, b) => a - b)
  }

  collect(text: string, found: Item[]): void {
    for (const length of this.#lengths) {
      if (length > text.length) return
      for (const item of this.#items.get(this.#part(text, length)) ?? []) {
        if (item.matches(text)) found.push(item)
      }
    }
  }
}
