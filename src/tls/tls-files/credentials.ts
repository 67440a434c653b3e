import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto'
import { createSecureContext } from 'node:tls'
import { factsOf } from '../x509/certificate-facts'
import { DerError } from '../x509/der'
import { derBlocks, toPem } from '../x509/pem'
import { readRevocationLists, type RevocationLists } from '../revocation-lists'

/** What one side of a connection presents and believes, as a whole that fits together. */
export interface Credentials {
  /** Options of `tls.createSecureContext`. */
  readonly context: {
    readonly key: string
    readonly cert: string
    readonly ca: string
    readonly crl?: string
  }
  readonly lists: RevocationLists | undefined
  /** Milliseconds since the epoch at which the own certificate expires. */
  readonly until: number
}

/** A file with its content; the path is for messages. */
export interface TlsFile {
  readonly path: string
  readonly bytes: Buffer
}

export interface CredentialFiles {
  readonly key: TlsFile
  readonly cert: TlsFile
  readonly ca: readonly TlsFile[]
  readonly crl: readonly TlsFile[]
}

/** Files that cannot be taken as they are. Holds nothing of what is in them. */
export class CredentialsError extends Error {
  override readonly name = 'CredentialsError'
  /** Milliseconds since the epoch at which the same files may be fine. */
  readonly passesAt: number

  constructor(message: string, passesAt = Infinity) {
    super(message)
    this.passesAt = passesAt
  }
}

/** @throws CredentialsError for files that are not what they should be, do not fit together, or are out of date. */
export function readCredentials(files: CredentialFiles, now: number): Credentials {
  const key = keyIn(files.key)
  const [own, ...chain] = certificatesIn(files.cert)
  const authorities = files.ca.flatMap(certificatesIn)
  if (own === undefined || !fits(own, key)) {
    throw new CredentialsError(
      `the key in \`${files.key.path}\` is not that of the first certificate in \`${files.cert.path}\``,
    )
  }
  const until = validUntil(own, files.cert.path, now)
  const lists = files.crl.length === 0 ? undefined : listsIn(files.crl, authorities, now)
  const context = {
    key: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: [own, ...chain].join(''),
    ca: authorities.join(''),
    ...(files.crl.length > 0 && { crl: files.crl.flatMap(listPems).join('') }),
  }
  tryContext(context, files)
  return { context, lists, until }
}

function keyIn({ path, bytes }: TlsFile): KeyObject {
  try {
    return createPrivateKey(bytes)
  } catch {
    throw new CredentialsError(`\`${path}\` holds no private key in PEM that needs no passphrase`)
  }
}

function certificatesIn({ path, bytes }: TlsFile): readonly X509Certificate[] {
  const certificates = readOr(path, () =>
    derBlocks(bytes, 'CERTIFICATE').map((der) => new X509Certificate(der)),
  )
  if (certificates.length > 0) return certificates
  throw new CredentialsError(`\`${path}\` holds no certificate`)
}

function fits(certificate: X509Certificate, key: KeyObject): boolean {
  try {
    return certificate.checkPrivateKey(key)
  } catch {
    return false
  }
}

function validUntil(certificate: X509Certificate, path: string, now: number): number {
  const { notBefore, notAfter } = readOr(path, () => factsOf(certificate))
  if (now < notBefore) {
    const from = new Date(notBefore).toISOString()
    throw new CredentialsError(
      `the certificate in \`${path}\` is not valid before ${from}`,
      notBefore,
    )
  }
  if (now < notAfter) return notAfter
  throw new CredentialsError(expiredMessage(path, notAfter))
}

export function expiredMessage(path: string, at: number): string {
  return `the certificate in \`${path}\` expired at ${new Date(at).toISOString()}`
}

function listsIn(
  files: readonly TlsFile[],
  authorities: readonly X509Certificate[],
  now: number,
): RevocationLists {
  const paths = files.map(({ path }) => path).join('`, `')
  const pem = Buffer.from(files.flatMap(listPems).join(''))
  const lists = readOr(paths, () => readRevocationLists(pem, authorities))
  if (lists.missing.length > 0) {
    throw new CredentialsError(
      `there is no revocation list in \`${paths}\` of ${lists.missing.join('; ')}, which is in \`ca\``,
    )
  }
  if (now < lists.from) {
    const from = new Date(lists.from).toISOString()
    throw new CredentialsError(
      `a revocation list in \`${paths}\` is not in force before ${from}`,
      lists.from,
    )
  }
  if (now < lists.until) return lists
  throw new CredentialsError(outdatedMessage(paths, lists.until))
}

export function outdatedMessage(paths: string, at: number): string {
  return `a revocation list in \`${paths}\` ran out at ${new Date(at).toISOString()}`
}

function listPems({ path, bytes }: TlsFile): readonly string[] {
  const blocks = readOr(path, () => derBlocks(bytes, 'X509 CRL'))
  if (blocks.length > 0) return blocks.map((der) => toPem(der, 'X509 CRL'))
  throw new CredentialsError(`\`${path}\` holds no revocation list`)
}

/** What OpenSSL refuses, such as keys that are too short, is refused here and not when a server takes it. */
function tryContext({ key, cert, ca }: Credentials['context'], files: CredentialFiles): void {
  try {
    createSecureContext({ key, cert, ca })
  } catch (error) {
    const { code } = Object(error) as { code?: unknown }
    throw new CredentialsError(
      `OpenSSL does not take \`${files.cert.path}\` and its key: ${typeof code === 'string' ? code : 'it failed'}`,
    )
  }
}

function readOr<Read>(path: string, read: () => Read): Read {
  try {
    return read()
  } catch (error) {
    const reason = error instanceof DerError ? error.message : 'it is not what it should be'
    throw new CredentialsError(`\`${path}\` cannot be read: ${reason}`)
  }
}
