import { isOf } from './classes'
import type { Span } from './view'

/** A set of ASCII characters. */
export type CharacterSet = Readonly<Uint8Array>

export function characterSet(characters: string): CharacterSet {
  const set = new Uint8Array(0x80)
  for (const character of characters) set[character.charCodeAt(0)] = 1
  return set
}

/** The units around one that are of its class, too. */
export function runAround(text: string, at: number, bit: number): Span {
  let start = at
  while (start > 0 && isOf(text, start - 1, bit)) start -= 1
  let end = at + 1
  while (end < text.length && isOf(text, end, bit)) end += 1
  return { start, end }
}

/**
 * Runs of at least so many units, all of one class. Looks at every so manieth unit alone until one is of
 * it, so that it costs next to nothing where there is none.
 */
export function runsOf(text: string, bit: number, least: number): readonly Span[] {
  const found: Span[] = []
  for (let probe = least - 1; probe < text.length; probe += least) {
    if (!isOf(text, probe, bit)) continue
    const run = runAround(text, probe, bit)
    if (run.end - run.start >= least) found.push(run)
    probe = run.end
  }
  return found
}

/** The parts of a run that are of a class, of at least so many units each. */
export function partsIn(text: string, { start, end }: Span, bit: number, least: number): Span[] {
  const found: Span[] = []
  for (let at = start; at < end; at += 1) {
    if (!isOf(text, at, bit)) continue
    const from = at
    while (at < end && isOf(text, at, bit)) at += 1
    if (at - from >= least) found.push({ start: from, end: at })
  }
  return found
}

/** The parts of a run that stand between separators. */
export function tokensOf(text: string, { start, end }: Span, separators: CharacterSet): Span[] {
  const found: Span[] = []
  let from = -1
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0x80 || separators[code] !== 1) {
      if (from === -1) from = at
    } else if (from !== -1) {
      found.push({ start: from, end: at })
      from = -1
    }
  }
  if (from !== -1) found.push({ start: from, end })
  return found
}
