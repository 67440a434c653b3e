import { isIP } from 'node:net'
import { ConfigurationError } from '../../core/errors'
import { isLoopback } from '../../core/loopback'

/** Where a client connects to, as far as it shows: nothing for Unix sockets, and where it shows nothing. */
export interface Connections {
  readonly endpoints: readonly Endpoint[]
  /** How a client with TLS is made. */
  readonly example: string
}

export interface Endpoint {
  /** For messages. */
  readonly name: string
  readonly isLocal: boolean
  /** Options of `tls.connect`; `undefined` without TLS. */
  readonly tls: object | undefined
}

/** @param host as the client has it; none is `localhost` for all of them */
export function endpointAt(host: unknown, tls: unknown): Endpoint {
  const known = host === undefined || host === null || host === '' ? 'localhost' : host
  if (typeof known !== 'string') return endpointElsewhere('a host that is no text', tls)
  return { ...endpointElsewhere(nameOf(known), tls), isLocal: isLoopback(known) }
}

/** Of a place that is known later, or not at all. */
export function endpointElsewhere(name: string, tls: unknown): Endpoint {
  return { name, isLocal: false, tls: tls ? (Object(tls) as object) : undefined }
}

/**
 * Whoever is between a store and its server reads and writes what decides about access: keys, revocations,
 * switches.
 *
 * @throws ConfigurationError for a client that leaves this machine without TLS, or with TLS that takes every
 *   certificate.
 */
export function refusePlaintext(factory: string, { endpoints, example }: Connections): void {
  const open = endpoints.find(({ isLocal, tls }) => !isLocal && !isVerified(tls))
  if (open === undefined) return
  throw new ConfigurationError(
    `option \`client\` of \`${factory}\` must be a client that verifies its server by TLS or stays on this ` +
      `machine (loopback, Unix socket); received one that reaches ${open.name} ` +
      `${open.tls === undefined ? 'without TLS' : UNVERIFIED}. ` +
      `Make it by ${example}, or state that the network is trusted: \`allowPlaintext: true\``,
  )
}

const UNVERIFIED =
  'by TLS that takes every certificate (`rejectUnauthorized: false` or `sslmode=no-verify`)'

// As `tls.connect` has it: `false` alone, and nothing that is inherited.
function isVerified(tls: object | undefined): boolean {
  if (tls === undefined) return false
  const { rejectUnauthorized } = { ...tls } as { readonly rejectUnauthorized?: unknown }
  return rejectUnauthorized !== false
}

// Somebody may have given a URL as the host, password and all.
function nameOf(host: string): string {
  const isName = isIP(host) !== 0 || /^[\w.-]{1,253}$/.test(host)
  return isName ? `\`${host}\`` : 'a host that is neither a name nor an address'
}
