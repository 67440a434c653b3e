import { isUtf8 } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { GuardError } from '../core/errors'
import type { BodyLimits } from '../core/exchange'
import type { Form, FormFile, FormValue } from '../core/form'
import { isJsonType } from '../core/media-type'
import { checkText } from './json-body'
import { readForm, type FormPart } from './multipart/form'
import { smallForm } from './multipart/limits'
import { formWriter, writeForm } from './multipart/writer'

/**
 * Reads a form that is held in memory. Fields, and files that say that they are text, are held to the rules of
 * JSON where they are some.
 *
 * @throws GuardError as `readForm` and `checkText` do, and `body-malformed` for a text that is not UTF-8.
 */
export function parseForm(bytes: Buffer, contentType: string, limits: BodyLimits): Form {
  const form: Form = {}
  for (const part of readForm(bytes, contentType, smallForm(limits.maxBytes))) {
    const value = valueOf(part, limits.maxDepth)
    const { name } = part.head
    const known = form[name]
    if (!name.endsWith('[]')) form[name] = value
    else if (Array.isArray(known)) known.push(value)
    else form[name] = [value]
  }
  return form
}

function valueOf({ head, bytes }: FormPart, maxDepth: number): string | FormFile {
  const { filename, type } = head
  if (filename === undefined) return textOf(bytes, maxDepth)
  const file = { filename, ...(type !== undefined && { mime_type: type }) }
  return isText(type)
    ? { ...file, text: textOf(bytes, maxDepth) }
    : { ...file, data: bytes.toString('base64') }
}

function textOf(bytes: Buffer, maxDepth: number): string {
  if (!isUtf8(bytes)) {
    throw new GuardError('body-malformed', { detail: 'a text of a form is not UTF-8' })
  }
  const text = bytes.toString('utf8')
  checkText(text, maxDepth)
  return text
}

/** In another charset the same bytes would read otherwise than they were searched. */
function isText(type: string | undefined): boolean {
  const [name = '', ...parameters] = (type ?? '').toLowerCase().split(';')
  const isForeign = parameters.some((one) => /^\s*charset=/.test(one) && !utf8.test(one))
  return !isForeign && (name.startsWith('text/') || isJsonType(name.trim()))
}

const utf8 = /^\s*charset="?(?:utf-?8|us-ascii)"?\s*$/

/** Writes a form, with a boundary that nobody knew who wrote a part of it. */
export function writeFormBody(form: Form): {
  readonly bytes: Buffer
  readonly contentType: string
} {
  const writer = formWriter(randomBytes)
  const parts = Object.entries(form).flatMap(([name, value]) =>
    listOf(value).map((one) => partOf(name, one)),
  )
  return { bytes: writeForm(parts, writer), contentType: writer.contentType }
}

function partOf(name: string, value: string | FormFile): FormPart {
  if (typeof value === 'string') {
    const head = { name, filename: undefined, type: undefined }
    return { head, bytes: Buffer.from(value, 'utf8') }
  }
  const { filename, mime_type: type, text, data = '' } = value
  const bytes = text === undefined ? Buffer.from(data, 'base64') : Buffer.from(text, 'utf8')
  // What a treatment has made of it may be no type, or none that fits in a line.
  return { head: { name, filename, type: type && isType.test(type) ? type : undefined }, bytes }
}

const isType = /^[\w!#$&^.+-]+\/[\w!#$&^.+/=;" -]+$/

/** What a handler that parses no form finds in one: the fields that are texts. */
export function fieldsOf(form: Form): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(form)) {
    const texts = listOf(value).filter((one) => typeof one === 'string')
    const [only] = texts
    if (Array.isArray(value)) fields[name] = texts
    else if (only !== undefined) fields[name] = only
  }
  return fields
}

function listOf(value: FormValue): readonly (string | FormFile)[] {
  return Array.isArray(value) ? value : [value]
}
