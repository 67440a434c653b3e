import type { Path } from '../../core/segment'
import { anyStep, type Step } from '../read-table'

/**
 * The steps of a JSONPath (RFC 9535) that is made of names, indexes and wildcards alone, such as
 * `$.history[*].text` or `$['a b'][0]`; `undefined` for any other text.
 */
export function parseJsonPath(text: string): readonly Step[] | undefined {
  if (!text.startsWith('$')) return undefined
  const steps: Step[] = []
  let at = 1
  while (at < text.length) {
    segment.lastIndex = at
    const found = segment.exec(text)
    if (found === null) return undefined
    const { name, quoted, doubled, index } = found.groups ?? {}
    if (name !== undefined) steps.push(name)
    else if (quoted !== undefined) steps.push(quoted.replace(/\\(.)/g, '$1'))
    else if (doubled !== undefined) steps.push(doubled.replace(/\\(.)/g, '$1'))
    else steps.push(index === undefined ? anyStep : Number(index))
    at = segment.lastIndex
  }
  return steps.length === 0 ? undefined : steps
}

// RFC 9535 §2.5: child segments in both notations, without slices, filters, unions and descendants.
const segment =
  /\.(?<name>[\p{L}_][\p{L}\p{N}_-]*)|\.\*|\[(?:\*|(?<index>0|[1-9]\d{0,8})|'(?<quoted>(?:[^'\\]|\\['\\])*)'|"(?<doubled>(?:[^"\\]|\\["\\])*)")\]/uy

/** A place that steps lead to, with what stands there. */
export interface Place {
  readonly path: Path
  readonly value: unknown
}

/** Every place in a value that the steps lead to, in document order. */
export function placesOf(value: unknown, steps: readonly Step[]): readonly Place[] {
  let places: readonly Place[] = [{ path: [], value }]
  for (const step of steps) {
    places = places.flatMap((place) =>
      stepsInto(place.value, step).map((next) => ({
        path: [...place.path, next],
        value: (place.value as Record<string | number, unknown>)[next],
      })),
    )
  }
  return places
}

function stepsInto(value: unknown, step: Step): readonly (string | number)[] {
  if (typeof value !== 'object' || value === null) return []
  if (step === anyStep) {
    return Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  }
  const isFitting = Array.isArray(value) === (typeof step === 'number')
  return isFitting && Object.hasOwn(value, step) ? [step] : []
}

/** Puts a value at a path, into objects and lists that are made where they are lacking. */
export function put(root: object, path: Path, value: unknown): void {
  let holder = root as Record<string | number, unknown>
  path.forEach((step, index) => {
    if (Array.isArray(holder)) fill(holder, Number(step))
    const next = path[index + 1]
    if (next === undefined) return define(holder, step, value)
    if (!Object.hasOwn(holder, step)) define(holder, step, typeof next === 'number' ? [] : {})
    holder = holder[step] as Record<string | number, unknown>
  })
}

// Defined and not assigned: an assignment to `__proto__` would change the prototype.
function define(holder: object, step: string | number, value: unknown): void {
  const property = { value, writable: true, enumerable: true, configurable: true }
  Object.defineProperty(holder, step, property)
}

/** What stands before an item of a list is there, and empty. */
function fill(list: unknown[], length: number): void {
  while (list.length < length) list.push({})
}
