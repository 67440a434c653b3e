import type { ComparisonUse } from './comparisons'
import { constantsOf, freshTexts } from './sample-texts'

/** Lists of up to this many constants are tried with every choice of them. */
const maxForAll = 3

/** True where the lists tell all comparisons apart, and not only most. */
export function areListsExact(uses: readonly ComparisonUse[]): boolean {
  return entriesOf(uses).length <= maxForAll
}

/**
 * Lists with and without the entries that comparisons look for: every choice of up to three entries,
 * else none, each alone, each left out, and all. And lists of one entry that nothing names.
 */
export function listsAround(
  uses: readonly ComparisonUse[],
  fresh: number,
): readonly (readonly string[])[] {
  const entries = entriesOf(uses)
  const others = freshTexts(entries, fresh).map((text) => [text])
  if (entries.length <= maxForAll) return [...choicesOf(entries), ...others]
  const singles = entries.map((entry) => [entry])
  const without = entries.map((entry) => entries.filter((other) => other !== entry))
  return [[], ...singles, ...without, [...entries], ...others]
}

function entriesOf(uses: readonly ComparisonUse[]): readonly string[] {
  return [...new Set(uses.flatMap(({ operand }) => constantsOf(operand)))]
}

function choicesOf(entries: readonly string[]): readonly (readonly string[])[] {
  return entries.reduce<readonly (readonly string[])[]>(
    (choices, entry) => [...choices, ...choices.map((choice) => [...choice, entry])],
    [[]],
  )
}
