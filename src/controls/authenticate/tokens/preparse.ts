import type { Credential } from '../../../core/credential'
import {
  isPlainObject,
  ownMember,
  parse,
  readJsonObject,
  type JsonObject,
} from '../../../remote/json-object'
import { refused, type Refused } from './refused'

/** Longest token that is looked at, in characters. */
export const maxTokenLength = 8192

/** Longest encoded header, in characters. */
const maxHeaderLength = 2048

const maxKeyIdLength = 256

export interface TokenHeader {
  readonly alg: string
  /** Hint to the key, chosen by whoever made the token: only ever compared. */
  readonly kid: string | undefined
  readonly typ: string | undefined
  /** The key that a proof brings along (RFC 9449 §4.2); read for `'own-key'` alone. */
  readonly jwk?: unknown
}

/** The parts of a token in compact form (RFC 7515 §7.1), its header still encoded. */
export interface CompactParts {
  readonly text: string
  readonly encodedHeader: string
  readonly payload: Buffer
  readonly signature: Buffer
  /** Length of what is signed: header, dot and payload. */
  readonly signedLength: number
}

/** A token whose header is well-formed; nothing of it is verified. */
export interface CompactToken extends CompactParts {
  readonly header: TokenHeader
}

/** What is done with a token that carries a key or names one to be fetched; it is never read. */
export type EmbeddedKeys = 'ignore' | 'refuse'

/** As they are, or of a proof: it carries its key itself and may name no other. */
type KeyMembers = EmbeddedKeys | 'own-key'

/** True for how access tokens are presented (RFC 6750 §2.1, RFC 9449 §7.1). */
export function isTokenScheme(scheme: Credential['scheme']): boolean {
  return scheme === 'bearer' || scheme === 'dpop'
}

/** True for three parts of which the first begins like JSON; for telling credentials apart. */
export function looksLikeJwt(value: string): boolean {
  return value.startsWith('eyJ') && dotsOf(value) !== undefined
}

/**
 * Takes a token apart and refuses what the JOSE RFCs allow and nobody here implements. Caps come
 * before anything is decoded.
 */
export function readCompact(
  text: string,
  embeddedKeys: EmbeddedKeys = 'ignore',
): CompactToken | Refused {
  const parts = splitCompact(text)
  if ('outcome' in parts) return parts
  const header = readHeader(parts.encodedHeader, embeddedKeys)
  return 'outcome' in header ? header : { ...parts, header }
}

/** Takes a token apart and leaves its header as it is. */
export function splitCompact(text: string): CompactParts | Refused {
  if (text.length > maxTokenLength) return refused('token-too-long')
  const dots = dotsOf(text)
  if (dots === undefined) return refused('not-three-parts')
  const [first, second] = dots
  if (first > maxHeaderLength) return refused('header-too-long')
  const payload = decode(text.slice(first + 1, second))
  const signature = decode(text.slice(second + 1))
  if (payload === undefined || signature === undefined) return refused('base64url-malformed')
  return {
    text,
    encodedHeader: text.slice(0, first),
    payload,
    signature,
    signedLength: second,
  }
}

/**
 * The issuer a token says it is from, to choose who verifies it, and nothing more: the verifier reads the
 * token anew and strictly. `undefined` where it names none. Decodes nothing longer than the cap.
 */
export function peekIssuer(text: string): string | undefined {
  if (text.length > maxTokenLength) return undefined
  const dots = dotsOf(text)
  if (dots === undefined) return undefined
  const claims = parse(Buffer.from(text.slice(dots[0] + 1, dots[1]), 'base64url').toString())
  const issuer = isPlainObject(claims) ? ownMember(claims, 'iss') : undefined
  return typeof issuer === 'string' ? issuer : undefined
}

function dotsOf(text: string): readonly [first: number, second: number] | undefined {
  const first = text.indexOf('.')
  const second = text.indexOf('.', first + 1)
  const parts = first > 0 && second > first + 1 && second < text.length - 1
  return parts && !text.includes('.', second + 1) ? [first, second] : undefined
}

// Canonical is what encodes to itself (RFC 7515 §2): no padding, no other alphabet, no stray bits. So
// one signed statement is one text, and caches and deny lists cannot be talked around.
function decode(part: string): Buffer | undefined {
  const bytes = Buffer.from(part, 'base64url')
  return bytes.byteLength > 0 && bytes.toString('base64url') === part ? bytes : undefined
}

/** Members that change what is signed or how it is read (RFC 7515 §4.1.11, RFC 7797, RFC 7516). */
const notImplemented = ['crit', 'b64', 'zip'] as const

/** Members that bring a key along or say where to fetch one (RFC 7515 §4.1.2 to §4.1.6). */
const refusedMembers: Readonly<Record<KeyMembers, readonly string[]>> = {
  ignore: [],
  refuse: ['jwk', 'jku', 'x5u', 'x5c'],
  'own-key': ['jku', 'x5u', 'x5c'],
}

/** Reads the header of a token that was taken apart. */
export function readHeader(encoded: string, keyMembers: KeyMembers): TokenHeader | Refused {
  const bytes = decode(encoded)
  if (bytes === undefined) return refused('base64url-malformed')
  const header = readJsonObject(bytes)
  if (header === undefined) return refused('header-malformed')
  const { alg, kid, typ } = header as JsonObject & Partial<Record<keyof TokenHeader, unknown>>
  if (typeof alg !== 'string') return refused('alg-malformed')
  if ('kid' in header && !isKeyId(kid)) return refused('kid-malformed')
  if ('typ' in header && typeof typ !== 'string') return refused('typ-malformed')
  const unsupported = notImplemented.find((name) => name in header)
  if (unsupported !== undefined) return refused(`${unsupported}-unsupported`)
  if (refusedMembers[keyMembers].some((name) => name in header)) return refused('embedded-key')
  const read = { alg, kid: kid as string | undefined, typ: typ as string | undefined }
  return keyMembers === 'own-key' ? { ...read, jwk: header['jwk'] } : read
}

function isKeyId(kid: unknown): boolean {
  return typeof kid === 'string' && kid.length <= maxKeyIdLength
}
