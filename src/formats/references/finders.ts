import type { Reference, ReferenceType } from '../../core/reference'
import type { Path } from '../../core/segment'
import { urlKind } from '../payload'

/**
 * What a value of a request refers to. One of another type than the provider expects refers to something that
 * is not known.
 *
 * @param around the object that it stands in.
 */
export type Finder = (value: unknown, path: Path, around?: unknown) => readonly Reference[]

const none: readonly Reference[] = []

/** Nothing is referred to by what is not there. */
function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

/** A field that holds an id. */
export function named(type: ReferenceType): Finder {
  return (value, path) => {
    if (isAbsent(value)) return none
    return [typeof value === 'string' ? { type, path, id: value } : { type, path }]
  }
}

/** A field that holds a URL; a `data:` URL is what it refers to. */
export function located(type: ReferenceType): Finder {
  return (value, path) => {
    if (isAbsent(value)) return none
    if (typeof value !== 'string') return [{ type, path }]
    return urlKind(value) === 'media' ? none : [{ type, path, url: value }]
  }
}

/** A field for a payload: what is no payload may be read as an address. */
export function payload(type: ReferenceType): Finder {
  return (value, path) => {
    if (typeof value === 'string' && base64.test(value)) return none
    return located(type)(value, path)
  }
}

const base64 = /^[\w+/=\s-]*$/

/** A field that asks for something by being there at all. */
export function present(type: ReferenceType, id?: string): Finder {
  return (value, path) => {
    if (value === undefined || value === null || value === false) return none
    return [id === undefined ? { type, path } : { type, path, id }]
  }
}

/** A list of values; one that stands alone is looked at as well. */
export function each(find: Finder): Finder {
  return (value, path) =>
    Array.isArray(value)
      ? value.flatMap((item: unknown, index) => each(find)(item, [...path, index]))
      : find(value, path)
}
