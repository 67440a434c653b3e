import type { Path, Spot } from '../core/segment'

/** Deepest nesting that is looked at. What lies deeper is not inspected, so it must not pass. */
export const maxDepth = 128

/** Called for each text of a value. The path is the walk's own: what is kept of it must be copied. */
export type Visit = (text: string, path: Path, spot: Spot) => void

export interface WalkOptions {
  /** How numbers are written in the source, where JavaScript writes them otherwise. */
  readonly numbers?: ReadonlyMap<number, string> | undefined
}

/**
 * Visits every text of a parsed JSON value in document order: strings, property names, and numbers
 * with nine or more digits before the point, which can hold a card or an account number.
 *
 * @throws RangeError where the value is nested deeper than `maxDepth`.
 */
export function walk(value: unknown, visit: Visit, { numbers }: WalkOptions = {}): void {
  walkValue({ steps: [], visit, numbers }, value)
}

interface Walking {
  /** Path of the value that is being visited. */
  readonly steps: (string | number)[]
  readonly visit: Visit
  readonly numbers: WalkOptions['numbers']
}

function walkValue(walking: Walking, value: unknown): void {
  const { steps, visit, numbers } = walking
  if (typeof value === 'string') return visit(value, steps, 'string')
  if (typeof value === 'object' && value !== null) {
    if (steps.length >= maxDepth) throw new RangeError(`nested deeper than ${maxDepth} levels`)
    if (Array.isArray(value)) walkList(walking, value)
    else walkObject(walking, value as Readonly<Record<string, unknown>>)
    return
  }
  if (typeof value === 'number' && hasManyDigits(value)) {
    visit(numbers?.get(value) ?? String(value), steps, 'number')
  }
}

function walkList(walking: Walking, list: readonly unknown[]): void {
  for (let index = 0; index < list.length; index++) {
    walking.steps.push(index)
    walkValue(walking, list[index])
    walking.steps.pop()
  }
}

function walkObject(walking: Walking, object: Readonly<Record<string, unknown>>): void {
  for (const key of Object.keys(object)) {
    walking.steps.push(key)
    walking.visit(key, walking.steps, 'name')
    walkValue(walking, object[key])
    walking.steps.pop()
  }
}

/** Fractions are left alone: embeddings and probabilities are nothing but digits behind a point. */
function hasManyDigits(value: number): boolean {
  return value >= 1e8 || value <= -1e8
}
