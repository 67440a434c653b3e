import { ConfigurationError } from '../../../core/errors'
import {
  integer,
  objectWith,
  oneOf,
  optional,
  string,
  strings,
  type OptionParser,
} from '../../../core/options'
import { algorithmList, type Algorithm, type AlgorithmName } from './algorithms'
import type { ClaimRules } from './claims'
import type { KeySource } from './key-set'
import { claimReader, type ClaimMapping, type ClaimReader } from './mapping'
import { tokenProfiles, type TokenProfile } from './profile'

/** What is asked of the tokens of one issuer. */
export interface TokenIssuerOptions {
  /** Compared exactly with `iss`: no slash is added or taken away. */
  readonly issuer: string
  /** Name of this service at the issuer; one of several is enough. */
  readonly audience: string | readonly string[]
  /**
   * Signature algorithms, all of one key family.
   * @defaultValue `RS256` for remote keys, else what the keys are for
   */
  readonly algorithms?: readonly AlgorithmName[]
  /**
   * `rfc9068` takes access tokens that say so; `jwt` also those of issuers that do not, and refuses what
   * looks like an id_token. @defaultValue 'rfc9068'
   */
  readonly profile?: TokenProfile
  /** Clients whose tokens are accepted, by `client_id` and `azp`. @defaultValue any */
  readonly clientIds?: readonly string[]
  /** Tenant of everybody who has a token of this issuer. @defaultValue none */
  readonly tenant?: string
  /** Which claims say what. */
  readonly claims?: ClaimMapping
  /** Seconds that clocks may differ, 0 to 120. @defaultValue 30 */
  readonly clockSkew?: number
  /** Most seconds since `iat`. @defaultValue until `exp` */
  readonly maxTokenAge?: number
  /** Authentication contexts, one of which the login must have had (RFC 9470). @defaultValue any */
  readonly acrValues?: readonly string[]
  /** Most seconds since the login, by `auth_time` (RFC 9470). @defaultValue any */
  readonly maxAge?: number
}

/** An issuer and everything that holds for its tokens alone. */
export interface TokenIssuer {
  readonly name: string
  readonly algorithms: ReadonlyMap<string, Algorithm>
  readonly profile: TokenProfile
  readonly rules: ClaimRules & { readonly issuer: string; readonly audience: readonly string[] }
  readonly reader: ClaimReader
  readonly keys: KeySource
}

const maxSkew = 120

export const audienceNames: OptionParser<readonly string[]> = (value, fail) => {
  const names: readonly unknown[] =
    typeof value === 'string' ? [value] : Array.isArray(value) ? value : []
  const valid = names.length > 0 && names.every((name) => typeof name === 'string' && name !== '')
  // A pattern would be matched anywhere in the name, and can be made to take forever.
  return valid ? Object.freeze([...(names as string[])]) : fail('a name or a list of names')
}

/** Parsers of what JWTs and introspected tokens have in common. */
export const claimRuleParsers = {
  clientIds: optional(strings, undefined),
  tenant: optional(string, undefined),
  claims: optional(objectWith<ClaimMapping>(), {}),
  clockSkew: optional(integer(0, maxSkew, 'seconds'), 30),
  maxTokenAge: optional(integer(1, 31_536_000, 'seconds'), undefined),
  acrValues: optional(strings, undefined),
  maxAge: optional(integer(0, 31_536_000, 'seconds'), undefined),
}

export const issuerParsers = {
  ...claimRuleParsers,
  issuer: string,
  audience: audienceNames,
  algorithms: optional(algorithmList, undefined),
  profile: optional(oneOf(tokenProfiles), 'rfc9068'),
}

/** What parsed options are. */
export type Parsed<Parsers> = {
  readonly [Name in keyof Parsers]: Parsers[Name] extends OptionParser<infer T> ? T : never
}

export type ParsedIssuer = Parsed<typeof issuerParsers>

export function tokenIssuer(
  options: ParsedIssuer,
  algorithms: readonly Algorithm[],
  keys: KeySource,
): TokenIssuer {
  const { issuer, audience, clientIds, clockSkew, maxTokenAge, acrValues, maxAge } = options
  return {
    name: issuer,
    algorithms: new Map(algorithms.map((algorithm) => [algorithm.name, algorithm])),
    profile: options.profile,
    rules: { issuer, audience, clientIds, clockSkew, maxTokenAge, acrValues, maxAge },
    reader: claimReader({ mapping: options.claims, tenant: options.tenant }),
    keys,
  }
}

/** @throws ConfigurationError for an issuer that is named twice: whose rules would hold? */
export function byName(issuers: readonly TokenIssuer[]): ReadonlyMap<string, TokenIssuer> {
  const map = new Map<string, TokenIssuer>()
  for (const issuer of issuers) {
    if (map.has(issuer.name)) {
      throw new ConfigurationError(`option \`issuers\` names \`${issuer.name}\` twice`)
    }
    map.set(issuer.name, issuer)
  }
  return map
}
