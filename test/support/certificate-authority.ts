import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A certificate with its key, as PEM. */
export interface Issued {
  readonly cert: string
  readonly key: string
  /** The certificate, then those of the authorities below the root. */
  readonly chain: string
}

export interface IssueOptions {
  /** Slash form of openssl: `/O=Example/CN=billing`; '/' for none. @defaultValue '/' */
  readonly subject?: string
  /** As openssl's extension files write them, one each: `URI:spiffe://example.org/a`. @defaultValue none */
  readonly altNames?: readonly string[]
  /** @defaultValue ['clientAuth'] */
  readonly usages?: readonly string[]
  /** `YYYYMMDDHHMMSSZ`. @defaultValue from yesterday, for ten days */
  readonly from?: string
  readonly to?: string
  /** Lines of the extension section besides. */
  readonly extensions?: readonly string[]
  /** As `openssl genpkey` names it. @defaultValue P-256 */
  readonly key?: readonly string[]
}

const P256 = ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256']

/**
 * A certificate authority of openssl in a folder of its own, made when a test starts: nothing that expires
 * is kept in the repository.
 */
export class CertificateAuthority {
  readonly cert: string
  readonly key: string
  /** Where its files are. */
  readonly folder: string
  readonly #above: string
  #count = 0

  private constructor(folder: string, above: string) {
    this.folder = folder
    this.#above = above
    this.cert = readFileSync(join(folder, 'ca.pem'), 'utf8')
    this.key = readFileSync(join(folder, 'ca.key'), 'utf8')
    writeFileSync(join(folder, 'index.txt'), '')
    writeFileSync(join(folder, 'serial'), '1000\n')
    writeFileSync(join(folder, 'crlnumber'), '01\n')
    writeFileSync(join(folder, 'ca.cnf'), config(folder))
    mkdirSync(join(folder, 'issued'))
  }

  static create(name = 'Test Root'): CertificateAuthority {
    const folder = mkdtempSync(join(tmpdir(), 'portcullis-ca-'))
    openssl(
      folder,
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
      ...['-keyout', 'ca.key', '-out', 'ca.pem', '-days', '30', '-subj', `/CN=${name}`],
      ...['-addext', 'keyUsage=critical,keyCertSign,cRLSign'],
    )
    return new CertificateAuthority(folder, '')
  }

  issue(options: IssueOptions = {}): Issued {
    const name = `${++this.#count}`
    this.#sign(name, options, [
      'basicConstraints = critical,CA:FALSE',
      'keyUsage = critical,digitalSignature',
      `extendedKeyUsage = ${(options.usages ?? ['clientAuth']).join(',')}`,
    ])
    const cert = this.#read(`${name}.pem`)
    return { cert, key: this.#read(`${name}.key`), chain: cert + this.#chain() }
  }

  /** An authority below this one. */
  intermediate(
    options: IssueOptions & { readonly constraints?: string } = {},
  ): CertificateAuthority {
    const name = `${++this.#count}`
    const { constraints = 'critical,CA:TRUE', ...rest } = options
    this.#sign(name, { subject: `/CN=Intermediate ${name}`, ...rest }, [
      `basicConstraints = ${constraints}`,
      'keyUsage = critical,keyCertSign,cRLSign',
    ])
    const folder = mkdtempSync(join(tmpdir(), 'portcullis-ca-'))
    writeFileSync(join(folder, 'ca.pem'), this.#read(`${name}.pem`))
    writeFileSync(join(folder, 'ca.key'), this.#read(`${name}.key`))
    return new CertificateAuthority(folder, this.#chain())
  }

  revoke({ cert }: Pick<Issued, 'cert'>): void {
    writeFileSync(join(this.folder, 'revoked.pem'), cert)
    openssl(this.folder, 'ca', '-config', 'ca.cnf', '-batch', '-revoke', 'revoked.pem')
  }

  /** What it has revoked by now, as PEM; `seconds` until the next list is due. */
  revocationList(seconds = 86_400): string {
    openssl(
      this.folder,
      ...['ca', '-config', 'ca.cnf', '-batch', '-gencrl', '-crlsec', String(seconds)],
      ...['-out', 'crl.pem'],
    )
    return this.#read('crl.pem')
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  #chain(): string {
    // The root is known to whoever verifies.
    return this.#above === '' && isSelfSigned(this.folder) ? '' : this.cert + this.#above
  }

  #sign(name: string, options: IssueOptions, extensions: readonly string[]): void {
    const { subject = '/', altNames = [], key = P256 } = options
    const { from = moment(-86_400_000), to = moment(10 * 86_400_000) } = options
    const names = altNames.map((name, index) => {
      const colon = name.indexOf(':')
      return `${name.slice(0, colon)}.${index + 1} = "${name.slice(colon + 1)}"`
    })
    const lines = [...extensions, ...(options.extensions ?? [])]
    if (names.length > 0) lines.push('subjectAltName = @names', '[names]', ...names)
    writeFileSync(join(this.folder, `${name}.ext`), ['[ext]', ...lines, ''].join('\n'))
    openssl(this.folder, 'genpkey', ...key, '-out', `${name}.key`)
    openssl(
      this.folder,
      ...['req', '-new', '-key', `${name}.key`, '-subj', subject, '-out', `${name}.csr`],
      ...['-config', 'ca.cnf'],
    )
    openssl(
      this.folder,
      ...['ca', '-config', 'ca.cnf', '-batch', '-notext', '-in', `${name}.csr`],
      ...['-out', `${name}.pem`, '-startdate', from, '-enddate', to],
      ...['-extfile', `${name}.ext`, '-extensions', 'ext'],
    )
  }

  #read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8')
  }
}

/** A certificate that nobody but its holder vouches for. */
export function selfSigned(altName: string, subject = '/CN=nobody'): Issued {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-ca-'))
  openssl(
    folder,
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
    ...['-keyout', 'key.pem', '-out', 'cert.pem', '-days', '2', '-subj', subject],
    ...['-addext', `subjectAltName=${altName}`, '-addext', 'extendedKeyUsage=clientAuth'],
  )
  const cert = readFileSync(join(folder, 'cert.pem'), 'utf8')
  const key = readFileSync(join(folder, 'key.pem'), 'utf8')
  rmSync(folder, { recursive: true, force: true })
  return { cert, key, chain: cert }
}

/** A moment as certificates write it. */
export function moment(fromNowMs: number): string {
  return new Date(Date.now() + fromNowMs).toISOString().replace(/[-:T]|\.\d+/g, '')
}

function openssl(cwd: string, ...args: readonly string[]): string {
  return execFileSync('openssl', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

function isSelfSigned(folder: string): boolean {
  const names = openssl(folder, 'x509', '-in', 'ca.pem', '-noout', '-subject', '-issuer')
  const [subject = '', issuer = ''] = names.trim().split('\n')
  return subject.replace('subject=', '') === issuer.replace('issuer=', '')
}

function config(folder: string): string {
  return `
[ca]
default_ca = own
[own]
dir = ${folder}
database = $dir/index.txt
new_certs_dir = $dir/issued
serial = $dir/serial
crlnumber = $dir/crlnumber
certificate = $dir/ca.pem
private_key = $dir/ca.key
default_md = sha256
default_days = 10
default_crl_days = 1
policy = any
unique_subject = no
email_in_dn = no
preserve = yes
string_mask = utf8only
[any]
countryName = optional
organizationName = optional
organizationalUnitName = optional
commonName = optional
[req]
distinguished_name = none
string_mask = utf8only
utf8 = yes
[none]
`
}
