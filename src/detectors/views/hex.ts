import { textOfBytes } from './bytes'
import { characterSet, digits, runsOf, tokensOf } from './runs'
import type { Decoded, Decoder, Span } from './view'

const separators = ' ,:;-\t\r\nxX'
const hexadecimal = characterSet(`${digits}abcdefABCDEF${separators}`)
const between = characterSet(separators)
const least = 16

/** Two digits for each byte, in one or apart: `49676e`, `49 67 6e`, `0x49,0x67,0x6e`. */
export const hex: Decoder = {
  name: 'hex',
  decode: (text) =>
    runsOf(text, hexadecimal, least).flatMap((run) =>
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
    const even = width % 2 === 0 && (width === 2 || width >= 4)
    if (even && open) groups.at(-1)?.push(token)
    else if (even) groups.push([token])
    open = even
  }
  return groups
}

function decoded(text: string, tokens: readonly Span[]): readonly Decoded[] {
  const first = (tokens[0] as Span).start
  const start = /0x/i.test(text.slice(first - 2, first)) ? first - 2 : first
  const end = (tokens.at(-1) as Span).end
  const run = tokens.map((token) => text.slice(token.start, token.end)).join('')
  if (run.length < least) return []
  const found =
    textOfBytes(Buffer.from(run, 'hex')) ??
    textOfBytes(Buffer.from([...run].reverse().join(''), 'hex'))
  return found === undefined ? [] : [{ start, end, text: found }]
}
