import { Buffer } from 'node:buffer'
import type { Pattern } from '../../core/detector'

/**
 * JSON Web Tokens (RFC 7519), signed, unsigned or encrypted: what is in front of the first dot is a
 * JSON object with an algorithm, as RFC 7515 section 4.1.1 and RFC 7516 section 4.1.1 require.
 */
export const jwt: Pattern = {
  type: 'secrets.jwt',
  // Header and claims begin with `{"`, which is `eyJ` in base64url; `ey` before other white space.
  expression:
    /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{8,6000}(?:\.[A-Za-z0-9_-]{0,2000}){0,3}/,
  accept: (match) => (isJwt(match.split('.')) ? match.length : 0),
}

function isJwt([header = '', claims = '', signature]: readonly string[]): boolean {
  return hasAlgorithm(header) && (signature !== undefined || claims.startsWith('eyJ'))
}

function hasAlgorithm(header: string): boolean {
  try {
    const decoded: unknown = JSON.parse(Buffer.from(header, 'base64url').toString())
    return typeof decoded === 'object' && decoded !== null && 'alg' in decoded
  } catch {
    return false
  }
}
