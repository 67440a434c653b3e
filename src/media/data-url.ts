import { isUtf8 } from 'node:buffer'
import { readBase64, type Encoded } from './base64'

/** A `data:` URL with what it holds. */
export interface DataUrl extends Encoded {
  /** Without parameters; `undefined` where none is written, save for characters, which are `text/plain`. */
  readonly type: string | undefined
}

/** Longest beginning, up to the comma, that is looked at. */
const maxHeader = 512

/**
 * Reads a `data:` URL (RFC 2397), in base64 or percent-encoded. `undefined` for one that parsers read differently: other
 * parameters than names with plain values, `base64` before the end or twice, a charset that is not UTF-8.
 */
export function readDataUrl(text: string): DataUrl | undefined {
  const comma = text.slice(0, maxHeader).indexOf(',')
  const header = comma === -1 ? null : headerPattern.exec(text.slice(0, comma))
  if (header === null) return undefined
  const [, type, parameters = '', base64] = header
  if (!isReadable(parameters)) return undefined
  const beginning = text.slice(0, comma + 1)
  const data = text.slice(comma + 1)
  const encoded = base64 === undefined ? readPercent(data) : base64Data(data)
  const said = type ?? (base64 === undefined ? 'text/plain' : undefined)
  return encoded && { ...encoded, type: said, encode: (bytes) => beginning + encoded.encode(bytes) }
}

const headerPattern =
  /^data:([\w!#$&^.+-]{1,127}\/[\w!#$&^.+*-]{1,127})?((?:;[\w!#$&^.+-]{1,64}=[\w!#$&^.+*/:%-]{0,128})*)(;base64)?$/i

function isReadable(parameters: string): boolean {
  const charsets = parameters.split(';').filter((each) => /^charset=/i.test(each))
  return charsets.every((each) => /^charset=(?:utf-?8|us-ascii)$/i.test(each))
}

/** Some writers escape the signs of base64 that a URL would not need escaped. */
function base64Data(data: string): Encoded | undefined {
  if (!data.includes('%')) return readBase64(data)
  const bytes = percentDecoded(data)
  const encoded = bytes && readBase64(bytes.toString('latin1'))
  return encoded && { ...encoded, isPlain: false }
}

// A parser of URLs drops line ends, and what follows a `#`; others take them for data.
function readPercent(data: string): Encoded | undefined {
  const bytes = /[\0-\x1f#]/.test(data) ? undefined : percentDecoded(data)
  return (
    bytes && {
      size: bytes.length,
      isPlain: true,
      head: (length) => bytes.subarray(0, length),
      bytes: () => bytes,
      encode: percentEncoded,
    }
  )
}

function percentDecoded(data: string): Buffer | undefined {
  if (/%(?![0-9a-f]{2})/i.test(data)) return undefined
  const bytes = Buffer.from(data, 'utf8')
  let length = 0
  for (let at = 0; at < bytes.length; at += 1, length += 1) {
    const byte = bytes[at] as number
    const isEscape = byte === percent
    bytes[length] = isEscape ? parseInt(bytes.toString('latin1', at + 1, at + 3), 16) : byte
    if (isEscape) at += 2
  }
  return bytes.subarray(0, length)
}

const percent = 0x25

function percentEncoded(bytes: Buffer): string {
  if (isUtf8(bytes)) return encodeURIComponent(bytes.toString('utf8'))
  return bytes
    .toString('latin1')
    .replace(
      /[^\w.~-]/g,
      (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
    )
}
