import { constants, verify, type KeyObject } from 'node:crypto'
import { DerError, contextTag, tags, type DerReader } from './der'
import { readObjectId, readSmallInteger } from './der-values'

/** How something was signed: with a digest that is not broken, by a kind of key. */
export interface SignatureAlgorithm {
  readonly keyType: 'rsa' | 'ec' | 'ed25519' | 'ed448'
  /** `undefined` where the kind of key brings its own. */
  readonly digest: Digest | undefined
  /** Of RSASSA-PSS. */
  readonly saltLength?: number
}

type Digest = 'sha256' | 'sha384' | 'sha512'

const digests: ReadonlyMap<string, Digest> = new Map([
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
])

// RFC 4055, RFC 5758 and RFC 8410. What is not listed is refused: SHA-1 and MD5 are not.
const algorithms: ReadonlyMap<string, SignatureAlgorithm> = new Map<string, SignatureAlgorithm>([
  ['1.2.840.113549.1.1.11', { keyType: 'rsa', digest: 'sha256' }],
  ['1.2.840.113549.1.1.12', { keyType: 'rsa', digest: 'sha384' }],
  ['1.2.840.113549.1.1.13', { keyType: 'rsa', digest: 'sha512' }],
  ['1.2.840.10045.4.3.2', { keyType: 'ec', digest: 'sha256' }],
  ['1.2.840.10045.4.3.3', { keyType: 'ec', digest: 'sha384' }],
  ['1.2.840.10045.4.3.4', { keyType: 'ec', digest: 'sha512' }],
  ['1.3.101.112', { keyType: 'ed25519', digest: undefined }],
  ['1.3.101.113', { keyType: 'ed448', digest: undefined }],
])

const PSS = '1.2.840.113549.1.1.10'
const MGF1 = '1.2.840.113549.1.1.8'

/** The next value as an algorithm of a signature; `undefined` for one that nobody should trust. */
export function readSignatureAlgorithm(reader: DerReader): SignatureAlgorithm | undefined {
  const inside = reader.skip(tags.sequence).inside()
  const id = readObjectId(inside)
  if (id === PSS) return readPss(inside)
  readNull(inside)
  return algorithms.get(id)
}

/** True where the key signed the text, in the way that is said. */
export function isSignedBy(
  key: KeyObject,
  algorithm: SignatureAlgorithm,
  { text, signature }: { readonly text: Buffer; readonly signature: Buffer },
): boolean {
  const { keyType, digest, saltLength } = algorithm
  const isOfType =
    key.asymmetricKeyType === keyType || (keyType === 'rsa' && key.asymmetricKeyType === 'rsa-pss')
  if (!isOfType) return false
  const padding =
    saltLength === undefined ? {} : { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength }
  try {
    return verify(digest, text, { key, ...padding }, signature)
  } catch {
    return false
  }
}

const NULL_TAG = 0x05

function readNull(inside: DerReader): void {
  if (!inside.isAtEnd && inside.skip(NULL_TAG).content().length > 0) throw new DerError('no null')
  inside.finish()
}

/** RFC 4055 §3.1, with one digest for the text and for the mask; what is left out would be SHA-1. */
function readPss(reader: DerReader): SignatureAlgorithm | undefined {
  if (reader.isAtEnd) return undefined
  const parameters = reader.skip(tags.sequence).inside()
  reader.finish()
  if (!parameters.has(contextTag(0, 'constructed'))) return undefined
  const digest = readDigest(parameters.inside())
  if (!parameters.has(contextTag(1, 'constructed'))) return undefined
  const mask = parameters.inside().skip(tags.sequence).inside()
  const isSame = readObjectId(mask) === MGF1 && readDigest(mask) === digest
  const hasSalt = parameters.has(contextTag(2, 'constructed'))
  const saltLength = hasSalt ? readSmallInteger(parameters.inside()) : 20
  parameters.finish()
  return isSame && digest !== undefined ? { keyType: 'rsa', digest, saltLength } : undefined
}

function readDigest(reader: DerReader): Digest | undefined {
  const inside = reader.skip(tags.sequence).inside()
  reader.finish()
  const id = readObjectId(inside)
  readNull(inside)
  return digests.get(id)
}
