import type { Facts } from '../attributes'
import type { AttributeType, Operator } from '../../document'

/** Kleene's third value is `undefined`: it cannot be told. */
export type Truth = boolean | undefined

export type Test = (facts: Facts) => Truth

/** Reads one side of a comparison; `undefined` where it is missing. */
export type Read<Value> = (facts: Facts) => Value | undefined

/** A kind of constant that an operator takes. */
export interface ConstantKind<Constant> {
  /** The constant in the form that is compared; `undefined` where the value is none. */
  readonly read: (value: unknown) => Constant | undefined
  /** What is wrong with a value that is none. */
  readonly fault: (value: unknown) => string
}

/** What an operator means for one type of attribute on its left. */
export interface OperatorOf<Left, Constant, Right> {
  /** What may stand on the right in the document. */
  readonly constant: ConstantKind<Constant>
  readonly withConstant: (read: Read<Left>, constant: Constant) => Test
  /** Types of attribute that may stand on the right; without it, constants alone may. */
  readonly types?: readonly AttributeType[]
  readonly withAttribute?: (read: Read<Left>, readOther: Read<Right>) => Test
}

/** An operator whose types are no longer known to the compiler: documents are checked before. */
export type AnyOperator = OperatorOf<unknown, unknown, unknown>

/** The operators of one type of attribute. What is not named does not fit. */
export type Operators = Readonly<Partial<Record<Operator, AnyOperator>>>

/** Takes an operator into a table; its types are the promise of the table's own. */
export function operator<Left, Constant, Right = Left>(
  definition: OperatorOf<Left, Constant, Right>,
): AnyOperator {
  return definition as unknown as AnyOperator
}

/** A comparison with what is known since the document was loaded. */
export function withConstant<Left>(read: Read<Left>, holds: (left: Left) => Truth): Test {
  return (facts) => {
    const left = read(facts)
    return left === undefined ? undefined : holds(left)
  }
}

/** A comparison of two attributes. */
export function withAttribute<Left, Right>(
  read: Read<Left>,
  readOther: Read<Right>,
  holds: (left: Left, right: Right) => Truth,
): Test {
  return (facts) => {
    const left = read(facts)
    const right = readOther(facts)
    return left === undefined || right === undefined ? undefined : holds(left, right)
  }
}
