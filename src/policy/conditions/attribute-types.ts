import type { Address } from '../../core/address'
import type { AttributeType } from '../document'
import { readAddress } from '../../core/address'
import { momentOf, parseTimestamp } from './timestamp'

/** A value of an attribute as predicates and reasons get it: a timestamp in milliseconds. */
export type AttributeValue = string | number | boolean | readonly string[]

/**
 * A value as operators compare it: milliseconds for a timestamp, integers for an address. An address
 * is overwritten by the next one that is read: compare it at once.
 */
export type Comparable = AttributeValue | Address

/** What a number is where a timestamp belongs: none, seconds or milliseconds since the epoch. */
export type TimeUnit = 'none' | 's' | 'ms'

/** Longer texts name no address and no moment, and need not be kept. */
const maxText = 64

/** Reads a value from outside; `undefined` where it is not of the type. Nothing is coerced. */
export type ValueReader = (value: unknown) => Comparable | undefined

/**
 * Makes the reader of one attribute. It keeps the last address or timestamp it took apart, since a
 * decision looks at the same value for many rules.
 */
export function valueReader(type: AttributeType, unit: TimeUnit = 'none'): ValueReader {
  switch (type) {
    case 'string':
      return (value) => (typeof value === 'string' ? value : undefined)
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : undefined)
    case 'number':
      return (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined)
    case 'integer':
      return (value) => (isInteger(value) ? value : undefined)
    case 'string-list':
      return (value) => (isStringList(value) ? value : undefined)
    case 'ip':
      return addressReader()
    case 'timestamp':
      return timestampReader(unit)
  }
}

/** Tells whether a constant of a document is of the type. */
export function isOfType(value: unknown, type: AttributeType): boolean {
  return valueReader(type)(value) !== undefined
}

function addressReader(): ValueReader {
  const address: Address = { a: 0, b: 0, c: 0, d: 0 }
  let lastText = ''
  let isAddress = false
  return (value) => {
    if (typeof value !== 'string' || value.length > maxText) return undefined
    if (value !== lastText) {
      isAddress = readAddress(value, address)
      lastText = value
    }
    return isAddress ? address : undefined
  }
}

function timestampReader(unit: TimeUnit): ValueReader {
  let lastText = ''
  let lastMoment: number | undefined
  return (value) => {
    if (typeof value === 'number') return momentIn(unit, value)
    if (typeof value !== 'string' || value.length > maxText) return undefined
    if (value !== lastText) {
      lastMoment = parseTimestamp(value)
      lastText = value
    }
    return lastMoment
  }
}

function momentIn(unit: TimeUnit, value: number): number | undefined {
  if (unit === 'none') return undefined
  return momentOf(unit === 's' ? Math.round(value * 1000) : Math.floor(value))
}

function isInteger(value: unknown): value is number {
  return Number.isSafeInteger(value)
}

function isStringList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
