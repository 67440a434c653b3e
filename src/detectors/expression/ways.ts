import type { AST } from '@eslint-community/regexpp'
import { everything, isLeaf, maskOf, nonAscii, none, type CharacterMask } from './characters'
import { assertionsIn, lengthOf } from './measure'
import type { Expression, Flags } from './parse'

/**
 * An upper bound of the ways in which an expression may be tried from one start: 1 where the next
 * character always decides, the product of the choices where it does not. Backtracking takes at
 * most that many tries of at most a match's length each, so that a small number means linear time.
 *
 * A choice counts as decided where the sets of first characters do not meet. An assertion may fail
 * after any text, so everything before one counts as undecided, save before a look-ahead at one
 * character, which the next character decides; an assertion is never entered a second time, so what
 * it holds counts once.
 */
export function waysOf({ alternatives, flags }: Expression): number {
  const asserted = alternatives
    .flatMap(assertionsIn)
    .map((assertion) =>
      'alternatives' in assertion ? waysOf({ alternatives: assertion.alternatives, flags }) : 1,
    )
  return waysOfAny(alternatives, none, flags) * Math.max(1, ...asserted)
}

/** The characters with which the alternatives may begin. */
export function firstOf({ alternatives, flags }: Expression): CharacterMask {
  return firstOfAny(alternatives, none, flags, 'consumed')
}

function waysOfAny(
  alternatives: readonly AST.Alternative[],
  follow: CharacterMask,
  flags: Flags,
): number {
  const ways = alternatives.map(({ elements }) => waysOfAll(elements, follow, flags))
  const firsts = alternatives.map(({ elements }) => firstOfAll(elements, follow, flags, 'tried'))
  const decided = firsts.every((first, index) =>
    firsts.every((other, at) => at === index || (first & other) === none),
  )
  return decided ? Math.max(...ways) : ways.reduce((sum, each) => sum + each, 0)
}

function waysOfAll(elements: readonly AST.Element[], follow: CharacterMask, flags: Flags): number {
  return elements.reduce((product, element, index) => {
    const next = firstOfAll(elements.slice(index + 1), follow, flags, 'tried')
    return product * waysOfOne(element, next, flags)
  }, 1)
}

function waysOfOne(element: AST.Element, follow: CharacterMask, flags: Flags): number {
  if (element.type === 'Group' || element.type === 'CapturingGroup') {
    return waysOfAny(element.alternatives, follow, flags)
  }
  if (element.type !== 'Quantifier') return 1
  const first = firstOfAll([element.element], none, flags, 'tried')
  const again = element.max > 1 ? first : none
  const once = waysOfOne(element.element, again | follow, flags)
  if ((first & follow) === none) return once ** element.max
  let sum = 0
  for (let times = element.min; times <= element.max; times += 1) {
    sum += once ** times
    if (sum > Number.MAX_SAFE_INTEGER) return sum
  }
  return sum
}

/** `tried`: an assertion may let anything follow. `consumed`: assertions are looked through. */
type Assertions = 'tried' | 'consumed'

/** The characters with which a sequence, or what follows it, may begin. */
export function firstOfAll(
  elements: readonly AST.Element[],
  follow: CharacterMask,
  flags: Flags,
  assertions: Assertions,
): CharacterMask {
  return outermost(elements, follow, { flags, assertions, side: 'first' })
}

/** The characters with which a sequence, or what stands before it, may end. */
export function lastOfAll(
  elements: readonly AST.Element[],
  before: CharacterMask,
  flags: Flags,
): CharacterMask {
  return outermost(elements, before, { flags, assertions: 'consumed', side: 'last' })
}

function firstOfAny(
  alternatives: readonly AST.Alternative[],
  follow: CharacterMask,
  flags: Flags,
  assertions: Assertions,
): CharacterMask {
  return outermostOfAny(alternatives, follow, { flags, assertions, side: 'first' })
}

interface Looking {
  readonly flags: Flags
  readonly assertions: Assertions
  readonly side: 'first' | 'last'
}

function outermost(
  elements: readonly AST.Element[],
  beyond: CharacterMask,
  looking: Looking,
): CharacterMask {
  let mask = none
  let allowed = everything
  for (const element of looking.side === 'first' ? elements : elements.toReversed()) {
    mask |= outermostOfOne(element, looking) & allowed
    if (lengthOf(element, looking.flags).min > 0) return mask
    if (looking.assertions === 'tried') allowed &= letThrough(element, looking.flags)
  }
  return mask | (beyond & allowed)
}

function outermostOfAny(
  alternatives: readonly AST.Alternative[],
  beyond: CharacterMask,
  looking: Looking,
): CharacterMask {
  return alternatives.reduce(
    (mask, { elements }) => mask | outermost(elements, beyond, looking),
    none,
  )
}

function outermostOfOne(element: AST.Element, looking: Looking): CharacterMask {
  if (isLeaf(element)) return maskOf(element, looking.flags)
  switch (element.type) {
    case 'Assertion':
      return looking.assertions === 'tried' ? letThrough(element, looking.flags) : none
    case 'Quantifier':
      return element.max === 0 ? none : outermostOfOne(element.element, looking)
    case 'Group':
    case 'CapturingGroup':
      return outermostOfAny(element.alternatives, none, looking)
    default:
      return everything
  }
}

/** The characters of which one must follow where an element lets pass; all but for a look-ahead. */
function letThrough(element: AST.Element, flags: Flags): CharacterMask {
  if (element.type !== 'Assertion' || element.kind !== 'lookahead') return everything
  const [only, ...others] = element.alternatives.flatMap(({ elements }) => elements)
  if (only === undefined || others.length > 0 || !isLeaf(only)) return everything
  const mask = maskOf(only, flags)
  // One bit stands for all that is not ASCII, of which the class may have but a part.
  return element.negate ? ~(mask & ~nonAscii) & everything : mask
}

/** All characters that a sequence may match anywhere. */
export function allOf(elements: readonly AST.Element[], flags: Flags): CharacterMask {
  return elements.reduce((mask, element) => mask | allOfOne(element, flags), none)
}

function allOfOne(element: AST.Element, flags: Flags): CharacterMask {
  if (isLeaf(element)) return maskOf(element, flags)
  switch (element.type) {
    case 'Assertion':
      return none
    case 'Quantifier':
      return allOfOne(element.element, flags)
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.reduce(
        (mask, { elements }) => mask | allOf(elements, flags),
        none,
      )
    default:
      return everything
  }
}
