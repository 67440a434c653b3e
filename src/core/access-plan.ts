import type { Obligation } from './obligation'

/** The types that attributes are declared with. */
export type AttributeType =
  'string' | 'integer' | 'number' | 'boolean' | 'ip' | 'timestamp' | 'string-list'

/** An attribute of the resource: a column of the data that is filtered. */
export interface FilterAttribute {
  /** Full name: `resource.sensitivity`. */
  readonly name: string
  readonly type: AttributeType
}

/** The operators of the document, and three for a known text with the attribute as its part. */
export type FilterOperator =
  | 'eq'
  | 'ne'
  | 'lt'
  | 'lte'
  | 'gt'
  | 'gte'
  | 'in'
  | 'contains'
  | 'has'
  | 'startsWith'
  | 'endsWith'
  | 'matchesGlob'
  | 'inCidr'
  | 'before'
  | 'after'
  | 'betweenHours'
  | 'isPartOf'
  | 'isStartOf'
  | 'isEndOf'

/**
 * What is compared with: a constant as the document writes it (a timestamp in RFC 3339), or another
 * attribute of the same resource.
 */
export type FilterOperand =
  | { readonly value: string | number | boolean | readonly (string | number | boolean)[] | object }
  | { readonly attribute: FilterAttribute }

/**
 * Holds where the comparison comes out as `outcome`. A value that is missing or of another type comes
 * out as neither, so that there is nothing to negate: a filter has no `not`.
 */
export interface FilterComparison {
  readonly kind: 'compare'
  readonly attribute: FilterAttribute
  readonly operator: FilterOperator
  readonly operand: FilterOperand
  readonly outcome: boolean
}

/** Holds where the attribute is there and of its type. */
export interface FilterPresence {
  readonly kind: 'present'
  readonly attribute: FilterAttribute
}

/** Holds where the id is, or is not, one of these. */
export interface FilterIds {
  readonly kind: 'ids'
  readonly ids: readonly string[]
  readonly outcome: boolean
}

/** Holds where the id matches, or does not match, a pattern of the document. */
export interface FilterPattern {
  readonly kind: 'pattern'
  /** What stands behind the type in the document, percent-encoded: `public-*`, `a/**`. */
  readonly pattern: string
  readonly ids: IdShape
  readonly outcome: boolean
}

/** Which rows a principal may act on. It is either true or false of a row, never undecided. */
export type FilterTree =
  | { readonly kind: 'all'; readonly of: readonly FilterTree[] }
  | { readonly kind: 'any'; readonly of: readonly FilterTree[] }
  | FilterLeaf

export type FilterLeaf = FilterComparison | FilterPresence | FilterIds | FilterPattern

/**
 * What ids look like. A `segment` is one name, whatever it holds, as templates and `guard.decide` make
 * it: the slash of `a/b` is part of the name. A `path` is split at its slashes, for rules on
 * `document/a/**`.
 */
export type IdShape = 'segment' | 'path'

/** A row, for the filter as a function. */
export interface FilterRow {
  readonly id: string
  /** By full name: `resource.sensitivity`. What is not there is absent, and has its default. */
  readonly attributes: ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>>
}

export interface SqlOptions {
  /**
   * The column of the id, and of each attribute that rules for this action and type compare:
   * `{ id: 'd.id', 'resource.sensitivity': 'd.sensitivity' }`. A name is one to three words joined by
   * dots, and is quoted: it has the case it has in the database. `null` says that the table has no such
   * column: the attribute is then missing in every row, which never returns more rows.
   */
  readonly columns: Readonly<Record<string, string | null>>
  /** @defaultValue 'postgres' */
  readonly dialect?: SqlDialect
  /** Number of the first placeholder of PostgreSQL, where the query has others before. @defaultValue 1 */
  readonly firstPlaceholder?: number
}

export type SqlDialect = 'postgres' | 'sqlite'

/** A condition for a WHERE clause, in parentheses where it has to be. */
export interface SqlCondition {
  readonly text: string
  readonly values: readonly unknown[]
}

type PlannedRows =
  | { readonly kind: 'always' }
  | { readonly kind: 'never' }
  | { readonly kind: 'filter'; readonly filter: FilterTree }

/** A decision on access for every resource of a type at once. */
export type AccessPlan = PlannedRows & {
  /**
   * Duties that come with whatever row is returned: those of all rules that may allow one, merged. A
   * single row may have fewer.
   */
  readonly obligations: readonly Obligation[]
  /**
   * The plan as a condition for a WHERE clause: `1 = 1` where all rows are allowed, `1 = 0` where none is.
   *
   * @throws ConfigurationError for an attribute without a column, a wrong name, and a comparison that has
   * no faithful form in the dialect.
   */
  readonly toSql: (options: SqlOptions) => SqlCondition
  /** The plan as a function, for rows in memory. */
  readonly toPredicate: () => (row: FilterRow) => boolean
}

/** What `gate.plan` is asked. */
export interface PlanOptions<Action extends string = string> {
  /** What the caller wants to do, for example `document:read`. */
  readonly action: Action
  /** The first segment of the resources: `document` for rules on `document/*`. */
  readonly resourceType: string
  /** What the ids of the rows look like. @defaultValue 'segment' */
  readonly ids?: IdShape
}
