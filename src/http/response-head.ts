import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { PassingHead, ResponseHead } from '../core/filter'

type HeaderList = readonly (readonly [string, OutgoingHttpHeader])[]

/** What a call of `writeHead` says. */
export interface HeadArguments {
  readonly status: number
  readonly message: string | undefined
  readonly headers: HeaderList
}

/** Reads the arguments of `writeHead(status[, message][, headers])`. */
export function headArguments(parameters: readonly unknown[]): HeadArguments {
  const [status, second, third] = parameters
  const message = typeof second === 'string' ? second : undefined
  return {
    status: Number(status),
    message,
    headers: headerList(message === undefined ? (second ?? third) : third),
  }
}

// Headers come as an object, as [name, value, name, value …] or as [[name, value] …].
function headerList(headers: unknown): HeaderList {
  if (typeof headers !== 'object' || headers === null) return []
  if (!Array.isArray(headers)) {
    return Object.entries(headers).filter(([, value]) => value !== undefined) as HeaderList
  }
  if (Array.isArray(headers[0])) return headers as HeaderList
  return Array.from({ length: headers.length >> 1 }, (_, index) => {
    return [headers[2 * index], headers[2 * index + 1]] as [string, OutgoingHttpHeader]
  })
}

/** Sets the headers of a `writeHead` call; a name that comes twice stays twice, as in Node. */
export function applyHeaders(res: ServerResponse, headers: HeaderList): void {
  for (const [name] of headers) if (res.hasHeader(name)) res.removeHeader(name)
  for (const [name, value] of headers) {
    res.appendHeader(name, Array.isArray(value) ? value : String(value))
  }
}

/** The value of a header as the call would send it; several values are joined. */
export function sentHeader(
  res: ServerResponse,
  headers: HeaderList,
  name: string,
): string | undefined {
  if (headers.length === 0) return joinedValues(res.getHeader(name))
  const given = headers.filter(([other]) => other.toLowerCase() === name).map(([, value]) => value)
  return joinedValues(given.length > 0 ? given.flat() : res.getHeader(name))
}

function joinedValues(
  value: OutgoingHttpHeader | readonly unknown[] | undefined,
): string | undefined {
  if (value === undefined || typeof value === 'string') return value
  return Array.isArray(value) ? value.join(', ') : String(value)
}

/** The facts that a filter is chosen by. */
export function responseHead(res: ServerResponse, call: HeadArguments): ResponseHead {
  return { status: call.status, contentType: sentHeader(res, call.headers, 'content-type') }
}

/** The facts that a body which passes as it is is looked at by. */
export function passingHead(
  res: ServerResponse,
  call: HeadArguments,
  length: number | undefined,
): PassingHead {
  const declared = Number(sentHeader(res, call.headers, 'content-length') ?? NaN)
  const isRange = sentHeader(res, call.headers, 'content-range') !== undefined
  return {
    status: call.status,
    // A range that cannot be served is told in the same header.
    isPart: call.status === 206 || (isRange && call.status < 300),
    contentEncoding: sentHeader(res, call.headers, 'content-encoding'),
    contentLength: length ?? (Number.isFinite(declared) ? declared : undefined),
  }
}

/** True for a response that has no body, whatever the handler writes (RFC 9110 §6.4.1). */
export function isBodiless(res: ServerResponse, status: number): boolean {
  return res.req.method === 'HEAD' || status < 200 || status === 204 || status === 304
}

// What is no longer true once the body may have changed: its length, hashes and ranges, and the
// headers that a proxy copied from another connection.
export const bodyHeaders: ReadonlySet<string> = new Set([
  'content-length',
  'transfer-encoding',
  'content-encoding',
  'etag',
  'last-modified',
  'content-md5',
  'digest',
  'content-digest',
  'repr-digest',
  'accept-ranges',
  'content-range',
  'trailer',
])

/**
 * Removes what described the unfiltered body. Only what is there: Node takes the removal of a framing
 * header for the wish to send none, and would end the body with the connection, so that a client
 * could not tell a body cut short from a complete one. For the same reason a stream keeps its framing.
 */
export function removeBodyHeaders(res: ServerResponse, length: number | undefined): void {
  const streams = length === undefined && res.req.httpVersion === '1.1'
  const chunks = streams && res.hasHeader('transfer-encoding')
  for (const name of res.getHeaderNames()) {
    const replaced = name === 'content-length' && length !== undefined
    if (bodyHeaders.has(name) && !replaced) res.removeHeader(name)
  }
  if (chunks) res.setHeader('Transfer-Encoding', 'chunked')
  if (length !== undefined) res.setHeader('Content-Length', length)
}

const hashes = ['etag', 'last-modified', 'content-md5', 'digest', 'content-digest', 'repr-digest']

/**
 * Removes what a response without the whole body tells of it: an answer to HEAD, a 304 and a 206
 * describe the unfiltered bytes.
 */
export function removeTelltales(res: ServerResponse, status: number): void {
  const isHead = res.req.method === 'HEAD'
  if (!isHead && status !== 304 && status !== 206) return
  const measures = isBodiless(res, status) ? ['content-length'] : []
  for (const name of [...hashes, ...measures]) if (res.hasHeader(name)) res.removeHeader(name)
}

// Headers about the body; the policy of a page is one about the response.
const ABOUT_BODY = /^content-(?!security-policy)/

/** Puts the headers back to what they were before the handler ran. */
export function restoreHeaders(res: ServerResponse, before: OutgoingHttpHeaders): void {
  for (const name of res.getHeaderNames()) {
    if (!Object.hasOwn(before, name) || ABOUT_BODY.test(name)) res.removeHeader(name)
  }
  for (const [name, value] of Object.entries(before)) {
    const stale = ABOUT_BODY.test(name) || res.getHeader(name) === value
    if (value !== undefined && !stale) res.setHeader(name, value)
  }
}
