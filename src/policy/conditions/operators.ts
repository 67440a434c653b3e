import type { AttributeType, Operator } from '../document'
import { addressOperators } from './operators/addresses'
import { booleanOperators } from './operators/booleans'
import { listOperators } from './operators/lists'
import { momentOperators } from './operators/moments'
import { integerOperators, numberOperators } from './operators/numbers'
import type { AnyOperator, Operators } from './operators/operator'
import { textOperators } from './operators/texts'

const table: Readonly<Record<AttributeType, Operators>> = {
  string: textOperators,
  integer: integerOperators,
  number: numberOperators,
  boolean: booleanOperators,
  ip: addressOperators,
  timestamp: momentOperators,
  'string-list': listOperators,
}

/** What an operator means for a type; `undefined` where the two do not fit. */
export function operatorFor(operator: Operator, type: AttributeType): AnyOperator | undefined {
  return table[type][operator]
}

/** The operators that fit a type, in the order of the documentation. */
export function operatorsFor(type: AttributeType): readonly Operator[] {
  return Object.keys(table[type]) as Operator[]
}
