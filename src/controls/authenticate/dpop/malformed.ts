import { refused, type Refused } from '../tokens/refused'

/** What is wrong with the text itself, and tells nobody anything by being told apart. */
const malformed: ReadonlySet<string> = new Set([
  'not-three-parts',
  'base64url-malformed',
  'header-malformed',
  'alg-malformed',
  'typ-malformed',
  'kid-malformed',
])

/** The refusal of a token in the words for a proof. */
export function asProof(refusal: Refused): Refused {
  if (refusal.cause === 'token-too-long') return refused('proof-too-long')
  return malformed.has(refusal.cause) ? refused('proof-malformed') : refusal
}
