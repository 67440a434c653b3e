import type { AccessPlan, PlanOptions } from './access-plan'
import type { StepUp } from './challenge'
import type { Decision } from './decision'
import type { RefusalCode } from './refusal'
import type { LocatedFinding } from './finding'
import type { PdpDecision } from './pdp'
import type { Principal } from './principal'
import type { Reference } from './reference'
import type { Direction } from './segment'
import type { SwitchedOff } from './switch'

/** May this address, with this key id, try at all? */
export interface AdmissionQuestion {
  readonly kind: 'admission'
  readonly lockedOutForMs: number
}

/** Who calls? */
export interface IdentityQuestion {
  readonly kind: 'identity'
  readonly anonymousAllowed: boolean
  readonly credential: 'absent' | 'verified' | 'refused'
  /** Why a credential was refused: for audit, never for the caller. */
  readonly cause?: string
  /** Set where the credential is valid and its login too weak or too old. */
  readonly stepUp?: StepUp | undefined
  /** Set where the credential is valid and the proof of its key is not. */
  readonly proof?: 'invalid' | 'nonce-required' | undefined
  /** What the client's next proof is to hold (RFC 9449 §8.2), where it does not know it yet. */
  readonly nonce?: string | undefined
}

/** An attribute that has to be gathered before an access question is asked. */
export interface NeededAttribute {
  /** Full name: `resource.sensitivity`. */
  readonly name: string
  /** Name of the loader registered in code; `undefined` for facts of the exchange. */
  readonly loader: string | undefined
  /** Only documents or rules on trial look at it: nothing fails for want of it. */
  readonly spare?: boolean
}

/** Another document that an access question is put to: it narrows what the first one allows. */
export interface AccessLayer {
  /** For reasons: `the document of tenant \`acme\``. */
  readonly name: string
  readonly decide: (question: AccessQuestion) => Decision
  /** What rules for an action look at. */
  readonly needs: (action: string) => readonly NeededAttribute[]
  readonly plan: (question: PlanQuestion) => AccessPlan
}

/** May they? */
export interface AccessQuestion {
  readonly kind: 'access'
  readonly principal: Principal | undefined
  readonly action: string
  readonly resource: string
  /** Attributes beyond the principal's claims, by full name: `resource.sensitivity`, `context.ip`. */
  readonly attributes: ReadonlyMap<string, unknown>
  /** What another policy decision point said, where one was asked. */
  readonly external?: PdpDecision | undefined
  /** Each has to allow too. */
  readonly layers?: readonly AccessLayer[] | undefined
}

/** May they call each of these tools? */
export interface CallsQuestion {
  readonly kind: 'calls'
  readonly calls: readonly AccessQuestion[]
}

/** A reference, with whom the guard has seen its id given to. */
export interface KnownReference extends Reference {
  /** The caller, or somebody of the caller's tenant; absent where it is unknown, or was not asked for. */
  readonly owner?: 'principal' | 'tenant'
}

/** May the request make the provider read, call or run all this? */
export interface ReferencesQuestion {
  readonly kind: 'references'
  readonly references: readonly KnownReference[]
}

/** Which resources of a type may a principal act on? */
export interface PlanQuestion extends Pick<PlanOptions, 'action' | 'ids'> {
  /** Without one nothing is allowed. */
  readonly principal: Principal | undefined
  /** The first segment of the resources, as a text. */
  readonly type: string
  /** By full name, as in an access question. `resource.*` is what the rows have: it is not looked at. */
  readonly attributes: ReadonlyMap<string, unknown>
  /** Documents that narrow what the engine's own allows: each of them has to allow too. */
  readonly layers?: readonly AccessLayer[] | undefined
}

/** Is the caller, or what is asked for, switched off? */
export interface SwitchQuestion {
  readonly kind: 'switch'
  /** Every switch that concerns the exchange and is off. */
  readonly off: readonly SwitchedOff[]
}

/** Is there a route? */
export interface RouteQuestion {
  readonly kind: 'route'
  readonly known: boolean
  readonly method: string
  readonly path: string
}

/** What for? */
export interface PurposeQuestion {
  readonly kind: 'purpose'
  /** Purposes that the route is open for. */
  readonly open: readonly string[]
  /** What the client named. */
  readonly named: readonly string[]
}

/** How much? */
export interface RateQuestion {
  readonly kind: 'rate'
  readonly exceeded: boolean
  readonly retryAfterMs: number
}

/** What goes in, what comes out? */
export interface ContentQuestion {
  readonly kind: 'content'
  readonly direction: Direction
  readonly findings: readonly LocatedFinding[]
  /** Types that obligations redact, whatever the rules for content say. */
  readonly redact?: readonly string[]
  /** A cap or schema that the body breaks, found before any detector ran. */
  readonly violation?: { readonly code: RefusalCode; readonly detail: string }
}

/** Can the duties of the decision be carried out on this exchange? */
export interface ObligationQuestion {
  readonly kind: 'obligation'
  /** Types that this exchange's format has no means for; not empty denies. */
  readonly unsupported: readonly string[]
  /** Models that the exchange is held to; one that is not among them denies. */
  readonly models?: ModelLimits | undefined
}

/** The models that a request names, and lists of patterns, of each of which they have to match one. */
export interface ModelLimits {
  readonly named: readonly string[]
  readonly lists: readonly (readonly string[])[]
}

/** Was everything looked at that the route requires? */
export interface CoverageQuestion {
  readonly kind: 'coverage'
  readonly direction: Direction
  readonly required: readonly string[]
  /** Detectors that did not run on all of the body, with the reason. */
  readonly missing: readonly { readonly detector: string; readonly reason: string }[]
}

/** Facts that a control observed, put to the engine. */
export type Question =
  | AdmissionQuestion
  | IdentityQuestion
  | AccessQuestion
  | CallsQuestion
  | ReferencesQuestion
  | SwitchQuestion
  | RouteQuestion
  | PurposeQuestion
  | RateQuestion
  | ContentQuestion
  | ObligationQuestion
  | CoverageQuestion
