import type { FilterIds, FilterLeaf, FilterTree } from '../../core/access-plan'

/** A condition that cannot be told before the rows are there. It is an error where it would matter. */
interface Untold {
  readonly kind: 'untold'
  readonly why: string
}

type PartTree =
  | FilterLeaf
  | Untold
  | { readonly kind: 'all'; readonly of: readonly PartTree[] }
  | { readonly kind: 'any'; readonly of: readonly PartTree[] }

/** What is left of a condition: an answer, where what is known is enough for one, or a filter. */
export type Part = boolean | PartTree

export function untold(why: string): Part {
  return { kind: 'untold', why }
}

/** True where all are. What is known is folded in, and what stands there twice is there once. */
export function allOf(parts: readonly Part[]): Part {
  return joined(parts, 'all')
}

/** True where one is. */
export function anyOf(parts: readonly Part[]): Part {
  return joined(parts, 'any')
}

/** What could not be told, in words, each once; a part without any is a filter. */
export function untoldIn(part: PartTree): readonly string[] {
  if (part.kind === 'untold') return [part.why]
  if (part.kind !== 'all' && part.kind !== 'any') return []
  return [...new Set(part.of.flatMap(untoldIn))]
}

/** A part in which nothing is untold. */
export function asFilter(part: PartTree): FilterTree {
  return part as FilterTree
}

// `all` and `any` are one function: the member `decisive` decides alone.
function joined(parts: readonly Part[], kind: 'all' | 'any'): Part {
  const decisive = kind === 'any'
  if (parts.includes(decisive)) return decisive
  const trees = parts.filter((part): part is PartTree => typeof part !== 'boolean')
  const flat = trees.flatMap((tree) => (tree.kind === kind ? tree.of : [tree]))
  const members = distinct(withJoinedIds(flat, decisive))
  const [only] = members
  if (only === undefined) return !decisive
  return members.length === 1 ? only : { kind, of: members }
}

/** One list of ids where a row has to be one of several, or none of several. */
function withJoinedIds(trees: readonly PartTree[], outcome: boolean): readonly PartTree[] {
  const lists = trees.filter(
    (tree): tree is FilterIds => tree.kind === 'ids' && tree.outcome === outcome,
  )
  if (lists.length < 2) return trees
  const ids = [...new Set(lists.flatMap((list) => list.ids))]
  const others = trees.filter((tree) => !lists.includes(tree as FilterIds))
  return [{ kind: 'ids', ids, outcome }, ...others]
}

function distinct(trees: readonly PartTree[]): readonly PartTree[] {
  return [...new Map(trees.map((tree) => [JSON.stringify(tree), tree])).values()]
}
