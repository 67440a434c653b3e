import type { Credential } from '../../../core/credential'
import {
  boolean,
  callback,
  integer,
  objectWith,
  oneOf,
  optional,
  parseOptions,
  type OptionParser,
} from '../../../core/options'
import type { Revocations } from '../../../core/revocation'
import type { Fetch } from '../../../remote/fetch-json'
import { byName, type Parsed, type TokenIssuer } from './issuer'
import { isTokenScheme, looksLikeJwt, peekIssuer, type EmbeddedKeys } from './preparse'
import { tokenAuthenticator, type TokenAuthenticator } from './token-authenticator'
import { maxCacheMs, VerifiedTokens } from './verified'
import { tokenVerifier } from './verify-token'

/** Options that hold for all issuers of an authenticator. */
export interface TokenOptions {
  /** What was taken back before its end; asked at every use. @defaultValue nothing was */
  readonly revocations?: Revocations
  /**
   * Seconds for which a verified token is not verified again, 0 to 60; 0 turns the cache off. Its end, its
   * key and revocations are checked at every use all the same. @defaultValue 60
   */
  readonly cacheSeconds?: number
  /**
   * Tokens with `jwk`, `jku`, `x5u` or `x5c` in their header, which are never read: `refuse` refuses
   * them. @defaultValue 'ignore'
   */
  readonly embeddedKeys?: EmbeddedKeys
  /** Allows http to this machine, for development. @defaultValue false */
  readonly allowLoopbackHttp?: boolean
  /** How issuers are asked for their keys. @defaultValue the platform's */
  readonly fetch?: Fetch
  /** Milliseconds since the epoch, for what belongs to no exchange. @defaultValue Date.now */
  readonly clock?: () => number
}

export const commonParsers = {
  revocations: optional(objectWith<Revocations>('check', 'onChange'), undefined),
  cacheSeconds: optional(integer(0, maxCacheMs / 1000, 'seconds'), maxCacheMs / 1000),
  allowLoopbackHttp: optional(boolean, false),
  fetch: optional(callback<Fetch>(), globalThis.fetch),
  clock: optional(callback<() => number>(), Date.now),
}

const tokenParsers = {
  ...commonParsers,
  embeddedKeys: optional(oneOf(['ignore', 'refuse']), 'ignore'),
}

export type ParsedTokenOptions = Parsed<typeof tokenParsers>

/** Parses the options of all issuers and those of each, written side by side or in `issuers`. */
export function parseTokenOptions<Parsers extends Record<string, OptionParser<unknown>>>(
  factory: string,
  options: object,
  parsers: Parsers,
): { readonly common: ParsedTokenOptions; readonly issuers: readonly Parsed<Parsers>[] } {
  if (!Object.hasOwn(options ?? {}, 'issuers')) {
    const all = parseOptions(factory, options, { ...tokenParsers, ...parsers })
    return { common: all as ParsedTokenOptions, issuers: [all] }
  }
  const common = parseOptions(factory, options, { ...tokenParsers, issuers: issuerList })
  const issuers = common.issuers.map((item) => parseOptions(factory, item, parsers))
  return { common, issuers: issuers }
}

/** The issuers, each an object of options of its own. */
const issuerList: OptionParser<readonly object[]> = (value, fail) =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((item) => typeof item === 'object' && item !== null)
    ? (value as object[])
    : fail('a list of issuers, each an object of options')

export interface JwtAuthenticatorParts<Method extends 'jwt' | 'oidc'> {
  readonly method: Method
  readonly issuers: readonly TokenIssuer[]
  readonly common: ParsedTokenOptions
}

export function jwtAuthenticator<Method extends 'jwt' | 'oidc'>({
  method,
  issuers: list,
  common: { embeddedKeys, cacheSeconds, revocations },
}: JwtAuthenticatorParts<Method>): TokenAuthenticator<Method> {
  const issuers = byName(list)
  return tokenAuthenticator({
    method,
    issuers: [...issuers.keys()],
    recognizes: (credential) => isTokenOf(issuers, credential),
    verify: tokenVerifierOf(method, issuers, embeddedKeys),
    cache: new VerifiedTokens(cacheSeconds * 1000),
    revocations,
    sources: list.map(({ keys }) => keys),
  })
}

function tokenVerifierOf(
  method: 'jwt' | 'oidc',
  issuers: ReadonlyMap<string, TokenIssuer>,
  embeddedKeys: EmbeddedKeys,
) {
  const verify = tokenVerifier({ method, issuers, embeddedKeys })
  return (token: string, _digest: string, now: number) => verify(token, now)
}

// A JWT that cannot be read belongs to whoever is asked first, so that audit learns why it was refused;
// one of an issuer that is not ours may belong to another authenticator.
function isTokenOf(
  issuers: ReadonlyMap<string, TokenIssuer>,
  { scheme, value }: Credential,
): boolean {
  if (!isTokenScheme(scheme) || !looksLikeJwt(value)) return false
  const issuer = peekIssuer(value)
  return issuer === undefined || issuers.has(issuer)
}
