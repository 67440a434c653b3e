import { request, type IncomingHttpHeaders } from 'node:http'

export interface Sent {
  readonly path: string
  /** A list is as many headers of one name. */
  readonly headers: Readonly<Record<string, string | string[]>>
  /** Address of the loopback that it comes from. @defaultValue 127.0.0.1 */
  readonly from?: string
  /** A Unix socket in place of the port. */
  readonly socketPath?: string
}

/** One plain request, on a connection of its own. */
export function send(
  port: number,
  { path, headers, from = '127.0.0.1', socketPath }: Sent,
): Promise<{
  readonly status: number
  readonly text: string
  readonly headers: IncomingHttpHeaders
}> {
  return new Promise((resolve, reject) => {
    const place = socketPath ? { socketPath } : { host: '127.0.0.1', port, localAddress: from }
    const asked = request({ ...place, path, headers, agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
      )
    })
    asked.on('error', reject)
    asked.end()
  })
}
