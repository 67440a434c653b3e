/** Edges of a tree whose nodes are numbered from 0, the root; every edge has a symbol of its own there. */
export interface Tree {
  readonly nodes: number
  /** By node the first of its children and the next one of its parent, 0 where there is none. */
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
  /** By node the symbol of the edge to it. */
  readonly symbols: Int32Array
}

/**
 * A tree as a double array (Aoe 1989): from a cell a symbol leads to the cell `base + symbol`, if the parent
 * of that one is the cell. Both are in one number; see `baseOf` and `parentOf`. `places` says in which cell a
 * node is.
 */
export interface DoubleArray {
  readonly cells: Int32Array
  readonly places: Int32Array
}

/** Bases and cells are less than this. */
const limit = 0x8000
const baseShift = 16
/** A bit of a cell that is free for its user. */
export const mark = 0x8000

export function baseOf(cell: number): number {
  return cell >>> baseShift
}

export function parentOf(cell: number): number {
  return cell & (mark - 1)
}

/** The parent of a cell that is not used. */
const free = limit - 1

/**
 * @param symbols all symbols are less than this.
 * @throws Error for a tree of some 30,000 nodes or more.
 */
export function doubleArrayOf(tree: Tree, symbols: number): DoubleArray {
  const cells = new Int32Array(2 * tree.nodes + symbols).fill(free)
  const places = new Int32Array(tree.nodes)
  const queue = [0]
  let lowest = 1
  cells[0] = 0
  for (const node of queue) {
    const first = tree.firstChild[node] as number
    if (first === 0) continue
    while (cells[lowest] !== free) lowest += 1
    const base = baseFor(tree, first, cells, lowest)
    const cell = places[node] as number
    if (base + symbols >= limit) throw new Error('a tree too large for a double array')
    cells[cell] = (cells[cell] as number) | (base << baseShift)
    for (let child = first; child !== 0; child = tree.nextSibling[child] as number) {
      const place = base + (tree.symbols[child] as number)
      cells[place] = cell
      places[child] = place
      queue.push(child)
    }
  }
  return { cells, places }
}

/** The least base from which all children of a node fall on cells that are free. */
function baseFor(tree: Tree, first: number, cells: Int32Array, lowest: number): number {
  for (let base = Math.max(0, lowest - (tree.symbols[first] as number)); ; base += 1) {
    let child = first
    while (child !== 0 && cells[base + (tree.symbols[child] as number)] === free) {
      child = tree.nextSibling[child] as number
    }
    if (child === 0) return base
  }
}
