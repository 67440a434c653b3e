/** A part of a text with the characters joined that are written one by one. */
export interface Joined {
  readonly text: string
  /** Where each unit of it stands in the whole text. */
  readonly places: readonly number[]
  /** Of each unit, whether it is in a run of at least four characters. */
  readonly inRun: readonly boolean[]
}

interface Run {
  readonly start: number
  readonly end: number
}

// Single characters with the same separator between them, and the signs of addresses and numbers.
const run =
  /(?<![A-Za-z0-9])[A-Za-z0-9@+]([ ._\u00b7/-])[A-Za-z0-9@.+_-](?![A-Za-z0-9])(?:\1[A-Za-z0-9@.+_-](?![A-Za-z0-9])){0,126}/g

// In every text that has a run of at least four.
const sign =
  /[ ._\u00b7/-][A-Za-z0-9@.+_-][ ._\u00b7/-][A-Za-z0-9@.+_-][ ._\u00b7/-][A-Za-z0-9@.+_-](?![A-Za-z0-9])/

/** So many units around runs are read with them, and runs that are no farther apart together. */
const around = 64

/** The parts of a text that have runs of at least four characters, joined. */
export function joinedParts(text: string): Joined[] {
  if (!sign.test(text)) return []
  const parts: Run[][] = []
  for (const { 0: match, index } of text.matchAll(run)) {
    const found = { start: index, end: index + match.length }
    const last = parts.at(-1)
    if (last !== undefined && found.start - (last.at(-1)?.end ?? 0) <= around) last.push(found)
    else parts.push([found])
  }
  return parts.filter((runs) => runs.some(isLong)).map((runs) => join(text, runs))
}

/** Four characters and what stands between them. */
function isLong({ start, end }: Run): boolean {
  return end - start >= 7
}

function join(text: string, runs: readonly Run[]): Joined {
  const places: number[] = []
  const inRun: boolean[] = []
  let seen = ''
  const add = (from: number, until: number, step: number, isOfRun: boolean): void => {
    for (let at = from; at < until; at += step) {
      seen += text.charAt(at)
      places.push(at)
      inRun.push(isOfRun)
    }
  }
  let done = Math.max(0, (runs[0]?.start ?? 0) - around)
  for (const { start, end } of runs) {
    add(done, gapEnd(text, done, start), 1, false)
    add(start, end, 2, isLong({ start, end }))
    // Behind a sign of an address the separator goes on.
    done = /[@.]/.test(text.charAt(end - 1)) && text.charAt(end) === ' ' ? end + 1 : end
  }
  add(done, Math.min(text.length, done + around), 1, false)
  return { text: seen, places, inRun }
}

/** Of some blanks between runs one is kept, and none before the sign of an address. */
function gapEnd(text: string, from: number, until: number): number {
  const gap = text.slice(from, until)
  if (/^ {2,3}$/.test(gap)) return from + 1
  return gap.endsWith(' ') && /[@.]/.test(text.charAt(until)) ? until - 1 : until
}
