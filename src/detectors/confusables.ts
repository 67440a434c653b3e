import { kindOf, kindOfPair, kindsOfUnits } from './confusables/kinds'
import { asciiFor } from './confusables/table'
import { alignDown, alignUp } from './pairs'

/** How many code points of a word may stand between a look-alike and the letter that decides. */
const reach = 24
/** How many code points a start of a word may have that the letter behind it decides. */
const lead = 16
/** How many units to the left are looked at: so many code points, and the letter. */
const context = 2 * (reach + 1)

/**
 * A text with letters and digits of ASCII for what looks like them in words that are Latin: where the
 * nearest letter to the left that is no look-alike is Latin, and at the start of a word where the
 * nearest to the right is. A word of look-alikes alone stays what it is. The length stays the same,
 * unit by unit. Takes time linear in the text.
 *
 * @param left what stands before the text, as it was sent; 50 units of it are enough.
 */
export function foldConfusables(left: string, text: string): string {
  const near = left.slice(-context)
  return new Folding(near + text).run().slice(near.length)
}

/**
 * Where in a text the start of a word stands that only the text to come decides, at most 32 units
 * before its end; its length if there is none.
 */
export function undecidedFrom(left: string, text: string): number {
  const near = left.slice(-context)
  const start = alikesBefore(near + text, near.length + text.length)
  return start === -1 ? text.length : start - near.length
}

class Folding {
  readonly #text: string
  #folded = ''
  /** Up to here it is folded. */
  #done = 0
  /** How many code points stand behind the last Latin letter, in its word. */
  #behind = Infinity
  /** Whether look-alikes stand at the start of the word that are not folded. */
  #open = false

  constructor(text: string) {
    this.#text = text
  }

  run(): string {
    const text = this.#text
    for (let at = 0; at < text.length; at += 1) {
      const kind = kindsOfUnits[text.charCodeAt(at)] as number
      if (kind === kindOf.surrogate) {
        const end = alignUp(text, at + 1)
        this.#pass(kindOfPair(text.slice(at, end)), at)
        at = end - 1
      } else {
        this.#pass(kind, at)
      }
    }
    return this.#done === 0 ? text : this.#folded + text.slice(this.#done)
  }

  #pass(kind: number, at: number): void {
    if (kind === kindOf.latin || kind === kindOf.latinAlike) {
      if (this.#open) this.#foldStart(at)
      if (kind === kindOf.latinAlike) this.#fold(at)
      this.#behind = 0
      this.#open = false
    } else if (kind === kindOf.other || kind === kindOf.letter) {
      this.#behind = Infinity
      this.#open = false
    } else {
      this.#behind += 1
      if (kind !== kindOf.alike) return
      if (this.#behind <= reach + 1) this.#fold(at)
      else this.#open = true
    }
  }

  #foldStart(end: number): void {
    const start = alikesBefore(this.#text, end)
    if (start === -1) return
    for (let at = Math.max(start, this.#done); at < end; at += 1) this.#fold(at)
  }

  #fold(at: number): void {
    const ascii = asciiFor.get(this.#text.charAt(at))
    if (ascii === undefined) return
    this.#folded += this.#text.slice(this.#done, at) + ascii
    this.#done = at + 1
  }
}

/**
 * Where the start of a word begins that ends at `end` and has nothing but look-alikes and what is
 * neutral in it, a look-alike first; -1 if there is none, or only a longer one.
 */
function alikesBefore(text: string, end: number): number {
  let start = -1
  let at = end
  for (let count = 0; count < lead && at > 0; count += 1) {
    const before = alignDown(text, at - 1)
    const kind = kindAt(text, before)
    if (kind !== kindOf.alike && kind !== kindOf.neutral) break
    at = before
    if (kind === kindOf.alike && !isBehindLetter(text, at)) start = at
  }
  return start
}

function isBehindLetter(text: string, at: number): boolean {
  if (at === 0) return false
  const kind = kindAt(text, alignDown(text, at - 1))
  return kind !== kindOf.other && kind !== kindOf.neutral
}

function kindAt(text: string, at: number): number {
  const kind = kindsOfUnits[text.charCodeAt(at)] as number
  return kind === kindOf.surrogate ? kindOfPair(text.slice(at, alignUp(text, at + 1))) : kind
}
