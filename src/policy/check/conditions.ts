import type { Path } from '../../core/segment'
import { isReference, operatorNames } from '../conditions/comparison'
import type {
  AttributeEntry,
  AttributeType,
  Condition,
  Operand,
  Operator,
  PolicyDocument,
} from '../document'
import { operatorFor, operatorsFor } from '../conditions/operators'
import type { Problem } from '../source/problem'
import { checkName } from './name'

/** How deep `all`, `any` and `not` may stand within each other. */
const maxDepth = 32

/** What a document declares for conditions to name. */
type Declared = Pick<PolicyDocument, 'attributes' | 'predicates'>

/** A condition compares declared attributes with operators and constants of their type. */
export function checkCondition(
  condition: Condition,
  declared: Declared,
  path: Path,
): readonly Problem[] {
  return checkAt(condition, declared, path, 1)
}

function checkAt(
  condition: Condition,
  declared: Declared,
  path: Path,
  depth: number,
): readonly Problem[] {
  const keys = Object.keys(condition)
  const joining = keys.find((key) => key === 'all' || key === 'any' || key === 'not')
  if (joining === undefined) {
    return keys.includes('predicate') || keys.includes('with')
      ? checkPredicate(condition, declared, path)
      : checkComparison(condition as Loose, declared.attributes ?? {}, path)
  }
  if (keys.length > 1) {
    const text = `expected \`${joining}\` to stand alone; received ${keys.join(', ')}`
    return [{ path, text: `${text}; write \`all\` around them` }]
  }
  if (depth > maxDepth) {
    const text = `expected at most ${maxDepth} levels of \`all\`, \`any\` and \`not\`; write more rules`
    return [{ path, text }]
  }
  const place = [...path, joining]
  if ('not' in condition) return checkAt(condition.not, declared, place, depth + 1)
  const members = 'all' in condition ? condition.all : 'any' in condition ? condition.any : []
  return members.flatMap((member, index) => checkAt(member, declared, [...place, index], depth + 1))
}

function checkPredicate(condition: object, { predicates = [] }: Declared, path: Path) {
  const others = Object.keys(condition).filter((key) => key !== 'predicate' && key !== 'with')
  const { predicate } = condition as { readonly predicate?: string }
  if (predicate === undefined || others.length > 0) {
    const text = 'expected `predicate` and nothing beside it but `with`'
    return [{ path, text: `${text}; received ${Object.keys(condition).join(', ')}` }]
  }
  if (predicates.length === 0) {
    const text = `unknown predicate \`${predicate}\`; declare it: \`predicates: [${predicate}]\``
    return [{ path: [...path, 'predicate'], text }]
  }
  return checkName('predicate', predicate, predicates, [...path, 'predicate'])
}

/** A comparison before it is known to have its attribute and one operator. */
type Loose = { readonly attr?: string } & { readonly [Name in Operator]?: Operand }

type Attributes = Readonly<Record<string, AttributeEntry>>

function checkComparison(condition: Loose, attributes: Attributes, path: Path) {
  const operators = operatorNames.filter((name) => condition[name] !== undefined)
  const [operator] = operators
  const { attr } = condition
  if (attr === undefined || operator === undefined || operators.length > 1) {
    const text = 'expected `attr` and one operator, or one of `all`, `any`, `not`, `predicate`'
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
  const meaning = operatorFor(operator, left)
  if (meaning === undefined) return operatorFault(operator, left)
  const { types } = meaning
  if (types === undefined)
    return `\`${operator}\` compares ${left} with constants only; write a value`
  if (types.includes(right)) return undefined
  return `expected an attribute of type ${types.join(' or ')}; received one of ${right}`
}

function constantFault(operator: Operator, type: AttributeType, constant: Operand) {
  const meaning = operatorFor(operator, type)
  if (meaning === undefined) return operatorFault(operator, type)
  const { read, fault } = meaning.constant
  return read(constant) === undefined ? fault(constant) : undefined
}

function operatorFault(operator: Operator, type: AttributeType): string {
  const known = operatorsFor(type).map((name) => `\`${name}\``)
  return `\`${operator}\` does not compare ${type}; known: ${known.join(', ')}`
}

function typeOf(name: string, attributes: Attributes): AttributeType {
  return attributes[name]?.type ?? 'string'
}

function problemAt(path: Path, text: string | undefined): readonly Problem[] {
  return text === undefined ? [] : [{ path, text }]
}
