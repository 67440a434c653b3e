import type { CategoryScore, ContentService } from '../../core/content-service'
import { isBelow } from '../../core/finding'
import { suggest, type OptionParser } from '../../core/options'

/** One for all categories, or one for each that is named, and for those below it. */
export type ContentThresholds = number | Readonly<Record<string, number>>

/** Whether what a service says of a category counts. */
export type Counts = (score: CategoryScore) => boolean

export const thresholdsOption: OptionParser<ContentThresholds> = (value, fail) => {
  if (isShare(value)) return value
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject && Object.values(value).every(isShare)
    ? { ...(value as Record<string, number>) }
    : fail('a number from 0 to 1, or an object of such numbers by category')
}

/** @param refuse told of a threshold for a category that the service does not have. */
export function countsBy(
  thresholds: ContentThresholds,
  { categories }: Pick<ContentService, 'categories'>,
  refuse: (problem: string) => never,
): Counts {
  if (typeof thresholds === 'number') return ({ score }) => score >= thresholds
  const named = Object.keys(thresholds)
  const unknown = named.find((name) => !categories.some((category) => isBelow(category, name)))
  if (unknown !== undefined) {
    refuse(`names the category \`${unknown}\`; ${suggest(unknown, categories)}`)
  }
  const nearestFirst = named.sort((left, right) => right.length - left.length)
  return ({ category, score, flagged = score >= 0.5 }) => {
    const name = nearestFirst.find((word) => category !== undefined && isBelow(category, word))
    return name === undefined ? flagged : score >= (thresholds[name] as number)
  }
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1
}
