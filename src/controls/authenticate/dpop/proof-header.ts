import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { isPlainObject, ownMember } from '../../../remote/json-object'
import { equalTexts } from '../equal-texts'
import type { Algorithm } from '../tokens/algorithms'
import { fits, importJwk, type VerificationKey } from '../tokens/keys'
import { readHeader } from '../tokens/preparse'
import { refused, type Refused } from '../tokens/refused'
import { asProof } from './malformed'

/** Headers that are kept. */
const maxHeaders = 5000

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

/** What signed a proof, as its header says. */
export interface ProofSigner {
  readonly algorithm: Algorithm
  readonly key: VerificationKey
}

/**
 * The headers of proofs. One client writes the same into all of its proofs, so each is read, and its key
 * imported, once.
 */
export class ProofHeaders {
  readonly #algorithms: ReadonlyMap<string, Algorithm>
  readonly #known = new LRUCache<string, ProofSigner & { readonly thumbprint: string }>({
    max: maxHeaders,
  })

  constructor(algorithms: ReadonlyMap<string, Algorithm>) {
    this.#algorithms = algorithms
  }

  /**
   * Who signs with the key of this thumbprint, where the header says that its proof is signed with it
   * (RFC 9449 §4.3, 4 to 7). No key is imported that no token is bound to.
   */
  find(encoded: string, thumbprint: string): ProofSigner | Refused {
    const known = this.#known.get(encoded)
    if (known !== undefined) {
      return equalTexts(known.thumbprint, thumbprint) ? known : refused('key-other')
    }
    const header = readHeader(encoded, 'own-key')
    if ('outcome' in header) return asProof(header)
    // Exactly: what is written otherwise is another type of token, such as an access token.
    if (header.typ !== 'dpop+jwt') return refused('typ-other')
    const algorithm = this.#algorithms.get(header.alg)
    if (algorithm === undefined) return refused('alg-not-allowed')
    const key = keyOf(header.jwk, thumbprint, algorithm)
    if ('outcome' in key) return key
    const signer = Object.freeze({ algorithm, key, thumbprint })
    // A copy: a part of a text keeps the whole of it in memory.
    this.#known.set(Buffer.from(encoded, 'latin1').toString('latin1'), signer)
    return signer
  }
}

/** The key that a proof brings along, where it is the one of this thumbprint and takes the algorithm. */
function keyOf(jwk: unknown, thumbprint: string, algorithm: Algorithm): VerificationKey | Refused {
  if (!isPlainObject(jwk)) return refused('jwk-missing')
  if (privateMembers.some((name) => Object.hasOwn(jwk, name))) return refused('jwk-private')
  const material = materialOf(jwk)
  if (material === undefined) return refused('jwk-unusable')
  const own = hash('sha256', JSON.stringify(material), 'base64url')
  if (!equalTexts(own, thumbprint)) return refused('key-other')
  const key = importJwk(jwk)
  const takes = typeof key !== 'string' && fits(key, algorithm)
  return takes ? key : refused('jwk-unusable')
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
