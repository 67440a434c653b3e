import type { ComparisonUse } from './comparisons'

/** A text of which no constant is a part. */
const filler = '~'
const maxJoined = 64

/**
 * Texts for comparisons with constants, a table by operator: each has texts for which it holds. An
 * operator that is not named here gets its constants as they stand.
 */
const byOperator: ReadonlyMap<string, (constant: string) => readonly string[]> = new Map([
  ['contains', (part: string) => [part, `${filler}${part}${filler}`]],
  ['startsWith', (start: string) => [start, `${start}${filler}`]],
  ['endsWith', (end: string) => [end, `${filler}${end}`]],
  [
    'matchesGlob',
    (glob: string) => [
      glob.replaceAll('**', filler).replaceAll('*', filler),
      glob.replaceAll('**', `${filler}/${filler}`).replaceAll('*', filler),
      glob.replaceAll('**', filler).replaceAll('*', ''),
    ],
  ],
])

/** Operators that a text fulfills by being one of their constants. */
const exact: ReadonlySet<string> = new Set(['eq', 'ne', 'in'])

/** True where the texts tell all comparisons apart, and not only most. */
export function areTextsExact(uses: readonly ComparisonUse[]): boolean {
  return uses.every(({ operator }) => exact.has(operator))
}

/** Texts that fulfill and break the comparisons, and `fresh` texts that nothing names. */
export function textsAround(uses: readonly ComparisonUse[], fresh: number): readonly string[] {
  const texts = uses.flatMap(({ operator, operand }) =>
    constantsOf(operand).flatMap((constant) => byOperator.get(operator)?.(constant) ?? [constant]),
  )
  const others = freshTexts(texts, fresh)
  return [...new Set([...others, ...joined(uses), ...texts])]
}

/** Texts that are none of the given. */
export function freshTexts(known: readonly string[], amount: number): readonly string[] {
  const taken = new Set(known)
  const fresh: string[] = []
  for (let number = 1; fresh.length < amount; number += 1) {
    const text = number === 1 ? 'other' : `other-${number}`
    if (!taken.has(text)) fresh.push(text)
  }
  return fresh
}

/** The texts among an operand and its members. */
export function constantsOf(operand: unknown): readonly string[] {
  return [operand].flat().filter((value) => typeof value === 'string')
}

// One text that begins, goes on and ends as all the comparisons together may want it.
function joined(uses: readonly ComparisonUse[]): readonly string[] {
  const of = (name: string): readonly string[] =>
    uses.flatMap(({ operator, operand }) => (operator === name ? constantsOf(operand) : []))
  const starts = of('startsWith')
  const ends = of('endsWith')
  const parts = of('contains')
  if (starts.length + ends.length + parts.length < 2) return []
  const middles = ['', parts.join(filler), ...parts]
  const texts = [...starts, ''].flatMap((start) =>
    [...ends, ''].flatMap((end) => middles.map((middle) => `${start}${middle}${end}`)),
  )
  return texts.filter((text) => text !== '').slice(0, maxJoined)
}
