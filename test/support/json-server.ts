import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Asked {
  readonly path: string | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: Record<string, unknown>
  /** Resolves once the client has hung up before it was answered. */
  readonly hungUp: Promise<void>
}

export type Answer = (response: ServerResponse, asked: Asked) => void

/** A server that is asked in JSON. */
export interface JsonServer {
  readonly url: string
  /** What it was asked since `answer` was last set. */
  readonly asked: readonly Asked[]
  /** Sets how it answers from now on. */
  readonly answers: (answer: Answer) => void
  readonly close: () => void
}

/** Answers with a value as JSON, or with a text as it is. */
export const json =
  (value: unknown, status = 200): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(typeof value === 'string' ? value : JSON.stringify(value))
  }

/** Never answers. */
export const silent: Answer = () => undefined

export async function startJsonServer(): Promise<JsonServer> {
  let answer: Answer = silent
  let asked: Asked[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    const hungUp = new Promise<void>((resolve) => {
      response.once('close', () => (response.writableFinished ? undefined : resolve()))
    })
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as Asked['body']
      const one = { path: request.url, headers: request.headers, body, hungUp }
      asked.push(one)
      answer(response, one)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get asked() {
      return asked
    },
    answers: (next) => {
      answer = next
      asked = []
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
