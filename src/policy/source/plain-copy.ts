import { ConfigurationError } from '../../core/errors'
import { describe } from '../../core/options'

/** Deepest nesting of a document. */
export const maxDepth = 64

/**
 * A frozen copy of plain data. Mappings get no prototype, so that `__proto__` and `constructor` are
 * names like any other, in every look-up.
 *
 * @throws ConfigurationError for what JSON cannot write, and beyond 64 levels.
 */
export function plainCopy(value: unknown): unknown {
  return copyAt(value, [])
}

// The path is one list for the whole document: large ones have some 100,000 parts.
function copyAt(value: unknown, path: (string | number)[]): unknown {
  if (path.length > maxDepth) {
    throw new ConfigurationError(`policy is nested deeper than ${maxDepth} levels`)
  }
  if (isScalar(value)) return value
  if (Array.isArray(value)) return copyList(value, path)
  if (isPlainObject(value)) return copyMapping(value, path)
  throw new ConfigurationError(
    `policy, \`${path.join('.')}\`: expected plain data; received ${describe(value)}`,
  )
}

function copyList(list: readonly unknown[], path: (string | number)[]): readonly unknown[] {
  const copy = list.map((item, index) => {
    path.push(index)
    const member = copyAt(item, path)
    path.pop()
    return member
  })
  return Object.freeze(copy)
}

function copyMapping(value: object, path: (string | number)[]): object {
  const copy = Object.create(null) as Record<string, unknown>
  for (const key of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[key]
    if (member === undefined) continue
    path.push(key)
    copy[key] = copyAt(member, path)
    path.pop()
  }
  return Object.freeze(copy)
}

/** True for an object with names of its own: no list, map, date or promise. */
export function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  // By its tag and not by its prototype: objects of another realm are plain data too.
  return Object.prototype.toString.call(value) === '[object Object]'
}

function isScalar(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return value === null || typeof value === 'string' || typeof value === 'boolean'
}
