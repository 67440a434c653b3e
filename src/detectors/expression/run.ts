import type { AST } from '@eslint-community/regexpp'
import { isLeaf, maskOf, type CharacterMask } from './characters'
import type { Expression, Flags } from './parse'

/** Units without a blank among them, as every match of an expression has them at least. */
interface Runs {
  readonly atStart: number
  readonly atEnd: number
  readonly longest: number
  /** True where no match has a blank at all; the three numbers are then its least length. */
  readonly unbroken: boolean
}

const empty: Runs = { atStart: 0, atEnd: 0, longest: 0, unbroken: true }
const blank: Runs = { ...empty, unbroken: false }

// Tab to carriage return, and space.
const blanks: CharacterMask = (0b11111n << 9n) | (1n << 32n)

/** Tab to carriage return, and space. */
export function isBlank(code: number): boolean {
  return code <= 32 && (code === 32 || (code >= 9 && code <= 13))
}

/**
 * How many units in a row, none of them a blank, every match of the expression has somewhere: keys
 * and tokens have many, the words of a text few. And whether no match has a blank anywhere.
 */
export function runOf({ alternatives, flags }: Expression): Pick<Runs, 'longest' | 'unbroken'> {
  return runsOfAny(alternatives, flags)
}

/**
 * Whether a text, from one place to another, has that many units in a row without a blank. Looks at
 * some of them, once each.
 */
export function hasRun(text: string, length: number, from = 0, to = text.length): boolean {
  // INVARIANT: from the last blank before `known` up to `known` there is no other.
  let known = from
  for (let last = from + length - 1; last < to;) {
    let at = last
    while (at >= known && !isBlank(text.charCodeAt(at))) at -= 1
    if (at < known) return true
    known = last + 1
    last = at + length
  }
  return false
}

function runsOfAny(alternatives: readonly AST.Alternative[], flags: Flags): Runs {
  return alternatives
    .map(({ elements }) =>
      elements.map((element) => runsOf(element, flags)).reduce(followedBy, empty),
    )
    .reduce(either)
}

function runsOf(element: AST.Element, flags: Flags): Runs {
  if (isLeaf(element)) {
    if (maskOf(element, flags) & blanks) return blank
    return { atStart: 1, atEnd: 1, longest: 1, unbroken: true }
  }
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return runsOfAny(element.alternatives, flags)
    case 'Quantifier':
      return repeated(runsOf(element.element, flags), element.min)
    default:
      return empty
  }
}

function repeated(once: Runs, times: number): Runs {
  if (once.unbroken) {
    const length = once.longest * times
    return { atStart: length, atEnd: length, longest: length, unbroken: true }
  }
  if (times === 0) return blank
  return times === 1 ? once : followedBy(once, once)
}

function followedBy(left: Runs, right: Runs): Runs {
  return {
    atStart: left.unbroken ? left.atStart + right.atStart : left.atStart,
    atEnd: right.unbroken ? left.atEnd + right.atEnd : right.atEnd,
    longest: Math.max(left.longest, right.longest, left.atEnd + right.atStart),
    unbroken: left.unbroken && right.unbroken,
  }
}

function either(left: Runs, right: Runs): Runs {
  return {
    atStart: Math.min(left.atStart, right.atStart),
    atEnd: Math.min(left.atEnd, right.atEnd),
    longest: Math.min(left.longest, right.longest),
    unbroken: left.unbroken && right.unbroken,
  }
}
