import type { Path } from '../core/segment'

/** Deepest nesting that is looked at. What lies deeper is not inspected, so it must not pass. */
export const maxDepth = 128

/** Where a text of a JSON value stands: a property name is the last step of its path. */
export type Spot = 'string' | 'number' | 'name'

/** Called for each text of a value. */
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
export function walk(value: unknown, path: Path, visit: Visit, options: WalkOptions = {}): void {
  if (typeof value === 'object' && value !== null) {
    if (path.length >= maxDepth) throw new RangeError(`nested deeper than ${maxDepth} levels`)
    if (Array.isArray(value)) walkList(value, path, visit, options)
    else walkObject(value as Readonly<Record<string, unknown>>, path, visit, options)
    return
  }
  if (options.except?.value === true) return
  if (typeof value === 'string') visit(value, path, 'string')
  if (typeof value === 'number' && options.numbers !== 'skip' && hasManyDigits(value)) {
    visit(options.numbers?.get(value) ?? String(value), path, 'number')
  }
}

function walkList(list: readonly unknown[], path: Path, visit: Visit, options: WalkOptions): void {
  for (let index = 0; index < list.length; index++) {
    walk(list[index], [...path, index], visit, below(options, index))
  }
}

function walkObject(
  object: Readonly<Record<string, unknown>>,
  path: Path,
  visit: Visit,
  options: WalkOptions,
): void {
  for (const key of Object.keys(object)) {
    const inner = [...path, key]
    const within = below(options, key)
    if (within.except?.key !== true) visit(key, inner, 'name')
    walk(object[key], inner, visit, within)
  }
}

function below(options: WalkOptions, step: string | number): WalkOptions {
  if (options.except === undefined) return options
  return { except: options.except.steps.get(step), numbers: options.numbers }
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
