import { ConfigurationError } from '../core/errors'
import type { ExchangeRequest } from '../core/exchange'
import { boolean, integer, optional, parseOptions, type OptionParser } from '../core/options'

export interface RequireTlsOptions {
  /** `Strict-Transport-Security` (RFC 6797); `false` sends none. */
  readonly hsts?: false | HstsOptions
}

export interface HstsOptions {
  /** Seconds, 0 to ten years; 0 takes back what browsers remember. @defaultValue 31,536,000 */
  readonly maxAge?: number
  /** @defaultValue false */
  readonly includeSubDomains?: boolean
  /** Consent to the lists that browsers ship; needs a year and sub-domains. @defaultValue false */
  readonly preload?: boolean
}

/** What is asked of connections. */
export interface TlsRules {
  /** Value of `Strict-Transport-Security`; `undefined` sends none. */
  readonly hsts: string | undefined
}

export const requireTls: OptionParser<TlsRules | undefined> = (value, fail) => {
  if (value === false) return undefined
  if (value === true) return { hsts: strictTransport({}) }
  if (typeof value !== 'object' || value === null)
    return fail('true, false or an object of options')
  const { hsts } = parseOptions('requireTls', value, {
    hsts: optional(hstsOption, strictTransport({})),
  })
  return { hsts }
}

const hstsOption: OptionParser<string | undefined> = (value) =>
  value === false ? undefined : strictTransport(value)

const YEAR = 31_536_000

function strictTransport(options: unknown): string {
  const { maxAge, includeSubDomains, preload } = parseOptions('requireTls.hsts', options, {
    maxAge: optional(integer(0, 10 * YEAR, 'seconds'), YEAR),
    includeSubDomains: optional(boolean, false),
    preload: optional(boolean, false),
  })
  if (preload && !(includeSubDomains && maxAge >= YEAR)) {
    throw new ConfigurationError(
      'option `preload` of `requireTls.hsts` needs `includeSubDomains: true` and a `maxAge` of 31,536,000 or ' +
        'more: browsers take no other into their lists',
    )
  }
  const words = [
    `max-age=${maxAge}`,
    ...(includeSubDomains ? ['includeSubDomains'] : []),
    ...(preload ? ['preload'] : []),
  ]
  return words.join('; ')
}

/**
 * True where a request came over TLS: to this process, or to a trusted proxy whose `X-Forwarded-Proto`
 * says `https`. Where there are several words in it, each proxy on the way has to have said so.
 */
export function cameOverTls({ connection, headers }: ExchangeRequest): boolean {
  if (connection === undefined) return false
  if (!connection.fromTrustedProxy) return connection.encrypted
  const words = (headers.get('x-forwarded-proto') ?? []).flatMap((value) => value.split(','))
  return words.length > 0 && words.every((word) => word.trim().toLowerCase() === 'https')
}
