import type { Path } from '../../core/segment'
import { isOfType } from '../attributes'
import { operatorNames } from '../comparison'
import type { AttributeEntry, AttributeType, Condition, Operand, Operator } from '../document'
import { parseNetwork } from '../network'
import { show, type Problem } from '../problem'
import { checkName } from './name'

type Attributes = Readonly<Record<string, AttributeEntry>>

/** A condition compares declared attributes with operators and constants of their type. */
export function checkCondition(
  condition: Condition,
  attributes: Attributes,
  path: Path,
): readonly Problem[] {
  const keys = Object.keys(condition)
  const joining = keys.find((key) => key === 'all' || key === 'any' || key === 'not')
  if (joining === undefined) {
    return checkComparison(condition as Loose, attributes, path)
  }
  if (keys.length > 1) {
    return [{ path, text: `expected \`${joining}\` to stand alone; received ${keys.join(', ')}` }]
  }
  if ('not' in condition) return checkCondition(condition.not, attributes, [...path, 'not'])
  const members = 'all' in condition ? condition.all : 'any' in condition ? condition.any : []
  return members.flatMap((member, index) =>
    checkCondition(member, attributes, [...path, joining, index]),
  )
}

/** A comparison before it is known to have its attribute and one operator. */
type Loose = { readonly attr?: string } & { readonly [Name in Operator]?: Operand }

function checkComparison(condition: Loose, attributes: Attributes, path: Path) {
  const operators = operatorNames.filter((name) => condition[name] !== undefined)
  const [operator] = operators
  const { attr } = condition
  if (attr === undefined || operator === undefined || operators.length > 1) {
    const text = 'expected `attr` and one operator, or one of `all`, `any`, `not`'
    return [{ path, text: `${text}; received ${Object.keys(condition).join(', ')}` }]
  }
  const names = Object.keys(attributes)
  const unknown = checkName('attribute', attr, names, [...path, 'attr'])
  const operand = condition[operator] ?? ''
  const place = [...path, operator]
  if (isReference(operand)) {
    const other = checkName('attribute', operand.attr, names, place)
    if (unknown.length + other.length > 0) return [...unknown, ...other]
    const types = [typeOf(attr, attributes), typeOf(operand.attr, attributes)] as const
    return problemAt(place, referenceFault(operator, ...types))
  }
  if (unknown.length > 0) return unknown
  return problemAt(place, constantFault(operator, typeOf(attr, attributes), operand))
}

function referenceFault(operator: Operator, left: AttributeType, right: AttributeType) {
  if (left === 'ip' || right === 'ip') return 'an address is compared with constants only'
  const fits = operator === 'in' ? inAttribute(left) : fitness[operator](left)
  if (fits === undefined) return operatorFault(operator, left)
  const comparable = fits === right || (isNumber(fits) && isNumber(right))
  return comparable ? undefined : `expected an attribute of type ${fits}; received one of ${right}`
}

function constantFault(operator: Operator, type: AttributeType, constant: Operand) {
  const fits = fitness[operator](type)
  if (fits === undefined) return operatorFault(operator, type)
  const isList = operator === 'in'
  const values: readonly unknown[] = isList && Array.isArray(constant) ? constant : [constant]
  const isShaped = isList === Array.isArray(constant)
  if (isShaped && values.every((value) => isConstant(value, fits))) return undefined
  const one = fits === 'ip' ? 'an address or a CIDR range' : fits
  return `expected ${isList ? `a list of ${one}` : one}; received ${show(constant)}`
}

function isConstant(value: unknown, type: AttributeType): boolean {
  return type === 'ip' ? parseNetwork(value) !== undefined : isOfType(value, type)
}

function operatorFault(operator: Operator, type: AttributeType): string {
  const known = operatorNames.filter((name) => fitness[name](type) !== undefined)
  return `\`${operator}\` does not compare ${type}; known: ${known.map((name) => `\`${name}\``).join(', ')}`
}

/** The type of the right side for a type of the left; `undefined` where the operator does not fit. */
const fitness: Readonly<Record<Operator, (left: AttributeType) => AttributeType | undefined>> = {
  eq: (left) => (left === 'string[]' ? undefined : left),
  ne: (left) => (left === 'string[]' ? undefined : left),
  lt: numberOnly,
  lte: numberOnly,
  gt: numberOnly,
  gte: numberOnly,
  in: (left) => (left === 'string[]' ? undefined : left),
  contains: (left) => (left === 'string' || left === 'string[]' ? 'string' : undefined),
  has: (left) => (left === 'string[]' ? 'string' : undefined),
}

function numberOnly(left: AttributeType): AttributeType | undefined {
  return isNumber(left) ? 'number' : undefined
}

function isNumber(type: AttributeType): boolean {
  return type === 'integer' || type === 'number'
}

// The only lists among attributes are lists of texts.
function inAttribute(left: AttributeType): AttributeType | undefined {
  return left === 'string' ? 'string[]' : undefined
}

function isReference(operand: Operand): operand is { readonly attr: string } {
  return typeof operand === 'object' && 'attr' in operand
}

function typeOf(name: string, attributes: Attributes): AttributeType {
  return attributes[name]?.type ?? 'string'
}

function problemAt(path: Path, text: string | undefined): readonly Problem[] {
  return text === undefined ? [] : [{ path, text }]
}
