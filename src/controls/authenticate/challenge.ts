import type { RefusalCode } from '../../core/refusal'

/**
 * The `WWW-Authenticate` header of a refusal (RFC 6750 §3). A request without a credential gets the
 * bare challenge; the description comes from a fixed table and says nothing about the cause.
 */
export function challenge(realm: string, code: RefusalCode): Readonly<Record<string, string>> {
  const bare = `Bearer realm="${realm.replace(/[^\x20-\x7e]|["\\]/g, '')}"`
  const error = errors.get(code)
  return { 'WWW-Authenticate': error === undefined ? bare : `${bare}, ${error}` }
}

const errors: ReadonlyMap<RefusalCode, string> = new Map([
  ['credential-invalid', 'error="invalid_token", error_description="the credential is not valid"'],
  [
    'credential-ambiguous',
    'error="invalid_request", error_description="send one credential, once"',
  ],
])
