import { once } from 'node:events'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls'
import { tlsFiles, type TlsFiles, type TlsFilesOptions } from '../../src/tls/tls-files'
import type { CertificateAuthority, Issued } from '../support/certificate-authority'

/** A folder with the files of one side, replaced as careful writers do. */
export class IdentityFolder {
  readonly folder = mkdtempSync(join(tmpdir(), 'portcullis-tls-'))
  readonly problems: string[] = []
  readonly #opened: TlsFiles[] = []

  path(name: string): string {
    return join(this.folder, name)
  }

  write(name: 'key' | 'cert' | 'ca' | 'crl', text: string | Buffer): void {
    writeFileSync(this.path('new'), text, { mode: 0o600 })
    renameSync(this.path('new'), this.path(name))
  }

  /** Key and certificate, one after the other. */
  identity({ key, chain }: Issued): void {
    this.write('key', key)
    this.write('cert', chain)
  }

  async open(options: Partial<TlsFilesOptions> = {}): Promise<TlsFiles> {
    const [key, cert, ca] = ['key', 'cert', 'ca'].map((name) => this.path(name)) as [
      string,
      string,
      string,
    ]
    const onProblem = (problem: string) => void this.problems.push(problem)
    const files = await tlsFiles({ key, cert, ca, checkEveryMs: 50, onProblem, ...options })
    this.#opened.push(files)
    return files
  }

  remove(): void {
    for (const files of this.#opened) files.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** Resolves at the next change. */
export function changed(files: TlsFiles): Promise<void> {
  return new Promise((resolve) => {
    const end = files.onChange(() => {
      end()
      resolve()
    })
  })
}

/** Resolves once a condition holds. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10))
}

export interface RunningTls {
  readonly server: Server
  readonly port: number
  readonly origin: string
  readonly close: () => Promise<void>
}

/** An https server with these files, which it reloads. */
export async function startTls(
  files: TlsFiles,
  listener: RequestListener = (_req, res) => void res.end('ok'),
): Promise<RunningTls> {
  const server = createServer(files.serverOptions(), listener)
  files.secure(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const close = async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { server, port, origin: `https://localhost:${port}`, close }
}

export const clientOf = (
  { ca }: { readonly ca: CertificateAuthority },
  { key, chain }: Issued,
  more: ConnectionOptions = {},
): ConnectionOptions => ({ ca: ca.cert, key, cert: chain, servername: 'localhost', ...more })

/** A connection that somebody has answered on; rejects where it is refused. */
export async function talk(port: number, options: ConnectionOptions): Promise<TLSSocket> {
  const socket = connect({ port, host: '127.0.0.1', ...options })
  try {
    await ask(socket)
  } catch (error) {
    socket.destroy()
    throw error
  }
  return socket
}

/** One request on a connection; TLS 1.3 tells of a refused certificate only then. */
export function ask(socket: TLSSocket, path = '/'): Promise<string> {
  return new Promise((resolve, reject) => {
    const onClose = () => reject(new Error('closed'))
    socket.once('error', reject)
    socket.once('close', onClose)
    socket.once('data', (answer: Buffer) => {
      socket.off('error', reject)
      socket.off('close', onClose)
      resolve(answer.toString().split('\r\n')[0] ?? '')
    })
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
  })
}
