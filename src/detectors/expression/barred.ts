import { isLeaf, maskOf, nonAscii, none, type CharacterMask } from './characters'
import type { Expression } from './parse'

/**
 * The ASCII characters that never stand just before a match, as far as a negative look-behind at its
 * start tells: matches begin where a word does.
 */
export function barredBefore({ alternatives, flags }: Expression): CharacterMask {
  const [only, ...others] = alternatives
  const first = only?.elements[0]
  if (others.length > 0 || first?.type !== 'Assertion' || first.kind !== 'lookbehind') return none
  if (!first.negate) return none
  return first.alternatives.reduce((mask, { elements: [leaf, ...more] }) => {
    const isOne = leaf !== undefined && more.length === 0 && isLeaf(leaf)
    return isOne ? mask | (maskOf(leaf, flags) & ~nonAscii) : mask
  }, none)
}
