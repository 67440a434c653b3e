import type { AST } from '@eslint-community/regexpp'
import {
  isLeaf,
  maskOf,
  maskOfText,
  nonAscii,
  none,
  unitsOf,
  type CharacterMask,
} from './characters'
import type { Expression, Flags } from './parse'
import { firstOf } from './ways'

const wordCharacters = maskOfText('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz')

/**
 * The ASCII characters that never stand just before a match, as far as a word boundary at its start
 * tells, and negative look-behinds there or behind its first characters: matches begin where a word
 * does.
 */
export function barredBefore(expression: Expression): CharacterMask {
  const { alternatives, flags } = expression
  const [only, ...others] = alternatives
  if (only === undefined || others.length > 0) return none
  const consumed: CharacterMask[] = []
  let barred = none
  for (const element of only.elements) {
    if (element.type === 'Assertion') {
      barred |= barredBy(element, consumed, expression)
    } else {
      const masks = masksOf(element, flags)
      if (masks === undefined || isWide(element, flags)) break
      consumed.push(...masks)
    }
  }
  return barred
}

function barredBy(
  assertion: AST.Assertion,
  consumed: readonly CharacterMask[],
  expression: Expression,
): CharacterMask {
  if (assertion.kind === 'word') {
    const isFirst = consumed.length === 0 && !assertion.negate
    return isFirst && (firstOf(expression) & ~wordCharacters) === none ? wordCharacters : none
  }
  if (assertion.kind !== 'lookbehind' || !assertion.negate) return none
  return assertion.alternatives.reduce((mask, { elements }) => {
    const masks = allMasksOf(elements, expression.flags)
    if (masks?.length !== consumed.length + 1) return mask
    const [before = none, ...rest] = masks
    // What follows the character in front must be whatever was matched.
    const isAny = rest.every((each, at) => ((consumed[at] ?? none) & ~each) === none)
    return isAny ? mask | (before & ~nonAscii) : mask
  }, none)
}

function allMasksOf(
  elements: readonly AST.Element[],
  flags: Flags,
): readonly CharacterMask[] | undefined {
  const masks = elements.map((element) => masksOf(element, flags))
  return masks.every((each) => each !== undefined) ? masks.flat() : undefined
}

/** The characters of an element that always matches as many; `undefined` for another. */
function masksOf(element: AST.Element, flags: Flags): readonly CharacterMask[] | undefined {
  if (isLeaf(element)) return [maskOf(element, flags)]
  if (element.type !== 'Quantifier' || element.min !== element.max) return undefined
  const once = masksOf(element.element, flags)
  return once && Array.from({ length: element.min }, () => once).flat()
}

/** Whether it may match a character of two units, behind which no place is certain. */
function isWide(element: AST.Element, flags: Flags): boolean {
  if (element.type === 'Quantifier') return isWide(element.element, flags)
  return isLeaf(element) && unitsOf(element, flags).max > 1
}
