import { once } from 'node:events'
import {
  createServer,
  request,
  type Agent,
  type RequestOptions,
  type ServerOptions,
} from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:https'
import type { Application, Framework } from './servers'

export interface RunningTls {
  readonly port: number
  readonly url: string
  readonly server: Server
  readonly close: () => Promise<void>
}

/** A listening HTTPS server of one application. */
export async function startTls(
  framework: Framework,
  application: Application,
  options: ServerOptions,
): Promise<RunningTls> {
  const server = createServer(options, framework.listener(application))
  server.on('tlsClientError', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `https://localhost:${port}`,
    server,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
  /** Whether the connection had carried a request before. */
  readonly reused: boolean
  /** Whether the handshake resumed an earlier session. */
  readonly resumed: boolean
}

export type Ask = Pick<
  RequestOptions,
  'ca' | 'cert' | 'key' | 'headers' | 'path' | 'method' | 'minVersion' | 'maxVersion'
> & { readonly agent?: Agent | false; readonly body?: string }

/** One request over TLS, on a connection of its own unless an agent says otherwise. */
export function ask(port: number, options: Ask): Promise<Answer> {
  const { agent = false, body, ...rest } = options
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', servername: 'localhost', port, agent, ...rest })
    asked.on('error', reject)
    asked.on('response', (response) => {
      let text = ''
      const { resumed } = sessionOf(response.socket)
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (text += chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          reused: asked.reusedSocket,
          resumed,
        }),
      )
    })
    asked.end(body)
  })
}

function sessionOf(socket: object): { readonly resumed: boolean } {
  return { resumed: (socket as { isSessionReused?: () => boolean }).isSessionReused?.() === true }
}
