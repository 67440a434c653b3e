import { credentialHeaders, type Credential } from '../../core/credential'
import type { ExchangeRequest } from '../../core/exchange'
import type { Authenticator } from './authenticator'

/** Longest credential that is looked at, in UTF-16 units. A longer one is refused unread. */
const MAX_CREDENTIAL_LENGTH = 8192

/**
 * Reads the credential of a request from its headers: `Authorization` (RFC 6750 §2.1), `x-api-key`
 * or `x-goog-api-key`; never from the query or the body. A session that a middleware in front has
 * established counts too, and where there is nothing else the certificate of the connection. `ambiguous`
 * where there is more than one: a caller could otherwise be judged by one of them and served by the other.
 */
export function readCredential(
  request: ExchangeRequest,
  authenticators: readonly Authenticator[],
): Credential | undefined | 'ambiguous' {
  const found: Credential[] = []
  const ofConnection: Credential[] = []
  const stoodFor: string[] = []
  for (const { present, accompany, headers = [] } of authenticators) {
    const credential = present?.(request)
    if (credential === undefined) continue
    if (accompany !== undefined) ofConnection.push(credential)
    else found.push(credential)
    stoodFor.push(...headers)
  }
  for (const name of credentialHeaders) {
    const values = request.headers.get(name)
    if (values === undefined) continue
    if (values.length > 1) return 'ambiguous'
    if (!stoodFor.includes(name)) found.push(...values.map((value) => parse(name, value)))
  }
  if (found.length > 1 || ofConnection.length > 1) return 'ambiguous'
  const [credential] = found.length > 0 ? found : ofConnection
  if (credential === undefined || credential.value.length > MAX_CREDENTIAL_LENGTH) return credential
  const authenticator = authenticators.find(({ recognizes }) => recognizes(credential))
  return { ...credential, id: authenticator?.idOf(credential.value) }
}

function parse(name: (typeof credentialHeaders)[number], value: string): Credential {
  if (name === 'authorization') return parseAuthorization(value)
  return { scheme: 'api-key', value: value.trim(), id: undefined }
}

// RFC 9110 §11.4: scheme, one or more spaces, token68. The scheme is case-insensitive.
const AUTHORIZATION = /^([A-Za-z]+) +(\S+)$/

function parseAuthorization(value: string): Credential {
  const [, scheme, token] = AUTHORIZATION.exec(value.trim()) ?? []
  if (scheme === undefined || token === undefined) {
    return { scheme: 'other', value: '', id: undefined }
  }
  const word = scheme.toLowerCase()
  if (word === 'bearer' || word === 'dpop') return { scheme: word, value: token, id: undefined }
  if (word === 'apikey') return { scheme: 'api-key', value: token, id: undefined }
  return { scheme: 'other', value: '', id: undefined }
}
