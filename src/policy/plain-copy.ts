import { ConfigurationError } from '../core/errors'
import { describe } from '../core/options'
import type { Path } from '../core/segment'

/** Deepest nesting of a document. */
export const maxDepth = 64

/**
 * A frozen copy of plain data. Mappings get no prototype, so that `__proto__` and `constructor` are
 * names like any other, in every look-up.
 *
 * @throws ConfigurationError for what JSON cannot write, and beyond 64 levels.
 */
export function plainCopy(value: unknown, path: Path = []): unknown {
  if (path.length > maxDepth) {
    throw new ConfigurationError(`policy is nested deeper than ${maxDepth} levels`)
  }
  if (Array.isArray(value)) {
    return Object.freeze(value.map((item: unknown, index) => plainCopy(item, [...path, index])))
  }
  if (isPlainObject(value)) return copyMapping(value, path)
  if (isScalar(value)) return value
  throw new ConfigurationError(
    `policy, \`${path.join('.')}\`: expected plain data; received ${describe(value)}`,
  )
}

function copyMapping(value: object, path: Path): object {
  const copy = Object.create(null) as Record<string, unknown>
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) copy[key] = plainCopy(member, [...path, key])
  }
  return Object.freeze(copy)
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  // By its tag and not by its prototype: objects of another realm are plain data too.
  return Object.prototype.toString.call(value) === '[object Object]'
}

function isScalar(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return value === null || typeof value === 'string' || typeof value === 'boolean'
}
