import { BlockList, isIPv6 } from 'node:net'
import type { AttributeValue } from './attributes'
import type { AttributeType, Operand, Operator } from './document'
import { parseNetwork } from './network'

/** Compares two values of the right types; the second is unused where the operand is a constant. */
export type Comparator = (left: AttributeValue, right: AttributeValue | undefined) => boolean

/**
 * Compiles an operator, with its constant where it has one. Types have been checked: at load for the
 * constant, by the reader for each value.
 */
export function compileOperator(
  operator: Operator,
  type: AttributeType,
  constant: Operand | undefined,
): Comparator {
  if (type === 'ip') return compileNetworks(operator, constant)
  if (operator === 'in' && Array.isArray(constant)) {
    const members = new Set<unknown>(constant)
    return (left) => members.has(left)
  }
  const compare = comparators[operator]
  if (constant === undefined) return (left, right) => compare(left, right)
  return (left) => compare(left, constant)
}

const comparators: Readonly<Record<Operator, (left: unknown, right: unknown) => boolean>> = {
  eq: (left, right) => left === right,
  ne: (left, right) => left !== right,
  lt: (left, right) => (left as number) < (right as number),
  lte: (left, right) => (left as number) <= (right as number),
  gt: (left, right) => (left as number) > (right as number),
  gte: (left, right) => (left as number) >= (right as number),
  in: (left, right) => (right as readonly unknown[]).includes(left),
  contains: (left, right) => (left as string | readonly unknown[]).includes(right as string),
  has: (left, right) => (left as readonly unknown[]).includes(right),
}

// An address has many spellings (`::1`, `0:0:0:0:0:0:0:1`, `::ffff:10.0.0.1`); a block list compares
// addresses and not their texts.
function compileNetworks(operator: Operator, constant: Operand | undefined): Comparator {
  const networks = new BlockList()
  for (const text of Array.isArray(constant) ? constant : [constant]) {
    const network = parseNetwork(text)
    if (network) networks.addSubnet(network.address, network.prefix, network.family)
  }
  const wanted = operator !== 'ne'
  return (left) =>
    networks.check(left as string, isIPv6(left as string) ? 'ipv6' : 'ipv4') === wanted
}
