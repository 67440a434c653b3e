import { suggest } from '../../core/options'
import type { Path } from '../../core/segment'
import { exampleOf } from './examples'
import { show, type Problem } from './problem'
import type { SchemaError } from './schema-error'
import { typeFault } from './type-fault'
import { validateStructure } from '../validate.generated'

/** Checks a document against the JSON Schema, in words of our own. */
export function checkStructure(document: unknown): readonly Problem[] {
  return validateStructure(document).flatMap((error) => {
    const path = pathOf(error.instancePath)
    return problemOf(error, path, valueAt(document, path)) ?? []
  })
}

function problemOf(error: SchemaError, path: Path, value: unknown): Problem | undefined {
  const { keyword, params, propertyName, parentSchema: parent } = error
  switch (keyword) {
    // These only repeat what the keyword within them reported.
    case 'if':
    case 'propertyNames':
      return undefined
    case 'additionalProperties': {
      const known = Object.keys(parent.properties ?? {})
      const key = String(params['additionalProperty'])
      return { path: [...path, key], text: `unknown key; ${suggest(key, known)}` }
    }
    case 'required':
      return { path, text: missingText(String(params['missingProperty']), path) }
    case 'not':
      return { path, text: 'this section is reserved for a later version; take it out' }
    case 'enum':
      return { path, text: enumText(value, params['allowedValues'], parent['x-reserved']) }
    case 'type':
      if (path.length === 0 && value === null) return { path, text: empty }
      return { path, text: typeFault(params['type'], parent, value) }
    case 'pattern': {
      const name = propertyName ?? wrongKey(value, params['pattern'])
      const received = name ?? value
      const place = name === undefined ? path : [...path, name]
      return { path: place, text: `expected ${parent['x-expected']}; received ${show(received)}` }
    }
    default:
      return { path, text: `${boundText(keyword, params)}; received ${show(value)}` }
  }
}

const empty = 'the document is empty; write `version: 1` first'

function missingText(key: string, path: Path): string {
  const example = exampleOf(key, path)
  return `\`${key}\` is missing${example === undefined ? '' : `, for example \`${example}\``}`
}

// A pattern for names is told of the mapping they stand in, where the pattern is a shared one.
function wrongKey(value: unknown, pattern: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const expression = new RegExp(String(pattern), 'u')
  return Object.keys(value).find((key) => !expression.test(key))
}

function enumText(value: unknown, allowed: unknown, reserved: readonly unknown[] = []): string {
  const words = (allowed as readonly unknown[]).map(String)
  if (reserved.includes(value)) {
    return `\`${String(value)}\` is reserved for a later version; known: ${listed(words)}`
  }
  const expected =
    words.length === 1 ? `expected ${listed(words)}` : `expected one of ${listed(words)}`
  const hint = typeof value === 'string' && words.length > 1 ? suggest(value, words) : ''
  const meant = hint.startsWith('did') ? `; ${hint}` : ''
  return `${expected}; received ${show(value)}${meant}`
}

function boundText(keyword: string, params: Readonly<Record<string, unknown>>): string {
  const limit = String(params['limit'])
  if (keyword === 'minItems') return 'expected a list with at least one entry'
  if (keyword === 'minProperties') return 'expected a mapping with at least one key'
  if (keyword === 'minimum') return `expected a number of at least ${limit}`
  if (keyword === 'maximum') return `expected a number of at most ${limit}`
  return `against the schema (${keyword})`
}

function listed(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ')
}

// RFC 6901 §4: `~1` is a slash, then `~0` a tilde.
function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    root,
  )
}
