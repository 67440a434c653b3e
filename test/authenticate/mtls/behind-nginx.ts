import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mtls, nginxHeaders } from '../../../src'
import type { CertificateForwarder, GuardOptions, MtlsOptions, PolicyDocument } from '../../../src'
import {
  CertificateAuthority,
  moment,
  selfSigned,
  type Issued,
} from '../../support/certificate-authority'
import { startNginx, type NginxServer } from '../../support/nginx-server'
import { send } from '../../support/send'
import { start, type Framework, type Running } from '../../support/servers'
import type { Ask } from '../../support/tls'
import { id, otherId } from './families'
import { tellPrincipal, watchedGuard, withCauses } from './support'

const page = readFileSync(join(__dirname, '../../../docs/mtls.md'), 'utf8')
const blocks = new Map(
  [...page.matchAll(/```nginx\n# (.*)\n([\s\S]*?)```/g)].map(([, title = '', text = '']) => [
    title,
    text,
  ]),
)

/** First lines of the blocks of the page in nginx's language. */
export const titles = [...blocks.keys()]

/** Such a block, by its first line. */
export function blockOf(title: string): string {
  const block = blocks.get(title)
  if (block === undefined) throw new Error(`docs/mtls.md has no block \`# ${title}\``)
  return block
}

/** The page's configuration, with a block more in its server. */
export function withLines(lines: string, configuration = blockOf('safe: nginx verifies')): string {
  const end = configuration.lastIndexOf('}')
  return `${configuration.slice(0, end)}${lines}}\n`
}

const VERIFYING = /^ *ssl_(?:client_certificate|crl|verify_\w+|session_\w+) .*\n/gm

/** The page's configuration, with other lines about certificates of clients. */
export function verifying(lines: string, configuration = blockOf('safe: nginx verifies')): string {
  return withLines(lines, configuration.replace(VERIFYING, ''))
}

const day = 86_400_000

/** Clients, and the authorities that know them or do not. */
export class Clients {
  readonly root = CertificateAuthority.create()
  readonly intermediate = this.root.intermediate({ subject: '/CN=First' })
  readonly #second = this.intermediate.intermediate({ subject: '/CN=Second' })
  readonly #third = this.#second.intermediate({ subject: '/CN=Third' })
  readonly #stranger = CertificateAuthority.create('Other Root')
  readonly #server = this.root.issue({ altNames: ['DNS:localhost'], usages: ['serverAuth'] })
  readonly #all: Readonly<Record<string, Issued>>

  constructor() {
    const { root, intermediate } = this
    const names = { altNames: [`URI:${id}`] }
    this.#all = {
      good: root.issue(names),
      another: root.issue({ altNames: [`URI:${otherId}`] }),
      'below an intermediate': intermediate.issue(names),
      'without its intermediate': { ...intermediate.issue(names), chain: '' },
      'below two, with a long key': this.#second.issue({ ...names, key: RSA_4096 }),
      'below three': this.#third.issue(names),
      'with many names': root.issue({ altNames: [`URI:${id}`, ...manyNames()] }),
      expired: root.issue({ ...names, from: moment(-3 * day), to: moment(-day) }),
      'not yet valid': root.issue({ ...names, from: moment(day), to: moment(3 * day) }),
      'with the key usage of a server': root.issue({ ...names, usages: ['serverAuth'] }),
      'self-signed with the same SPIFFE ID': selfSigned(`URI:${id}`),
      'of another authority': this.#stranger.issue(names),
      revoked: root.issue(names),
    }
  }

  of(name: string): Issued {
    const issued = this.#all[name]
    if (issued === undefined) throw new Error(`there is no client \`${name}\``)
    return issued
  }

  /** What a client presents; nothing where it is called `none`. */
  presenting(name: string): Ask {
    const common = { ca: this.root.cert, path: '/me' }
    if (name === 'none') return common
    const { cert, chain, key } = this.of(name)
    return { ...common, cert: chain || cert, key }
  }

  revocationLists(): string {
    const authorities = [this.root, this.intermediate, this.#second, this.#third]
    return authorities.map((one) => one.revocationList()).join('')
  }

  files(): Record<string, string> {
    return {
      'server.pem': this.#server.cert,
      'server.key': this.#server.key,
      'clients-ca.pem': this.root.cert,
      'clients.crl': this.revocationLists(),
    }
  }

  remove(): void {
    const made = [this.root, this.intermediate, this.#second, this.#third, this.#stranger]
    made.forEach((one) => one.remove())
  }
}

const RSA_4096 = ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:4096']

/** More than fit into the 16 KB that Node takes of headers. */
function manyNames(): readonly string[] {
  return Array.from({ length: 600 }, (_, index) => `DNS:host-${index}.example.org`)
}

const policy: PolicyDocument = {
  version: 1,
  rules: [{ id: 'read', effect: 'allow', actions: ['me:read'], resources: ['me'] }],
  routes: ['GET /me', 'GET /v1/me'].map((match) => ({
    match,
    action: 'me:read',
    resource: 'me',
    coverage: 'none' as const,
  })),
}

export interface BehindOptions {
  readonly blocks: string
  readonly files: Readonly<Record<string, string>>
  readonly forwarder?: CertificateForwarder
  readonly mtls?: MtlsOptions
  readonly guard?: Partial<GuardOptions<PolicyDocument, never>>
  readonly maxHeaderSize?: number
}

/** An nginx in front of a service of this framework. */
export async function startBehindNginx(framework: Framework, options: BehindOptions) {
  const { authenticator, causes } = withCauses(mtls(options.mtls))
  const { forwarder, verdicts } = withVerdicts(options.forwarder ?? nginxHeaders())
  const watched = watchedGuard({
    policy,
    authenticate: [authenticator],
    trustedProxies: ['127.0.0.1'],
    forwardedCertificate: forwarder,
    ...options.guard,
  })
  const application = { guard: watched.guard, handler: tellPrincipal }
  const { maxHeaderSize } = options
  const service = await start(framework, application, maxHeaderSize ? { maxHeaderSize } : {})
  const nginx = await startNginx({ ...options, service: service.port })
  const close = () => Promise.all([nginx.stop(), service.close()])
  return { ...watched, causes, verdicts, service, nginx, port: nginx.port, close }
}

export type BehindNginx = Awaited<ReturnType<typeof startBehindNginx>> & {
  readonly service: Running
  readonly nginx: NginxServer
}

/** A forwarder, with what nginx said of certificates. */
function withVerdicts(given: CertificateForwarder) {
  const verdicts: (string | undefined)[] = []
  const read: CertificateForwarder['read'] = (header, now) => {
    verdicts.push(header('ssl-client-verify'))
    return given.read(header, now)
  }
  return { forwarder: { ...given, read }, verdicts }
}

/** Headers by which a client would be somebody else, were they believed. */
export function forgedHeaders({ cert }: Issued): Record<string, string> {
  return { 'ssl-client-cert': encodeURIComponent(cert), 'ssl-client-verify': 'SUCCESS' }
}

/** One request past nginx, from an address of the loopback. */
export function askPast(
  { service }: Pick<BehindNginx, 'service'>,
  from: string,
  headers: Record<string, string>,
): ReturnType<typeof send> {
  return send(service.port, { path: '/me', headers, from })
}

/** The page's configuration, with the certificate in another header. */
export function withHeader(lines: string): string {
  const others = blockOf('safe: nginx verifies').replace(/^ *proxy_set_header ssl-client.*\n/gm, '')
  return withLines(lines, others)
}

// What nginx knows of a certificate has line ends in it, and only a regular expression takes them out.
const LINES = 40
const numbers = Array.from({ length: LINES }, (_, index) => index)
const pem = `-+BEGIN CERTIFICATE-+\\n${numbers.map((n) => `(?:(?<c${n}>[A-Za-z0-9+/=]+)\\n)?`).join('')}-+END CERTIFICATE-+\\n?`

/** `$client_cert_sequence` as RFC 9440 writes it, for certificates of up to 40 lines. */
export const sequenceMap = `map $ssl_client_raw_cert $client_cert_sequence {
  "~^${pem}$" ":${numbers.map((n) => `\${c${n}}`).join('')}:";
}
`
