import type { ClientCertificate } from '../../../core/certificate'
import { ConfigurationError } from '../../../core/errors'
import {
  objectWith,
  optional,
  parseOptions,
  string,
  strings,
  type OptionParser,
} from '../../../core/options'
import { readSpiffeId, type SpiffeId } from '../../../tls/names/spiffe-id'

/** What a certificate has to say: all that is given here. */
export interface CertificateMatch {
  /** A SPIFFE ID, exactly; or with `*` for a segment, and `/**` at its end for whatever is below. */
  readonly spiffeId?: string
  /** One of the DNS names, exactly. */
  readonly dnsName?: string
  readonly email?: string
  /** One of the URIs, exactly. */
  readonly uri?: string
  /** Values of the subject, exactly, by attribute type: `{ CN: 'billing', O: 'Example' }`. */
  readonly subject?: Readonly<Record<string, string>>
  /** base64url SHA-256 of the certificate. */
  readonly thumbprint?: string
}

/** Which certificates are which principal. */
export interface CertificateMapping {
  readonly match: CertificateMatch
  /** @defaultValue the SPIFFE ID, else the subject */
  readonly id?: string
  readonly roles?: readonly string[]
  /** A ceiling on what rules may grant. @defaultValue none */
  readonly scopes?: readonly string[]
  /** Model patterns the principal is confined to. @defaultValue no such ceiling */
  readonly models?: readonly string[]
  readonly tenant?: string
  /** What the policy may ask about the principal besides what the certificate says. */
  readonly attributes?: Readonly<Record<string, unknown>>
}

/** What a mapping, or its absence, makes of a certificate. */
export interface Mapped extends Required<Pick<CertificateMapping, 'id' | 'roles' | 'scopes'>> {
  readonly models: readonly string[] | undefined
  readonly tenant: string | undefined
  readonly attributes: Readonly<Record<string, unknown>>
}

/** Finds what a certificate is mapped to, or the word for why it is not. */
export type MapCertificate = (
  certificate: ClientCertificate,
  spiffe: SpiffeId | undefined,
) => Mapped | string

/**
 * Prepares the mappings. Of two that match a certificate neither is taken: their order says nothing.
 *
 * @throws ConfigurationError for a wrong mapping.
 */
export function certificateMapper(
  mappings: readonly CertificateMapping[] | undefined,
  tenant: string | undefined,
): MapCertificate {
  const known = mappings?.map((mapping) => parseMapping(mapping, tenant))
  return (certificate, spiffe) => {
    const own = spiffe?.id ?? certificate.subject
    if (known === undefined)
      return own === '' ? 'identity-missing' : { ...unmapped, id: own, tenant }
    const [mapping, ...others] = known.filter(({ matches }) => matches(certificate, spiffe))
    if (mapping === undefined) return 'not-mapped'
    if (others.length > 0) return 'mapped-twice'
    const id = mapping.id ?? own
    return id === '' ? 'identity-missing' : { ...mapping.mapped, id }
  }
}

const none: readonly string[] = Object.freeze([])

const unmapped = { roles: none, scopes: none, models: undefined, attributes: {} } as const

interface ParsedMapping {
  readonly id: string | undefined
  readonly mapped: Omit<Mapped, 'id'>
  readonly matches: (certificate: ClientCertificate, spiffe: SpiffeId | undefined) => boolean
}

function parseMapping(mapping: CertificateMapping, all: string | undefined): ParsedMapping {
  const { match, id, roles, scopes, models, tenant, attributes } = parseOptions(
    'principals',
    mapping,
    {
      match: objectWith<CertificateMatch>(),
      id: optional(string, undefined),
      roles: optional(strings, none),
      scopes: optional(strings, none),
      models: optional(strings, undefined),
      tenant: optional(string, all),
      attributes: optional(objectWith<Readonly<Record<string, unknown>>>(), {}),
    },
  )
  return {
    id,
    mapped: Object.freeze({ roles, scopes, models, tenant, attributes: { ...attributes } }),
    matches: matcher(match),
  }
}

function matcher(match: CertificateMatch): ParsedMapping['matches'] {
  const { spiffeId, dnsName, email, uri, subject, thumbprint } = parseOptions('match', match, {
    spiffeId: optional(spiffePattern, undefined),
    dnsName: optional(string, undefined),
    email: optional(string, undefined),
    uri: optional(string, undefined),
    subject: optional(subjectValues, undefined),
    thumbprint: optional(thumbprintText, undefined),
  })
  // Also what is undefined asks for nothing, such as a variable that is not set: all would fit.
  const asked = Object.values(match)
  if (asked.length === 0 || asked.includes(undefined)) {
    throw new ConfigurationError(
      'option `match` of `principals` must say something of the certificate with each member; received ' +
        `${asked.length === 0 ? 'nothing' : 'one that is undefined'}; for all of a trust domain write ` +
        "`{ spiffeId: 'spiffe://example.org/**' }`",
    )
  }
  const holds = (list: readonly string[], wanted: string | undefined): boolean =>
    wanted === undefined || list.includes(wanted)
  return (certificate, spiffe) =>
    (spiffeId === undefined || (spiffe !== undefined && spiffeId(spiffe))) &&
    holds(certificate.dnsNames, dnsName) &&
    holds(certificate.emails, email) &&
    holds(certificate.uris, uri) &&
    (thumbprint === undefined || certificate.thumbprint === thumbprint) &&
    (subject ?? []).every(([type, value]) => isOnly(certificate.subjectValues?.get(type), value))
}

// With two common names, whoever issued the certificate meant neither of them alone.
function isOnly(values: readonly string[] | undefined, wanted: string): boolean {
  return values?.length === 1 && values[0] === wanted
}

const spiffePattern: OptionParser<(spiffe: SpiffeId) => boolean> = (value, fail) => {
  const expected = 'a SPIFFE ID such as `spiffe://example.org/ns/prod/*`, `/**` only at its end'
  if (typeof value !== 'string') return fail(expected)
  const below = value.endsWith('/**')
  const pattern = readSpiffeId((below ? value.slice(0, -3) : value).replaceAll('*', '_'))
  const segments = (below ? value.slice(0, -3) : value).split('/').slice(3)
  const wild = segments.every((segment) => segment === '*' || !segment.includes('*'))
  const domain = value.split('/')[2] ?? ''
  if (pattern === undefined || !wild || domain.includes('*')) return fail(expected)
  return ({ trustDomain, path }) => {
    const parts = path.split('/').slice(1)
    const fitting = below ? parts.length > segments.length : parts.length === segments.length
    return (
      trustDomain === domain &&
      fitting &&
      segments.every((segment, index) => segment === '*' || segment === parts[index])
    )
  }
}

const subjectValues: OptionParser<readonly (readonly [string, string])[]> = (value, fail) => {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const texts = entries.every(([, text]) => typeof text === 'string' && text !== '')
  return entries.length > 0 && texts && !Array.isArray(value)
    ? (entries as [string, string][])
    : fail("values by attribute type, such as `{ CN: 'billing' }`")
}

const thumbprintText: OptionParser<string> = (value, fail) =>
  typeof value === 'string' && /^[A-Za-z0-9_-]{43}$/.test(value)
    ? value
    : fail('the base64url SHA-256 of a certificate, 43 characters')
