import type { IncomingMessage } from 'node:http'
import { GuardError } from '../core/errors'
import type { BodyLimits, RequestBody } from '../core/exchange'
import type { BodyHolder, HeldBody } from './held-body'
import { checkText, countMembers } from './json-body'
import { bodyKind } from './media'

/**
 * A body that a parser mounted before the gate has read. Its value is inspected and rewritten where
 * it is. Bytes that nobody kept cannot be inspected: such a body is refused.
 */
export function parsedBody(req: IncomingMessage, holder: BodyHolder): HeldBody {
  const read = (limits: BodyLimits, opaque: boolean): Promise<RequestBody> =>
    Promise.resolve().then(() => readParsed(req, holder, limits, opaque))
  const deliver = (body: RequestBody | undefined): void => {
    if (body?.rewritten) holder.body = body.value
    if (body) body.rewritten = false
  }
  return { read, deliver, release: () => undefined, discard: () => undefined }
}

function readParsed(
  req: IncomingMessage,
  holder: BodyHolder,
  limits: BodyLimits,
  opaque: boolean,
): RequestBody {
  const body = { value: holder.body, rewritten: false, source: 'already parsed' } as const
  if (opaque) return { ...body, kind: 'opaque', value: undefined }
  const { value } = body
  if (typeof value !== 'string') requireInspectable(req, value)
  if (sizeOf(req, value) > limits.maxBytes) throw new GuardError('body-too-large')
  if (typeof value === 'string') {
    checkText(value, limits.maxDepth)
    return { ...body, kind: 'text' }
  }
  countMembers(value, limits.maxDepth)
  return { ...body, kind: 'json' }
}

// A form is an object of texts once it is parsed. Multipart is not: its files are elsewhere.
function requireInspectable(req: IncomingMessage, value: unknown): void {
  if (value === undefined || ArrayBuffer.isView(value)) {
    throw new GuardError('media-unsupported', {
      detail: 'the body was read before the gate, and not parsed; mount the gate first',
    })
  }
  const contentType = req.headers['content-type'] ?? ''
  if (/^application\/x-www-form-urlencoded *(?:;|$)/i.test(contentType)) return
  if (bodyKind(contentType) !== 'form') return
  throw new GuardError('media-unsupported', {
    detail:
      'a form in parts was read before the gate, and its files are elsewhere; mount the gate first',
  })
}

function sizeOf(req: IncomingMessage, value: unknown): number {
  const { 'content-length': length, 'content-encoding': encoding } = req.headers
  // A compressed length says nothing of what the parser made of it.
  return length === undefined || encoding !== undefined
    ? Buffer.byteLength(JSON.stringify(value))
    : Number(length)
}
