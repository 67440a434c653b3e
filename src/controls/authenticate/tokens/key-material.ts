import { createPublicKey, KeyObject, X509Certificate } from 'node:crypto'
import { ConfigurationError } from '../../../core/errors'
import { isPlainObject } from '../../../remote/json-object'
import {
  describeKey,
  importJwk,
  importSecret,
  importSecretJwk,
  noTerms,
  type Imported,
  type VerificationKey,
} from './keys'

/** A public key as options take it: PEM, JWK or `KeyObject`. */
export type PublicKeyMaterial = string | Readonly<Record<string, unknown>> | KeyObject

/** A shared secret as options take it: a text (its UTF-8), bytes, an `oct` JWK or a `KeyObject`. */
export type SecretMaterial = string | Uint8Array | Readonly<Record<string, unknown>> | KeyObject

/** @throws ConfigurationError saying what is wrong with the key, and nothing of what it is. */
export function publicKey(material: unknown, option: string): VerificationKey {
  return imported(importPublic(material), option)
}

/** @throws ConfigurationError saying what is wrong with the secret, and nothing of what it is. */
export function secretKey(material: unknown, option: string): VerificationKey {
  return imported(importShared(material), option)
}

function imported(key: Imported, option: string): VerificationKey {
  if (typeof key !== 'string') return key
  throw new ConfigurationError(`option \`${option}\` holds a key that cannot be used: ${key}`)
}

function importPublic(material: unknown): Imported {
  if (typeof material === 'string') return importPem(material.trim())
  if (material instanceof KeyObject) {
    if (material.type === 'public') return describeKey(material, noTerms)
    return `it is a ${material.type} key; \`createPublicKey\` of \`node:crypto\` makes a public one`
  }
  if (material instanceof Uint8Array) return 'it is bytes; give a PEM, a JWK or a `KeyObject`'
  if (isPlainObject(material) && material['kty'] === 'oct') {
    return 'it is a shared secret; give it as `secret`'
  }
  return importJwk(material)
}

const PEM = /^-----BEGIN ([A-Z ]{1,40})-----\r?\n[A-Za-z0-9+/=\r\n]+-----END \1-----$/

/** Exactly one block and nothing around it: what is not a PEM must not become another kind of key. */
function importPem(text: string): Imported {
  if (text === '') return 'it is empty'
  if (text.includes('PRIVATE KEY-----')) {
    return 'it is a private key; `openssl pkey -in key.pem -pubout` prints the public one'
  }
  if (text.includes('\\n')) return 'its line breaks are written `\\n`; replace them by line breaks'
  const label = PEM.exec(text)?.[1]
  if (label === undefined)
    return 'it is not one PEM block `-----BEGIN PUBLIC KEY-----` with nothing around it'
  if (!['PUBLIC KEY', 'RSA PUBLIC KEY', 'CERTIFICATE'].includes(label)) {
    return `it is a PEM of \`${label}\`, not of a public key or a certificate`
  }
  try {
    const isCertificate = label === 'CERTIFICATE'
    return describeKey(
      isCertificate ? new X509Certificate(text).publicKey : createPublicKey(text),
      noTerms,
    )
  } catch {
    return 'its PEM block does not hold a key'
  }
}

function importShared(material: unknown): Imported {
  if (typeof material === 'string' || material instanceof Uint8Array) {
    const bytes = Buffer.from(material as string)
    return isPublic(bytes) ? PUBLIC : importSecret(bytes)
  }
  if (!(material instanceof KeyObject)) return importSecretJwk(material)
  if (material.type !== 'secret')
    return `it is a ${material.type} key; give a public key as \`key\``
  return isPublic(material.export()) ? PUBLIC : describeKey(material, noTerms)
}

const PUBLIC = 'it is a PEM, DER or JWK; give a public key as `key`, an `oct` JWK as an object'

// A public key as a secret is what every forgery from RS256 to HS256 needs.
function isPublic(bytes: Buffer): boolean {
  const text = bytes.toString('latin1')
  if (text.includes('-----BEGIN') || /^\s*\{\s*"/.test(text)) return true
  return isDer(bytes) || isDer(Buffer.from(text, 'base64'))
}

function isDer(bytes: Buffer): boolean {
  return (['spki', 'pkcs1'] as const).some((type) => {
    try {
      return createPublicKey({ key: bytes, format: 'der', type }).type === 'public'
    } catch {
      return false
    }
  })
}
