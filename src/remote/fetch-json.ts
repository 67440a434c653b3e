import { isUtf8 } from 'node:buffer'
import { UnusableAnswer } from './breaker'

/** `fetch` of the platform, or one with the same contract: through a proxy, with other roots. */
export type Fetch = typeof globalThis.fetch

export interface JsonRequest {
  readonly url: string
  readonly fetch: Fetch
  /** Sent by POST, as is `json`. Without both it is a GET. */
  readonly form?: URLSearchParams
  /** A JSON text. */
  readonly json?: string
  readonly headers?: Readonly<Record<string, string>>
  /** For the whole answer, in milliseconds. @defaultValue 5,000 */
  readonly timeoutMs?: number
  /** Ends the request. @defaultValue nothing but the time limit */
  readonly signal?: AbortSignal
  /** @defaultValue 262,144 */
  readonly maxBytes?: number
  /** Reads the bytes of an answer. @defaultValue `JSON.parse` of UTF-8 */
  readonly parse?: (bytes: Buffer) => unknown
}

export interface JsonReply {
  readonly status: number
  /** `undefined` where the status is not 200. */
  readonly value: unknown
}

const defaultTimeoutMs = 5000

const defaultMaxBytes = 262_144

/**
 * Asks a server for JSON. Follows no redirect: keys come from where the configuration
 * says, and credentials go nowhere else.
 *
 * @throws Error where there is no answer in time, a redirect, too many bytes or no JSON.
 */
export async function fetchJson(request: JsonRequest): Promise<JsonReply> {
  const { url, fetch, form, json, headers, timeoutMs = defaultTimeoutMs } = request
  const body = form ?? json
  const late = AbortSignal.timeout(timeoutMs)
  const signal = request.signal === undefined ? late : AbortSignal.any([request.signal, late])
  const answer = fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      accept: 'application/json',
      ...(json !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body }),
    redirect: 'error',
    signal,
  }).then((response) => read(response, request))
  // An injected `fetch` may not listen to the signal.
  return Promise.race([answer, aborted(signal)])
}

async function read(
  response: Response,
  { maxBytes = defaultMaxBytes, parse = parseUtf8 }: JsonRequest,
): Promise<JsonReply> {
  const { status, redirected } = response
  if (redirected) throw new Error('the answer came through a redirect')
  if (status !== 200) {
    await response.body?.cancel()
    return { status, value: undefined }
  }
  return { status, value: parse(await readCapped(response, maxBytes)) }
}

function parseUtf8(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) throw new Error('the answer is no UTF-8')
  return JSON.parse(bytes.toString('utf8'))
}

async function readCapped({ body }: Response, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  if (body === null) return Buffer.alloc(0)
  // Leaving the loop by a throw cancels the stream.
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength
    if (length > maxBytes) throw new UnusableAnswer(`the answer has more than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = (): void => reject(new Error('the server did not answer in time'))
    if (signal.aborted) fail()
    else signal.addEventListener('abort', fail, { once: true })
  })
}
