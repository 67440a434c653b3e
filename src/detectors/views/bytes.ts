import { isUtf8 } from 'node:buffer'

/** What bytes say, in UTF-8 or as the machines of Windows write it; `undefined` where that is no text. */
export function textOfBytes(bytes: Buffer): string | undefined {
  const text = isUtf8(bytes) ? printable(bytes.toString('utf8')) : undefined
  return text ?? (isUtf16(bytes) ? printable(bytes.toString('utf16le')) : undefined)
}

/** As {@link textOfBytes}, of bytes that may begin and end within a character, which is left out. */
export function textWithin(bytes: Buffer): string | undefined {
  return textOfBytes(bytes) ?? textOfBytes(wholeCharacters(bytes))
}

function wholeCharacters(bytes: Buffer): Buffer {
  const start = rowEnd(bytes)
  let lead = bytes.length - 1
  while (lead > start && bytes.length - lead < 4 && isContinuation(bytes[lead])) lead -= 1
  const length = lengthOf(bytes[lead] ?? 0)
  return bytes.subarray(start, length > bytes.length - lead ? lead : bytes.length)
}

/** Where the rest of a character ends that begins before these bytes. */
function rowEnd(bytes: Uint8Array): number {
  let end = 0
  while (end < 3 && isContinuation(bytes[end])) end += 1
  return end
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte < 0xc0
}

/** Bytes of the character that one begins. */
function lengthOf(byte: number): number {
  if (byte < 0xc0) return 1
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
}

/** Every second byte is one of few, which say the script. */
function isUtf16(bytes: Buffer): boolean {
  if (bytes.length < 12 || bytes.length % 2 !== 0) return false
  const high = new Set<number>()
  for (let at = 1; at < Math.min(bytes.length, 64); at += 2) high.add(bytes[at] ?? 0)
  return (
    high.size <= 4 &&
    high.size < bytes.length / 8 &&
    [...high].every((byte) => byte < 0x20 || byte === 0xff)
  )
}

/** A text without control characters, but for those that delete. */
export function printable(text: string): string | undefined {
  return /[\0-\x07\x0e-\x1a\x1c-\x1f]/.test(text) ? undefined : text
}

/** False where what these bytes begin is no text, as of most bytes that are none. */
export function mayBeText(bytes: Uint8Array): boolean {
  return beginsUtf8(bytes) || beginsUtf16(bytes)
}

/** No control characters but for those that `printable` lets pass, and what follows a lead is one of its row. */
function beginsUtf8(bytes: Uint8Array): boolean {
  let open = 0
  for (let at = rowEnd(bytes); at < bytes.length; at += 1) {
    const byte = bytes[at] as number
    const follows = isContinuation(byte)
    if (follows !== open > 0) return false
    if (follows) open -= 1
    else if (byte >= 0xc0) open = lengthOf(byte) - 1
    else if (byte < 0x20 && !(byte >= 8 && byte <= 0x0d) && byte !== 0x1b) return false
  }
  return true
}

function beginsUtf16(bytes: Uint8Array): boolean {
  for (let at = 1; at < bytes.length; at += 2) {
    if ((bytes[at] as number) >= 0x20 && bytes[at] !== 0xff) return false
  }
  return true
}
