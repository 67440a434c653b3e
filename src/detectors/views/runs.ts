import type { Span } from './view'
import { classOf } from './classes'

/** A set of ASCII characters. */
export type CharacterSet = Readonly<Uint8Array>

export function characterSet(characters: string): CharacterSet {
  const set = new Uint8Array(0x80)
  for (const character of characters) set[character.charCodeAt(0)] = 1
  return set
}

/** The units around one that are of its class, too. */
export function runAround(units: Uint16Array, at: number, bit: number): Span {
  let start = at
  while (start > 0 && isOf(units, start - 1, bit)) start -= 1
  let end = at + 1
  while (end < units.length && isOf(units, end, bit)) end += 1
  return { start, end }
}

/**
 * Runs of at least so many units, all of one class. Looks at every so manieth unit alone until one is of
 * it, so that it costs next to nothing where there is none.
 */
export function runsOf(units: Uint16Array, bit: number, least: number): readonly Span[] {
  const found: Span[] = []
  for (let probe = least - 1; probe < units.length; probe += least) {
    if (!isOf(units, probe, bit)) continue
    const run = runAround(units, probe, bit)
    if (run.end - run.start >= least) found.push(run)
    probe = run.end
  }
  return found
}

function isOf(units: Uint16Array, at: number, bit: number): boolean {
  return ((classOf[units[at] as number] as number) & bit) !== 0
}

/** The parts of a run that are of a set, of at least so many units each. */
export function partsIn(text: string, run: Span, set: CharacterSet, least: number): Span[] {
  return parts(text, run, (code) => code < 0x80 && set[code] === 1).filter(
    ({ start, end }) => end - start >= least,
  )
}

/** The parts of a run that stand between separators. */
export function tokensOf(text: string, run: Span, separators: CharacterSet): Span[] {
  return parts(text, run, (code) => code >= 0x80 || separators[code] !== 1)
}

function parts(text: string, { start, end }: Span, belongs: (code: number) => boolean): Span[] {
  const found: Span[] = []
  let from = -1
  for (let at = start; at < end; at += 1) {
    if (belongs(text.charCodeAt(at))) {
      if (from === -1) from = at
    } else if (from !== -1) {
      found.push({ start: from, end: at })
      from = -1
    }
  }
  if (from !== -1) found.push({ start: from, end })
  return found
}
