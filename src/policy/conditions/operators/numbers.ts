import type { AttributeType } from '../../document'
import { integer, listOf, number } from './constants'
import {
  operator,
  withConstant,
  type ConstantKind,
  type Operators,
  type Read,
  type Test,
} from './operator'

/** The operators of whole numbers: only equality wants a whole number on the right. */
export const integerOperators: Operators = numbersWith(integer)

export const numberOperators: Operators = numbersWith(number)

type Numbers = Read<number>

// Each comparison is written out, for the compiler of the engine: a function of its own stays
// monomorphic, where one that all share would call an unknown function for every number.

export function equal(read: Numbers, constant: number): Test {
  return (facts) => {
    const left = read(facts)
    return left === undefined ? undefined : left === constant
  }
}

export function unequal(read: Numbers, constant: number): Test {
  return (facts) => {
    const left = read(facts)
    return left === undefined ? undefined : left !== constant
  }
}

export function less(read: Numbers, constant: number): Test {
  return (facts) => {
    const left = read(facts)
    return left === undefined ? undefined : left < constant
  }
}

function atMost(read: Numbers, constant: number): Test {
  return (facts) => {
    const left = read(facts)
    return left === undefined ? undefined : left <= constant
  }
}

export function more(read: Numbers, constant: number): Test {
  return (facts) => {
    const left = read(facts)
    return left === undefined ? undefined : left > constant
  }
}

function atLeast(read: Numbers, constant: number): Test {
  return (facts) => {
    const left = read(facts)
    return left === undefined ? undefined : left >= constant
  }
}

export function equalTo(read: Numbers, readOther: Numbers): Test {
  return (facts) => {
    const left = read(facts)
    const right = readOther(facts)
    return left === undefined || right === undefined ? undefined : left === right
  }
}

export function unequalTo(read: Numbers, readOther: Numbers): Test {
  return (facts) => {
    const left = read(facts)
    const right = readOther(facts)
    return left === undefined || right === undefined ? undefined : left !== right
  }
}

export function lessThan(read: Numbers, readOther: Numbers): Test {
  return (facts) => {
    const left = read(facts)
    const right = readOther(facts)
    return left === undefined || right === undefined ? undefined : left < right
  }
}

function atMostThe(read: Numbers, readOther: Numbers): Test {
  return (facts) => {
    const left = read(facts)
    const right = readOther(facts)
    return left === undefined || right === undefined ? undefined : left <= right
  }
}

export function moreThan(read: Numbers, readOther: Numbers): Test {
  return lessThan(readOther, read)
}

function atLeastThe(read: Numbers, readOther: Numbers): Test {
  return atMostThe(readOther, read)
}

function numbersWith(own: ConstantKind<number>): Operators {
  const types: readonly AttributeType[] = ['integer', 'number']
  return {
    eq: operator({ constant: own, withConstant: equal, types, withAttribute: equalTo }),
    ne: operator({ constant: own, withConstant: unequal, types, withAttribute: unequalTo }),
    lt: operator({ constant: number, withConstant: less, types, withAttribute: lessThan }),
    lte: operator({ constant: number, withConstant: atMost, types, withAttribute: atMostThe }),
    gt: operator({ constant: number, withConstant: more, types, withAttribute: moreThan }),
    gte: operator({ constant: number, withConstant: atLeast, types, withAttribute: atLeastThe }),
    in: operator({
      constant: listOf(own),
      withConstant: (read: Numbers, members) => {
        const known = new Set(members)
        return withConstant(read, (left) => known.has(left))
      },
    }),
  }
}
