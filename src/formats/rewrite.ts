import type { Path, Segment } from '../core/segment'

/** The new text of one place. */
export interface Rewrite {
  readonly path: Path
  readonly key?: true
  readonly text: string
}

/**
 * Writes new texts into a parsed JSON value, in place where that is possible, and returns the value.
 * Values first and property names last, because a renamed property moves every path through it.
 * Only own properties are followed and written; `__proto__` is a name like others.
 */
export function rewrite(root: unknown, rewrites: readonly Rewrite[]): unknown {
  let result = root
  for (const { path, key, text } of rewrites) {
    if (key !== true) result = setValue(result, path, text)
  }
  for (const [parent, names] of renamesOf(result, rewrites)) rename(parent, names)
  return result
}

/** Treats each segment and writes back those texts that changed. */
export function rewriteSegments(
  root: unknown,
  segments: readonly Segment[],
  treat: (segment: Segment) => string,
): { readonly value: unknown; readonly changed: boolean } {
  const rewrites = rewritesOf(segments, treat)
  return { value: rewrite(root, rewrites), changed: rewrites.length > 0 }
}

/** Treats each segment: the new texts of those that changed. */
export function rewritesOf(
  segments: readonly Segment[],
  treat: (segment: Segment) => string,
): Rewrite[] {
  const rewrites: Rewrite[] = []
  for (const segment of segments) {
    const text = treat(segment)
    if (text === segment.text) continue
    rewrites.push({ path: segment.path, text, ...(segment.key && { key: segment.key }) })
  }
  return rewrites
}

function setValue(root: unknown, path: Path, text: string): unknown {
  if (path.length === 0) return textFor(root, text)
  const parent = ownValue(root, path.slice(0, -1))
  const last = path[path.length - 1]
  if (!isContainer(parent) || last === undefined || !Object.hasOwn(parent, last)) {
    throw new TypeError('a rewrite names a place that does not exist')
  }
  const old = (parent as Record<string | number, unknown>)[last]
  Object.defineProperty(parent, last, propertyOf(textFor(old, text)))
  return root
}

/**
 * A number is searched in all its spellings (see `addLongNumbers`), one beside the other. Where one
 * was treated, no other may stay: it says the same.
 */
function textFor(old: unknown, text: string): string {
  if (typeof old !== 'number' || !text.includes(' ')) return text
  const treated = text.split(' ').filter((piece) => !spelling.test(piece))
  return treated.join(' ')
}

const spelling = /^-?\d[\d.e+-]*$/i

/**
 * New names by the object that has the old ones. Objects are looked up before any property is
 * renamed, and each is written once: a body may be nothing but names.
 */
function renamesOf(
  root: unknown,
  rewrites: readonly Rewrite[],
): ReadonlyMap<object, ReadonlyMap<string, string>> {
  const renames = new Map<object, Map<string, string>>()
  for (const { path, key, text } of rewrites) {
    if (key !== true) continue
    const parent = ownValue(root, path.slice(0, -1))
    const old = path[path.length - 1]
    if (!isContainer(parent) || typeof old !== 'string' || !Object.hasOwn(parent, old)) {
      throw new TypeError('a rewrite names a property that does not exist')
    }
    const names = renames.get(parent)
    if (names) names.set(old, text)
    else renames.set(parent, new Map([[old, text]]))
  }
  return renames
}

/** Puts new names where the old ones were: every property is removed and added again. */
function rename(parent: object, names: ReadonlyMap<string, string>): void {
  const entries = Object.entries(parent)
  const free = freeNames(entries, names)
  for (const [key] of entries) delete (parent as Record<string, unknown>)[key]
  for (const [key, value] of entries) {
    Object.defineProperty(parent, free.get(key) ?? key, propertyOf(value))
  }
}

/** Two names may be replaced by the same text; no value may be lost over it. */
function freeNames(
  entries: readonly (readonly [string, unknown])[],
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const taken = new Set(entries.map(([key]) => key))
  const counts = new Map<string, number>()
  const free = new Map<string, string>()
  for (const [old, name] of names) {
    let chosen = name
    let count = counts.get(name) ?? 1
    while (taken.has(chosen)) chosen = `${name}~${(count += 1)}`
    counts.set(name, count)
    taken.delete(old)
    taken.add(chosen)
    free.set(old, chosen)
  }
  return free
}

function ownValue(root: unknown, path: Path): unknown {
  let value = root
  for (const step of path) {
    if (!isContainer(value) || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<string | number, unknown>)[step]
  }
  return value
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

// Defined and not assigned: an assignment to `__proto__` would change the prototype.
function propertyOf(value: unknown): PropertyDescriptor {
  return { value, writable: true, enumerable: true, configurable: true }
}
