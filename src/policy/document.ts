import type { AttributeType } from '../core/access-plan'
import type { Mode } from '../core/mode'
import type { ContentEntry, DetectorEntry, ReferenceEntry } from './document/content'
import type { RouteEntry } from './document/route'

export type { ContentEntry, DetectorEntry, ReferenceEntry } from './document/content'
export type { RouteEntry, UploadEntry } from './document/route'

/** Sections whose names are kept for later versions. A document that uses one does not load. */
type ReservedSection = 'tools' | 'limits' | 'prices' | 'providers' | 'retention' | 'switches'

/** A policy document as it is written in YAML, JSON or TypeScript. */
export interface PolicyDocument extends Readonly<Partial<Record<ReservedSection, never>>> {
  /** For editors; not read. */
  readonly $schema?: string
  readonly version: 1
  readonly id?: string
  readonly roles?: Readonly<Record<string, RoleEntry>>
  /** Attributes that conditions may name, by full name: `resource.sensitivity`. */
  readonly attributes?: Readonly<Record<string, AttributeEntry>>
  /** Names of the predicates that conditions may name; each must be registered in code. */
  readonly predicates?: readonly string[]
  /** Types of obligations that the application carries out; each must be registered in code. */
  readonly obligations?: readonly string[]
  /** Names of the loaders registered in code. Where given, every `load` must name one of them. */
  readonly loaders?: readonly string[]
  readonly rules?: readonly RuleEntry[]
  readonly routes?: readonly RouteEntry[]
  /** What requests may be for, by the name that routes and clients use. */
  readonly purposes?: Readonly<Record<string, PurposeEntry>>
  /** Detectors of the document's own, by name, beside those that are given in code. */
  readonly detectors?: Readonly<Record<string, DetectorEntry>>
  readonly content?: readonly ContentEntry[]
  /** What a request may make the provider read, call or run. Without an entry: nothing. */
  readonly references?: readonly ReferenceEntry[]
  readonly tests?: readonly TestEntry[]
}

export interface RoleEntry {
  /** Who holds the role. Without it: principals whose `roles` contain its name. */
  readonly match?: { readonly claim: string; readonly has: string }
  /** Roles that a holder of this one holds too. */
  readonly inherits?: readonly string[]
}

export type { AttributeType } from '../core/access-plan'

export interface AttributeEntry {
  readonly type: AttributeType
  /** Where a principal's attribute stands: `claims.clearance`, or `id`, `tenant`, `method`. */
  readonly from?: string
  /** Name of an async loader registered in code. */
  readonly load?: string
  /** Stands for an absent value, never for one of the wrong type. */
  readonly default?: Constant | readonly string[]
}

export type Effect = 'allow' | 'deny'

export interface RuleEntry {
  readonly id: string
  readonly effect: Effect
  /** `monitor`: the rule decides nothing, and what it would change is told. @defaultValue 'enforce' */
  readonly mode?: Mode
  /** Roles the rule applies to; without it, every principal. */
  readonly roles?: readonly string[]
  readonly actions: readonly string[]
  readonly resources: readonly string[]
  readonly scopes?: ScopesEntry
  readonly when?: Condition
  readonly obligations?: readonly ObligationEntry[]
  /** Why the rule exists; part of the reasons of its decisions. */
  readonly reason?: string
}

interface ObligationEntry {
  readonly type: string
  readonly [parameter: string]: unknown
}

export interface PurposeEntry {
  /** Duties of every request that is for it, beside those of the rules. */
  readonly obligations?: readonly ObligationEntry[]
}

export interface ScopesEntry {
  readonly all?: readonly string[]
  readonly any?: readonly string[]
  /** Scopes by action, all of them needed; `*` stands for the actions that are not named. */
  readonly byAction?: Readonly<Record<string, readonly string[]>>
}

export type Constant = string | number | boolean

/** Another attribute, as the right side of a comparison. */
export interface Reference {
  readonly attr: string
}

/** Hours of the day, half open, in a time zone. They may pass midnight: from `22:00` to `06:00`. */
export interface HoursEntry {
  /** `HH:MM`; this minute is within. */
  readonly from: string
  /** `HH:MM`, also `24:00`; this minute is outside. */
  readonly to: string
  /** A name of the IANA time zone database. @defaultValue 'UTC' */
  readonly zone?: string
  /** Days on which the hours begin. @defaultValue every day */
  readonly days?: readonly Weekday[]
}

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'

/** What stands on the right of each operator. */
interface Operands {
  readonly eq: Constant | Reference
  readonly ne: Constant | Reference
  readonly lt: number | Reference
  readonly lte: number | Reference
  readonly gt: number | Reference
  readonly gte: number | Reference
  readonly in: readonly Constant[] | Reference
  readonly contains: string | Reference
  readonly has: string | Reference
  readonly startsWith: string | Reference
  readonly endsWith: string | Reference
  readonly matchesGlob: string | readonly string[]
  readonly inCidr: string | readonly string[]
  readonly before: string | Reference
  readonly after: string | Reference
  readonly betweenHours: HoursEntry
}

export type Operator = keyof Operands

export type Operand = Operands[Operator]

/** One comparison: an attribute, one operator, a constant or another attribute. */
export type Comparison = {
  readonly [Name in Operator]: Reference & Readonly<Record<Name, Operands[Name]>>
}[Operator]

/** A function registered in code, asked by its name. */
export interface PredicateEntry {
  readonly predicate: string
  /** Constants that the function gets as they stand here. */
  readonly with?: Readonly<Record<string, unknown>>
}

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | PredicateEntry
  | Comparison

export interface TestEntry {
  readonly name: string
  readonly principal: TestPrincipal
  readonly action: string
  readonly resource: string
  /** Attributes of resource, action and context by full name. */
  readonly attributes?: Readonly<Record<string, unknown>>
  /** What predicates answer where the document is checked without their code. */
  readonly predicates?: Readonly<Record<string, boolean>>
  readonly expect: Effect
}

interface TestPrincipal {
  readonly id?: string
  readonly tenant?: string
  readonly roles?: readonly string[]
  /** Without it the principal holds every scope, so that a test speaks about rules, not tokens. */
  readonly scopes?: readonly string[]
  readonly claims?: Readonly<Record<string, unknown>>
  /** Attributes of an API key; they are claims too. */
  readonly attributes?: Readonly<Record<string, unknown>>
}
