import { isPlainObject, type JsonObject } from '../../../remote/json-object'
import type { Confirmation } from '../authenticator'

const bearer: Confirmation = Object.freeze({})

/**
 * The keys that a token is bound to (RFC 7800 §3.1), from its `cnf`: `jkt` (RFC 9449 §6.1) and `x5t#S256`
 * (RFC 8705 §3.1). A text is the word for why the token is refused: whoever does not know a member cannot
 * verify what it asks for, and a token that is bound to something is not for everybody.
 */
export function confirmationOf(claims: JsonObject): Confirmation | string {
  if (!('cnf' in claims)) return bearer
  const { cnf } = claims
  if (!isPlainObject(cnf)) return 'cnf-malformed'
  const members = Object.entries(cnf)
  if (members.length === 0) return 'cnf-malformed'
  if (members.some(([name]) => !known.has(name))) return 'cnf-unverified'
  if (!members.every(([, value]) => typeof value === 'string' && THUMBPRINT.test(value))) {
    return 'cnf-malformed'
  }
  const { jkt, 'x5t#S256': certificate } = cnf as Partial<Record<string, string>>
  return Object.freeze({
    ...(jkt !== undefined && { jkt }),
    ...(certificate !== undefined && { certificate }),
  })
}

const known: ReadonlySet<string> = new Set(['jkt', 'x5t#S256'])

// 32 bytes in base64url; the last character has bits to spare, which are zero.
const THUMBPRINT = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/
