import type { Path } from '../core/segment'

/** Deepest nesting that is looked at. What lies deeper is not inspected, so it must not pass. */
export const maxDepth = 128

/** Where a text of a JSON value stands: a property name is the last step of its path. */
export type Spot = 'string' | 'number' | 'name'

/** Called for each text of a value. The path is the walk's own: what is kept of it must be copied. */
export type Visit = (text: string, path: Path, spot: Spot) => void

export interface WalkOptions {
  /** Places to leave out. */
  readonly except?: Places | undefined
  /** How numbers are written in the source, where JavaScript writes them otherwise; or not at all. */
  readonly numbers?: ReadonlyMap<number, string> | 'skip' | undefined
}

/** Places of texts, as a tree of path steps. */
export interface Places {
  readonly steps: Map<string | number, Places>
  value: boolean
  key: boolean
}

/**
 * Visits every text of a parsed JSON value in document order: strings, property names, and numbers
 * with nine or more digits before the point, which can hold a card or an account number.
 *
 * @throws RangeError where the value is nested deeper than `maxDepth`.
 */
export function walk(
  value: unknown,
  path: Path,
  visit: Visit,
  { except, numbers }: WalkOptions = {},
): void {
  walkValue({ steps: [...path], visit, numbers }, value, except)
}

interface Walking {
  /** Path of the value that is being visited. */
  readonly steps: (string | number)[]
  readonly visit: Visit
  readonly numbers: WalkOptions['numbers']
}

function walkValue(walking: Walking, value: unknown, except: Places | undefined): void {
  const { steps, visit, numbers } = walking
  if (typeof value === 'object' && value !== null) {
    if (steps.length >= maxDepth) throw new RangeError(`nested deeper than ${maxDepth} levels`)
    if (Array.isArray(value)) walkList(walking, value, except)
    else walkObject(walking, value as Readonly<Record<string, unknown>>, except)
    return
  }
  if (except?.value === true) return
  if (typeof value === 'string') visit(value, steps, 'string')
  if (typeof value === 'number' && numbers !== 'skip' && hasManyDigits(value)) {
    visit(numbers?.get(value) ?? String(value), steps, 'number')
  }
}

function walkList(walking: Walking, list: readonly unknown[], except: Places | undefined): void {
  for (let index = 0; index < list.length; index++) {
    walking.steps.push(index)
    walkValue(walking, list[index], except?.steps.get(index))
    walking.steps.pop()
  }
}

function walkObject(
  walking: Walking,
  object: Readonly<Record<string, unknown>>,
  except: Places | undefined,
): void {
  for (const key of Object.keys(object)) {
    const within = except?.steps.get(key)
    walking.steps.push(key)
    if (within?.key !== true) walking.visit(key, walking.steps, 'name')
    walkValue(walking, object[key], within)
    walking.steps.pop()
  }
}

/** Fractions are left alone: embeddings and probabilities are nothing but digits behind a point. */
function hasManyDigits(value: number): boolean {
  return value >= 1e8 || value <= -1e8
}

/** An empty tree of places. */
export function noPlaces(): Places {
  return { steps: new Map(), value: false, key: false }
}

/** Adds a path, as the place of a value or of a property name. */
export function addPlace(places: Places, path: Path, isKey: boolean): void {
  let node = places
  for (const step of path) {
    let next = node.steps.get(step)
    if (next === undefined) node.steps.set(step, (next = noPlaces()))
    node = next
  }
  if (isKey) node.key = true
  else node.value = true
}
