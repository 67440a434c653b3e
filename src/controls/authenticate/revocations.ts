import { callback, integer, objectWith, optional, parseOptions } from '../../core/options'
import type { RevocableFacts, Revocations } from '../../core/revocation'
import type { RecordStore } from '../../core/store'
import { mirrorOf } from '../../stores/mirror'
import { readAct } from './revocations/act'
import { idPrefix, keyOf, keyOfKind, keysOf } from './revocations/record'
import type { RevocationKind, RevocationRecord } from './revocations/record'
import { revocationWriter, type Revocation } from './revocations/writer'

export interface RevocationsOptions {
  /** Shared by all replicas. May hold other records as well: ids begin with `revocation:`. */
  readonly store: RecordStore<RevocationRecord>
  /**
   * Longest time that revocations may be unknown while the store does not answer, in milliseconds.
   * After it every credential that can be revoked is refused with a 503. @defaultValue 60,000
   */
  readonly maxStaleMs?: number
  /** Most revocations in force; with more, `check` throws. @defaultValue 100,000 */
  readonly maxRecords?: number
  /** Milliseconds since the epoch. @defaultValue Date.now */
  readonly clock?: () => number
}

interface Why {
  /** For audit; no caller sees it. */
  readonly reason?: string
}

interface Ending extends Why {
  /**
   * Milliseconds since the epoch at which the last credential concerned has ended: what was revoked
   * need not be remembered much longer. @defaultValue never: remembered until it is lifted
   */
  readonly expiresAt?: number
}

/** Revocations, and the functions that make them. Put those behind a guard of their own. */
export interface RevocationRegister extends Revocations {
  /** Resolves once the revocations are known; until then `check` throws. */
  readonly ready: () => Promise<void>
  /** One token, by its `jti`; `expiresAt` is its `exp`, in milliseconds. */
  readonly revokeToken: (
    token: Ending & { readonly issuer: string; readonly tokenId: string },
  ) => Promise<void>
  /**
   * "Log out everywhere": every token of a subject that was issued up to `notBefore` (milliseconds
   * since the epoch, by default now). See `check` for what that means within a second.
   */
  readonly logOutEverywhere: (
    subject: Ending & {
      readonly issuer: string
      readonly subject: string
      readonly notBefore?: number
    },
  ) => Promise<void>
  /** Every token of an OAuth client, until it is lifted. */
  readonly revokeClient: (
    client: Why & { readonly issuer: string; readonly clientId: string },
  ) => Promise<void>
  /** Everything that a key of an issuer has signed, by its `kid`. */
  readonly revokeIssuerKey: (
    key: Why & { readonly issuer: string; readonly keyId: string },
  ) => Promise<void>
  /** A client certificate, by its SHA-256: base64url, or hexadecimal with or without colons. */
  readonly revokeCertificate: (
    certificate: Ending & { readonly thumbprint: string },
  ) => Promise<void>
  /** What is revoked, from the store. */
  readonly list: () => Promise<readonly Revocation[]>
  /** Takes a revocation back, by the `id` that `list` gives; false where there is none. */
  readonly lift: (id: string) => Promise<boolean>
  /** Ends the watch of the store; `check` throws from then on. */
  readonly close: () => void
}

/**
 * What was taken back before its end, in a store that all replicas share and in the memory of each.
 * Give it to `jwt({ revocations })` or `oidc({ revocations })`.
 *
 * A time within a second is not known: `iat` counts whole seconds, and some issuers round it up. A
 * token is therefore refused up to the end of the second in which `notBefore` lies, also where it was
 * issued a moment later; and so is one without `iat`.
 *
 * The functions that write reject where the store does: then nothing was revoked.
 *
 * @example
 * const revoked = revocations({ store })
 * createGuard({ authenticate: [jwt({ issuer, audience, revocations: revoked })], … })
 * await revoked.logOutEverywhere({ issuer, subject: 'ada' })
 * @throws ConfigurationError for a wrong option, also from the functions that write.
 */
export function revocations(options: RevocationsOptions): RevocationRegister {
  const { store, maxStaleMs, maxRecords, clock } = parseOptions('revocations', options, {
    store: objectWith<RecordStore<RevocationRecord>>('get', 'insert', 'delete', 'list', 'watch'),
    maxStaleMs: optional(integer(100, 3_600_000, 'milliseconds'), 60_000),
    maxRecords: optional(integer(1, 10_000_000, 'records'), 100_000),
    clock: optional(callback<() => number>(), Date.now),
  })
  const mirror = mirrorOf(store, { prefix: idPrefix, keysOf, maxStaleMs, maxRecords, clock })
  const { write, list, lift } = revocationWriter({ store, mirror, clock })

  /** What was revoked of a kind; the hash is made only where there is anything. */
  const find = (
    kind: RevocationKind,
    ...parts: readonly (string | undefined)[]
  ): readonly RevocationRecord[] => {
    if (!mirror.holds(keyOfKind(kind))) return none
    if (!parts.every((part) => part !== undefined)) return none
    return mirror.find(keyOf(kind, parts))
  }
  const check = (facts: RevocableFacts): string | undefined => {
    if (mirror.isEmpty()) return undefined
    const { issuer, tokenId, subject, clientId, keyId, certificate } = facts
    if (find('token', issuer, tokenId).length > 0) return 'token revoked'
    if (find('subject', issuer, subject).some((act) => isTooOld(facts, act))) return 'logged out'
    if (find('client', issuer, clientId).length > 0) return 'client revoked'
    if (find('issuer-key', issuer, keyId).length > 0) return 'issuer key revoked'
    if (find('certificate', certificate).length > 0) return 'certificate revoked'
    return undefined
  }
  return Object.freeze({
    check,
    onChange: (listener: () => void) => mirror.onChange(listener),
    ready: () => mirror.ready(),
    revokeToken: async (token) => write(readAct.token(token)),
    logOutEverywhere: async (subject) => write({ notBefore: clock(), ...readAct.subject(subject) }),
    revokeClient: async (client) => write(readAct.client(client)),
    revokeIssuerKey: async (key) => write(readAct.issuerKey(key)),
    revokeCertificate: async (certificate) => write(readAct.certificate(certificate)),
    list,
    lift,
    close: () => mirror.close(),
  } satisfies RevocationRegister)
}

const none: readonly RevocationRecord[] = []

// Not `>`: a time that is no number revokes.
function isTooOld({ issuedAt }: RevocableFacts, { notBefore }: RevocationRecord): boolean {
  if (issuedAt === undefined || notBefore === undefined) return true
  return !(issuedAt > Math.ceil(notBefore / 1000) * 1000)
}
