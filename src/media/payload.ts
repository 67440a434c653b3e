import { readBase64, type Encoded } from './base64'
import { isReadable, readDataUrl } from './data-url'
import { canonical, containerOf, typeOfExtension } from './types'

/** A media part as it stands in a body: its bytes, and what is said of them. */
export interface Payload extends Encoded {
  /** As it stands in the body. */
  readonly text: string
  /** Canonical names of all types that are declared; several may be, which then have to agree. */
  readonly declared: readonly string[]
  /** Its file name. */
  readonly name: string | undefined
}

/** What stands around a payload: the object that holds it, and the one around that. */
export interface Surroundings {
  readonly holder: unknown
  readonly outer: unknown
}

/** Reads a payload; `undefined` where its text, or what is said of its type, has no one reading. */
export function readPayload(text: string, { holder, outer }: Surroundings): Payload | undefined {
  const isUrl = /^data:/i.test(text)
  const data = isUrl ? readDataUrl(text) : readBase64(text)
  const words = typeFields.map((field) => ownField(holder, field)).filter(isSaid)
  const formats = [ownField(holder, 'format'), ownField(outer, 'format')].filter(isSaid)
  const names = nameFields.flatMap((field) => [ownField(holder, field), ownField(outer, field)])
  const name = names.find((each) => typeof each === 'string')
  if (data === undefined || ![...words, ...formats].every((each) => typeof each === 'string')) {
    return undefined
  }
  const said = [
    ...('type' in data && typeof data.type === 'string' ? [data.type] : []),
    ...words,
    ...formats.flatMap((each) => typeOfExtension(each) ?? []),
    ...(isRawSound(text, holder) ? [rawSound] : []),
  ]
  if (!said.every(isReadable)) return undefined
  const types = said.map(canonical).filter((type) => type !== '' && type !== anyBytes)
  const byName = types.length === 0 && name !== undefined ? typeOfExtension(name) : undefined
  // Nobody says of a file by its name alone that it is characters, and in which charset.
  const isTold = byName !== undefined && containerOf(byName) !== 'text'
  return { ...data, text, name, declared: isTold ? [byName] : types }
}

// Samples without a head: what parts and events of OpenAI Realtime call `audio` is nothing else.
const rawSound = 'audio/pcm'
const anyBytes = 'application/octet-stream'
const typeFields = ['media_type', 'mediaType', 'mime_type', 'mimeType'] as const
const nameFields = ['filename', 'fileName', 'file_name'] as const

function isRawSound(text: string, holder: unknown): boolean {
  return typeof ownField(holder, 'type') === 'string' && ownField(holder, 'audio') === text
}

function isSaid(value: unknown): value is string {
  return value !== undefined && value !== null
}

function ownField(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return (value as Record<string, unknown>)[name]
}
