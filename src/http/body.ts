import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { GuardError } from '../core/errors'
import type { BodyLimits, RequestBody } from '../core/exchange'
import type { Form } from '../core/form'
import { holdBody, type Intake } from './body-intake'
import { fieldsOf, parseForm, writeFormBody } from './form-body'
import type { BodyHolder, HeldBody } from './held-body'
import { parsedBody } from './parsed-body'
import { checkText, parseJson } from './json-body'
import { bodyKind, type BodyKind } from './media'
import { addHeader, removeHeaders } from './request-headers'

/**
 * Takes over the body of a request. Must be called before anything reads it; a body that a parser
 * has already read is taken from `holder.body`. Where it was released unread, because the first
 * middleware had no use for it, a later one may still ask for it.
 */
export function heldBody(req: IncomingMessage, holder: BodyHolder): HeldBody {
  if (!carriesBody(req)) return nothingHeld
  const hold = (): HeldBody =>
    wasRead(req) ? parsedBody(req, holder) : unreadBody(req, holder, holdBody(req))
  let held = hold()
  let released = false
  return {
    read: (limits, opaque) => {
      if (released) held = hold()
      released = false
      return held.read(limits, opaque)
    },
    deliver: (body) => {
      released = body === undefined
      held.deliver(body)
    },
    release: () => {
      released = true
      held.release()
    },
    discard: () => held.discard(),
  }
}

const nothingHeld: HeldBody = {
  read: () => Promise.resolve(noBody()),
  deliver: () => undefined,
  release: () => undefined,
  discard: () => undefined,
}

function unreadBody(req: IncomingMessage, holder: BodyHolder, intake: Intake): HeldBody {
  let bytes: Buffer | undefined
  let delivered = false
  const read = async (limits: BodyLimits, opaque: boolean): Promise<RequestBody> => {
    if (opaque) return { ...noBody(), kind: 'opaque' }
    const kind = declaredKind(req)
    if (Number(req.headers['content-length'] ?? 0) > limits.maxBytes) {
      throw new GuardError('body-too-large')
    }
    const collected = await intake.collect(limits.maxBytes)
    if (collected.length === 0) return noBody()
    if (kind === undefined) {
      throw new GuardError('media-unsupported', { detail: 'the request has no `Content-Type`' })
    }
    bytes = kind === 'form' ? collected : withoutByteOrderMark(collected)
    const decoded = kind === 'form' ? decodeForm(req, bytes, limits) : decode(bytes, kind, limits)
    return { kind, ...decoded, rewritten: false, source: 'read' }
  }
  const deliver = (body: RequestBody | undefined): void => {
    if (body === undefined || bytes === undefined) return intake.release()
    if (delivered && !body.rewritten) return
    delivered = true
    if (body.kind === 'form') bytes = replaceForm(req, body.value as Form)
    else if (body.rewritten) bytes = encodeBody(body)
    intake.replay(bytes)
    describeBytes(req, bytes.length, body.rewritten || body.kind === 'form')
    holder.body = body.kind === 'form' ? fieldsOf(body.value as Form) : body.value
    holder._body = true // what body-parser 1 marks a parsed body with
    body.rewritten = false
  }
  return { read, deliver, release: intake.release, discard: intake.discard }
}

function noBody(): RequestBody {
  return { kind: 'empty', value: undefined, rewritten: false, source: 'read' }
}

/** RFC 9112 §6.3. Over HTTP/2 a body needs no header; there the stream says whether one follows. */
export function carriesBody(req: IncomingMessage): boolean {
  if (req.headers['transfer-encoding'] !== undefined) return true
  if (Number(req.headers['content-length'] ?? 0) > 0) return true
  if (req.httpVersionMajor < 2) return false
  return (req as { stream?: { endAfterHeaders?: boolean } }).stream?.endAfterHeaders !== true
}

export function wasRead(req: IncomingMessage): boolean {
  return req.readableDidRead || req.readableEnded || req.readableFlowing === true
}

function declaredKind(req: IncomingMessage): BodyKind | undefined {
  const encoding = req.headers['content-encoding']
  if (encoding !== undefined && encoding.trim().toLowerCase() !== 'identity') {
    throw new GuardError('encoding-unsupported')
  }
  const contentType = req.headers['content-type']
  return contentType === undefined ? undefined : bodyKind(contentType)
}

function withoutByteOrderMark(bytes: Buffer): Buffer {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return marked ? bytes.subarray(3) : bytes
}

function decode(
  bytes: Buffer,
  kind: Exclude<BodyKind, 'form'>,
  limits: BodyLimits,
): Pick<RequestBody, 'value' | 'numbers'> {
  if (!isUtf8(bytes)) throw new GuardError('body-malformed', { detail: 'the body is not UTF-8' })
  const text = bytes.toString('utf8')
  if (kind === 'json') return parseJson(text, limits.maxDepth)
  checkText(text, limits.maxDepth)
  return { value: text }
}

function decodeForm(
  req: IncomingMessage,
  bytes: Buffer,
  limits: BodyLimits,
): Pick<RequestBody, 'value'> {
  return { value: parseForm(bytes, req.headers['content-type'] ?? '', limits) }
}

/** Written anew also where nothing changed: what stands between the parts was read by nobody. */
function replaceForm(req: IncomingMessage, form: Form): Buffer {
  const { bytes, contentType } = writeFormBody(form)
  removeHeaders(req, (name) => name === 'content-type')
  addHeader(req, 'Content-Type', contentType)
  return bytes
}

function encodeBody(body: RequestBody): Buffer {
  return Buffer.from(body.kind === 'text' ? String(body.value) : JSON.stringify(body.value), 'utf8')
}

// Headers that describe the bytes of a body, and are wrong once these were rewritten.
const digests = new Set(['content-md5', 'digest', 'content-digest', 'repr-digest'])

/** Makes the request's headers, in all views of them, describe a body of `length` bytes. */
function describeBytes(req: IncomingMessage, length: number, rewritten: boolean): void {
  if (!rewritten && req.headers['content-length'] === String(length)) return
  const stale = (name: string): boolean =>
    name === 'content-length' ||
    name === 'transfer-encoding' ||
    name === 'trailer' ||
    (rewritten && digests.has(name))
  removeHeaders(req, stale)
  addHeader(req, 'Content-Length', String(length))
}
