import type { Span } from './view'

/** A set of ASCII characters. */
export type CharacterSet = Readonly<Uint8Array>

export function characterSet(characters: string): CharacterSet {
  const set = new Uint8Array(0x80)
  for (const character of characters) set[character.charCodeAt(0)] = 1
  return set
}

export const digits = '0123456789'
export const small = 'abcdefghijklmnopqrstuvwxyz'
export const capital = small.toUpperCase()

/**
 * Runs of at least so many units, all of one set. Looks at every so manieth unit alone until one is of
 * the set, so that it costs next to nothing where there is none.
 */
export function runsOf(text: string, set: CharacterSet, least: number): readonly Span[] {
  const found: Span[] = []
  let done = 0
  for (let probe = least - 1; probe < text.length; probe += least) {
    if (!isIn(set, text, probe)) continue
    let start = probe
    while (start > done && isIn(set, text, start - 1)) start -= 1
    let end = probe + 1
    while (end < text.length && isIn(set, text, end)) end += 1
    if (end - start >= least) found.push({ start, end })
    done = end
    probe = end
  }
  return found
}

function isIn(set: CharacterSet, text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x80 && set[code] === 1
}

/** The parts of a run that stand between separators. */
export function tokensOf(text: string, { start, end }: Span, separators: CharacterSet): Span[] {
  const found: Span[] = []
  let from = -1
  for (let at = start; at < end; at += 1) {
    if (!isIn(separators, text, at)) {
      if (from === -1) from = at
    } else if (from !== -1) {
      found.push({ start: from, end: at })
      from = -1
    }
  }
  if (from !== -1) found.push({ start: from, end })
  return found
}
