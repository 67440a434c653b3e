import type { Authenticator } from '../controls/authenticate/authenticator'
import { readCredential } from '../controls/authenticate/credential'
import { credentialHeaders, type Credential } from '../core/credential'
import type { ExchangeRequest } from '../core/exchange'
import type { RefusalCode } from '../core/refusal'
import type { ParsedGuardOptions } from './options'

/** The credential of a request, or why there can be none. */
export interface FoundCredential {
  readonly credential: Credential | undefined
  readonly violation?: RefusalCode
}

/** An authenticator that throws must not end the exchange before its ledger is open. */
export function credentialIn(
  request: ExchangeRequest,
  authenticators: readonly Authenticator[],
): FoundCredential {
  try {
    const credential = readCredential(request, authenticators)
    if (credential !== 'ambiguous') return { credential }
    return { credential: undefined, violation: 'credential-ambiguous' }
  } catch {
    return { credential: undefined, violation: 'control-failed' }
  }
}

/** Headers that nobody behind the gate may see; `undefined` where the guard leaves them alone. */
export function withheldHeaders({
  authenticate,
  credentials,
  mode,
  dpop,
  forwardedCertificate,
}: ParsedGuardOptions): ReadonlySet<string> | undefined {
  if (credentials === 'keep' || mode.authenticate === 'monitor') return undefined
  const named = authenticate.flatMap(({ headers = [] }) => headers)
  return new Set([
    ...credentialHeaders,
    ...named,
    ...(dpop === undefined ? [] : ['dpop']),
    ...(forwardedCertificate?.headers ?? []),
  ])
}
