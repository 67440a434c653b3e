import { readJsonObject, type JsonObject } from '../../../remote/json-object'
import type { Algorithm } from '../tokens/algorithms'
import { maxTokenLength, readCompact, type CompactToken } from '../tokens/preparse'
import { refused, type Refused } from '../tokens/refused'

/** A proof that is well-formed; nothing of it is verified. */
export interface Proof {
  readonly token: CompactToken
  readonly algorithm: Algorithm
  readonly claims: JsonObject
}

/** What is wrong with the text itself, and tells nobody anything by being told apart. */
const malformed: ReadonlySet<string> = new Set([
  'not-three-parts',
  'base64url-malformed',
  'header-malformed',
  'alg-malformed',
  'typ-malformed',
  'kid-malformed',
])

/** Reads the one `DPoP` header of a request (RFC 9449 §4.3, 1 to 5). */
export function readProof(
  values: readonly string[],
  algorithms: ReadonlyMap<string, Algorithm>,
): Proof | Refused {
  const [text, ...others] = values
  if (text === undefined) return refused('proof-missing')
  if (others.length > 0) return refused('proof-twice')
  if (text.length > maxTokenLength) return refused('proof-too-long')
  const token = readCompact(text, 'own-key')
  if ('outcome' in token) return malformed.has(token.cause) ? refused('proof-malformed') : token
  // Exactly: what is written otherwise is another type of token, such as an access token.
  if (token.header.typ !== 'dpop+jwt') return refused('typ-other')
  const algorithm = algorithms.get(token.header.alg)
  if (algorithm === undefined) return refused('alg-not-allowed')
  const claims = readJsonObject(token.payload)
  return claims === undefined ? refused('proof-malformed') : { token, algorithm, claims }
}
