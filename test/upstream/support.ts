import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  type Server,
} from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

/** What a provider was asked. */
export interface Asked {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Provider {
  readonly origin: string
  readonly asked: readonly Asked[]
  readonly close: () => Promise<void>
}

/** A provider on this machine: keeps what it was asked and answers with `answer`, else with 200. */
export async function startProvider(
  answer: (asked: Asked, ...response: Parameters<RequestListener>) => void = (_, _req, res) =>
    void res.end('{}'),
): Promise<Provider> {
  const asked: Asked[] = []
  const server: Server = createServer((req, res) => {
    const chunks: Buffer[] = []
    req.on('data', (chunk: Buffer) => chunks.push(chunk))
    req.on('end', () => {
      const { method = '', url = '', headers } = req
      const last = { method, url, headers, body: Buffer.concat(chunks).toString() }
      asked.push(last)
      res.setHeader('content-type', 'application/json')
      answer(last, req, res)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
