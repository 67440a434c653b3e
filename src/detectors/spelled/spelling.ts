import type { Finding } from '../../core/finding'

/** A way to write a value in words. */
export interface Spelling {
  /** Matches in every text that has one: most texts are told by it. */
  readonly sign: RegExp
  /** Bounded, so that a try takes no longer on hostile text. */
  readonly expression: RegExp
  /** The type of what a match spells, judged by the text to its left as well; `undefined` for none. */
  readonly typeOf: (match: string, before: string) => string | undefined
}

/** So many units to the left are shown. */
const context = 64

/** What the spellings find. */
export function readSpellings(
  text: string,
  from: number,
  spellings: readonly Spelling[],
): Finding[] {
  return spellings
    .filter(({ sign }) => sign.test(text))
    .flatMap((spelling) => readOne(text, from, spelling))
}

function readOne(text: string, from: number, { expression, typeOf }: Spelling): Finding[] {
  const findings: Finding[] = []
  const search = new RegExp(expression.source, `${expression.flags}g`)
  search.lastIndex = from
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    const start = match.index
    const end = start + match[0].length
    const type = typeOf(match[0], text.slice(Math.max(0, start - context), start))
    if (type === undefined) search.lastIndex = start + 1
    else findings.push({ detector: 'spelled', type, start, end, score: 1 })
  }
  return findings
}
