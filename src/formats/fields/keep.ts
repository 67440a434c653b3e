import type { FieldTree } from '../../core/fields'
import type { Path } from '../../core/segment'

/**
 * Removes what a tree does not name from a parsed JSON value, in place, in one pass down to the depth of
 * the tree. True where something was removed.
 *
 * @param scalars what becomes of a text, a number or `null` where the tree has names within.
 */
export function keepFields(value: unknown, tree: FieldTree, scalars: 'keep' | 'remove'): boolean {
  if (tree.whole || typeof value !== 'object' || value === null) return false
  return Array.isArray(value)
    ? keepInList(value, tree, scalars)
    : keepInObject(value as Record<string, unknown>, tree, scalars)
}

function keepInList(list: unknown[], tree: FieldTree, scalars: 'keep' | 'remove'): boolean {
  let kept = 0
  let changed = false
  for (const item of list) {
    if (scalars === 'remove' && !isContainer(item)) continue
    changed = keepFields(item, tree, scalars) || changed
    list[kept++] = item
  }
  const isShorter = kept < list.length
  list.length = kept
  return changed || isShorter
}

function keepInObject(
  object: Record<string, unknown>,
  tree: FieldTree,
  scalars: 'keep' | 'remove',
): boolean {
  let changed = false
  for (const name of Object.keys(object)) {
    const known = tree.names.get(name) ?? tree.others
    const inner = object[name]
    if (known === undefined || !(known.whole || scalars === 'keep' || isContainer(inner))) {
      delete object[name]
      changed = true
    } else changed = keepFields(inner, known, scalars) || changed
  }
  return changed
}

/** Where an object has a field that a tree does not name: the path of the object. */
export function unknownField(value: unknown, tree: FieldTree): Path | undefined {
  if (tree.whole || !isContainer(value)) return undefined
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...(value as readonly unknown[]).entries()]
    : Object.entries(value)
  for (const [step, inner] of entries) {
    const known = Array.isArray(value) ? tree : (tree.names.get(String(step)) ?? tree.others)
    if (known === undefined) return []
    const found = unknownField(inner, known)
    if (found !== undefined) return [step, ...found]
  }
  return undefined
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
