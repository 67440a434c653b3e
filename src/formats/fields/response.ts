import type { FieldTree, ResponseFields } from '../../core/fields'
import { parseFieldPath } from './field-path'
import { fieldTree, treeOfPaths } from './field-tree'

/**
 * Makes a function that removes from a response, or from an event of it, what a duty does not name and
 * the client of the format does not need. True where the value is not what it was.
 *
 * @param named names of fields of any object that the format nests its answers in, and paths from the root.
 */
export function responseKeeper(
  named: readonly string[],
  fields: ResponseFields = noFields,
): (value: unknown) => boolean {
  const paths = named.map((field) => parseFieldPath(field) ?? [])
  const names = new Set(paths.flatMap((path) => (path.length === 1 ? path : [])))
  const keeping = { names, empty: fields.empty }
  const tree = treeOfPaths(paths.filter(({ length }) => length > 1))
  const keep = (value: unknown): boolean => {
    if (Array.isArray(value)) return keepItems(value, keep)
    const sameAs = fields.sameAs?.(value) ?? noNames
    return keepIn(value, { holder: fields.envelope, tree }, { ...keeping, sameAs })
  }
  return keep
}

const noFields: ResponseFields = { envelope: fieldTree(''), empty: new Set() }
const noNames: ReadonlyMap<string, string> = new Map()

interface Keeping {
  readonly names: ReadonlySet<string>
  readonly empty: ReadonlySet<string>
  readonly sameAs: ReadonlyMap<string, string>
}

/** What is known of an object: by the format, which nests its answers in it, and by the paths of a duty. */
interface Known {
  readonly holder: FieldTree | undefined
  readonly tree: FieldTree | undefined
}

function keepIn(value: unknown, known: Known, keeping: Keeping): boolean {
  if (!isContainer(value)) return false
  if (Array.isArray(value)) return keepItems(value, (item) => keepIn(item, known, keeping))
  let changed = false
  const object = value as Record<string, unknown>
  for (const name of Object.keys(object)) {
    changed = keepField(object, name, { known, keeping }) || changed
  }
  return changed
}

/** Bare texts and numbers are no fields. */
function keepItems(list: unknown[], keep: (item: object) => boolean): boolean {
  const kept = list.filter(isContainer)
  let changed = kept.length < list.length
  list.length = 0
  for (const item of kept) {
    changed = keep(item) || changed
    list.push(item)
  }
  return changed
}

function keepField(
  object: Record<string, unknown>,
  name: string,
  { known: { holder, tree }, keeping }: { readonly known: Known; readonly keeping: Keeping },
): boolean {
  const same = keeping.sameAs.get(name)
  if (holder !== undefined && keeping.names.has(same ?? name)) return false
  const inner: Known = { holder: below(holder, name), tree: below(tree, name) }
  if (inner.tree?.whole === true || (same === undefined && inner.holder?.whole === true))
    return false
  const value = object[name]
  const isHeld = inner.holder?.whole === false || inner.tree !== undefined
  if (isHeld && isContainer(value)) return keepIn(value, inner, keeping)
  if (holder === undefined || !keeping.empty.has(name)) delete object[name]
  else object[name] = emptied(value)
  return true
}

function below(tree: FieldTree | undefined, name: string): FieldTree | undefined {
  return tree?.names.get(name) ?? tree?.others
}

/** Nothing, of the same kind: clients add up what comes. */
function emptied(value: unknown): unknown {
  if (Array.isArray(value)) return []
  return isContainer(value) ? {} : ''
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
