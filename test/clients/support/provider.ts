import { Readable } from 'node:stream'
import { LLMock } from '@copilotkit/aimock'
import { script } from './script'

/** A reply of a provider, as an application that passes it on reads it. */
export interface Reply {
  readonly status: number
  readonly contentType: string
  readonly body: () => AsyncIterable<Buffer>
}

/** Answers for what the mock does not speak; `undefined` for everything else. */
export type Recorded = (path: string, body: string) => RecordedReply | undefined

export interface RecordedReply {
  /** @defaultValue 200 */
  readonly status?: number
  readonly contentType: string
  readonly chunks: readonly (string | Buffer)[]
}

export interface Provider {
  readonly ask: (path: string, body: string) => Promise<Reply>
  /** The bodies of all requests. */
  readonly asked: readonly string[]
  readonly stop: () => Promise<void>
}

/**
 * All providers on one port. The mock makes up ids and times anew for each request; one that was seen
 * before gets the reply of that time, so that two applications in front can be compared.
 */
export async function startProvider(recorded: Recorded = () => undefined): Promise<Provider> {
  // So small that every finding comes in pieces.
  const mock = new LLMock({ port: 0, chunkSize: 5, logLevel: 'silent' })
  mock.on({ endpoint: 'chat' }, script)
  await mock.start()
  const replies = new Map<string, Reply>()
  const asked: string[] = []
  const ask = async (path: string, body: string): Promise<Reply> => {
    asked.push(body)
    const seen = replies.get(`${path} ${body}`)
    if (seen !== undefined) return seen
    const reply = recorded(path, body)
    const fresh = reply ? replyOf(reply) : await fetchReply(mock.url + path, body)
    replies.set(`${path} ${body}`, fresh)
    return fresh
  }
  return { ask, asked, stop: () => mock.stop() }
}

function replyOf({ status = 200, contentType, chunks }: RecordedReply): Reply {
  const bytes = chunks.map((chunk) => Buffer.from(chunk))
  return { status, contentType, body: () => Readable.from(bytes) }
}

async function fetchReply(url: string, body: string): Promise<Reply> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body })
  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    body: remembered(response.body as AsyncIterable<Uint8Array>),
  }
}

/** Chunks as they come, and for later readers as they came. */
function remembered(chunks: AsyncIterable<Uint8Array>): Reply['body'] {
  const seen: Buffer[] = []
  let isComplete = false
  return async function* read() {
    if (isComplete) return void (yield* seen)
    for await (const chunk of chunks) {
      seen.push(Buffer.from(chunk))
      yield seen.at(-1)!
    }
    isComplete = true
  }
}
