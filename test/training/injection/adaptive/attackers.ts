import { draftOf, edited, mayChange, placesOf, textOf, variantsOf, withWord } from './edits'
import type { Budget, Draft } from './edits'

/** What an attacker sees of the detector: how sure it is that a text is an attack, 0 to 1. */
export type Oracle = (text: string) => number

export interface Attempt {
  readonly text: string
  readonly score: number
  readonly queries: number
}

export interface Limits {
  readonly budget: Budget
  readonly queries: number
  /** The score below which a text passes. */
  readonly threshold: number
}

/** Knows the score alone: keeps each random edit that does not raise it, until the text passes. */
export function climb(text: string, oracle: Oracle, limits: Limits, random: () => number): Attempt {
  let draft = draftOf(text)
  let score = oracle(text)
  let queries = 1
  while (score >= limits.threshold && queries < limits.queries) {
    const next = edited(draft, limits.budget, random)
    const nextScore = oracle(textOf(next))
    queries += 1
    if (nextScore > score) continue
    draft = next
    score = nextScore
  }
  return { text: textOf(draft), score, queries }
}

/**
 * Has the weights, and asks itself as often as it likes: of all words and all that may stand for them it
 * takes, time and again, what lowers the score most.
 */
export function substitute(text: string, oracle: Oracle, limits: Limits): Attempt {
  let draft = draftOf(text)
  let score = oracle(text)
  let queries = 1
  while (score >= limits.threshold) {
    const best = bestSubstitution(draft, oracle, limits.budget)
    queries += best.queries
    if (best.draft === undefined || best.score >= score) break
    draft = best.draft
    score = best.score
  }
  return { text: textOf(draft), score, queries }
}

function bestSubstitution(draft: Draft, oracle: Oracle, budget: Budget) {
  let best: { readonly draft?: Draft; readonly score: number } = { score: Infinity }
  let queries = 0
  for (const at of placesOf(draft)) {
    if (!mayChange(draft, at, budget)) continue
    for (const word of variantsOf(draft.original[at] as string)) {
      const next = withWord(draft, at, word)
      const score = oracle(textOf(next))
      queries += 1
      if (score < best.score) best = { draft: next, score }
    }
  }
  return { ...best, queries }
}
