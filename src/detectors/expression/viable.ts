import type { AST } from '@eslint-community/regexpp'
import { isLeaf } from './characters'
import { looksPastItsEnd, type Measure } from './measure'
import type { Expression } from './parse'

/**
 * Source of the expression P that matches at a place of a text if and only if a match of the given
 * expression may begin there once more text follows:
 *
 * - a character: P is the end of the text;
 * - a sequence `e1 e2 …`: `(?:P(e1)|e1 P(e2 …))`;
 * - alternatives: one of their P;
 * - `X{n,m}`: `X{0,m-1}P(X)`;
 * - the end of the expression: fewer units follow than its assertions may look at.
 *
 * Look-aheads are left out, which can only add places. Look-behinds and word boundaries stay: what
 * they ask is known, save for a boundary at the very end of the text, which may yet come true.
 *
 * INVARIANT: where P does not match, no further text changes what the expression does there.
 */
export function viableSource({ alternatives }: Expression, { lookahead }: Measure): string {
  // Not `[^]`: in a negative look-ahead under the flag `v`, V8 11 takes that for the empty string.
  const complete = lookahead > 0 ? `(?![\\s\\S]{${lookahead}})` : undefined
  return viableAny(alternatives, complete) ?? '(?!)'
}

/** P of a choice; `complete` is what must hold where an alternative has been passed in full. */
function viableAny(
  alternatives: readonly AST.Alternative[],
  complete: string | undefined,
): string | undefined {
  const sources = alternatives
    .map(({ elements }) => viableAll(elements, complete))
    .filter((source) => source !== undefined)
  return sources.length === 0 ? undefined : `(?:${sources.join('|')})`
}

function viableAll(
  elements: readonly AST.Element[],
  complete: string | undefined,
): string | undefined {
  return elements.reduceRight<string | undefined>((rest, element) => {
    const within = viableOne(element)
    const past = rest === undefined ? undefined : passed(element) + rest
    if (within === undefined || past === undefined) return within ?? past
    return `(?:${within}|${past})`
  }, complete)
}

/** P of one element: the text ends before the element does. */
function viableOne(element: AST.Element): string | undefined {
  if (isLeaf(element)) return '$'
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return viableAny(element.alternatives, undefined)
    case 'Quantifier': {
      const last = element.max === 0 ? undefined : viableOne(element.element)
      return last === undefined
        ? undefined
        : `${passed(element.element)}{0,${element.max - 1}}${last}`
    }
    default:
      return undefined
  }
}

/** Source that passes one element, without captures and look-aheads. */
function passed(element: AST.Element): string {
  if (isLeaf(element)) return element.raw
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return `(?:${element.alternatives.map(({ elements }) => passedAll(elements)).join('|')})`
    case 'Quantifier': {
      const lazy = element.greedy ? '' : '?'
      return `${passed(element.element)}{${element.min},${element.max}}${lazy}`
    }
    case 'Assertion':
      if (element.kind === 'lookahead') return ''
      return looksPastItsEnd(element) ? `(?:${element.raw}|$)` : element.raw
    default:
      return element.raw
  }
}

function passedAll(elements: readonly AST.Element[]): string {
  return elements.map(passed).join('')
}
