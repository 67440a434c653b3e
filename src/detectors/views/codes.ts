import { isAscii } from '../normalize'
import { printable, textOfBytes } from './bytes'
import { classes } from './classes'
import { isReadable } from './readability'
import { characterSet, partsIn, runsOf, tokensOf } from './runs'
import type { Decoded, Decoder, Span, Survey } from './view'

const separators = ' ,;:|/-\t\r\n[]'
const between = characterSet(separators)

const leastBits = 32

/** Eight bits for each byte, in one or apart. */
export const binary: Decoder = {
  name: 'binary',
  decode: (text, survey) =>
    numbersIn(text, survey, leastBits)
      .flatMap((whole) => partsIn(text, whole, classes.binary, leastBits))
      .flatMap((run) => {
        const tokens = tokensOf(text, run, between)
        return decoded(tokens, textOfBytes(bytesOfBits(tokens.map((token) => slice(text, token)))))
      }),
}

function numbersIn(text: string, { full }: Survey, length: number): readonly Span[] {
  return full & classes.number ? runsOf(text, classes.number, length) : []
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

function decoded(tokens: readonly Span[], text: string | undefined): readonly Decoded[] {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (first === undefined || last === undefined || text === undefined) return []
  return [{ start: first.start, end: last.end, text }]
}

/** Of seven or eight bits each, or one long row of eights. */
function bytesOfBits(tokens: readonly string[]): Buffer {
  const single = tokens.every(({ length }) => length === 7 || length === 8)
  const bytes = single ? tokens : (tokens.join('').match(/.{8}/g) ?? [])
  return Buffer.from(bytes.map((byte) => parseInt(byte, 2)))
}

/** At least so many numbers that follow each other. */
const least = 8

/** A number for each character, decimal or octal: `73 103 110`, `111 147 156`. */
export const codes: Decoder = {
  name: 'codes',
  decode: (text, survey) =>
    numbersIn(text, survey, 3 * least - 1).flatMap((run) =>
      groupsOf(tokensOf(text, run, between)).flatMap((tokens) => {
        if (tokens.length < least) return []
        return decoded(tokens, textOf(tokens.map((token) => slice(text, token))))
      }),
    ),
}

/** Numbers of two to five digits that follow each other. */
function groupsOf(tokens: readonly Span[]): readonly (readonly Span[])[] {
  const groups: Span[][] = [[]]
  for (const token of tokens) {
    const width = token.end - token.start
    if (width >= 2 && width <= 5) groups.at(-1)?.push(token)
    else groups.push([])
  }
  return groups
}

function textOf(tokens: readonly string[]): string | undefined {
  const octal = tokens.every((token) => /^[0-3][0-7]{2}$/.test(token))
    ? textOfBytes(Buffer.from(tokens.map((token) => parseInt(token, 8))))
    : undefined
  if (octal !== undefined && isReadable(octal)) return octal
  const decimal = charactersOf(tokens.map(Number))
  // Codes of ASCII are no octal numbers of it, too.
  return octal === undefined || (decimal !== undefined && isAscii(decimal)) ? decimal : octal
}

function charactersOf(values: readonly number[]): string | undefined {
  // Bytes of UTF-8 say as much as code points where all are small.
  if (values.every((value) => value < 0x100)) {
    const text = textOfBytes(Buffer.from(values))
    if (text !== undefined) return text
  }
  return printable(values.map((value) => String.fromCharCode(value)).join(''))
}
