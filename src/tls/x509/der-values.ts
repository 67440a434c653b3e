import { DerError, tags, type DerReader } from './der'

/** The next value as an object identifier in digits (X.690 §8.19): `2.5.29.19`. */
export function readObjectId(reader: DerReader): string {
  const bytes = reader.skip(tags.objectId).content()
  const last = bytes.at(-1)
  if (last === undefined || last >= 0x80 || bytes.length > 32) throw new DerError('no object id')
  const parts: number[] = []
  let value = 0
  let isFirst = true
  for (const byte of bytes) {
    if (isFirst && byte === 0x80) throw new DerError('an object id is longer than it must be')
    value = value * 128 + (byte & 0x7f)
    if (!Number.isSafeInteger(value)) throw new DerError('an object id has too large a number')
    isFirst = byte < 0x80
    if (!isFirst) continue
    parts.push(value)
    value = 0
  }
  const [first = 0, ...rest] = parts
  const root = Math.min(Math.floor(first / 40), 2)
  return [root, first - 40 * root, ...rest].join('.')
}

/** The next value as a truth (X.690 §11.1). */
export function readBoolean(reader: DerReader): boolean {
  const [byte, ...others] = reader.skip(tags.boolean).content()
  if (others.length > 0 || (byte !== 0 && byte !== 0xff)) throw new DerError('no boolean')
  return byte === 0xff
}

/** The next value as an integer's bytes: equal where the integers are. */
export function readIntegerKey(reader: DerReader): string {
  reader.skip(tags.integer)
  const [first, second = -1] = [reader.byteAt(0), reader.byteAt(1)]
  if (first === undefined) throw new DerError('an integer is empty')
  const isPadded =
    (first === 0 && second >= 0 && second < 0x80) || (first === 0xff && second >= 0x80)
  if (isPadded) throw new DerError('an integer is longer than it must be')
  return reader.key()
}

/** The next value as a small number that is not negative. */
export function readSmallInteger(reader: DerReader): number {
  readIntegerKey(reader)
  const bytes = reader.content()
  if (bytes.length > 4 || (bytes[0] ?? 0) >= 0x80) throw new DerError('a number is out of bounds')
  return bytes.readUIntBE(0, bytes.length)
}

const UTC_TIME = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/
const GENERALIZED_TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/

/** The next value as milliseconds since the epoch (RFC 5280 §4.1.2.5). */
export function readTime(reader: DerReader): number {
  const isShort = reader.nextTag === tags.utcTime
  const text = reader.skip(isShort ? tags.utcTime : tags.generalizedTime).key()
  const [whole, ...parts] = (isShort ? UTC_TIME : GENERALIZED_TIME).exec(text) ?? []
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(Number)
  const century = !isShort ? 0 : year < 50 ? 2000 : 1900
  const date = new Date(0)
  date.setUTCFullYear(century + year, month - 1, day)
  date.setUTCHours(hour, minute, second)
  // What does not come back as it was written is the 30th of February.
  const written = date.toISOString().replace(/[-:T]|\.\d+/g, '')
  if (whole === undefined || !written.endsWith(text)) throw new DerError('no time')
  return date.getTime()
}

/** The next value as a bit string that ends with a byte. */
export function readBytes(reader: DerReader): Buffer {
  const content = reader.skip(tags.bitString).content()
  if (content[0] !== 0) throw new DerError('a bit string does not end with a byte')
  return content.subarray(1)
}

/** The next value as named bits (X.690 §11.2): the numbers of those that are set, from 0. */
export function readNamedBits(reader: DerReader): ReadonlySet<number> {
  const [unused = 8, ...bytes] = reader.skip(tags.bitString).content().subarray(0, 5)
  if (unused > 7) throw new DerError('no bit string')
  const bits = bytes.flatMap((byte, index) =>
    [0, 1, 2, 3, 4, 5, 6, 7]
      .filter((bit) => (byte & (0x80 >> bit)) !== 0)
      .map((bit) => 8 * index + bit),
  )
  return new Set(bits)
}

export interface Extension {
  readonly critical: boolean
  /** The DER inside its octet string. */
  readonly value: Buffer
}

const MAX_EXTENSIONS = 64

/** The next value as extensions by their ids (RFC 5280 §4.2): each at most once. */
export function readExtensions(reader: DerReader): ReadonlyMap<string, Extension> {
  const extensions = new Map<string, Extension>()
  const list = reader.skip(tags.sequence).inside()
  while (!list.isAtEnd) {
    const item = list.skip(tags.sequence).inside()
    const id = readObjectId(item)
    const critical = item.nextTag === tags.boolean && readBoolean(item)
    const value = item.skip(tags.octetString).content()
    item.finish()
    if (extensions.has(id)) throw new DerError(`the extension ${id} is there twice`)
    if (extensions.size === MAX_EXTENSIONS) throw new DerError('there are too many extensions')
    extensions.set(id, { critical, value })
  }
  return extensions
}
