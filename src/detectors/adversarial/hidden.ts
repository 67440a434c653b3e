import { alignDown } from '../pairs'
import { unexcused } from './hidden/excuses'
import type { Place, Sign } from './sign'

/** A run of invisible code points. */
interface Run {
  readonly start: number
  readonly end: number
  /** Code points in it that nothing around it needs. */
  readonly count: number
  /** Whether they can say something: tags and selectors by themselves, others where they differ. */
  readonly speaks: boolean
}

/** So many tag characters or variation selectors in a row spell something. */
const fewest = 3
/** So many zero-width characters of two sorts in a row are a byte or more of it. */
const fewestBits = 8
/** So many of a single sort say nothing, and are no layout either. */
const fewestAlike = 24
/** Invisible characters between the letters of words: at least so many, each at most so far from the next. */
const fewestScattered = 5
const farthest = 3

/**
 * Text that a model reads and a reader does not see: ASCII in tag characters, bytes in variation
 * selectors, bits in zero-width characters, and words that invisible characters take apart. What a
 * script, an emoji, a hyphenation or the start of a file needs is not hidden text. Each place is one
 * run of invisible characters and nothing else.
 */
export const hidden = {
  kind: 'hidden',
  finder: () => (text) => {
    const runs = runsOf(text)
    const dense = scattered(text, runs)
    return runs.flatMap(({ start, end, count, speaks }, index): Place[] => {
      if (speaks || count >= fewestAlike) return [{ start, end, score: 1 }]
      return dense.has(index) ? [{ start, end, score: 0.9 }] : []
    })
  },
} as const satisfies Sign

const invisible = /[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]+/gu
const carriers = /[\u{E0000}-\u{E01EF}\uFE00-\uFE0F]/u

function runsOf(text: string): readonly Run[] {
  if (text.search(invisible) === -1) return []
  const excuse = unexcused(text)
  return Array.from(text.matchAll(invisible)).flatMap(({ 0: run, index }): Run[] => {
    const left = excuse(run, index)
    if (left.length === 0) return []
    const least = left.some((character) => carriers.test(character)) ? fewest : fewestBits
    const sorts = least === fewest ? 2 : new Set(left).size
    const speaks = left.length >= least && sorts > 1
    return [{ start: index, end: index + run.length, count: left.length, speaks }]
  })
}

/** Runs of which several stand close to each other, with nothing but letters or digits between. */
function scattered(text: string, runs: readonly Run[]): ReadonlySet<number> {
  const found = new Set<number>()
  let first = 0
  runs.forEach(({ end }, index) => {
    const next = runs[index + 1]
    if (next !== undefined && isShortWord(text, end, next.start)) return
    for (let at = first; index - first + 1 >= fewestScattered && at <= index; at += 1) found.add(at)
    first = index + 1
  })
  return found
}

const letters = /^[\p{L}\p{M}\p{N}]+$/u

function isShortWord(text: string, start: number, end: number): boolean {
  return (
    end - start <= 2 * farthest && alignDown(text, end) === end && isWord(text.slice(start, end))
  )
}

function isWord(between: string): boolean {
  return [...between].length <= farthest && letters.test(between)
}
