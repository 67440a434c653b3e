import { printable, textOfBytes } from './bytes'
import { Writer, type Decoded, type Decoder } from './view'

/** Fewer escapes than that say nothing that is not read without them. */
const least = 3

/** Percent-encoding (RFC 3986 section 2.1). */
export const url: Decoder = {
  name: 'url',
  decode: (text) => {
    if (!hasEscapes(text)) return []
    const found: Decoded[] = []
    for (let at = text.indexOf('%'); at !== -1; at = text.indexOf('%', at)) {
      const { decoded, end, count } = runAt(text, at)
      if (count >= least && printable(decoded.text) !== undefined) found.push(decoded)
      at = Math.max(end, at + 1)
    }
    return found
  },
}

/** Whether there are so many as say something. */
function hasEscapes(text: string): boolean {
  let count = 0
  for (let at = text.indexOf('%'); at !== -1 && count < least; at = text.indexOf('%', at + 1)) {
    if (hexAt(text, at + 1, 2) !== -1) count += 1
  }
  return count >= least
}

/** What stands from one escape to the last before white space. */
function runAt(text: string, start: number): { decoded: Decoded; end: number; count: number } {
  const writer = new Writer()
  let [at, count] = [start, 0]
  while (at < text.length && text.charCodeAt(at) > 0x20) {
    const bytes = escapesAt(text, at)
    const end = at + Math.max(3 * bytes.length, 1)
    const shown = bytes.length === 0 ? undefined : textOfBytes(Buffer.from(bytes))
    if (shown !== undefined) count += bytes.length
    writer.put(shown ?? plain(text.slice(at, end)), at, end)
    at = end
  }
  return { decoded: writer.decoded(start, at), end: at, count }
}

function plain(run: string): string {
  return run === '+' ? ' ' : run
}

function escapesAt(text: string, start: number): readonly number[] {
  const bytes: number[] = []
  for (let at = start; text.charCodeAt(at) === 0x25; at += 3) {
    const value = hexAt(text, at + 1, 2)
    if (value === -1) break
    bytes.push(value)
  }
  return bytes
}

/** The value of so many hexadecimal digits, -1 where they are none. */
function hexAt(text: string, start: number, count: number): number {
  let value = 0
  for (let at = start; at < start + count; at += 1) {
    const digit = '0123456789abcdef'.indexOf(text.charAt(at).toLowerCase() || ' ')
    if (digit === -1) return -1
    value = value * 16 + digit
  }
  return value
}
