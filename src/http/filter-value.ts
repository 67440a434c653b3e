import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { isGuardError } from '../core/errors'
import type { BodyFilter } from '../core/filter'
import type { GuardCore } from '../core/guard'
import { uninspectable } from './decode'
import { filterStream } from './filter-stream'
import { bodyHeaders, isBodiless } from './response-head'
import type { Underway } from './underway'
import { toStream } from './value-stream'
import { asWhole } from './whole-filter'

/** The part of Koa's context that holds a response as a value until every middleware is done. */
export interface ValueContext {
  /** False where the handler writes to the bare response. */
  readonly respond?: boolean | undefined
  readonly response: {
    readonly status: number
    body: unknown
    /** Empty or absent where there is no such header: Koa 2 and 3 differ. */
    readonly get: (name: string) => string | undefined
    readonly remove: (name: string) => void
  }
}

/**
 * Filters the body that a handler has set, so that middlewares outside of the gate (compression,
 * entity tags) work on what may leave. What is no value yet, or compressed already, is left to the
 * tap of the response.
 */
export async function filterValue(
  guard: GuardCore,
  underway: Underway,
  res: ServerResponse,
  context: ValueContext,
): Promise<void> {
  const { response } = context
  const value = response.body
  if (context.respond === false || res.headersSent || res.writableEnded) return
  if (value === undefined || value === null || isBodiless(res, response.status)) return
  if (response.get('content-encoding')) return
  try {
    const filter = filterFor(guard, underway, response)
    underway.filtered = true
    underway.passed = filter === undefined
    if (!filter) return
    const body = await filtered(filter, value, res, underway)
    response.body = body
    removeStale(response, body instanceof Readable)
  } catch (error) {
    underway.filtered = false
    if (!isGuardError(error)) throw error
    underway.tap?.refuse(error)
  }
}

// The framework has set the length anew; a stream keeps its framing.
function removeStale(response: ValueContext['response'], streams: boolean): void {
  for (const name of bodyHeaders) {
    const kept = name === (streams ? 'transfer-encoding' : 'content-length')
    if (!kept && response.get(name)) response.remove(name)
  }
}

function filterFor(
  guard: GuardCore,
  { exchange }: Underway,
  response: ValueContext['response'],
): BodyFilter | undefined {
  const { status } = response
  const contentType = response.get('content-type')
  const filter = guard.respond(exchange, { status, contentType: contentType || undefined })
  if (filter && status === 206) throw uninspectable('a part of a body cannot be inspected')
  return filter
}

async function filtered(
  filter: BodyFilter,
  value: unknown,
  res: ServerResponse,
  underway: Underway,
): Promise<unknown> {
  const source = toStream(value)
  if (source && filter.mode === 'stream') return filterStream(source, filter, res, underway)
  const whole = asWhole(filter)
  const body = source ? await collect(source, whole.maxBytes) : toBytes(value)
  if (body.length > whole.maxBytes) throw tooLarge()
  const out = body.length === 0 ? body : whole.apply(body)
  return Buffer.isBuffer(value) || source ? out : out.toString('utf8')
}

function toBytes(value: unknown): Buffer {
  if (Buffer.isBuffer(value)) return value
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value), 'utf8')
}

async function collect(source: AsyncIterable<unknown>, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of source) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk as Uint8Array)
    size += bytes.length
    // Leaving the loop destroys the source.
    if (size > maxBytes) throw tooLarge()
    chunks.push(bytes)
  }
  return Buffer.concat(chunks, size)
}

function tooLarge(): Error {
  return uninspectable('the response is larger than the filter may hold')
}
