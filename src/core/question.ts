import type { StepUp } from './challenge'
import type { RefusalCode } from './refusal'
import type { LocatedFinding } from './finding'
import type { Principal } from './principal'
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
}

/** May they? */
export interface AccessQuestion {
  readonly kind: 'access'
  readonly principal: Principal | undefined
  readonly action: string
  readonly resource: string
  /** Attributes beyond the principal's claims, by full name: `resource.sensitivity`, `context.ip`. */
  readonly attributes: ReadonlyMap<string, unknown>
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
  /** A cap or schema that the body breaks, found before any detector ran. */
  readonly violation?: { readonly code: RefusalCode; readonly detail: string }
}

/** Can the duties of the decision be carried out on this exchange? */
export interface ObligationQuestion {
  readonly kind: 'obligation'
  /** Types that this exchange's format has no means for; not empty denies. */
  readonly unsupported: readonly string[]
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
  | SwitchQuestion
  | RouteQuestion
  | RateQuestion
  | ContentQuestion
  | ObligationQuestion
  | CoverageQuestion
