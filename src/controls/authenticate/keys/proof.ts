import type { BlockList } from 'node:net'
import type { Principal } from '../../../core/principal'
import type { ApiKeyRecord } from '../../../core/store'
import type { Verification } from '../authenticator'
import { equalTexts } from '../equal-texts'
import type { KeyDigester } from './digest'
import { addressRanges, endOf } from './in-force'

/** The principal of an API key: its owner, with the key's roles, scopes and model ceiling. */
export interface ApiKeyPrincipal extends Principal {
  readonly method: 'api-key'
  readonly keyId: string
}

/** That a key is the one of this very record, with what every use of it needs. */
export interface Proof {
  readonly record: ApiKeyRecord
  readonly ranges: BlockList | undefined | 'malformed'
  readonly verified: Extract<Verification<ApiKeyPrincipal>, { outcome: 'verified' }>
}

/** Why a key is not the one of a record, for audit. */
export type Disproof = 'unknown' | 'pepper unknown' | 'wrong secret'

/**
 * Compares a whole key with the digest of a record, in constant time; with a decoy where there is no
 * record, so that an unknown id takes as long as a wrong secret. Says nothing of whether it is in force.
 */
export function proveKey(
  key: string,
  record: ApiKeyRecord | undefined,
  digester: KeyDigester,
): Proof | Disproof {
  const digest = digester.digest(key, record ? record.pepperId : digester.pepperId)
  const matches = equalTexts(digest ?? DECOY, record?.digest ?? DECOY)
  if (record === undefined) return 'unknown'
  if (digest === undefined) return 'pepper unknown'
  return matches
    ? { record, ranges: addressRanges(record), verified: verifiedBy(record) }
    : 'wrong secret'
}

const DECOY = 'A'.repeat(43)

function verifiedBy(record: ApiKeyRecord): Proof['verified'] {
  const until = endOf(record)
  const inGrace = typeof record.graceExpiresAt === 'number'
  return Object.freeze({
    outcome: 'verified',
    principal: principalOf(record),
    ...(until !== undefined && { until }),
    // Tells the operator who has not moved to the successor yet.
    ...(inGrace && { note: `key.grace_used ${record.id}` }),
  })
}

function principalOf(record: ApiKeyRecord): ApiKeyPrincipal {
  const claims = Object.assign(Object.create(null) as Record<string, unknown>, record.attributes)
  claims['roles'] = record.roles
  claims['tenant'] = record.tenant
  return Object.freeze({
    id: record.owner,
    method: 'api-key',
    keyId: record.id,
    tenant: record.tenant,
    roles: record.roles,
    scopes: record.scopes,
    models: record.models,
    claims: Object.freeze(claims),
  })
}
