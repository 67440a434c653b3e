import type { AttributeType } from '../core/access-plan'
import type { Mode } from '../core/mode'
import type { ReferenceType } from '../core/reference'
import type { Origin, Direction } from '../core/segment'
import type { SpotlightVariant } from '../core/treatment'

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

export interface RouteEntry {
  /** Method, or `ANY`, and path: `GET /v1/models/:id`, `GET /files/*rest`. */
  readonly match: string
  readonly authenticate?: 'anonymous'
  readonly action?: string
  /** A resource with templates: `model/{body.model}`. */
  readonly resource?: string
  readonly format?: string | readonly string[]
  readonly purpose?: string | readonly string[]
  readonly body?: 'opaque' | RouteBodyEntry
  readonly detectors?: readonly string[]
  readonly coverage?: 'none' | readonly string[]
  readonly limit?: { readonly requests: string }
  readonly filter?: boolean
  readonly encodedSlash?: boolean
  readonly upgrade?: 'websocket' | UpgradeEntry
}

/** A WebSocket: who reads its frames, and whose pages may open one. */
interface UpgradeEntry {
  /** Id of a format that is spoken in frames, or `opaque`: nobody reads them. Without it each is denied. */
  readonly frames?: string
  /** Origins such as `https://app.example.org`. Without it pages of any may, as far as authenticators agree. */
  readonly origins?: readonly string[]
}

interface RouteBodyEntry {
  readonly maxBytes?: number
  readonly media?: MediaMode | RouteMediaEntry
  readonly unknown?: 'keep' | 'drop' | 'refuse'
  readonly schema?: object
}

/** `unscanned`: media pass and nobody looks into them. `read`: the guard's reader says what they say. */
type MediaMode = 'refuse' | 'unscanned' | 'read'

interface RouteMediaEntry {
  readonly mode: Exclude<MediaMode, 'refuse'>
  /** Types that may come, for example `image/png`. @defaultValue every type that is known */
  readonly types?: readonly string[]
  /** Largest part, in bytes. @defaultValue the guard's `caps.maxMediaBytes` */
  readonly maxBytes?: number
  /** Most parts in a body. @defaultValue the guard's `caps.maxMediaParts` */
  readonly maxParts?: number
  /** Most pixels of a picture, over all its frames. @defaultValue the guard's `caps.maxMediaPixels` */
  readonly maxPixels?: number
  /** `keep` leaves metadata in, and lets types pass that they cannot be taken out of. @defaultValue 'strip' */
  readonly metadata?: 'strip' | 'keep'
}

export interface DetectorEntry {
  /** Which texts it is shown: those of requests, those of responses. Without it both. */
  readonly in?: Direction | readonly Direction[]
  /** One of `patterns`, `words` and `topic` says what is found. */
  readonly patterns?: readonly PatternEntry[]
  /** Words and phrases, in any case and with or without accents. */
  readonly words?: readonly string[]
  readonly topic?: TopicEntry
}

/** A topic is where enough different words of it come together. */
interface TopicEntry {
  /** Words and phrases, each of weight 1 or of the one that is given. */
  readonly words: readonly string[] | Readonly<Record<string, number>>
  /** What they have to weigh together. @defaultValue 3 */
  readonly minimum?: number
  /** Within how many words of the text. @defaultValue 50 */
  readonly window?: number
}

interface PatternEntry {
  /** Words of the type below the detector's name: `badge` of `employee` finds `employee.badge`. */
  readonly type?: string
  /** A regular expression without `*`, `+`, `{n,}`, `^`, `$` and back-references. */
  readonly expression: string
  readonly flags?: string
  /** One of these has to stand at most 64 characters to the left, in any case. */
  readonly words?: readonly string[]
  /** The check digits that the digits and letters of a match must have. */
  readonly check?: 'luhn' | 'mod-97' | 'verhoeff'
  readonly score?: number
}

/** Treatments that content rules may name today. */
type ContentTreatment =
  | 'report'
  | 'spotlight'
  | 'generalize'
  | 'pseudonymize'
  | 'hash'
  | 'mask'
  | 'redact'
  | 'strip'
  | 'quarantine'
  | 'block'
  | { readonly spotlight: SpotlightVariant }

export interface ContentEntry {
  /** A finding's type or a word it begins with: `pii` finds `pii.email`. */
  readonly find: string | readonly string[]
  readonly in?: Direction | readonly Direction[]
  readonly from?: Origin['kind'] | readonly Origin['kind'][]
  readonly do: ContentTreatment
}

export interface ReferenceEntry {
  readonly type: ReferenceType | readonly ReferenceType[]
  /** `images.example.com`, `*.example.com`, `*` for every public host. */
  readonly hosts?: readonly string[]
  /** @defaultValue ['https'] */
  readonly schemes?: readonly ('https' | 'http')[]
  /** Patterns in which `*` stands for any characters. */
  readonly ids?: readonly string[]
  /**
   * To whom the guard must have seen the id given. @defaultValue 'principal' where neither `hosts` nor `ids` stands
   */
  readonly owner?: 'principal' | 'tenant' | 'anyone'
}

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
