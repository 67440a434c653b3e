import { textWithin } from './bytes'
import { classes } from './classes'
import { characterSet, runsOf, tokensOf } from './runs'
import type { Decoded, Decoder, Span } from './view'

const separators = ' ,:;-\t\r\nxX'
const between = characterSet(separators)
const least = 16

/** Two digits for each byte, in one or apart: `49676e`, `49 67 6e`, `0x49,0x67,0x6e`. */
export const hex: Decoder = {
  name: 'hex',
  decode: (text, { full }) =>
    (full & classes.hex ? runsOf(text, classes.hex, least) : []).flatMap((run) =>
      groupsOf(
        tokensOf(text, run, between).filter(({ start, end }) => !isPrefix(text, start, end)),
      ).flatMap((tokens) => decoded(text, tokens)),
    ),
}

/** The zero of `0x49`. */
function isPrefix(text: string, start: number, end: number): boolean {
  return end - start === 1 && text.charAt(start) === '0' && /[xX]/.test(text.charAt(end))
}

/** Bytes that follow each other, or one long number by itself. */
function groupsOf(tokens: readonly Span[]): readonly (readonly Span[])[] {
  const groups: Span[][] = []
  let open = false
  for (const token of tokens) {
    const width = token.end - token.start
    const even = width % 2 === 0
    if (even && open) groups.at(-1)?.push(token)
    else if (even) groups.push([token])
    else if (width > 2 * least) groups.push([token])
    open = even
  }
  return groups
}

/** So many words beside a number may look like bytes of it: `be 49 67`. */
const words = 2

function decoded(text: string, tokens: readonly Span[]): readonly Decoded[] {
  for (let first = 0; first <= words; first += 1) {
    const found = decodedFrom(text, tokens.slice(first))
    if (found.length > 0) return found
    // More letters than two are no byte, digits no word.
    const { start, end } = tokens[first] ?? { start: 0, end: 0 }
    if (!/^[a-f]{2}$/i.test(text.slice(start, end))) break
  }
  return []
}

function decodedFrom(text: string, tokens: readonly Span[]): readonly Decoded[] {
  const [head, last] = [tokens[0], tokens.at(-1)]
  if (head === undefined || last === undefined) return []
  const prefixed = /0x/i.test(text.slice(Math.max(0, head.start - 2), head.start))
  const start = prefixed ? head.start - 2 : head.start
  const run = tokens.map((token) => text.slice(token.start, token.end)).join('')
  if (run.length < least) return []
  // Where a long number is cut within a byte, at either end, a digit is left out.
  const found =
    textWithin(Buffer.from(run, 'hex')) ??
    (run.length % 2 === 1 ? textWithin(Buffer.from(run.slice(1), 'hex')) : undefined) ??
    textWithin(Buffer.from([...run].reverse().join(''), 'hex'))
  return found === undefined ? [] : [{ start, end: last.end, text: found }]
}
