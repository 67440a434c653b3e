import { hash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { ApiKeyRecord } from '../../../core/store'
import type { Authenticator, Verification, VerificationContext } from '../authenticator'
import type { KeyDigester } from './digest'
import { environmentOf, idOfKey, looksLikeKey } from './format'
import { outOfForce } from './in-force'
import { proveKey, type ApiKeyPrincipal, type Proof } from './proof'
import { firstOf, type KeyReader } from './records'
import type { Upkeep } from './upkeep'

export interface VerifierParts {
  readonly records: KeyReader
  readonly digester: KeyDigester
  readonly environment: 'any' | 'live' | 'test'
  /** True for a key of a foreign shape. */
  readonly isImported: (value: string) => boolean
  readonly upkeep: Partial<Upkeep>
}

type Verified = Verification<ApiKeyPrincipal>

const maxProofs = 10_000
/** Longest key that is looked at, in characters; no imported one is longer. */
const maxLength = 512

/**
 * Verifies keys. A key that was proven before costs its SHA-256 and a look into the cache: whether it is
 * in force is asked of its record at every use all the same.
 */
export function keyVerifier(parts: VerifierParts): Authenticator<ApiKeyPrincipal>['verify'] {
  const { records, digester, environment, isImported, upkeep } = parts
  // By SHA-256 of the key, and of records that cannot change: another record needs a proof of its own.
  const proofs = new LRUCache<string, Proof>({ max: maxProofs })

  const use = (proof: Proof, context: VerificationContext): Verified => {
    const cause = outOfForce(proof.record, context, proof.ranges)
    if (cause !== undefined) return refused(cause)
    upkeep.used?.(proof.record, context.now)
    return proof.verified
  }
  const prove = (value: string, name: string, record: ApiKeyRecord | undefined): Proof | string => {
    const proof = proveKey(value, record, digester)
    if (typeof proof === 'string') return proof
    if (isOther(environment, proof.record.environment)) return 'environment'
    if (Object.isFrozen(proof.record)) proofs.set(name, proof)
    rehash(value, proof.record, parts)
    return proof
  }

  return ({ value, id }, context) => {
    if (value.length > maxLength) return refused('malformed')
    const name = hash('sha256', value, 'hex')
    const known = proofs.get(name)
    if (known !== undefined && records.peek(known.record.id) === known.record) {
      return use(known, context)
    }
    const ids = isImported(value) ? digester.importedIds(value) : [id ?? idOfKey(value) ?? '']
    if (ids.includes('')) return refused('malformed')
    if (looksLikeKey(value) && isOther(environment, environmentOf(value))) {
      return refused('environment')
    }
    const judge = (record: ApiKeyRecord | undefined): Verified => {
      const before = proofs.get(name)
      const proof = before && before.record === record ? before : prove(value, name, record)
      return typeof proof === 'string' ? refused(proof) : use(proof, context)
    }
    const found = firstOf(records, ids)
    return found instanceof Promise ? found.then(judge) : judge(found)
  }
}

// An imported key is found by its pepper, so it stays with it.
function rehash(value: string, record: ApiKeyRecord, { digester, upkeep }: VerifierParts): void {
  const { pepperId } = digester
  if (upkeep.rehash === undefined || record.imported || record.pepperId === pepperId) return
  const digest = digester.digest(value, pepperId)
  if (digest !== undefined) upkeep.rehash(record, { digest, pepperId })
}

function isOther(wanted: 'any' | 'live' | 'test', found: string | undefined): boolean {
  return wanted !== 'any' && found !== undefined && found !== wanted
}

function refused(cause: string): Extract<Verified, { outcome: 'refused' }> {
  return { outcome: 'refused', cause }
}
