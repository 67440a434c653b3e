import type { Pattern, Verdict } from '../../core/detector'
import type { Identifier } from './identifier'

/** An identifier as the search asks for it. */
interface Rule {
  readonly identifier: Identifier
  readonly words: RegExp
}

/**
 * One search for many identifiers: whatever has a digit in it and could be written as one is looked
 * up by its shape, so that the number of identifiers costs nothing on a text that has none.
 */
export function searchFor(identifiers: readonly Identifier[], type: string): Pattern {
  const rules = rulesByShape(identifiers)
  return {
    type,
    // At most six letters, then a digit; then up to seven groups behind a separator each, of digits
    // with few letters in front. Neither within a word nor within a longer row of numbers.
    expression:
      /(?<!\w)(?<![A-Za-z0-9][.@/])(?<!\d[-,])[A-Za-z]{0,6}[ -]?\d[A-Za-z0-9]{0,20}(?![\w@])(?:[ ./\u2010-\u2015-](?=[A-Za-z0-9])[A-Za-z]{0,3}(?:\d[A-Za-z0-9]{0,16})?(?![\w@])){0,7}(?![:/-][A-Za-z0-9])/,
    accept: (match, before) => verdictOf(rules, match, before),
  }
}

/** The longest part from the start that is an identifier, cut only between groups. */
function verdictOf(
  rules: ReadonlyMap<string, readonly Rule[]>,
  match: string,
  before: string,
): number | Verdict {
  const shape = shapeOf(match)
  for (let end = shape.length; end > 0; end = cutBefore(shape, end)) {
    const known = rules.get(shape.slice(0, end))
    const verdict = known && judge(known, match.slice(0, end), before)
    if (verdict !== undefined) return { units: end, ...verdict }
  }
  return 0
}

/** Where the part that ends here ends without its last group; only a space tells numbers apart. */
function cutBefore(shape: string, end: number): number {
  return shape.lastIndexOf(' ', end - 1)
}

function judge(
  rules: readonly Rule[],
  written: string,
  before: string,
): Pick<Verdict, 'type' | 'score'> | undefined {
  const compact = written.replace(/[^A-Za-z0-9]/g, '').toUpperCase()
  const valid = rules.filter(({ identifier: { isValid } }) => isValid?.(compact) ?? true)
  const told = valid.find(({ words }) => words.test(before))
  if (told !== undefined) return { type: told.identifier.type, score: 1 }
  const alone = valid.find(({ identifier }) => identifier.alone !== undefined)
  return alone && { type: alone.identifier.type, score: alone.identifier.alone ?? 0 }
}

/** How a candidate is written: digits as `9`, letters as `A`, every dash as a hyphen. */
function shapeOf(match: string): string {
  return match
    .replace(/\d/g, '9')
    .replace(/[A-Za-z]/g, 'A')
    .replace(/[\u2010-\u2015]/g, '-')
}

function rulesByShape(identifiers: readonly Identifier[]): ReadonlyMap<string, readonly Rule[]> {
  const rules = new Map<string, Rule[]>()
  for (const identifier of identifiers) {
    const rule = { identifier, words: anyWord(identifier.words) }
    for (const shape of new Set(identifier.shapes.flatMap(writings))) {
      rules.set(shape, [...(rules.get(shape) ?? []), rule])
    }
  }
  return rules
}

const separators = ['', ' ', '-', '.']

function writings(shape: string): readonly string[] {
  return shape.includes('?') ? separators.map((each) => shape.replaceAll('?', each)) : [shape]
}

/** Finds one of the words, as a word of its own, in any case. */
function anyWord(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
  return new RegExp(`(?<!\\p{L})(?:${escaped.join('|') || '(?!)'})(?!\\p{L})`, 'iu')
}
