import type { CategoryScore, ContentService } from '../../core/content-service'
import { UnusableAnswer } from '../../remote/breaker'
import { isScore } from '../ask'

/** Reads what a service says of one text, where it is what it may say. */
export function scoresReader({ categories }: Pick<ContentService, 'categories'>) {
  const known = new Set(categories)
  return (answer: unknown): readonly CategoryScore[] => {
    if (!Array.isArray(answer)) throw new UnusableAnswer('it returned no list of categories')
    return answer.map((item) => readScore(item, known))
  }
}

function readScore(item: unknown, known: ReadonlySet<string>): CategoryScore {
  const { category, score, flagged } = Object(item) as Partial<Record<keyof CategoryScore, unknown>>
  if (!isScore(score)) throw new UnusableAnswer('it returned a score that is no number from 0 to 1')
  if (flagged !== undefined && typeof flagged !== 'boolean') {
    throw new UnusableAnswer('it returned a `flagged` that is neither true nor false')
  }
  if (category === undefined) return { score, flagged }
  if (typeof category === 'string' && known.has(category)) return { category, score, flagged }
  throw new UnusableAnswer('it returned a category that it does not declare')
}
