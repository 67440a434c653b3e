import { isIP } from 'node:net'
import type { Principal } from '../core/principal'
import type { AttributeEntry, AttributeType } from './document'
import { claimOf } from './claims'

/** What conditions look at: the caller, and attributes of resource, action and context by full name. */
export interface Facts {
  readonly principal: Principal
  readonly attributes: ReadonlyMap<string, unknown>
}

export type AttributeValue = string | number | boolean | readonly string[]

export interface Attribute {
  readonly name: string
  readonly type: AttributeType
  /** Name of the loader that has to be asked before the decision. */
  readonly loader: string | undefined
  /** True where the value comes from the principal and nobody need gather it. */
  readonly isClaim: boolean
  /** The value, or `undefined` where it is missing or of another type. */
  readonly read: (facts: Facts) => AttributeValue | undefined
}

/**
 * Compiles the declared attributes. The default stands in for a value that is absent: a claim the
 * principal does not have, a name the question's attributes do not have, `undefined`. A value that is
 * there and of another type, `null` included, is missing whatever the default.
 */
export function compileAttributes(
  entries: Readonly<Record<string, AttributeEntry>>,
): ReadonlyMap<string, Attribute> {
  return new Map(
    Object.entries(entries).map(([name, entry]) => [
      name,
      {
        name,
        type: entry.type,
        loader: entry.load,
        isClaim: entry.from !== undefined,
        read: readerOf(name, entry),
      },
    ]),
  )
}

/** Tells whether a value is of a declared type. Nothing is coerced. */
export function isOfType(value: unknown, type: AttributeType): value is AttributeValue {
  switch (type) {
    case 'string':
    case 'boolean':
      return typeof value === type
    case 'number':
      return Number.isFinite(value)
    case 'integer':
      return Number.isSafeInteger(value)
    case 'ip':
      // A zone (`fe80::1%eth0`) names an interface of one machine and compares with nothing.
      return typeof value === 'string' && isIP(value) !== 0 && !value.includes('%')
    case 'string[]':
      return Array.isArray(value) && value.every((item) => typeof item === 'string')
  }
}

function readerOf(name: string, entry: AttributeEntry): Attribute['read'] {
  const { type, from } = entry
  const absent = entry.default
  if (from === undefined) {
    return ({ attributes }) => {
      const value = attributes.get(name)
      if (value === undefined) return absent
      return isOfType(value, type) ? value : undefined
    }
  }
  const source = sourceOf(from)
  return ({ principal }) => {
    const value = source(principal)
    if (value === undefined) return absent
    return isOfType(value, type) ? value : undefined
  }
}

function sourceOf(from: string): (principal: Principal) => unknown {
  if (from === 'id') return ({ id }) => id
  if (from === 'tenant') return ({ tenant }) => tenant
  if (from === 'method') return ({ method }) => method
  return claimOf(from.slice('claims.'.length))
}
