import type { Verdict } from '../../../core/detector'
import { decoded } from '../names/front-coded'

/** What is told of a text in a script other than Latin. */
export interface ScriptVerdict extends Verdict {
  readonly type: 'pii.person' | 'pii.location.place'
}

/** Judges a candidate of one script by itself and by what stands before it. */
export type ScriptJudge = (match: string, before: string) => ScriptVerdict | undefined

export function person(units: number): ScriptVerdict {
  return { units, type: 'pii.person' }
}

export function place(units: number): ScriptVerdict {
  return { units, type: 'pii.location.place' }
}

/** The words of a list; those of several words have `_` for the blank. */
export function listed(text: string): string[] {
  return (text.match(/\S+/g) ?? []).map((word) => word.replace(/_/g, ' '))
}

const codes = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+,./:;<=>?@[]^_{|}~'

/**
 * The words of a front-coded table in which each letter of an alphabet is spelled as one of ASCII, for
 * other letters take two or three bytes, and six where a bundler escapes them.
 */
export function spelled(alphabet: string, table: string): readonly string[] {
  const letter = (code: string): string => alphabet.charAt(codes.indexOf(code))
  return decoded(table).map((word) => word.replace(/[^ '-]/g, letter))
}

export function setOf(text: string): ReadonlySet<string> {
  return new Set(listed(text))
}

/** Made at first use, for loading the library must stay fast. */
export function atFirstUse<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** Names where no blank tells words apart. */
export class Names {
  private readonly words: ReadonlySet<string>
  /** How long those are that begin with two characters, the longest first. */
  private readonly lengths = new Map<number, number[]>()

  constructor(words: readonly string[]) {
    this.words = new Set(words)
    for (const word of this.words) {
      if (word.length < 2) continue
      const lengths = new Set(this.lengths.get(beginningOf(word, 0))).add(word.length)
      this.lengths.set(
        beginningOf(word, 0),
        [...lengths].sort((one, other) => other - one),
      )
    }
  }

  has(word: string): boolean {
    return this.words.has(word)
  }

  /** The characters they begin with. */
  get beginnings(): readonly string[] {
    return [...this.words].map((word) => word.charAt(0))
  }

  /** How many units the longest name has that stands at a place of a text. */
  longestAt(text: string, at: number): number {
    for (const units of this.lengths.get(beginningOf(text, at)) ?? []) {
      const end = at + units
      if (end <= text.length && this.words.has(text.slice(at, end))) return units
    }
    return this.words.has(text.charAt(at)) ? 1 : 0
  }
}

function beginningOf(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) ^ text.charCodeAt(at + 1)
}
