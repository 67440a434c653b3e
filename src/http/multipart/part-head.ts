import { isUtf8 } from 'node:buffer'
import { GuardError } from '../../core/errors'
import { dispositionOf } from './disposition'

/** What the headers of a part say. */
export interface PartHead {
  readonly name: string
  /** `undefined` where the part is a field and no file. */
  readonly filename: string | undefined
  /** The content type as it was sent. */
  readonly type: string | undefined
}

/** Headers of a part by lower-case name, as bytes in Latin-1. */
export type PartHeaders = Readonly<Record<string, readonly string[]>>

const known = new Set([
  'content-disposition',
  'content-type',
  'content-transfer-encoding',
  'content-length',
])

/**
 * Reads the headers of a part. What two readers could take for two things is refused: a header or
 * parameter that comes twice or is not known, `filename*`, escapes, a coding of the content, parts
 * within parts, and names that change how a form is read.
 *
 * @throws GuardError `body-malformed`, and `media-unsupported` for a content nobody looks into.
 */
export function partHead(headers: PartHeaders): PartHead {
  for (const [name, values] of Object.entries(headers)) {
    if (!known.has(name)) throw malformed('a part has a header that forms do not have')
    if (values.length > 1) throw malformed('a part has a header twice')
  }
  const value = (name: string): string | undefined => textOf(headers[name]?.[0])
  const disposition = value('content-disposition')
  if (disposition === undefined) throw malformed('a part has no `Content-Disposition`')
  const { name, filename } = dispositionOf(disposition)
  // `_charset_` tells how all others are encoded (HTML §4.10.21.7).
  if (name === '_charset_' || name === '__proto__') throw malformed('a part has a reserved name')
  requireBare(value('content-transfer-encoding'))
  return { name, filename, type: requireKnown(value('content-type')?.trim(), filename) }
}

function textOf(latin1: string | undefined): string | undefined {
  if (latin1 === undefined) return undefined
  const bytes = Buffer.from(latin1, 'latin1')
  if (!isUtf8(bytes)) throw malformed('a header of a part is not UTF-8')
  return bytes.toString('utf8')
}

function requireBare(coding: string | undefined): void {
  if (coding === undefined || /^\s*(?:7bit|8bit|binary)\s*$/i.test(coding)) return
  throw new GuardError('encoding-unsupported', { detail: 'the content of a part is encoded' })
}

const TYPE =
  /^[\w!#$&^.+-]{1,127}\/[\w!#$&^.+-]{1,127}(?: ?; ?[\w-]{1,64}=(?:"[^"\\]{0,128}"|[\w.+-]{1,128})){0,4}$/
const CHARSET = /; ?charset=(?!"?(?:utf-?8|us-ascii)"?(?:$|[ ;]))/i

function requireKnown(type: string | undefined, filename: string | undefined): string | undefined {
  if (type === undefined) return undefined
  const isField = filename === undefined
  if (!TYPE.test(type)) throw malformed('the content type of a part is malformed')
  if (/^multipart\//i.test(type)) throw malformed('a part consists of parts')
  if (isField && CHARSET.test(type)) {
    throw new GuardError('media-unsupported', { detail: 'a field of a form is UTF-8' })
  }
  return type
}

export function malformed(detail: string): GuardError {
  return new GuardError('body-malformed', { detail })
}
