import { BlockList } from 'node:net'
import { addRange } from '../../../core/address-range'
import { ConfigurationError } from '../../../core/errors'
import {
  boolean,
  integer,
  objectWith,
  oneOf,
  optional,
  string,
  strings,
  type OptionParser,
} from '../../../core/options'
import type { ApiKeyRecord } from '../../../core/store'
import { keyEnvironments, type KeyEnvironment } from './format'

/** Whom a key stands for, what it is confined to and when it ends. */
export interface KeyGrant {
  /** Id of the principal the key stands for. */
  readonly owner: string
  readonly tenant?: string
  readonly roles?: readonly string[]
  readonly scopes?: readonly string[]
  /** Model patterns the key is confined to, for example `gpt-4o*`. */
  readonly models?: readonly string[]
  readonly attributes?: Readonly<Record<string, unknown>>
  /** Addresses or CIDR ranges the key may be used from. */
  readonly ipAllow?: readonly string[]
  /** What people call the key; 1 to 128 characters. */
  readonly name?: string
  /** `live` or `test`; part of a key that is made here. @defaultValue 'live' */
  readonly environment?: KeyEnvironment
  /** Life of the key in days, 1 to 3,650; `null` for no end. @defaultValue 90 */
  readonly expiresInDays?: number | null
  /** A key without an end needs this beside `expiresInDays: null`. @defaultValue false */
  readonly allowNonExpiring?: boolean
}

const DAY_MS = 86_400_000

const addressRanges: OptionParser<readonly string[]> = (value, fail) => {
  const ranges = strings(value, fail)
  const list = new BlockList()
  return ranges.every((range) => addRange(list, range))
    ? ranges
    : fail('a list of addresses and CIDR ranges such as `192.0.2.0/24`')
}

const days = integer(1, 3650, 'days')

/** One line that people wrote, for a record. */
export function line(maxLength: number): OptionParser<string> {
  return (value, fail) =>
    typeof value === 'string' &&
    value.length <= maxLength &&
    /^[^\p{Cc}\u2028\u2029]+$/u.test(value)
      ? value
      : fail(`one line of 1 to ${maxLength} characters`)
}

/** Parsers of the options of a grant. */
export const grantParsers = {
  owner: string,
  tenant: optional(string, undefined),
  roles: optional(strings, []),
  scopes: optional(strings, []),
  models: optional(strings, undefined),
  attributes: optional(objectWith<Readonly<Record<string, unknown>>>(), {}),
  ipAllow: optional(addressRanges, undefined),
  name: optional(line(128), undefined),
  environment: optional(oneOf(keyEnvironments), 'live'),
  expiresInDays: optional((value, fail) => (value === null ? null : days(value, fail)), 90),
  allowNonExpiring: optional(boolean, false),
} satisfies Record<keyof KeyGrant, OptionParser<unknown>>

type ParsedGrant = {
  readonly [Name in keyof typeof grantParsers]: ReturnType<(typeof grantParsers)[Name]>
}

/**
 * The record of a new key.
 *
 * @throws ConfigurationError for a key without an end that nobody allowed.
 */
export function recordOf(
  grant: ParsedGrant,
  identity: Pick<ApiKeyRecord, 'id' | 'digest' | 'pepperId' | 'imported'>,
  now: number,
): ApiKeyRecord {
  const { expiresInDays, allowNonExpiring, environment, ...granted } = grant
  if (expiresInDays === null && !allowNonExpiring) {
    throw new ConfigurationError(
      'option `expiresInDays` is null: a key without an end needs `allowNonExpiring: true` too',
    )
  }
  return {
    ...grantedBy(granted),
    ...identity,
    version: 1,
    environment,
    createdAt: now,
    expiresAt: expiresInDays === null ? undefined : now + expiresInDays * DAY_MS,
    graceExpiresAt: undefined,
    revokedAt: undefined,
  }
}

/** What a successor inherits, besides the end of its life. */
export function grantedBy({
  owner,
  tenant,
  roles,
  attributes,
  scopes,
  models,
  ipAllow,
  name,
}: Inherited): Inherited {
  return { owner, tenant, roles, attributes, scopes, models, ipAllow, name }
}

type Inherited = Pick<
  ApiKeyRecord,
  'owner' | 'tenant' | 'roles' | 'attributes' | 'scopes' | 'models' | 'ipAllow' | 'name'
>
