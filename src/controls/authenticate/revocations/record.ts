import { hash } from 'node:crypto'
import type { StoredRecord } from '../../../core/store'

export type RevocationKind = 'token' | 'subject' | 'client' | 'issuer-key' | 'certificate'

/** One act of taking something back. Never rewritten: a later act is a record of its own. */
export interface RevocationRecord extends StoredRecord {
  readonly kind: RevocationKind
  /** What was revoked, in clear: issuer and subject, token, client or key; or a certificate. */
  readonly of: Readonly<Record<string, string>>
  /** Milliseconds since the epoch: what was issued up to then is revoked. Absent for all of it. */
  readonly notBefore?: number
  /** Milliseconds since the epoch from which on it need not be remembered; absent for ever. */
  readonly expiresAt?: number
  /** Milliseconds since the epoch. */
  readonly revokedAt: number
  readonly reason?: string
}

/** What ids begin with, so that other records may be in the same store. */
export const idPrefix = 'revocation:'

/** The key under which all revocations of a kind are. */
export function keyOfKind(kind: RevocationKind): string {
  return `${idPrefix}${kind}`
}

/**
 * The key under which all revocations of one thing are. Each part is written with its length before
 * they are hashed, so that no two lists of parts are the same text: `('a', 'bc')` is not `('ab', 'c')`.
 */
export function keyOf(kind: RevocationKind, parts: readonly string[]): string {
  const text = parts.map((part) => `${part.length}:${part}`).join('')
  // UTF-16, since in UTF-8 halves of surrogate pairs all become the same character.
  return `${keyOfKind(kind)}:${hash('sha256', Buffer.from(text, 'utf16le'), 'base64url')}`
}

/** An id that the same act has, whoever writes it, and no other act. */
export function idOf(
  key: string,
  { notBefore, expiresAt }: Pick<RevocationRecord, 'notBefore' | 'expiresAt'>,
): string {
  return `${key}:${notBefore ?? ''}:${expiresAt ?? ''}`
}

/** The keys of a record, read from its id: that is what nobody can have got wrong. */
export function keysOf({ id }: StoredRecord): readonly string[] {
  const [prefix, kind, digest] = id.split(':', 3)
  return [`${prefix}:${kind}`, `${prefix}:${kind}:${digest}`]
}

/** True where nothing that `other` revokes is left once this one is in force. */
export function covers(record: RevocationRecord, other: RevocationRecord): boolean {
  return (
    (record.notBefore ?? Infinity) >= (other.notBefore ?? Infinity) &&
    (record.expiresAt ?? Infinity) >= (other.expiresAt ?? Infinity)
  )
}
