import type { AttributeType, HoursEntry } from '../document'

type Types = Readonly<Record<string, AttributeType>>

/** Names of the attributes of one of these types. */
type NamesOf<Attributes extends Types, Type extends AttributeType> = {
  [Name in keyof Attributes]: Attributes[Name] extends Type ? Name : never
}[keyof Attributes]

interface To<Attributes extends Types, Type extends AttributeType> {
  readonly attr: NamesOf<Attributes, Type>
}

/** One operator with its right side; the others must not stand beside it. */
type One<Operands> = {
  [Name in keyof Operands]: Readonly<Record<Name, Operands[Name]>>
}[keyof Operands]

interface Numbers<A extends Types> {
  eq: number | To<A, 'integer' | 'number'>
  ne: number | To<A, 'integer' | 'number'>
  lt: number | To<A, 'integer' | 'number'>
  lte: number | To<A, 'integer' | 'number'>
  gt: number | To<A, 'integer' | 'number'>
  gte: number | To<A, 'integer' | 'number'>
  in: readonly number[]
}

/** What may stand to the right of an attribute, by its type. */
interface OperandsOf<A extends Types> {
  string: {
    eq: string | To<A, 'string'>
    ne: string | To<A, 'string'>
    in: readonly string[] | To<A, 'string-list'>
    contains: string | To<A, 'string'>
    startsWith: string | To<A, 'string'>
    endsWith: string | To<A, 'string'>
    matchesGlob: string | readonly string[]
  }
  integer: Numbers<A>
  number: Numbers<A>
  boolean: {
    eq: boolean | To<A, 'boolean'>
    ne: boolean | To<A, 'boolean'>
    in: readonly boolean[]
  }
  ip: {
    eq: string | To<A, 'ip'>
    ne: string | To<A, 'ip'>
    in: readonly string[]
    inCidr: string | readonly string[]
  }
  timestamp: {
    eq: string | To<A, 'timestamp'>
    ne: string | To<A, 'timestamp'>
    before: string | To<A, 'timestamp'>
    after: string | To<A, 'timestamp'>
    betweenHours: HoursEntry
  }
  'string-list': {
    contains: string | To<A, 'string'>
    has: string | To<A, 'string'>
  }
}

/** Comparisons of declared attributes alone, with operators and constants that fit their types. */
type ComparisonOf<Attributes extends Types> = {
  [Name in keyof Attributes]: { readonly attr: Name } & One<
    OperandsOf<Attributes>[Attributes[Name]]
  >
}[keyof Attributes]

/** Conditions that a document with these attributes and predicates may have. */
export type ConditionOf<Attributes extends Types, Predicate extends string> =
  | { readonly all: readonly ConditionOf<Attributes, Predicate>[] }
  | { readonly any: readonly ConditionOf<Attributes, Predicate>[] }
  | { readonly not: ConditionOf<Attributes, Predicate> }
  | {
      readonly predicate: Predicate
      readonly with?: Readonly<Record<string, unknown>>
    }
  | ComparisonOf<Attributes>
