import { hash } from 'node:crypto'
import type { JsonObject } from '../../../remote/json-object'
import type { ProofRules } from './claims'

const maxIdLength = 256

/**
 * The key under which a proof is remembered; `undefined` for a `jti` that cannot be. The same id by another
 * key is another proof. Each part is written with its length, so that no two pairs are the same text.
 */
export function replayKey(thumbprint: string, jti: unknown): string | undefined {
  if (typeof jti !== 'string' || jti === '' || jti.length > maxIdLength) return undefined
  const text = [thumbprint, jti].map((part) => `${part.length}:${part}`).join('')
  // UTF-16, since in UTF-8 halves of surrogate pairs all become the same character.
  return `dpop:${hash('sha256', Buffer.from(text, 'utf16le'), 'base64url')}`
}

/**
 * Milliseconds for which a proof must be remembered: longer than any replica takes it. One whose clock is
 * behind counts from a later `now`, so what clocks may differ by counts twice, and a second for the edge.
 */
export function memoryMs(
  { iat }: JsonObject,
  { maxAge, clockSkew }: ProofRules,
  now: number,
): number {
  return ((iat as number) + maxAge + 2 * clockSkew + 1) * 1000 - now
}
