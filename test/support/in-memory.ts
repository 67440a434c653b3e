import { GuardError } from '../../src/core/errors'
import type { BodySource, Exchange, ExchangeRequest, RequestBody } from '../../src/core/exchange'
import type { FilteredChunk } from '../../src/core/filter'
import type { AdaptableGuard, Plan } from '../../src/core/guard'

/** A request as the HTTP layer would describe it; the body is parsed JSON, or a text. */
export interface InMemoryRequest extends Partial<Omit<ExchangeRequest, 'body' | 'headers'>> {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** How an exchange ended before its handler. */
export interface Received {
  readonly exchange: Exchange
  /** Why it was refused; `undefined` where the handler runs. */
  readonly error: GuardError | undefined
}

/** Runs the plans of a guard on a request, one after the other, without a server. */
export async function receive(
  guard: AdaptableGuard,
  request: InMemoryRequest,
  plans: readonly Plan[] = [guard.plans.all()],
): Promise<Received> {
  const exchange = guard.begin(requestOf(request))
  for (const plan of plans) {
    const error = await guard.receive(exchange, plan).then(
      () => undefined,
      (reason: unknown) => reason as GuardError,
    )
    if (error !== undefined) return { exchange, error }
  }
  return { exchange, error: undefined }
}

function requestOf({ headers = {}, body, ...facts }: InMemoryRequest): ExchangeRequest {
  return {
    method: 'POST',
    url: facts.path ?? '/',
    path: '/',
    encodedSlash: false,
    query: new URLSearchParams(),
    address: '192.0.2.1',
    violation: undefined,
    ...facts,
    headers: new Map(Object.entries(headers).map(([name, value]) => [name, [value]])),
    body: sourceOf(body),
  }
}

/** Parsed anew for each exchange, as a body is. */
function sourceOf(body: unknown): BodySource {
  return {
    read: ({ maxBytes }, opaque) => {
      const text = body === undefined ? '' : JSON.stringify(body)
      if (Buffer.byteLength(text) > maxBytes) {
        return Promise.reject(new GuardError('body-too-large'))
      }
      const read = (kind: RequestBody['kind'], value: unknown): Promise<RequestBody> =>
        Promise.resolve({ kind, value, rewritten: false, source: 'read' })
      if (opaque) return read('opaque', undefined)
      if (body === undefined) return read('empty', undefined)
      return typeof body === 'string' ? read('text', body) : read('json', JSON.parse(text))
    },
  }
}

/** What leaves for a whole JSON response. */
export function respondWhole(
  guard: AdaptableGuard,
  exchange: Exchange,
  body: unknown,
  contentType = 'application/json',
): string {
  const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
  const filter = guard.respond(exchange, { status: 200, contentType })
  if (filter === undefined) return bytes.toString()
  if (filter.mode === 'whole') return filter.apply(bytes).toString()
  return respondChunks(filter, [bytes])
}

/** What leaves for a response in pieces; throws where it is cut. */
export function respondStream(
  guard: AdaptableGuard,
  exchange: Exchange,
  chunks: readonly Buffer[],
  contentType = 'text/event-stream',
): string {
  const filter = guard.respond(exchange, { status: 200, contentType })
  if (filter === undefined) return Buffer.concat(chunks).toString()
  if (filter.mode === 'whole') return filter.apply(Buffer.concat(chunks)).toString()
  return respondChunks(filter, chunks)
}

function respondChunks(
  filter: {
    readonly write: (chunk: Buffer) => FilteredChunk
    readonly end: () => FilteredChunk
  },
  chunks: readonly Buffer[],
): string {
  let sent = ''
  for (const step of [...chunks.map((chunk) => () => filter.write(chunk)), filter.end]) {
    const { text, refused } = step()
    sent += text
    if (refused !== undefined) throw Object.assign(refused, { sent })
  }
  return sent
}

/** The text of the answer in a stream of OpenAI Chat. */
export function contentOf(stream: string): string {
  // Not `.` and `$`: to them U+2028 ends a line, to an event stream it does not.
  const contents = [...stream.matchAll(/(?<=^|\n)data: (\{[^\n]*\})(?=\n)/g)].map(
    ([, data = '']) => {
      const event = JSON.parse(data) as { choices?: [{ delta: { content?: string } }] }
      return event.choices?.[0].delta.content ?? ''
    },
  )
  return contents.join('')
}
