import { classes, isOf } from './classes'
import { Writer, type Decoded, type Decoder } from './view'

/** At least so many single letters. */
const least = 5
/** At most so many units between two letters of a word. */
const widest = 3

/** Letters that stand apart: `i g n o r e`, `i.g.n.o.r.e`, `i-g-n-o-r-e`; wider gaps part words. */
export const spaced: Decoder = {
  name: 'spaced',
  decode: (text, { singles }) => {
    if (!singles) return []
    const found: Decoded[] = []
    for (let at = 0; at < text.length; at += 1) {
      if (!isLetter(text, at)) continue
      if (isOf(text, at + 1, classes.word)) {
        while (isLetter(text, at + 1)) at += 1
        continue
      }
      const run = new Run(text, at)
      const decoded = run.length >= least ? run.decoded() : []
      found.push(...decoded)
      at = decoded[0]?.end ?? run.end
    }
    return found
  },
}

/** Single letters from a place on, and what stands between them. */
class Run {
  readonly #text: string
  readonly #starts: number[] = []
  readonly #gaps: string[] = []
  end: number

  constructor(text: string, start: number) {
    this.#text = text
    this.end = start
    for (let at = start; at < text.length;) {
      const end = at + widthAt(text, at)
      if (isLetter(text, end)) break
      this.#starts.push(at)
      this.end = end
      let next = end
      while (next < text.length && next - end <= 2 * widest + 1 && !isLetter(text, next)) next += 1
      if (!isLetter(text, next)) break
      this.#gaps.push(text.slice(end, next))
      at = next
    }
  }

  get length(): number {
    return this.#starts.length
  }

  /** The commonest gap stands between letters; a wider or another one parts words. */
  decoded(): readonly Decoded[] {
    const start = this.#starts[0] as number
    const gaps = this.#gaps.slice(0, this.length - 1)
    const usual = commonest(gaps)
    if (usual === '' || usual.length > widest) return []
    if (gaps.filter((gap) => gap === usual).length < gaps.length * 0.6) return []
    if (this.#starts.filter((at) => /\p{L}/u.test(this.#text.charAt(at))).length < least) return []
    const row = evenly(this.#text, start, usual)
    if (row.end >= this.end) return [row]
    const writer = new Writer()
    this.#starts.forEach((at, index) => {
      const end = at + widthAt(this.#text, at)
      writer.put(this.#text.slice(at, end), at, end)
      const gap = gaps[index]
      if (gap !== undefined && gap !== usual) writer.put(partOf(gap), end, end + gap.length)
    })
    return [writer.decoded(start, this.end)]
  }
}

/** Characters of every kind, the same between each and the next: what is left without it is the text. */
function evenly(text: string, start: number, gap: string): Decoded {
  const writer = new Writer()
  let last = start
  for (let at = start; at < text.length;) {
    const end = at + widthAt(text, at)
    if (isLetter(text, at) && isLetter(text, end)) break
    writer.put(text.slice(at, end), at, end)
    last = end
    if (!text.startsWith(gap, end)) break
    at = end + gap.length
  }
  return writer.decoded(start, last)
}

function partOf(gap: string): string {
  return /[.!?;:,\n]/.exec(gap.replace(/^(\W)\1*$/, ' '))?.[0].concat(' ') ?? ' '
}

function commonest(gaps: readonly string[]): string {
  const counts = new Map<string, number>()
  let [best, most] = ['', 0]
  for (const gap of gaps) {
    const count = (counts.get(gap) ?? 0) + 1
    counts.set(gap, count)
    if (count > most) [best, most] = [gap, count]
  }
  return best
}

function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  // Below the first mark.
  if (code < 0x300 && !(text.charCodeAt(at + 1) >= 0x300)) return 1
  const pair = code >= 0xd800 && code < 0xdc00
  let end = at + (pair ? 2 : 1)
  if (/\p{M}/u.test(text.charAt(at)) && /\p{L}/u.test(text.charAt(end))) end += 1
  // Marks belong to the letter before.
  while (end < text.length && /\p{M}/u.test(text.charAt(end))) end += 1
  return end - at
}

function isLetter(text: string, at: number): boolean {
  return isOf(text, at, classes.word | classes.mark)
}
