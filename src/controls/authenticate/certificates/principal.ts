import type { ClientCertificate } from '../../../core/certificate'
import type { Principal } from '../../../core/principal'
import type { SpiffeId } from '../../../tls/names/spiffe-id'
import type { Mapped } from './mapping'

/** The principal of a client certificate. */
export interface CertificatePrincipal extends Principal {
  /** The SPIFFE ID, else the subject, unless a mapping names another. */
  readonly id: string
  readonly method: 'mtls'
  /** base64url SHA-256 of the certificate. */
  readonly thumbprint: string
  readonly spiffeId: string | undefined
}

/** What the certificate says is in the claims, so that roles and conditions of the policy find it. */
export function toPrincipal(
  certificate: ClientCertificate,
  spiffe: SpiffeId | undefined,
  { id, tenant, roles, scopes, models, attributes }: Mapped,
): CertificatePrincipal {
  const { thumbprint, subject, subjectValues, uris, dnsNames, emails } = certificate
  const valuesOf = (type: string) => Object.freeze([...(subjectValues?.get(type) ?? [])])
  const commonNames = valuesOf('CN')
  const claims = Object.assign(Object.create(null) as Record<string, unknown>, attributes, {
    thumbprint,
    subject,
    organizations: valuesOf('O'),
    organizationalUnits: valuesOf('OU'),
    uris: Object.freeze([...uris]),
    dnsNames: Object.freeze([...dnsNames]),
    emails: Object.freeze([...emails]),
    roles,
  })
  if (commonNames.length === 1) claims['commonName'] = commonNames[0]
  if (spiffe !== undefined) {
    claims['spiffeId'] = spiffe.id
    claims['trustDomain'] = spiffe.trustDomain
  }
  if (tenant !== undefined) claims['tenant'] = tenant
  return Object.freeze({
    id,
    method: 'mtls',
    tenant,
    roles,
    scopes,
    models,
    claims: Object.freeze(claims),
    thumbprint,
    spiffeId: spiffe?.id,
  })
}
