import { ConfigurationError } from '../../../core/errors'
import { optional, parseOptions, string, type OptionParser } from '../../../core/options'
import type { RevocationKind } from './record'

/** What somebody wants to take back. Times are milliseconds since the epoch. */
export interface Act {
  readonly kind: RevocationKind
  readonly of: Readonly<Record<string, string>>
  readonly notBefore?: number
  readonly expiresAt?: number
  readonly reason?: string
}

type Reader = (input: unknown) => Act

const longest = 2048

const text: OptionParser<string> = (value, fail) =>
  string(value, fail).length <= longest
    ? String(value)
    : fail(`a text of at most ${longest} characters`)

/** Later than any time in seconds that is meant, and earlier than any in milliseconds. */
const leastTime = 100_000_000_000

// A time in seconds would be one of 1970: nothing would be revoked, and nobody would notice.
const time: OptionParser<number> = (value, fail) =>
  Number.isSafeInteger(value) && (value as number) >= leastTime
    ? (value as number)
    : fail('a time in milliseconds since the epoch, and not in seconds')

/** SHA-256 of a certificate as `cnf` has it (RFC 8705 §3.1), or as tools print it. */
const thumbprint: OptionParser<string> = (value, fail) => {
  const given = typeof value === 'string' ? value : ''
  const hex = given.replaceAll(':', '')
  if (/^[0-9a-f]{64}$/i.test(hex)) return Buffer.from(hex, 'hex').toString('base64url')
  const bytes = Buffer.from(given.slice(0, 44), 'base64url')
  return bytes.byteLength === 32 && bytes.toString('base64url') === given
    ? given
    : fail('the SHA-256 of a certificate, as 43 characters of base64url or as hexadecimal')
}

const times = {
  notBefore: optional(time, undefined),
  expiresAt: optional(time, undefined),
}

/** Readers of what the functions of a register are given. They throw a `ConfigurationError`. */
export const readAct = {
  token: reader('revokeToken', 'token', { issuer: text, tokenId: text }, ['expiresAt']),
  subject: reader('logOutEverywhere', 'subject', { issuer: text, subject: text }, [
    'notBefore',
    'expiresAt',
  ]),
  client: reader('revokeClient', 'client', { issuer: text, clientId: text }, []),
  issuerKey: reader('revokeIssuerKey', 'issuer-key', { issuer: text, keyId: text }, []),
  certificate: reader('revokeCertificate', 'certificate', { thumbprint }, ['expiresAt']),
} satisfies Record<string, Reader>

function reader(
  name: string,
  kind: RevocationKind,
  parts: Readonly<Record<string, OptionParser<string>>>,
  ends: readonly (keyof typeof times)[],
): Reader {
  return (input) => {
    const parsers: Record<string, OptionParser<unknown>> = {
      ...parts,
      ...Object.fromEntries(ends.map((end) => [end, times[end]])),
      reason: optional(text, undefined),
    }
    const given = parseOptions(name, input, parsers) as Readonly<Record<string, unknown>>
    const taken = (names: readonly string[]): Record<string, unknown> =>
      Object.fromEntries(
        names.filter((each) => given[each] !== undefined).map((each) => [each, given[each]]),
      )
    return {
      kind,
      of: taken(Object.keys(parts)) as Act['of'],
      ...taken([...ends, 'reason']),
    }
  }
}

/** @throws ConfigurationError for what `list` cannot have given. */
export function requireId(id: unknown, prefix: string): string {
  if (typeof id === 'string' && id.startsWith(prefix) && id.split(':').length === 3) return id
  throw new ConfigurationError('`lift` expects the `id` of a revocation, as `list` gives it')
}
