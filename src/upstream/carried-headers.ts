/**
 * Names of headers in which credentials of callers travel: keys, tokens, cookies, proofs, and what
 * proxies say of a client's certificate or login. More than one provider would ever read, since a key
 * that passes through to a stranger cannot be taken back.
 */
const CARRIES =
  /authori[sz]ation|(?:api|access|auth|functions|subscription)-?key|(?:^|-)(?:token|auth|bearer|assertion|jwt)(?:$|-)|cookie|secret|passw(?:or)?d|client-?cert|^dpop$|^x-ssl-|^ssl-client|^x-amzn-(?:mtls|oidc)-|^x-ms-client-principal|^x-forwarded-(?:user|email|groups|preferred-username)$|^(?:x-goog|cf-access)-authenticated-user-|^(?:x-)?remote-user$|^x-webauth-/

// What belongs to one connection (RFC 9110 §7.6.1), and which of a server's hosts is meant: a content
// network could bring the key to another of its customers.
const OF_CONNECTION = new Set(['connection', 'host', 'keep-alive', 'te', 'upgrade'])

/** True for a header of a caller that must not leave with the provider's key. */
export function mustNotPass(name: string): boolean {
  // Some servers read `_` as `-`.
  const plain = name.toLowerCase().replaceAll('_', '-')
  return CARRIES.test(plain) || OF_CONNECTION.has(plain)
}
