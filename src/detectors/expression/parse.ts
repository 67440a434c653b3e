import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp'
import { ConfigurationError } from '../../core/errors'

/** A regular expression of a detector, parsed, with everything refused that cannot run on a stream. */
export interface Expression {
  readonly alternatives: readonly AST.Alternative[]
  readonly flags: Flags
}

export interface Flags {
  /** The flags that are honored, as `RegExp` takes them. */
  readonly text: string
  readonly ignoreCase: boolean
  /** `u` or `v`: the expression steps by code points. */
  readonly unicode: boolean
  /** What has been worked out about the characters of this expression, by source. */
  readonly masks: Map<string, bigint>
}

/**
 * Parses an expression for use on text that arrives in pieces.
 *
 * @param place names the expression in messages: ``pattern `pii.email` ``.
 * @throws ConfigurationError for `g`, `y`, `m`, back-references, unbounded quantifiers, `^`, `$`,
 * quantified or nested look-arounds, more than 200 groups, modifiers, character classes that hold strings and, under the
 * flag `v`, negated classes.
 */
export function parseExpression(expression: RegExp, place: string): Expression {
  const refuse = (what: string): never => {
    throw new ConfigurationError(`the expression of ${place} ${what}`)
  }
  const flags = parseFlags(expression.flags, refuse)
  refuseMany(expression.source, refuse)
  const pattern = new RegExpParser().parsePattern(expression.source, 0, expression.source.length, {
    unicode: expression.unicode,
    unicodeSets: flags.text.includes('v'),
  })
  refuseUnfit(pattern, flags, refuse)
  return { alternatives: pattern.alternatives, flags }
}

/** Far more than a person writes, and fewer than the call stack has room for where each is in another. */
const maxGroups = 200

function refuseMany(source: string, refuse: (what: string) => never): void {
  // Those that are escaped, or in a class, count too.
  const groups = source.split('(').length - 1
  if (groups > maxGroups) refuse(`has ${groups} groups; expected at most ${maxGroups}`)
}

function parseFlags(given: string, refuse: (what: string) => never): Flags {
  const wrong = [...given].find((flag) => !'isuv'.includes(flag))
  if (wrong !== undefined) refuse(`has the flag \`${wrong}\`; expected only i, s, u or v`)
  return {
    text: given,
    ignoreCase: given.includes('i'),
    unicode: given.includes('u') || given.includes('v'),
    masks: new Map(),
  }
}

function refuseUnfit(pattern: AST.Pattern, flags: Flags, refuse: (what: string) => never): void {
  // V8 11 (Node 20) takes such a class for its contrary in the second round of a quantifier.
  const refuseNegated = (node: AST.CharacterClass | AST.ExpressionCharacterClass): void => {
    if (node.negate && flags.text.includes('v')) {
      refuse(`has a negated class under the flag \`v\`: \`${node.raw}\`; expected the flag \`u\``)
    }
  }
  visitRegExpAST(pattern, {
    onCharacterClassEnter: refuseNegated,
    onExpressionCharacterClassEnter: refuseNegated,
    onBackreferenceEnter: (node) => refuse(`has the back-reference \`${node.raw}\``),
    onModifiersEnter: (node) => refuse(`has the modifiers \`${node.raw}\``),
    onClassStringDisjunctionEnter: (node) => refuse(`has strings in a class: \`${node.raw}\``),
    onCharacterSetEnter: (node) => {
      if (node.kind === 'property' && node.strings)
        refuse(`has a property of strings: \`${node.raw}\``)
    },
    onQuantifierEnter: (node) => {
      if (node.max === Infinity) refuse(`is not bounded: \`${node.raw}\`; expected {n,m}`)
      if (node.element.type === 'Assertion') refuse(`quantifies a look-ahead: \`${node.raw}\``)
    },
    onAssertionEnter: (node) => {
      if (node.kind === 'start' || node.kind === 'end') refuse(`has the anchor \`${node.raw}\``)
      const around = lookaroundOver(node)
      if (around === undefined || node.kind === 'word') return
      if (node.kind === 'lookahead' || around.kind === 'lookbehind') {
        refuse(`has a look-around within a look-around: \`${around.raw}\``)
      }
    },
  })
}

function lookaroundOver(node: AST.Node): AST.LookaroundAssertion | undefined {
  for (let over = node.parent; over !== null; over = over.parent) {
    if (over.type === 'Assertion') return over
  }
  return undefined
}
