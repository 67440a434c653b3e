import type { Credential } from '../../core/credential'
import type { ExchangeRequest } from '../../core/exchange'
import type { Authenticator } from './authenticator'

/** Longest credential that is looked at, in UTF-16 units. A longer one is refused unread. */
const MAX_CREDENTIAL_LENGTH = 8192

/** Headers that carry a credential, in lower case. Each may come once, and only one of them. */
const KEY_HEADERS = ['x-api-key', 'x-goog-api-key'] as const

/**
 * Reads the credential of a request from its headers: `Authorization` (RFC 6750 §2.1), `x-api-key`
 * or `x-goog-api-key`; never from the query or the body. `ambiguous` where there is more than one.
 */
export function readCredential(
  request: ExchangeRequest,
  authenticators: readonly Authenticator[],
): Credential | undefined | 'ambiguous' {
  const { headers } = request
  const found: Credential[] = []
  for (const value of headers.get('authorization') ?? []) found.push(parseAuthorization(value))
  for (const name of KEY_HEADERS) {
    for (const value of headers.get(name) ?? []) {
      found.push({ scheme: 'api-key', value: value.trim(), id: undefined })
    }
  }
  if (found.length > 1) return 'ambiguous'
  const credential = found[0] ?? presented(request, authenticators)
  if (credential === undefined || credential.value.length > MAX_CREDENTIAL_LENGTH) return credential
  const authenticator = authenticators.find(({ recognizes }) => recognizes(credential))
  return { ...credential, id: authenticator?.idOf(credential.value) }
}

function presented(
  request: ExchangeRequest,
  authenticators: readonly Authenticator[],
): Credential | undefined {
  for (const { present } of authenticators) {
    const credential = present?.(request)
    if (credential !== undefined) return credential
  }
  return undefined
}

// RFC 9110 §11.4: scheme, one or more spaces, token68. The scheme is case-insensitive.
const AUTHORIZATION = /^([A-Za-z]+) +(\S+)$/

function parseAuthorization(value: string): Credential {
  const [, scheme, token] = AUTHORIZATION.exec(value.trim()) ?? []
  if (scheme === undefined || token === undefined) {
    return { scheme: 'other', value: '', id: undefined }
  }
  const word = scheme.toLowerCase()
  if (word === 'bearer') return { scheme: 'bearer', value: token, id: undefined }
  if (word === 'apikey') return { scheme: 'api-key', value: token, id: undefined }
  return { scheme: 'other', value: '', id: undefined }
}
