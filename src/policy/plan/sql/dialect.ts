import type { FilterOperator, IdShape } from '../../../core/access-plan'
import type { AttributeType } from '../../document'

/** Puts a value among those of the statement and gives its placeholder, with the type it is cast to. */
export type Bind = (value: unknown, type: string) => string

/** What stands on the right: a quoted column, or a value of the document. */
export type SqlOperand = { readonly column: string } | { readonly value: unknown }

export interface SqlComparison {
  /** Quoted. */
  readonly column: string
  readonly operator: FilterOperator
  readonly operand: SqlOperand
  readonly bind: Bind
}

/** A comparison in SQL. Where a column is NULL it has to be NULL itself, and never true or false. */
export interface Held {
  readonly text: string
  /** What has to be true besides, whichever way it comes out. */
  readonly guard?: string | undefined
  /** True where no value that is not of the type can make it true. */
  readonly certain?: boolean
}

/** What the values of a type are in a database. */
export interface SqlType {
  /** True of values of the type alone; `undefined` where the column can hold no others. */
  readonly guard?: (column: string) => string
  /**
   * The comparison; `never` where no row can be told to have either outcome; `undefined` where it has
   * no faithful form.
   */
  readonly compare: (comparison: SqlComparison) => Held | 'never' | undefined
}

export interface Dialect {
  /** A type that is not there has no faithful form. */
  readonly types: Readonly<Partial<Record<AttributeType, SqlType>>>
  /** A word of a name, which stands for a column and never for a text. */
  readonly quoted: (word: string) => string
  readonly placeholder: (number: number, type: string) => string
  /** True of ids that can be compared in full; `undefined` where all can. */
  readonly idGuard?: (column: string) => string
  /** One of these ids. */
  readonly ids: (column: string, ids: readonly string[], bind: Bind) => string
  /** `undefined` where the pattern has no faithful form. */
  readonly pattern: (
    column: string,
    pattern: { readonly pattern: string; readonly ids: IdShape },
    bind: Bind,
  ) => string | undefined
}

/** Neither a NUL nor half of a surrogate pair can be stored, and a driver would put something else there. */
export function isStorable(text: unknown): text is string {
  return typeof text === 'string' && !/[\0\p{Cs}]/u.test(text)
}

/** A column as it is, or a value with its type. */
export function sideOf(operand: SqlOperand, type: string, bind: Bind): string {
  return 'column' in operand ? operand.column : bind(operand.value, type)
}
