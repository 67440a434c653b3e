import { constants } from 'node:crypto'
import { ConfigurationError } from '../core/errors'
import { callback, oneOf, optional, parseOptions, string, type OptionParser } from '../core/options'
import { CredentialsError, readCredentials, type Credentials } from './tls-files/credentials'

/** Oldest version of TLS that is spoken. */
export type MinVersion = 'TLSv1.2' | 'TLSv1.3'

/** Whether everybody who connects needs a certificate of the authorities. */
export type ClientCertificates = 'required' | 'optional'

/** Options of `tls.createSecureContext`. */
export interface TlsContextOptions {
  readonly key: string
  readonly cert: string
  readonly ca: string
  readonly crl?: string
  readonly minVersion: MinVersion
  readonly secureOptions: number
  readonly honorCipherOrder: true
}

export interface TlsServerOptions extends TlsContextOptions {
  readonly requestCert: true
  readonly rejectUnauthorized: boolean
}

export interface TlsMaterial {
  /** Private key, in PEM without a passphrase. */
  readonly key: string
  /** Certificate, and those of the authorities below the root behind it, in PEM. */
  readonly cert: string
  /** Authorities that clients' certificates are verified against, in PEM. */
  readonly ca: string | readonly string[]
  /** Their revocation lists, one of each, in PEM. @defaultValue none */
  readonly crl?: string | readonly string[]
  /** @defaultValue 'TLSv1.2' */
  readonly minVersion?: MinVersion
  /** `optional` lets everybody connect and leaves it to `mtls()` to refuse. @defaultValue 'required' */
  readonly clientCertificates?: ClientCertificates
  /** Milliseconds since the epoch. @defaultValue Date.now */
  readonly clock?: () => number
}

/**
 * Options for `https.createServer` or `http2.createSecureServer` of a service that knows its clients by
 * certificate, from what is in memory already: TLS 1.2 or later, a certificate of the authorities, and no
 * renegotiation. `tlsFiles` makes the same from files, and keeps it current.
 *
 * @example createServer(tlsServerOptions({ key, cert, ca }), app)
 * @throws ConfigurationError for a wrong option, and for what does not fit together or is out of date.
 */
export function tlsServerOptions(material: TlsMaterial): TlsServerOptions {
  const parsed = parseOptions('tlsServerOptions', material, {
    key: string,
    cert: string,
    ca: texts,
    crl: optional(texts, []),
    minVersion: optional(minVersions, 'TLSv1.2'),
    clientCertificates: optional(oneOf(['required', 'optional']), 'required'),
    clock: optional(callback<() => number>(), Date.now),
  })
  const { key, cert, ca, crl, minVersion, clientCertificates, clock } = parsed
  const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) })
  const files = {
    key: file('key', key),
    cert: file('cert', cert),
    ca: ca.map((text) => file('ca', text)),
    crl: crl.map((text) => file('crl', text)),
  }
  try {
    const { context } = readCredentials(files, clock())
    return serverOptions(contextOptions(context, minVersion), clientCertificates)
  } catch (error) {
    if (!(error instanceof CredentialsError)) throw error
    throw new ConfigurationError(`\`tlsServerOptions\`: ${error.message}`)
  }
}

export const minVersions = oneOf(['TLSv1.2', 'TLSv1.3'])

/** What both sides of a connection speak. */
export function contextOptions(
  context: Credentials['context'],
  minVersion: MinVersion,
): TlsContextOptions {
  return {
    ...context,
    minVersion,
    // A client that renegotiates could present another certificate on a connection that is authorized.
    secureOptions: constants.SSL_OP_NO_RENEGOTIATION,
    honorCipherOrder: true,
  }
}

export function serverOptions(
  context: TlsContextOptions,
  clientCertificates: ClientCertificates,
): TlsServerOptions {
  const rejectUnauthorized = clientCertificates !== 'optional'
  return { ...context, requestCert: true, rejectUnauthorized }
}

const texts: OptionParser<readonly string[]> = (value, fail) => {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (list.length === 0) return fail('a PEM or a list of them')
  return list.map((item) => string(item, () => fail('a PEM or a list of them')))
}
