import { createPublicKey, createSecretKey, type JsonWebKey, type KeyObject } from 'node:crypto'
import { minimumModulusBits, type Algorithm, type KeyFamily } from './algorithms'
import { isPlainObject, ownMember } from '../../../remote/json-object'
import { hasRocaFingerprint } from './roca'

/**
 * A key that signatures are verified with, imported once. Never the text it came from: a text can be
 * taken for a secret.
 */
export interface VerificationKey {
  readonly object: KeyObject
  readonly family: KeyFamily
  /** As a JWK names it; of EC and OKP keys. */
  readonly curve: string | undefined
  /** Size of the modulus or the secret. */
  readonly bits: number
  readonly kid: string | undefined
  /** The only algorithm the key says it is for. */
  readonly alg: string | undefined
}

/** A key, or what is wrong with it, in words that hold nothing of it. */
export type Imported = VerificationKey | string

/** True where an algorithm takes a key: family, curve, size and the key's own word on it. */
export function fits(key: VerificationKey, algorithm: Algorithm): boolean {
  return (
    key.family === algorithm.family &&
    key.curve === algorithm.curve &&
    key.bits >= (algorithm.minimumBits ?? 0) &&
    (key.alg === undefined || key.alg === algorithm.name) &&
    // A key confined to PSS by its own encoding (RFC 4055 §1.2).
    (key.object.asymmetricKeyType !== 'rsa-pss' || algorithm.name.startsWith('PS'))
  )
}

/** What a JWK needs to be a public key. Everything else, private members above all, is left behind. */
const publicMembers: ReadonlyMap<unknown, readonly string[]> = new Map([
  ['RSA', ['n', 'e']],
  ['EC', ['crv', 'x', 'y']],
  ['OKP', ['crv', 'x']],
])

/** Imports a public JWK (RFC 7517 §4, RFC 7518 §6, RFC 8037 §2). */
export function importJwk(jwk: unknown): Imported {
  const terms = readTerms(jwk)
  if (typeof terms === 'string') return terms
  const members = publicMembers.get(terms.kty)
  if (members === undefined) return 'its `kty` is none of RSA, EC and OKP'
  const material: Record<string, string> = { kty: terms.kty }
  for (const name of members) {
    const value = ownMember(terms.jwk, name)
    if (typeof value !== 'string' || value === '') return `its member \`${name}\` is missing`
    if (name !== 'crv' && !isCanonical(value)) return `its member \`${name}\` is no base64url`
    material[name] = value
  }
  try {
    const object = createPublicKey({ key: material as JsonWebKey, format: 'jwk' })
    return describeKey(object, terms)
  } catch {
    return 'it is no point of its curve, or its members do not fit its `kty`'
  }
}

/** Imports an `oct` JWK (RFC 7518 §6.4). */
export function importSecretJwk(jwk: unknown): Imported {
  const terms = readTerms(jwk)
  if (typeof terms === 'string') return terms
  const value = ownMember(terms.jwk, 'k')
  if (terms.kty !== 'oct') return 'its `kty` is not `oct`'
  if (typeof value !== 'string' || !isCanonical(value)) return 'its member `k` is no base64url'
  return importSecret(Buffer.from(value, 'base64url'), terms)
}

export function importSecret(bytes: Uint8Array, terms: KeyTerms = noTerms): Imported {
  // An empty secret verifies what anybody signs (CVE-2026-44351 of fast-jwt).
  if (bytes.byteLength === 0) return 'it is empty'
  return describeKey(createSecretKey(bytes), terms)
}

/** What a key says of itself. */
export interface KeyTerms {
  readonly kid: string | undefined
  readonly alg: string | undefined
}

export const noTerms: KeyTerms = Object.freeze({ kid: undefined, alg: undefined })

/** Describes a key and refuses weak ones. */
export function describeKey(object: KeyObject, { kid, alg }: KeyTerms): Imported {
  const key = { object, kid, alg, curve: undefined }
  switch (object.asymmetricKeyType) {
    case undefined:
      return { ...key, family: 'oct', bits: (object.symmetricKeySize ?? 0) * 8 }
    case 'rsa':
    case 'rsa-pss': {
      const { modulusLength: bits = 0, publicExponent = 0n } = object.asymmetricKeyDetails ?? {}
      return weaknessOf(object, bits, publicExponent) ?? { ...key, family: 'RSA', bits }
    }
    case 'ec': {
      const curve = curves.get(object.asymmetricKeyDetails?.namedCurve)
      return curve === undefined
        ? 'its curve is none of P-256, P-384 and P-521'
        : { ...key, family: 'EC', curve, bits: 0 }
    }
    case 'ed25519':
      return { ...key, family: 'OKP', curve: 'Ed25519', bits: 0 }
    default:
      return 'no algorithm here takes a key of its type'
  }
}

const curves: ReadonlyMap<string | undefined, string> = new Map([
  ['prime256v1', 'P-256'],
  ['secp384r1', 'P-384'],
  ['secp521r1', 'P-521'],
])

/** Longer ones would let an issuer spend our CPU. */
const maximumModulusBits = 8192

function weaknessOf(object: KeyObject, bits: number, exponent: bigint): string | undefined {
  if (bits < minimumModulusBits) return `its modulus has ${bits} bits, fewer than 2048`
  if (bits > maximumModulusBits) return `its modulus has ${bits} bits, more than 8192`
  if (exponent < 3n || exponent % 2n === 0n) return 'its exponent is even or less than 3'
  // Node exports no JWK of a key that is confined to PSS.
  if (object.asymmetricKeyType !== 'rsa') return undefined
  const { n = '' } = object.export({ format: 'jwk' })
  const modulus = BigInt(`0x${Buffer.from(n, 'base64url').toString('hex')}`)
  return hasRocaFingerprint(modulus)
    ? 'its modulus is of the broken generator of CVE-2017-15361 (ROCA)'
    : undefined
}

interface JwkTerms extends KeyTerms {
  readonly jwk: Record<string, unknown>
  readonly kty: string
}

/** Checks what a JWK says it is for (RFC 7517 §4.2 to §4.5). */
function readTerms(jwk: unknown): JwkTerms | string {
  if (!isPlainObject(jwk)) return 'it is no object'
  const [kty, use, operations, kid, alg] = ['kty', 'use', 'key_ops', 'kid', 'alg'].map((name) =>
    ownMember(jwk, name),
  )
  if (typeof kty !== 'string') return 'it has no `kty`'
  if (use !== undefined && use !== 'sig') return 'its `use` is not `sig`'
  if (operations !== undefined && !mayVerify(operations)) return 'its `key_ops` lack `verify`'
  if (kid !== undefined && typeof kid !== 'string') return 'its `kid` is no string'
  if (alg !== undefined && typeof alg !== 'string') return 'its `alg` is no string'
  return { jwk, kty, kid, alg }
}

// RFC 7517 §4.3: no value twice.
function mayVerify(operations: unknown): boolean {
  if (!Array.isArray(operations) || !operations.includes('verify')) return false
  return new Set(operations).size === operations.length
}

function isCanonical(text: string): boolean {
  return Buffer.from(text, 'base64url').toString('base64url') === text
}
