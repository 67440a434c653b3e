import type { AttributeLoader, AttributeQuery } from '../controls/authorize/loader'
import type { Authenticator } from '../controls/authenticate/authenticator'
import type { DpopOptions } from '../controls/authenticate/dpop/options'
import type { ReferencesOptions } from '../controls/authorize/given-ids'
import type { LockoutOptions } from '../controls/limit/lockout'
import type { CapsOptions } from '../controls/sanitize/caps'
import type { MediaOptions } from '../controls/sanitize/media/options'
import type { CertificateForwarder } from '../core/certificate'
import type { Detector } from '../core/detector'
import type { Format } from '../core/format'
import type { GuardEvent } from '../core/events'
import type { ControlName } from '../core/ledger'
import type { Mode } from '../core/mode'
import type { PolicyDecisionPoint } from '../core/pdp'
import type { Carried } from '../core/obligation'
import {
  callback,
  integer,
  objectWith,
  oneOf,
  optional,
  parseOptions,
  string,
} from '../core/options'
import type { RateLimit } from '../core/route'
import type { Switches } from '../core/switch'
import { encoded, invisible, pii, secrets, spelled } from '../detectors/all'
import { formatCatalog, type FormatCatalog } from '../formats/detect'
import type { PolicyDocument } from '../policy/document'
import type { PolicyFeed } from '../policy/feeds/feed'
import type { Predicate } from '../policy/conditions/predicates'
import type { LoadersFor, PredicatesFor } from '../policy/inferred/code'
import type { VaultOptions } from '../vault/vault'
import type { TenantPolicies } from './policies/tenant-policies'
import { carriedObligations } from './obligations'
import {
  authenticators,
  detectorList,
  forwarder,
  functionsOf,
  listener,
  modes,
  policySource,
  proxies,
  quota,
  recheck,
  resourceIdentifier,
  switchBoard,
  tenants,
} from './option-parsers'
import { ownFormats } from './own-formats'
import { requireTls, type RequireTlsOptions, type TlsRules } from './require-tls'
import { randomPool } from './random-pool'
import type { UploadsOptions } from './uploads/options'

export interface GuardOptions<Document extends PolicyDocument, Authenticators> {
  /**
   * Path of a YAML or JSON document, the document itself, what `definePolicy` returned, or one that
   * may change: `policyFile('./policy.yaml')`, `await storedPolicy({ store })`.
   */
  readonly policy: string | Document | PolicyFeed<Document>
  /**
   * A document beside the first one, from the same kinds of places. It decides nothing: what it would have
   * decided otherwise on access is counted and told. @defaultValue none
   */
  readonly shadow?: string | PolicyDocument | PolicyFeed
  /**
   * Documents that narrow what the policy allows to principals of a tenant, by the tenant's name, or a
   * function that is asked for one and whose answer is good for 30 seconds. A principal is let in where
   * the policy and its tenant's document allow it. @defaultValue none
   */
  readonly tenantPolicies?: TenantPolicies
  /** Who verifies which kind of credential; told apart by the credential's shape. */
  readonly authenticate: Authenticators
  /**
   * `remove` takes credentials off the request once it was authenticated, so that nothing behind the
   * gate passes them on; `keep` leaves them to handlers that act on behalf of their caller.
   * @defaultValue 'remove'
   */
  readonly credentials?: 'remove' | 'keep'
  /** What texts are searched for. @defaultValue `[secrets(), pii(), encoded(), spelled(), invisible()]` */
  readonly detectors?: readonly Detector[]
  /**
   * Longest time that detectors may take for the texts of a request where they ask others or take turns with
   * other work, in milliseconds (10 to 600,000); then the exchange is refused with a 503. @defaultValue 10_000
   */
  readonly detectorTimeoutMs?: number
  /** Wire formats of the application's own, such as `jsonFormat({ … })`. @defaultValue none */
  readonly formats?: readonly Format[]
  /**
   * `monitor` decides and records and changes nothing; for the whole guard or for single controls:
   * `{ sanitize: 'monitor' }`. @defaultValue 'enforce'
   */
  readonly mode?: Mode | Partial<Readonly<Record<ControlName, Mode>>>
  /** Quota of every principal on routes that name none, for example `600/min`. @defaultValue none */
  readonly limit?: string
  /** Slows down guessing of credentials; on unless `enabled: false`. */
  readonly lockout?: LockoutOptions
  /** Kill switches: `switches({ store })`. @defaultValue none */
  readonly switches?: Switches
  /**
   * While a response is open, the exchange is checked again: at least every `everyMs` milliseconds
   * (250 to 60,000), and as soon as an authenticator or a switch says that something changed.
   * @defaultValue { everyMs: 1000 }
   */
  readonly recheck?: { readonly everyMs?: number }
  /** Bounds of request bodies. */
  readonly caps?: CapsOptions
  /** Who reads pictures, sounds and files on routes with `media: read`. @defaultValue nobody */
  readonly media?: MediaOptions
  /** Where uploads are held until every row of them was judged, and how much of them (docs/training.md). */
  readonly uploads?: UploadsOptions
  /** Where pseudonyms come from. */
  readonly vault?: VaultOptions
  /**
   * Where it is kept which ids the responses gave to whom, for references that a document allows to their
   * owner. @defaultValue in this process, for 30 days
   */
  readonly references?: ReferencesOptions
  /**
   * Decides on access in the place of the document's allow rules: `externalPdp({ url })`.
   * @defaultValue none
   */
  readonly pdp?: PolicyDecisionPoint
  /** Loaders that the document's attributes name. */
  readonly loaders?: LoadersFor<Document, AttributeQuery>
  /**
   * Longest time that a loader may take, in milliseconds (10 to 60,000); then the exchange is refused
   * with a 503. @defaultValue 1000
   */
  readonly loaderTimeoutMs?: number
  /** Functions that the document's `predicates` name. */
  readonly predicates?: PredicatesFor<Document>
  /**
   * Obligations of the document that the application's handlers carry out, beside those of this package;
   * they find them in `gate.context(req).obligations`.
   */
  readonly obligations?: readonly Carried[]
  /**
   * Proxies whose `X-Forwarded-For` is believed: `loopback`, `linklocal`, `private`, addresses and
   * CIDR ranges. @defaultValue none: the socket's address is the client's
   */
  readonly trustedProxies?: readonly string[]
  /**
   * What trusted proxies tell of their client's certificate: `envoyHeader()`, `nginxHeaders()`,
   * `clientCertHeader()`, `albHeaders({ mode })`. From anybody else such a header is a 400.
   * @defaultValue none: certificates count on connections to this process alone
   */
  readonly forwardedCertificate?: CertificateForwarder
  /**
   * Verifies proofs of possession (RFC 9449), so that a token that is bound to a key is no thief's.
   * @defaultValue none are verified, and such tokens are refused
   */
  readonly dpop?: DpopOptions
  /**
   * Refuses what did not come over TLS, to this process or to a trusted proxy that says so in
   * `X-Forwarded-Proto`, and sends `Strict-Transport-Security`. @defaultValue false
   */
  readonly requireTls?: boolean | RequireTlsOptions
  /** Named in challenges. @defaultValue 'api' */
  readonly realm?: string
  /**
   * Public https URL of the service (RFC 8707): named in challenges and in `resourceMetadata(guard)`.
   * @defaultValue none
   */
  readonly resource?: string
  /** Called with what happens, after the fact; must not throw. */
  readonly onEvent?: (event: GuardEvent) => void
  /** Milliseconds since the epoch. @defaultValue Date.now */
  readonly clock?: () => number
  /** Cryptographically strong. @defaultValue those of `node:crypto` */
  readonly randomBytes?: (size: number) => Uint8Array
}

/** @throws ConfigurationError naming the option, what was expected and what came. */
export function parseGuardOptions(options: unknown): ParsedGuardOptions {
  return parseOptions('createGuard', options, {
    policy: policySource,
    shadow: optional(policySource, undefined),
    tenantPolicies: optional(tenants, undefined),
    authenticate: authenticators,
    credentials: optional(oneOf(['remove', 'keep']), 'remove'),
    detectors: optional(detectorList, [secrets(), pii(), encoded(), spelled(), invisible()]),
    detectorTimeoutMs: optional(integer(10, 600_000, 'milliseconds'), 10_000),
    formats: optional(ownFormats, formatCatalog()),
    mode: optional(modes, {}),
    limit: optional(quota, undefined),
    lockout: optional(objectWith<LockoutOptions>(), {}),
    switches: optional(switchBoard, []),
    recheck: optional(recheck, { everyMs: 1000 }),
    caps: optional(objectWith<CapsOptions>(), {}),
    media: optional(objectWith<MediaOptions>('read'), undefined),
    uploads: optional(objectWith<UploadsOptions>(), {}),
    vault: optional(objectWith<VaultOptions>(), {}),
    references: optional(objectWith<ReferencesOptions>(), {}),
    pdp: optional(objectWith<PolicyDecisionPoint>('evaluate'), undefined),
    loaders: optional(functionsOf<AttributeLoader>('loaders'), {}),
    loaderTimeoutMs: optional(integer(10, 60_000, 'milliseconds'), 1000),
    predicates: optional(functionsOf<Predicate>('predicates'), {}),
    obligations: optional(carriedObligations, []),
    trustedProxies: optional(proxies, []),
    forwardedCertificate: optional(forwarder, undefined),
    dpop: optional(objectWith<DpopOptions>(), undefined),
    requireTls: optional(requireTls, undefined),
    realm: optional(string, 'api'),
    resource: optional(resourceIdentifier, undefined),
    onEvent: optional(listener, () => undefined),
    clock: optional(callback<() => number>(), Date.now),
    randomBytes: optional(callback<(size: number) => Uint8Array>(), randomPool()),
  })
}

export interface ParsedGuardOptions {
  readonly policy: string | PolicyDocument | PolicyFeed
  readonly shadow: string | PolicyDocument | PolicyFeed | undefined
  readonly tenantPolicies: TenantPolicies | undefined
  readonly authenticate: readonly Authenticator[]
  readonly credentials: 'remove' | 'keep'
  readonly detectors: readonly Detector[]
  readonly detectorTimeoutMs: number
  readonly formats: FormatCatalog
  readonly mode: Readonly<Partial<Record<ControlName, Mode>>>
  readonly limit: RateLimit | undefined
  readonly lockout: LockoutOptions
  readonly switches: readonly Switches[]
  readonly recheck: { readonly everyMs: number }
  readonly caps: CapsOptions
  readonly media: MediaOptions | undefined
  readonly uploads: UploadsOptions
  readonly vault: VaultOptions
  readonly references: ReferencesOptions
  readonly pdp: PolicyDecisionPoint | undefined
  readonly loaders: Readonly<Record<string, AttributeLoader>>
  readonly loaderTimeoutMs: number
  readonly predicates: Readonly<Record<string, Predicate>>
  readonly obligations: readonly Carried[]
  readonly trustedProxies: readonly string[]
  readonly forwardedCertificate: CertificateForwarder | undefined
  readonly dpop: DpopOptions | undefined
  readonly requireTls: TlsRules | undefined
  readonly realm: string
  readonly resource: string | undefined
  readonly onEvent: (event: GuardEvent) => void
  readonly clock: () => number
  readonly randomBytes: (size: number) => Uint8Array
}
