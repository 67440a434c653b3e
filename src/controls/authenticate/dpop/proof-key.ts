import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { isPlainObject, ownMember } from '../../../remote/json-object'
import { equalTexts } from '../equal-texts'
import type { Algorithm } from '../tokens/algorithms'
import { fits, importJwk, readTerms, type VerificationKey } from '../tokens/keys'
import { refused, type Refused } from '../tokens/refused'

/** Keys that are kept imported. */
const maxKeys = 5000

/** What a thumbprint is made of, in its order (RFC 7638 §3.2, RFC 8037 §2). */
const requiredMembers: ReadonlyMap<unknown, readonly string[]> = new Map([
  ['EC', ['crv', 'kty', 'x', 'y']],
  ['OKP', ['crv', 'kty', 'x']],
  ['RSA', ['e', 'kty', 'n']],
])

/** RFC 7518 §6.2.2, §6.3.2 and §6.4.1. */
const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'] as const

/**
 * Longest exponent of an RSA key, in base64url: 4 bytes. The client chose it, and verification takes as long
 * as it is long.
 */
const maxExponentLength = 6

/** The keys that proofs bring along. What a thumbprint says is imported once. */
export class ProofKeys {
  readonly #imported = new LRUCache<string, VerificationKey | 'unusable'>({ max: maxKeys })

  /**
   * The key of a proof, where it is the one of this thumbprint and takes the algorithm. Nothing is imported
   * that no token is bound to.
   */
  find(jwk: unknown, thumbprint: string, algorithm: Algorithm): VerificationKey | Refused {
    if (!isPlainObject(jwk)) return refused('jwk-missing')
    if (privateMembers.some((name) => Object.hasOwn(jwk, name))) return refused('jwk-private')
    const material = materialOf(jwk)
    if (material === undefined) return refused('jwk-unusable')
    const own = hash('sha256', JSON.stringify(material), 'base64url')
    if (!equalTexts(own, thumbprint)) return refused('key-other')
    const key = this.#import(own, material)
    return key !== 'unusable' && isFor(jwk, algorithm) && fits(key, algorithm)
      ? key
      : refused('jwk-unusable')
  }

  // From the members of the thumbprint alone: what else the JWK says is not the same in every proof.
  #import(thumbprint: string, material: object): VerificationKey | 'unusable' {
    const known = this.#imported.get(thumbprint)
    if (known !== undefined) return known
    const imported = importJwk(material)
    const key = typeof imported === 'string' ? 'unusable' : imported
    this.#imported.set(thumbprint, key)
    return key
  }
}

function materialOf(jwk: Record<string, unknown>): Record<string, string> | undefined {
  const names = requiredMembers.get(ownMember(jwk, 'kty'))
  if (names === undefined) return undefined
  const material: Record<string, string> = {}
  for (const name of names) {
    const value = ownMember(jwk, name)
    if (typeof value !== 'string') return undefined
    material[name] = value
  }
  return (material['e'] ?? '').length > maxExponentLength ? undefined : material
}

/** False where the key says that it is for something else (RFC 7517 §4.2 to §4.4). */
function isFor(jwk: Record<string, unknown>, algorithm: Algorithm): boolean {
  const terms = readTerms(jwk)
  return typeof terms !== 'string' && (terms.alg ?? algorithm.name) === algorithm.name
}
