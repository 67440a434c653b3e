import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface LocalServer {
  readonly origin: string
  /** Paths and bodies that were asked for, in order. */
  readonly asked: {
    readonly path: string
    readonly body: string
    readonly request: IncomingMessage
  }[]
  readonly count: (path: string) => number
  answer: (path: string, response: ServerResponse, body: string) => void
  readonly close: () => Promise<void>
}

/** A real server on this machine that answers as it is told. */
export async function localServer(answer: LocalServer['answer']): Promise<LocalServer> {
  const asked: LocalServer['asked'] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      const path = request.url ?? ''
      asked.push({ path, body, request })
      local.answer(path, response, body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const local: LocalServer = {
    origin: `http://127.0.0.1:${port}`,
    asked,
    count: (path) => asked.filter((one) => one.path === path).length,
    answer,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return local
}

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(value))
}
