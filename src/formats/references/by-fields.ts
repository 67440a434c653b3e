import type { FieldTree } from '../../core/fields'
import { gatewayFields } from '../openai/references'
import { each, type Finder } from './finders'
import { folded } from './names'
import { referenceReader, type ReadReferences } from './reader'
import type { Entry, Fields } from './tables'

/** Finders by the place of a field, such as `files.file_id`; lists add no step. */
export type FindersByField = Readonly<Record<string, Finder>>

/**
 * A reader of references from the fields that a request may have. What has no finder refers to nothing; of fields
 * that the request may not have it is asked whether they look like references.
 */
export function referencesByFields(tree: FieldTree, finders: FindersByField): ReadReferences {
  const byPlace = new Map(
    Object.entries(finders).map(([place, find]) => [place.split('.').map(folded).join('.'), find]),
  )
  return referenceReader({ root: { ...gatewayFields, ...fieldsOf(tree, '', byPlace) } })
}

function fieldsOf(tree: FieldTree, at: string, finders: ReadonlyMap<string, Finder>): Fields {
  const entries = [...tree.names].map(([name, inner]) => {
    const place = at === '' ? folded(name) : `${at}.${folded(name)}`
    return [name, entryOf(inner, place, finders)] as const
  })
  return Object.fromEntries(entries)
}

function entryOf(tree: FieldTree, place: string, finders: ReadonlyMap<string, Finder>): Entry {
  const find = finders.get(place)
  if (tree.whole) return find === undefined ? 'inert' : unlessFile(each(find))
  const fields = fieldsOf(tree, place, finders)
  return find === undefined ? { fields } : { text: unlessFile(find), fields }
}

/** A file of a form is there itself. */
function unlessFile(find: Finder): Finder {
  return (value, path, around) => {
    const files = Array.isArray(value) ? (value as readonly unknown[]) : [value]
    return files.length > 0 && files.every(isFile) ? [] : find(value, path, around)
  }
}

function isFile(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'filename')) return false
  return Object.entries(value).every(
    ([name, inner]) => ofFile.has(name) && typeof inner === 'string',
  )
}

const ofFile: ReadonlySet<string> = new Set(['filename', 'mime_type', 'data', 'text'])
