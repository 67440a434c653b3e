import { glob, listOf, oneOrMore, part, text } from './constants'
import { compileTextGlobs } from './glob'
import {
  operator,
  withAttribute,
  withConstant,
  type AnyOperator,
  type Operators,
  type Read,
} from './operator'

type Texts = Read<string>

/** The operators of texts: code unit by code unit, upper and lower case differ. */
export const textOperators: Operators = {
  eq: operator({
    constant: text,
    withConstant: (read: Texts, constant) => (facts) => {
      const left = read(facts)
      return left === undefined ? undefined : left === constant
    },
    types: ['string'],
    withAttribute: (read: Texts, readOther: Texts) => (facts) => {
      const left = read(facts)
      const right = readOther(facts)
      return left === undefined || right === undefined ? undefined : left === right
    },
  }),
  ne: operator({
    constant: text,
    withConstant: (read: Texts, constant) => withConstant(read, (left) => left !== constant),
    types: ['string'],
    withAttribute: (read: Texts, readOther: Texts) =>
      withAttribute(read, readOther, (left, right) => left !== right),
  }),
  in: operator({
    constant: listOf(text),
    withConstant: (read: Texts, members) => {
      const known = new Set(members)
      return withConstant(read, (left) => known.has(left))
    },
    types: ['string-list'],
    withAttribute: (read: Texts, readOther: Read<readonly string[]>) =>
      withAttribute(read, readOther, (left, right) => right.includes(left)),
  }),
  contains: holding((whole, piece) => whole.includes(piece)),
  startsWith: holding((whole, piece) => whole.startsWith(piece)),
  endsWith: holding((whole, piece) => whole.endsWith(piece)),
  matchesGlob: operator({
    constant: oneOrMore(glob),
    withConstant: (read: Texts, patterns) => withConstant(read, compileTextGlobs(patterns)),
  }),
}

// The empty text is a part of every other. An attribute that happens to be empty must open nothing.
function holding(holds: (whole: string, piece: string) => boolean): AnyOperator {
  return operator({
    constant: part,
    withConstant: (read: Texts, piece) => withConstant(read, (whole) => holds(whole, piece)),
    types: ['string'],
    withAttribute: (read: Texts, readOther: Texts) =>
      withAttribute(read, readOther, (whole, piece) =>
        piece === '' ? undefined : holds(whole, piece),
      ),
  })
}
