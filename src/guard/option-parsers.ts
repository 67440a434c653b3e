import type { Authenticator } from '../controls/authenticate/authenticator'
import type { CertificateForwarder } from '../core/certificate'
import type { Detector } from '../core/detector'
import type { GuardEvent } from '../core/events'
import type { ControlName } from '../core/ledger'
import { hostOf, isLoopback } from '../core/loopback'
import type { Mode } from '../core/mode'
import {
  callback,
  integer,
  objectWith,
  oneOf,
  optional,
  parseOptions,
  strings,
  type OptionParser,
} from '../core/options'
import type { RateLimit } from '../core/route'
import type { Switches } from '../core/switch'
import { trustOf } from '../http/address'
import type { PolicyDocument } from '../policy/document'
import { parseQuota, quotaPattern } from '../policy/routes/quota'
import { isPlainObject } from '../policy/source/plain-copy'
import type { TenantPolicies } from './policies/tenant-policies'

const controlNames = ['authenticate', 'authorize', 'limit', 'sanitize', 'filter'] as const

export const policySource: OptionParser<string | PolicyDocument> = (value, fail) =>
  (typeof value === 'string' && value !== '') || (typeof value === 'object' && value !== null)
    ? (value as string | PolicyDocument)
    : fail('the path of a document, or a document')

// A map or a promise has no names to read: it would narrow nobody, without a word.
export const tenants: OptionParser<TenantPolicies> = (value, fail) =>
  typeof value === 'function' || isPlainObject(value)
    ? (value as TenantPolicies)
    : fail('an object of documents by the names of tenants, or a function that is asked for one')

export const authenticators: OptionParser<readonly Authenticator[]> = (value, fail) => {
  const isAuthenticator = (item: unknown): boolean => {
    const { name, recognizes, idOf, verify } = (item ?? {}) as Partial<Authenticator>
    const callbacks = [recognizes, idOf, verify]
    return typeof name === 'string' && callbacks.every((each) => typeof each === 'function')
  }
  if (!Array.isArray(value) || value.length === 0 || !value.every(isAuthenticator)) {
    return fail('a list of authenticators such as `[apiKeys({ store })]`')
  }
  const list = value as Authenticator[]
  // Each of them would find the same certificate, and two credentials are refused.
  if (list.filter(({ accompany }) => accompany !== undefined).length > 1) {
    return fail('a list with one `mtls()` at most, which takes several trust domains and mappings')
  }
  return Object.freeze(lastTakesAny(list))
}

// What takes any text would be shown the keys of another: an authorization server, imported API keys.
function lastTakesAny(list: readonly Authenticator[]): Authenticator[] {
  return list.toSorted((a, b) => Number(a.takesAny === true) - Number(b.takesAny === true))
}

// From strangers only the headers that it names are refused.
export const forwarder: OptionParser<CertificateForwarder> = (value, fail) => {
  const { read, headers } = Object(value) as Partial<CertificateForwarder>
  const isNamed = Array.isArray(headers) && headers.length > 0 && headers.every(isHeaderName)
  return typeof read === 'function' && isNamed
    ? (value as CertificateForwarder)
    : fail(
        'such as `envoyHeader()`, an object with `read` and `headers`, in lower case without `_`',
      )
}

function isHeaderName(name: unknown): boolean {
  return typeof name === 'string' && /^[a-z0-9-]+$/.test(name)
}

export const detectorList: OptionParser<readonly Detector[]> = (value, fail) => {
  const isDetector = (item: unknown): boolean =>
    typeof item === 'object' && typeof (item as Detector | null)?.name === 'string'
  return Array.isArray(value) && value.every(isDetector)
    ? Object.freeze([...(value as Detector[])])
    : fail('a list of detectors such as `[secrets(), pii()]`')
}

export const switchBoard: OptionParser<readonly Switches[]> = (value, fail) => [
  objectWith<Switches>('find', 'ready', 'onChange')(value, fail),
]

export const recheck: OptionParser<{ readonly everyMs: number }> = (value) =>
  parseOptions('recheck', value, {
    everyMs: optional(integer(250, 60_000, 'milliseconds'), 1000),
  })

export function functionsOf<T>(option: string): OptionParser<Readonly<Record<string, T>>> {
  return (value, fail) => {
    if (typeof value !== 'object' || value === null) return fail('an object of functions by name')
    const parsers = Object.keys(value).map((name) => [name, callback<T>()] as const)
    return parseOptions(option, value, Object.fromEntries(parsers))
  }
}

// Checked here, so that a wrong word fails with the guard and not with the first adapter.
export const proxies: OptionParser<readonly string[]> = (value, fail) => {
  const words = strings(value, fail)
  trustOf(words)
  return words
}

const eachMode = oneOf(['enforce', 'monitor'])

export const modes: OptionParser<Readonly<Partial<Record<ControlName, Mode>>>> = (value, fail) => {
  if (typeof value === 'object' && value !== null) {
    const mode = optional(eachMode, 'enforce')
    return parseOptions('mode', value, {
      authenticate: mode,
      authorize: mode,
      limit: mode,
      sanitize: mode,
      filter: mode,
    } satisfies Record<ControlName, OptionParser<Mode>>)
  }
  const mode = eachMode(value, fail)
  return Object.fromEntries(controlNames.map((name) => [name, mode]))
}

// RFC 9728 §1.2: https, no fragment. Loopback may speak http, as in RFC 8252 §7.3.
export const resourceIdentifier: OptionParser<string> = (value, fail) => {
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined
  const local = url !== undefined && isLoopback(hostOf(url))
  const secure = url?.protocol === 'https:' || (local && url?.protocol === 'http:')
  return url !== undefined && secure && !/[#?"\\]/.test(String(value))
    ? String(value)
    : fail('the public URL of the service, https and without query and fragment')
}

// A listener may be async all the same, and its rejection would end the process.
export const listener: OptionParser<(event: GuardEvent) => void> = (value, fail) => {
  const tell = callback<(event: GuardEvent) => unknown>()(value, fail)
  return (event) => {
    const told = tell(event)
    if (told instanceof Promise) told.catch(() => undefined)
  }
}

/** A quota such as `60/min`, as in the document. */
export const quota: OptionParser<RateLimit> = (value, fail) =>
  typeof value === 'string' && quotaPattern.test(value)
    ? parseQuota(value)
    : fail('a quota such as `60/min` (s, min, h or day)')
