import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import type { DpopOptions } from '../../../src/controls/authenticate/dpop/options'
import { dpopVerifier, type ProofVerdict } from '../../../src/controls/authenticate/dpop/verifier'
import type { ExchangeRequest } from '../../../src/core/exchange'
import { memoryStore } from '../../../src/stores/memory'
import { sha256, thumbprintOf } from '../../support/dpop'
import { exchangeOf } from '../../support/exchange'
import { base64url, kinds, privateKey, publicJwk, signParts } from '../tokens/support'

export const now = Date.UTC(2026, 0, 1)
export const seconds = now / 1000
export const origin = 'https://api.example'
const url = `${origin}/v1/things`
/** An access token; whoever verifies proofs never looks into it. */
export const accessToken = 'Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU'

export type Jwk = Readonly<Record<string, unknown>>

export const ownKey = publicJwk('P-256')
export const ownThumbprint = thumbprintOf(ownKey)

/** The key of somebody else. */
export const otherKey: KeyObject = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey

export function publicJwkOf(key: KeyObject): Jwk {
  return { ...createPublicKey(key).export({ format: 'jwk' }) }
}

export interface ProofChange {
  /** Members set over those of a good header; `undefined` leaves one out. */
  readonly header?: Readonly<Record<string, unknown>>
  readonly claims?: Readonly<Record<string, unknown>>
  readonly alg?: string
  /** What signs, where it is not the key of the header. */
  readonly key?: KeyObject | string | Buffer
}

const ids = { made: 0 }

/** A proof by the client's own key for this algorithm; each with an id of its own. */
export function proofOf({ header, claims, alg = 'ES256', key }: ProofChange = {}): string {
  const jwk = publicJwk(kinds[alg] ?? 'P-256')
  const head = JSON.stringify({ typ: 'dpop+jwt', alg, jwk, ...header })
  const body = JSON.stringify({ ...goodClaims(), ...claims })
  return signParts(base64url(head), base64url(body), alg, key ?? privateKey(kinds[alg] ?? 'P-256'))
}

/** A proof of which header and payload are these very texts. */
export function proofOfTexts(header: string, payload: string): string {
  return signParts(base64url(header), base64url(payload), 'ES256')
}

export function goodHeader(): Record<string, unknown> {
  return { typ: 'dpop+jwt', alg: 'ES256', jwk: ownKey }
}

export function goodClaims(): Record<string, unknown> {
  ids.made += 1
  return { jti: `proof-${ids.made}`, htm: 'GET', htu: url, iat: seconds, ath: sha256(accessToken) }
}

export interface Presented {
  readonly token?: string
  readonly thumbprint?: string
  readonly at?: number
  readonly request?: Partial<ExchangeRequest>
  /** All headers of that name. */
  readonly proofs?: readonly string[]
}

/** Verifies proofs as a service at `origin` does, with a memory of its own. */
export function verifierOf(options: Partial<DpopOptions> = {}, resource?: string) {
  const store = memoryStore({ clock: () => now })
  const given = { store, ...(resource === undefined && { origin }), ...options }
  const verifier = dpopVerifier(given, { resource })
  const verify = (proof: string, presented: Presented = {}): Promise<ProofVerdict> => {
    const { token = accessToken, thumbprint = ownThumbprint, at = now } = presented
    const headers = new Map([['dpop', presented.proofs ?? [proof]]])
    const { request } = exchangeOf({
      request: { method: 'GET', url: '/v1/things', headers, ...presented.request },
    })
    return verifier.verify({ token, thumbprint }, request, at)
  }
  return {
    verify,
    /** `proven`, or the cause of what else it is. */
    outcomeOf: async (proof: string, presented?: Presented): Promise<string> => {
      const verdict = await verify(proof, presented)
      return 'cause' in verdict ? verdict.cause : verdict.outcome
    },
  }
}

/** What a service that has seen nothing yet makes of a proof. */
export function outcomeOf(proof: string, presented?: Presented): Promise<string> {
  return verifierOf().outcomeOf(proof, presented)
}
