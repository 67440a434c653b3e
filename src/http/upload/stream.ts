import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { GuardError } from '../../core/errors'
import type { UploadMeans } from '../../core/upload'
import { requireIdentity } from '../media'
import { boundaryOf, isMultipart } from '../multipart/boundary'
import { uploadForm } from '../multipart/limits'
import type { PartHead } from '../multipart/part-head'
import { readMultipart, type MultipartReader } from '../multipart/reader'
import { formWriter } from '../multipart/writer'
import { isRowBody, magicLength, requireRowFile, requireRows, unsupported } from './content'

/** What a form has beside the file, at most: fields, headers and boundaries. */
const formBytes = 8 * 1024 * 1024

/**
 * Reads an upload, a form with one file or a file by itself, and writes what the sink gives back to the
 * spool. One piece is underway at a time: the next is asked for when it was judged and written.
 *
 * @returns the content type of what was written.
 * @throws GuardError what the sink throws, and where the body is no such upload.
 */
export async function streamUpload(
  req: IncomingMessage,
  chunks: AsyncIterable<Buffer>,
  means: UploadMeans,
): Promise<string> {
  const contentType = req.headers['content-type'] ?? ''
  requireIdentity(req.headers['content-encoding'])
  const isForm = isMultipart(contentType)
  const most = means.maxBytes + (isForm ? formBytes : 0)
  if (Number(req.headers['content-length'] ?? 0) > most) throw new GuardError('body-too-large')
  if (isForm) return streamForm(counted(chunks, most), boundaryOf(contentType), means)
  if (!isRowBody(contentType, means.isText)) {
    throw unsupported(
      'an upload is `multipart/form-data`, `application/jsonl` or `application/x-ndjson`',
    )
  }
  await streamFile(counted(chunks, most), means)
  return contentType
}

async function* counted(chunks: AsyncIterable<Buffer>, most: number): AsyncGenerator<Buffer> {
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > most) throw new GuardError('body-too-large')
    yield chunk
  }
}

async function streamFile(chunks: AsyncIterable<Buffer>, means: UploadMeans): Promise<void> {
  const { sink, spool } = means
  const isRows = beginning()
  await sink.file(undefined)
  for await (const chunk of chunks) {
    isRows(chunk)
    await spoolAll(spool, await sink.rows(chunk))
  }
  await spoolAll(spool, await sink.fileEnd())
  await sink.end()
  await spool.end()
}

/** What the parts of a form ask for, in their order. */
type Piece = () => Promise<void>

async function streamForm(
  chunks: AsyncIterable<Buffer>,
  boundary: string,
  means: UploadMeans,
): Promise<string> {
  const writer = formWriter(means.randomBytes)
  const form: Form = { ...means, head: writer.head, pieces: [], hasFile: false }
  const reader = formReader(form, boundary)
  for await (const chunk of chunks) {
    reader.write(chunk)
    await doPieces(form)
  }
  reader.end()
  await doPieces(form)
  if (!form.hasFile) throw invalid(`the form has no file \`${means.field}\``)
  await means.sink.end()
  await means.spool.write(writer.end)
  await means.spool.end()
  return writer.contentType
}

interface Form extends UploadMeans {
  readonly head: (part: PartHead) => Buffer
  readonly pieces: Piece[]
  hasFile: boolean
}

async function doPieces({ pieces }: Form): Promise<void> {
  for (const piece of pieces.splice(0)) await piece()
}

function formReader(form: Form, boundary: string): MultipartReader {
  return readMultipart(boundary, uploadForm(form.maxBytes), (part) => {
    if (part.filename === undefined) return fieldSink(form, part)
    if (part.name !== form.field) throw invalid('the form has a file that the route does not take')
    requireRowFile(part.filename, part.type)
    form.hasFile = true
    return fileSink(form, part)
  })
}

function fieldSink({ pieces, field, head, sink, spool }: Form, part: PartHead) {
  if (part.name === field) throw invalid(`\`${field}\` is no file: it has no name`)
  const chunks: Buffer[] = []
  const take: Piece = async () => {
    const [name, text] = await sink.field(part.name, textOf(Buffer.concat(chunks)))
    await spoolAll(spool, [head({ ...part, name }), Buffer.from(text, 'utf8')])
  }
  return {
    data: (bytes: Buffer) => void chunks.push(bytes),
    end: () => void pieces.push(take),
  }
}

function fileSink({ pieces, head, sink, spool }: Form, part: PartHead) {
  const isRows = beginning()
  pieces.push(async () => {
    await spool.write(head({ ...part, filename: await sink.file(part.filename) }))
  })
  return {
    data: (bytes: Buffer) => {
      isRows(bytes)
      pieces.push(async () => spoolAll(spool, await sink.rows(bytes)))
    },
    end: () => void pieces.push(async () => spoolAll(spool, await sink.fileEnd())),
  }
}

/** Looks at the beginning of a file, however it is cut. */
function beginning(): (bytes: Buffer) => void {
  let start = Buffer.alloc(0)
  return (bytes) => {
    if (start.length >= magicLength) return
    start = Buffer.concat([start, bytes.subarray(0, magicLength - start.length)])
    requireRows(start)
  }
}

async function spoolAll(spool: UploadMeans['spool'], bytes: readonly Buffer[]): Promise<void> {
  for (const one of bytes) if (one.length > 0) await spool.write(one)
}

function textOf(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new GuardError('body-malformed', { detail: 'a field is not UTF-8' })
  return bytes.toString('utf8')
}

function invalid(detail: string): GuardError {
  return new GuardError('body-invalid', { detail })
}
