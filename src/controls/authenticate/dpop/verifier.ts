import type { ExchangeRequest } from '../../../core/exchange'
import { readJsonObject, type JsonObject } from '../../../remote/json-object'
import { splitCompact } from '../tokens/preparse'
import { refused, type Refused } from '../tokens/refused'
import { isSigned } from '../tokens/signature'
import { claimsFault, type Occasion } from './claims'
import { asProof } from './malformed'
import { Nonces } from './nonces'
import { parseDpopOptions, type DpopOptions, type DpopRules } from './options'
import { ProofHeaders } from './proof-header'
import { memoryMs, replayKey } from './replay'

/** A token that was verified and is bound to a key. */
export interface BoundToken {
  /** As it was presented. */
  readonly token: string
  /** SHA-256 of the key it is bound to, `cnf.jkt` (RFC 9449 §6.1). */
  readonly thumbprint: string
}

export type ProofVerdict =
  /** With the newest nonce, where the client's is not it any more. */
  | { readonly outcome: 'proven'; readonly nonce?: string }
  /** With the cause for audit. */
  | Refused
  /** The client is to make another proof, with this nonce (RFC 9449 §9). */
  | { readonly outcome: 'nonce-required'; readonly nonce: string; readonly cause: string }

export interface DpopVerifier {
  readonly algorithms: readonly string[]
  /** Whether tokens that are bound to no key are refused. */
  readonly required: boolean
  /**
   * Verifies the proof that came with a token, and spends it: once per request. Rejects where the store or
   * the secret of the nonces does not answer.
   *
   * @param now milliseconds since the epoch.
   */
  readonly verify: (
    presented: BoundToken,
    request: ExchangeRequest,
    now: number,
  ) => Promise<ProofVerdict>
}

/**
 * Verifies proofs of possession (RFC 9449 §4.3).
 *
 * @throws ConfigurationError
 */
export function dpopVerifier(
  options: DpopOptions,
  { resource }: { readonly resource: string | undefined },
): DpopVerifier {
  const rules = parseDpopOptions(options, resource)
  const headers = new ProofHeaders(rules.algorithms)
  const nonces = rules.nonce && new Nonces({ ...rules.nonce, clockSkew: rules.clockSkew })
  return {
    algorithms: Object.freeze([...rules.algorithms.keys()]),
    required: rules.required,
    verify: async ({ token, thumbprint }, request, now) => {
      const values = request.headers.get('dpop') ?? []
      const expected = { headers, rules, thumbprint }
      const proof = verifiedProof(values, expected, { token, request, now })
      if ('outcome' in proof) return proof
      const { claims } = proof
      const known = await nonces?.judge(claims['nonce'], now)
      if (known?.outcome === 'nonce-required') return known
      const key = replayKey(thumbprint, claims['jti'])
      if (key === undefined) return refused('jti-malformed')
      // INVARIANT: last, so that only a proof that is good in every other way is remembered.
      const first: unknown = await rules.store.addOnce(key, memoryMs(claims, rules, now))
      if (first !== true) return refused('replayed')
      return { outcome: 'proven', ...(known?.newest !== undefined && { nonce: known.newest }) }
    },
  }
}

interface Expected {
  readonly headers: ProofHeaders
  readonly rules: DpopRules
  readonly thumbprint: string
}

/** The one proof of a request, where it is by the expected key and for this very request. */
function verifiedProof(
  [text, ...others]: readonly string[],
  { headers, rules, thumbprint }: Expected,
  occasion: Occasion,
): { readonly claims: JsonObject } | Refused {
  if (text === undefined) return refused('proof-missing')
  if (others.length > 0) return refused('proof-twice')
  const parts = splitCompact(text)
  if ('outcome' in parts) return asProof(parts)
  const signer = headers.find(parts.encodedHeader, thumbprint)
  if ('outcome' in signer) return signer
  if (!isSigned(parts, signer.algorithm, signer.key)) return refused('signature-invalid')
  const claims = readJsonObject(parts.payload)
  if (claims === undefined) return refused('proof-malformed')
  const fault = claimsFault(claims, occasion, rules)
  return fault === undefined ? { claims } : refused(fault)
}
