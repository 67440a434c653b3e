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

/** How many units of the longest word of a set stand at a place of a text. */
export function longestAt(
  words: ReadonlySet<string>,
  text: string,
  at: number,
  longest: number,
): number {
  for (let units = Math.min(longest, text.length - at); units > 0; units -= 1) {
    if (words.has(text.slice(at, at + units))) return units
  }
  return 0
}
