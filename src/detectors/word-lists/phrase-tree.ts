import { isOpen, keysOf, nextToken, type Token } from './tokens'

/** A word or phrase of a list, where a text has it. */
export interface Sighting {
  readonly start: number
  readonly end: number
  /** Its place in the list. */
  readonly index: number
  /** How many tokens it has. */
  readonly tokens: number
}

/** What a walk came to. */
export interface Walk {
  /** The longest entry. */
  readonly found: Sighting | undefined
  /** Whether more text could lead to another one. */
  readonly isUndecided: boolean
}

interface Node {
  readonly next: Map<string, Node>
  /** Entry that ends here. */
  index: number
  /** The keys of `next` in order, to look for one by its beginning. */
  keys: readonly string[]
}

/** Most characters between two words of a phrase. */
const gap = 4

/** Words and phrases, found by their keys. A walk takes as many steps as the longest phrase has tokens, at most. */
export class PhraseTree {
  readonly #root = newNode()

  constructor(words: readonly string[]) {
    words.forEach((word, index) => this.#add(keysOf(word), index))
    order(this.#root)
  }

  /** The longest entry that begins with a token. */
  walk(text: string, first: Token): Walk {
    let node = this.#root
    let found: Sighting | undefined
    let token: Token | undefined = first
    let end = first.start
    let isUndecided = false
    for (let tokens = 1; token !== undefined && token.start - end <= gap; tokens += 1) {
      if (isOpen(token, text) && mayBecome(node, token.key)) isUndecided = true
      const next = node.next.get(token.key)
      if (next === undefined) return { found, isUndecided }
      node = next
      end = token.end
      if (node.index !== -1) found = { start: first.start, end, index: node.index, tokens }
      if (node.next.size === 0) return { found, isUndecided }
      token = nextToken(text, end)
    }
    const isNear = token === undefined && text.length - end <= gap
    return { found, isUndecided: isUndecided || isNear }
  }

  #add(keys: readonly string[], index: number): void {
    let node = this.#root
    for (const key of keys) {
      let next = node.next.get(key)
      if (next === undefined) node.next.set(key, (next = newNode()))
      node = next
    }
    if (node !== this.#root && node.index === -1) node.index = index
  }
}

function newNode(): Node {
  return { next: new Map(), index: -1, keys: [] }
}

function order(node: Node): void {
  node.keys = [...node.next.keys()].sort()
  for (const next of node.next.values()) order(next)
}

/** Whether a key begins so. */
function mayBecome({ keys }: Node, beginning: string): boolean {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] as string) < beginning) low = middle + 1
    else high = middle
  }
  return keys[low]?.startsWith(beginning) === true
}
