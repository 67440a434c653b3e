import type { AST } from '@eslint-community/regexpp'
import { isLeaf, maskOf, maskOfText, nonAscii, none, type CharacterMask } from './characters'
import type { Expression, Flags } from './parse'
import { firstOf } from './ways'

const wordCharacters = maskOfText('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz')

/**
 * The ASCII characters that never stand just before a match, as far as word boundaries and negative
 * look-behinds at its start tell: matches begin where a word does.
 */
export function barredBefore(expression: Expression): CharacterMask {
  const { alternatives, flags } = expression
  const [only, ...others] = alternatives
  if (only === undefined || others.length > 0) return none
  const length = only.elements.findIndex(({ type }) => type !== 'Assertion')
  return only.elements
    .slice(0, length)
    .reduce((mask, assertion) => mask | barredBy(assertion, expression, flags), none)
}

function barredBy(assertion: AST.Element, expression: Expression, flags: Flags): CharacterMask {
  if (assertion.type !== 'Assertion') return none
  if (assertion.kind === 'word') {
    const isBeforeWord = !assertion.negate && (firstOf(expression) & ~wordCharacters) === none
    return isBeforeWord ? wordCharacters : none
  }
  if (assertion.kind !== 'lookbehind' || !assertion.negate) return none
  return assertion.alternatives.reduce((mask, { elements: [leaf, ...more] }) => {
    const isOne = leaf !== undefined && more.length === 0 && isLeaf(leaf)
    return isOne ? mask | (maskOf(leaf, flags) & ~nonAscii) : mask
  }, none)
}
