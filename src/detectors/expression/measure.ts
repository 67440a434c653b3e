import type { AST } from '@eslint-community/regexpp'
import { isLeaf, unitsOf } from './characters'
import type { Expression, Flags } from './parse'

/** A range of UTF-16 units. */
export interface Length {
  readonly min: number
  readonly max: number
}

export interface Measure {
  /** Length of a match. */
  readonly length: Length
  /** How many units past the end of a match its assertions may look. */
  readonly lookahead: number
  /** How many units before a place in a match its assertions may look. */
  readonly lookbehind: number
}

/** Measures an expression. All of it is finite, because the parser refuses what is not. */
export function measure({ alternatives, flags }: Expression): Measure {
  const assertions = alternatives.flatMap(assertionsIn)
  return {
    length: lengthOfAny(alternatives, flags),
    lookahead: reach(assertions, 'lookahead', flags),
    lookbehind: reach(assertions, 'lookbehind', flags),
  }
}

function lengthOfAny(alternatives: readonly AST.Alternative[], flags: Flags): Length {
  const lengths = alternatives.map(({ elements }) => lengthOfAll(elements, flags))
  return {
    min: Math.min(...lengths.map(({ min }) => min)),
    max: Math.max(...lengths.map(({ max }) => max)),
  }
}

export function lengthOfAll(elements: readonly AST.Element[], flags: Flags): Length {
  const lengths = elements.map((element) => lengthOf(element, flags))
  return {
    min: lengths.reduce((sum, { min }) => sum + min, 0),
    max: lengths.reduce((sum, { max }) => sum + max, 0),
  }
}

export function lengthOf(element: AST.Element, flags: Flags): Length {
  if (isLeaf(element)) return unitsOf(element, flags)
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return lengthOfAny(element.alternatives, flags)
    case 'Quantifier': {
      const { min, max } = lengthOf(element.element, flags)
      return { min: min * element.min, max: max * element.max }
    }
    default:
      return { min: 0, max: 0 }
  }
}

/** Whether an assertion asks what stands right of the place where it ends. */
export function looksPastItsEnd(assertion: AST.Assertion): boolean {
  if (assertion.kind === 'word') return true
  if (assertion.kind !== 'lookbehind') return false
  return assertion.alternatives.flatMap(assertionsIn).length > 0
}

/** The assertions of a sequence, in its groups too, but not those within other assertions. */
export function assertionsIn({ elements }: AST.Alternative): AST.Assertion[] {
  return elements.flatMap((element) => {
    if (element.type === 'Assertion') return [element]
    const inner = element.type === 'Quantifier' ? element.element : element
    return 'alternatives' in inner && inner.type !== 'Assertion'
      ? inner.alternatives.flatMap(assertionsIn)
      : []
  })
}

/** Word boundaries look one unit to either side; in unicode mode a letter may be a pair of units. */
function reach(
  assertions: readonly AST.Assertion[],
  direction: 'lookahead' | 'lookbehind',
  flags: Flags,
): number {
  const reaches = assertions.map((assertion) => {
    if (assertion.kind === 'word') return 1
    if (!('alternatives' in assertion)) return 0
    const nested = reach(assertion.alternatives.flatMap(assertionsIn), direction, flags)
    const own = assertion.kind === direction ? lengthOfAny(assertion.alternatives, flags).max : 0
    return own + nested
  })
  return Math.max(0, ...reaches)
}
