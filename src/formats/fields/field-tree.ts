import type { FieldTree } from '../../core/fields'

/** A tree while it is made. */
interface Growing extends FieldTree {
  readonly names: Map<string, Growing>
  others: Growing | undefined
  whole: boolean
}

/**
 * Reads a tree as formats write theirs: names with white space between them, and in braces what is known
 * of the fields within. `*` stands for every other name. A name without braces has all that is in it.
 *
 * @example
 * fieldTree('model messages { role content { type text } }')
 */
export function fieldTree(text: string): FieldTree {
  const root = emptyTree()
  const open: Growing[] = [root]
  let last = root
  for (const [word] of text.matchAll(/[^\s{}]+|[{}]/g)) {
    const holder = open.at(-1) ?? root
    if (word === '{') {
      last.whole = false
      open.push(last)
    } else if (word === '}') open.pop()
    else last = wholeChild(holder, word)
  }
  return root
}

function wholeChild(holder: Growing, name: string): Growing {
  const child = childOf(holder, name)
  child.whole = true
  return child
}

/** A path of names, in which `*` is any name. */
export type FieldPath = readonly string[]

/** The tree of what some paths name. */
export function treeOfPaths(paths: readonly FieldPath[]): FieldTree {
  const root = emptyTree()
  for (const path of paths) path.reduce(childOf, root).whole = true
  return root
}

function childOf(holder: Growing, name: string): Growing {
  if (name === anyName) return (holder.others ??= emptyTree())
  const known = holder.names.get(name)
  if (known !== undefined) return known
  const child = emptyTree()
  holder.names.set(name, child)
  return child
}

const anyName = '*'

function emptyTree(): Growing {
  return { names: new Map(), others: undefined, whole: false }
}
