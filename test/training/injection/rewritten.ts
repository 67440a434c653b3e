import { draftOf, edited, textOf } from './adaptive/edits'
import { between } from './random'
import type { Row } from './rows'

const longest = 1000

/**
 * Short texts with some of their words changed, attacks and honest ones alike: what is found must not
 * hang on one word, and a slip of the keys must say nothing.
 */
export function rewritten(rows: readonly Row[], random: () => number): readonly Row[] {
  return rows
    .filter(({ text, payload }) => text.length <= longest && payload === undefined)
    .map((row): Row => {
      const budget = { words: 0.33, sentences: 0 }
      let draft = draftOf(row.text)
      const edits = between(1, Math.max(2, draft.original.length / 6), random)
      for (let count = 0; count < edits; count += 1) draft = edited(draft, budget, random)
      return { ...row, text: textOf(draft), kind: `${row.kind} rewritten`, synthetic: true }
    })
}
