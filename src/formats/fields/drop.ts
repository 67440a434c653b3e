import type { FieldTree } from '../../core/fields'

/**
 * Removes what a tree names from a parsed JSON value, in place. True where something was removed. A name
 * counts in whatever letters and with or without `_`: some servers read `Metadata` as `metadata`, and
 * others `generation_config` as `generationConfig`.
 *
 * @param tree made of folded names, see `foldedName`.
 */
export function dropFields(value: unknown, tree: FieldTree): boolean {
  if (typeof value !== 'object' || value === null) return false
  let changed = false
  if (Array.isArray(value)) {
    for (const item of value) changed = dropFields(item, tree) || changed
    return changed
  }
  const object = value as Record<string, unknown>
  for (const name of Object.keys(object)) {
    const named = tree.names.get(foldedName(name))
    if (named?.whole === true || tree.others?.whole === true) {
      delete object[name]
      changed = true
      continue
    }
    if (named !== undefined) changed = dropFields(object[name], named) || changed
    if (tree.others !== undefined) changed = dropFields(object[name], tree.others) || changed
  }
  return changed
}

/** Removes fields of these folded names at any depth. */
export function dropAnywhere(root: unknown, names: ReadonlySet<string>): boolean {
  const open: unknown[] = [root]
  let changed = false
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value !== 'object' || value === null) continue
    if (!Array.isArray(value)) changed = dropFrom(value, names) || changed
    for (const inner of Object.values(value)) open.push(inner)
  }
  return changed
}

function dropFrom(object: object, names: ReadonlySet<string>): boolean {
  const due = Object.keys(object).filter((name) => names.has(foldedName(name)))
  for (const name of due) delete (object as Record<string, unknown>)[name]
  return due.length > 0
}

/** A name without what servers may look over: case, signs for joining words, and width. */
export function foldedName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/[_-]/g, '')
}
