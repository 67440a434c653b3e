import type { DpopVerifier } from '../controls/authenticate/dpop/verifier'
import type { ProtectedResource } from '../core/protected-resource'
import type { PolicyEngine } from '../policy/compile'
import { looksAtCertificates } from './certificates'
import type { ParsedGuardOptions } from './options'

/** What a guard tells OAuth clients of its service; `undefined` where that has no public URL. */
export function protectedResourceOf(
  { resource, authenticate, forwardedCertificate }: ParsedGuardOptions,
  { scopes }: PolicyEngine,
  dpop: DpopVerifier | undefined,
): ProtectedResource | undefined {
  if (resource === undefined) return undefined
  const issuers = authenticate.flatMap((authenticator) => authenticator.issuers ?? [])
  const seesCertificates =
    forwardedCertificate !== undefined || authenticate.some(looksAtCertificates)
  return {
    resource,
    authorizationServers: [...new Set(issuers)],
    scopes,
    certificateBound: seesCertificates,
    dpop: dpop && { algorithms: dpop.algorithms, required: dpop.required },
  }
}
