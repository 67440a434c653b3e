import { show } from './problem'
import type { SchemaPart } from './schema-error'

const typeNames: ReadonlyMap<unknown, string> = new Map([
  ['array', 'a list'],
  ['object', 'a mapping'],
  ['string', 'a text'],
  ['boolean', 'true or false'],
  ['integer', 'a whole number'],
  ['number', 'a number'],
])

/** More keys than this are not named. */
const maxKeys = 8

/** Says what was expected in the place of a value of another type, and how to write it. */
export function typeFault(given: unknown, part: SchemaPart, value: unknown): string {
  const types: readonly unknown[] = Array.isArray(given) ? given : String(given).split(',')
  const expected =
    part['x-expected'] ?? types.map((type) => typeNames.get(type) ?? String(type)).join(' or ')
  const keys = types.includes('object') ? keysOf(part) : ''
  return `expected ${expected}${keys}; received ${show(value)}${hintFor(types, part, value)}`
}

function keysOf({ properties, required }: SchemaPart): string {
  const names = required ?? Object.keys(properties ?? {})
  if (names.includes('attr') && names.includes('not'))
    return ' such as `{ attr: resource.level, gte: 3 }`'
  if (names.length === 0 || names.length > maxKeys) return ''
  return ` with ${names.map((name) => `\`${name}\``).join(', ')}`
}

function hintFor(types: readonly unknown[], { pattern = '' }: SchemaPart, value: unknown): string {
  if (value === null) return '; leave the key out, or write something behind it'
  if (typeof value !== 'object' && types.includes('array')) return `; write \`[${show(value)}]\``
  if (types.length > 1) return ''
  const isPlain = typeof value === 'number' || typeof value === 'boolean'
  if (isPlain && types.includes('string') && new RegExp(pattern, 'u').test(String(value))) {
    return `; write it in quotes: \`"${value}"\``
  }
  if (types.includes('array')) return '; write a `-` in front of each entry'
  const isNumber = types.includes('integer') || types.includes('number')
  if (isNumber && typeof value === 'string') return '; write it without quotes'
  return ''
}
