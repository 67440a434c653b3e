import { text } from './constants'
import {
  operator,
  withAttribute,
  withConstant,
  type AnyOperator,
  type Operators,
  type Read,
} from './operator'

type Lists = Read<readonly string[]>

const holdsEntry: AnyOperator = operator({
  constant: text,
  withConstant: (read: Lists, entry) => withConstant(read, (list) => list.includes(entry)),
  types: ['string'],
  withAttribute: (read: Lists, readOther: Read<string>) =>
    withAttribute(read, readOther, (list, entry) => list.includes(entry)),
})

/** The operators of lists of texts. */
export const listOperators: Operators = { contains: holdsEntry, has: holdsEntry }
