import { boolean, listOf } from './constants'
import { operator, withAttribute, withConstant, type Operators, type Read } from './operator'

type Booleans = Read<boolean>

export const booleanOperators: Operators = {
  eq: operator({
    constant: boolean,
    withConstant: (read: Booleans, constant) => withConstant(read, (left) => left === constant),
    types: ['boolean'],
    withAttribute: (read: Booleans, readOther: Booleans) =>
      withAttribute(read, readOther, (left, right) => left === right),
  }),
  ne: operator({
    constant: boolean,
    withConstant: (read: Booleans, constant) => withConstant(read, (left) => left !== constant),
    types: ['boolean'],
    withAttribute: (read: Booleans, readOther: Booleans) =>
      withAttribute(read, readOther, (left, right) => left !== right),
  }),
  in: operator({
    constant: listOf(boolean),
    withConstant: (read: Booleans, members) => withConstant(read, (left) => members.includes(left)),
  }),
}
