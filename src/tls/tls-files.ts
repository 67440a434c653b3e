import type { X509Certificate } from 'node:crypto'
import { resolve } from 'node:path'
import { ConfigurationError } from '../core/errors'
import {
  callback,
  integer,
  optional,
  parseOptions,
  string,
  type OptionParser,
} from '../core/options'
import { CredentialsError } from './tls-files/credentials'
import type { RevocationStatus, RevokedCertificates } from './revoked'
import {
  contextOptions,
  minVersions,
  serverOptions,
  type ClientCertificates,
  type MinVersion,
  type TlsContextOptions,
  type TlsServerOptions,
} from './server-options'
import { WatchedCredentials } from './tls-files/watched-credentials'

export interface TlsFilesOptions {
  /** Path of the private key, in PEM without a passphrase. */
  readonly key: string
  /** Path of the certificate, and of those of the authorities below the root behind it. */
  readonly cert: string
  /** Paths of the certificates of the authorities that the other side's certificate is verified against. */
  readonly ca: string | readonly string[]
  /** Paths of their revocation lists, one of each authority, in PEM or DER. @defaultValue none */
  readonly crl?: string | readonly string[]
  /** @defaultValue 'TLSv1.2' */
  readonly minVersion?: MinVersion
  /** Milliseconds between two looks at the files, 50 to 60,000. @defaultValue 1000 */
  readonly checkEveryMs?: number
  /** Told of files that are not taken, and of what expires. @defaultValue process.emitWarning */
  readonly onProblem?: (message: string) => void
  /** Milliseconds since the epoch. @defaultValue Date.now */
  readonly clock?: () => number
}

/** A server that takes another context: of `node:tls`, `node:https` or `node:http2`. */
export interface ReloadableServer {
  readonly setSecureContext: (options: TlsContextOptions) => void
}

/** Key, certificate and what is known of the other side, kept current while they are in force. */
export interface TlsFiles extends RevokedCertificates {
  /** Says of a certificate what the lists say; `unknown` where there are none. */
  readonly isRevoked: (certificate: X509Certificate, now?: number) => RevocationStatus
  /**
   * Options for `https.createServer` or `http2.createSecureServer`: who presents no certificate of the
   * authorities does not get in, unless certificates are `'optional'`. Then the connection stands, `authorized`
   * says what became of the certificate, and whoever reads a name of it must look at that first.
   */
  readonly serverOptions: (clientCertificates?: ClientCertificates) => TlsServerOptions
  /** Puts another context into the server after each change. Returns the end. */
  readonly secure: (server: ReloadableServer) => () => void
  /** What a client connects with. */
  readonly clientOptions: () => TlsContextOptions & { readonly rejectUnauthorized: true }
  /** Ends the watch: what is in force stays. */
  readonly close: () => void
}

/**
 * Credentials in files, read again when these change: together, once they fit together, within twice
 * `checkEveryMs`. Until then, and where they do not, those that were read before stay in force.
 *
 * @example
 * const files = await tlsFiles({ key: 'tls.key', cert: 'tls.crt', ca: 'ca.crt', crl: 'ca.crl' })
 * const server = createServer(files.serverOptions(), app)
 * files.secure(server)
 * @throws ConfigurationError for a wrong option, and for files that cannot be taken as they are.
 */
export async function tlsFiles(options: TlsFilesOptions): Promise<TlsFiles> {
  const { key, cert, ca, crl, minVersion, ...watch } = parseOptions('tlsFiles', options, {
    key: path,
    cert: path,
    ca: paths,
    crl: optional(paths, []),
    minVersion: optional(minVersions, 'TLSv1.2'),
    checkEveryMs: optional(integer(50, 60_000, 'milliseconds'), 1000),
    onProblem: optional(callback<(message: string) => void>(), emitWarning),
    clock: optional(callback<() => number>(), Date.now),
  })
  const watched = await open(() => WatchedCredentials.open({ key, cert, ca, crl }, watch))
  const context = () => contextOptions(watched.inForce.context, minVersion)
  return Object.freeze<TlsFiles>({
    isRevoked: (certificate, now = watch.clock()) =>
      watched.inForce.lists?.isRevoked(certificate, now) ?? 'unknown',
    hasLists: crl.length > 0,
    onChange: (listener) => watched.add(listener),
    serverOptions: (clientCertificates = 'required') =>
      serverOptions(context(), clientCertificates),
    secure: (server) => {
      server.setSecureContext(context())
      return watched.add(() => reload(server, context(), watch.onProblem))
    },
    clientOptions: () => ({ ...context(), rejectUnauthorized: true }),
    close: () => watched.close(),
  })
}

function reload(
  server: ReloadableServer,
  context: TlsContextOptions,
  onProblem: (message: string) => void,
): void {
  try {
    server.setSecureContext(context)
  } catch (error) {
    const { code } = Object(error) as { code?: unknown }
    const reason = typeof code === 'string' ? ` (${code})` : ''
    onProblem(`a server did not take what was read${reason}; it goes on with what it had`)
  }
}

async function open(read: () => Promise<WatchedCredentials>): Promise<WatchedCredentials> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof CredentialsError)
      throw new ConfigurationError(`\`tlsFiles\`: ${error.message}`)
    throw error
  }
}

// Absolute: a service that changes its working directory goes on with the same files.
const path: OptionParser<string> = (value, fail) => resolve(string(value, () => fail('a path')))

const paths: OptionParser<readonly string[]> = (value, fail) => {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (list.length === 0) return fail('a path or a list of paths')
  return list.map((item) => resolve(string(item, () => fail('a path or a list of paths'))))
}

function emitWarning(message: string): void {
  process.emitWarning(message, { code: 'PORTCULLIS_TLS_FILES' })
}
