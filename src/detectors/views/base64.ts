import { mayBeText, textWithin } from './bytes'
import { classes, isOf } from './classes'
import type { Decoded, Decoder, Span } from './view'

/** RFC 4648 sections 4 and 5, also over several lines (RFC 2045 section 6.8). */
export const base64: Decoder = {
  name: 'base64',
  decode: (text, { codes }) =>
    linesOf(text, joinedOver(text, codes)).flatMap((lines) => decoded(text, lines)),
}

/** Signs of base64 as an address has them (RFC 3986 section 2.1), and what follows. */
const escapedSigns = /%(?:2B|2F|3D)[a-z0-9+/_-]*/iy

/** Runs with the escapes of signs behind them, which are one with the next. */
function joinedOver(text: string, runs: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  for (const { start, end } of runs) {
    const done = found.at(-1)?.end ?? 0
    if (start < done) continue
    let last = end
    for (;;) {
      escapedSigns.lastIndex = last
      if (!escapedSigns.test(text)) break
      last = escapedSigns.lastIndex
    }
    found.push({ start: firstBefore(text, start, done), end: last })
  }
  return found
}

/** Where a run begins that is cut by the escape of a sign. */
function firstBefore(text: string, start: number, done: number): number {
  let first = start
  while (first > done && /^%(?:2B|2F|3D)/i.test(text.slice(first - 1, first + 2))) {
    first -= 1
    while (first > done && isOf(text, first - 1, classes.base64)) first -= 1
  }
  return first
}

/** Runs that are lines of one width are one, the last may be shorter. */
function linesOf(text: string, runs: readonly Span[]): readonly (readonly Span[])[] {
  const groups: Span[][] = []
  for (const run of runs) {
    const group = groups.at(-1)
    const [first, last] = [group?.[0], group?.at(-1)]
    if (group && first && last && width(first) >= 60 && follows(text, last, run)) {
      if (width(last) === width(first) && width(run) <= width(first)) {
        group.push(run)
        continue
      }
    }
    groups.push([run])
  }
  return groups
}

function width({ start, end }: Span): number {
  return end - start
}

function follows(text: string, { end }: Span, { start }: Span): boolean {
  return start - end <= 2 && text.charCodeAt(start - 1) === 10
}

function decoded(text: string, lines: readonly Span[]): readonly Decoded[] {
  const start = (lines[0] as Span).start
  let end = (lines.at(-1) as Span).end
  const tail = tailAfter(text, lines)
  if (tail !== undefined) end = tail.end
  const run = [...lines, ...(tail ? [tail] : [])]
    .map((line) => text.slice(line.start, line.end))
    .join('')
    .replace(/%(..)/g, (_escape, code: string) => String.fromCharCode(parseInt(code, 16)))
  const found = textOf(run)
  if (found === undefined) return []
  while (end < text.length && text.charAt(end) === '=') end += 1
  return [{ start, end, text: found }]
}

/** A last line that is too short to be a run by itself. */
function tailAfter(text: string, lines: readonly Span[]): Span | undefined {
  const [first, last] = [lines[0] as Span, lines.at(-1) as Span]
  if (width(first) < 60 || width(last) !== width(first)) return undefined
  const [found] =
    /^\r?\n[A-Za-z0-9+/]{2,15}(?![^=\s])/.exec(text.slice(last.end, last.end + 20)) ?? []
  if (found === undefined) return undefined
  return { start: last.end + found.lastIndexOf('\n') + 1, end: last.end + found.length }
}

/** Also where it was turned round or its letters rotated after it was encoded. */
function textOf(run: string): string | undefined {
  const last = run.length - 1
  return (
    textIf(
      (at) => valueAt(run, at),
      () => run,
    ) ??
    textIf(
      (at) => valueAt(run, last - at),
      () => reversed(run),
    ) ??
    textIf(
      (at) => rotatedValue(valueAt(run, at)),
      () => rotated(run),
    )
  )
}

/** So many groups of four characters say whether the rest is worth decoding. */
const groups = 4

/** @param value of the character at a place of the run. */
function textIf(value: (at: number) => number, run: () => string): string | undefined {
  const head = new Uint8Array(3 * groups)
  for (let group = 0; group < groups; group += 1) {
    const at = 4 * group
    const bits = (value(at) << 18) | (value(at + 1) << 12) | (value(at + 2) << 6) | value(at + 3)
    head[3 * group] = bits >>> 16
    head[3 * group + 1] = bits >>> 8
    head[3 * group + 2] = bits
  }
  return mayBeText(head) ? textWithin(Buffer.from(run(), 'base64')) : undefined
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const valueOf = new Uint8Array(0x80)
for (const [value, digit] of [...digits].entries()) valueOf[digit.charCodeAt(0)] = value
valueOf['-'.charCodeAt(0)] = valueOf['+'.charCodeAt(0)] as number
valueOf['_'.charCodeAt(0)] = valueOf['/'.charCodeAt(0)] as number

function valueAt(run: string, at: number): number {
  return valueOf[run.charCodeAt(at)] ?? 0
}

/** By 13 letters, large or small. */
function rotatedValue(value: number): number {
  if (value >= 52) return value
  const first = value < 26 ? 0 : 26
  return ((value - first + 13) % 26) + first
}

function reversed(run: string): string {
  return Buffer.from(run, 'latin1').reverse().toString('latin1')
}

function rotated(run: string): string {
  const bytes = Buffer.from(run, 'latin1')
  for (let at = 0; at < bytes.length; at += 1) {
    const code = bytes[at] as number
    const letter = (code | 32) - 97
    if (letter >= 0 && letter < 26) bytes[at] = code + (letter < 13 ? 13 : -13)
  }
  return bytes.toString('latin1')
}
