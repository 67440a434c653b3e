import type { Path, Segment } from '../core/segment'

/** The new text of one place. */
export interface Rewrite {
  readonly path: Path
  readonly key?: true
  readonly text: string
}

/**
 * Writes new texts into a parsed JSON value, in place where that is possible, and returns the value.
 * Values first and property names from the inside out, because a renamed property moves every path
 * through it. Only own properties are followed and written; `__proto__` is a name like others.
 */
export function rewrite(root: unknown, rewrites: readonly Rewrite[]): unknown {
  let result = root
  for (const { path, key, text } of rewrites) {
    if (key !== true) result = setValue(result, path, text)
  }
  const renames = rewrites.filter((change) => change.key === true)
  renames.sort((left, right) => right.path.length - left.path.length)
  for (const { path, text } of renames) rename(result, path, text)
  return result
}

/** Treats each segment and writes back those texts that changed. */
export function rewriteSegments(
  root: unknown,
  segments: readonly Segment[],
  treat: (segment: Segment) => string,
): { readonly value: unknown; readonly changed: boolean } {
  const rewrites: Rewrite[] = []
  for (const segment of segments) {
    const text = treat(segment)
    if (text === segment.text) continue
    rewrites.push({ path: segment.path, text, ...(segment.key && { key: segment.key }) })
  }
  return { value: rewrite(root, rewrites), changed: rewrites.length > 0 }
}

function setValue(root: unknown, path: Path, text: string): unknown {
  if (path.length === 0) return text
  const parent = ownValue(root, path.slice(0, -1))
  const last = path[path.length - 1]
  if (!isContainer(parent) || last === undefined || !Object.hasOwn(parent, last)) {
    throw new TypeError('a rewrite names a place that does not exist')
  }
  Object.defineProperty(parent, last, propertyOf(text))
  return root
}

/** Puts the new name where the old one was: every property after it is removed and added again. */
function rename(root: unknown, path: Path, name: string): void {
  const parent = ownValue(root, path.slice(0, -1))
  const old = path[path.length - 1]
  if (!isContainer(parent) || typeof old !== 'string' || !Object.hasOwn(parent, old)) {
    throw new TypeError('a rewrite names a property that does not exist')
  }
  const entries = Object.entries(parent)
  const free = freeName(parent, name)
  for (const [key] of entries) delete (parent as Record<string, unknown>)[key]
  for (const [key, value] of entries) {
    Object.defineProperty(parent, key === old ? free : key, propertyOf(value))
  }
}

/** Two names may be replaced by the same text; no value may be lost over it. */
function freeName(parent: object, name: string): string {
  let free = name
  for (let count = 2; Object.hasOwn(parent, free); count++) free = `${name}~${count}`
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
