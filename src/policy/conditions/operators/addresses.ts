import type { Address } from '../../../core/address'
import { compileNetworks, type Network } from '../../../core/network'
import { listOf, network, oneOrMore } from './constants'
import {
  operator,
  withAttribute,
  withConstant,
  type Operators,
  type Read,
  type Test,
} from './operator'

type Addresses = Read<Address>

/** The operators of addresses. They compare addresses and not their spellings. */
export const addressOperators: Operators = {
  eq: operator({
    constant: network,
    withConstant: (read, one) => within(read, [one]),
    types: ['ip'],
    withAttribute: (read: Addresses, other: Addresses) => withAttribute(read, other, isSame),
  }),
  ne: operator({
    constant: network,
    withConstant: (read: Addresses, one) => {
      const matches = compileNetworks([one])
      return withConstant(read, (address) => !matches(address))
    },
    types: ['ip'],
    withAttribute: (read: Addresses, other: Addresses) =>
      withAttribute(read, other, (left, right) => !isSame(left, right)),
  }),
  in: operator({ constant: listOf(network), withConstant: within }),
  inCidr: operator({ constant: oneOrMore(network), withConstant: within }),
}

function within(read: Addresses, networks: readonly Network[]): Test {
  return withConstant(read, compileNetworks(networks))
}

function isSame(left: Address, right: Address): boolean {
  return left.d === right.d && left.c === right.c && left.b === right.b && left.a === right.a
}
