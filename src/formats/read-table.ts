import type { Reader } from '../core/format'
import type { Nature, Path } from '../core/segment'
import { fieldOf } from './field'

/** A text with its place in a body. */
export interface Placed {
  readonly text: string
  readonly path: Path
  readonly body: unknown
}

/** What a text stands in: the value `depth` steps from the root. */
export function around({ body, path }: Placed, depth: number): unknown {
  return path.slice(0, depth).reduce<unknown>((inner, step) => fieldOf(inner, String(step)), body)
}

/** What a text at a place is; a function where that depends on the text, or on what stands around it. */
export type Entry = Nature | 'word' | ((placed: Placed) => Nature | 'word' | undefined)

/** Entries by place: the steps of a path, `*` for any one step, and `**` at the end for any that follow. */
export type ReadTable = Readonly<Record<string, Entry>>

/** Any one step of a path. */
export const anyStep = Symbol('any step')
const restSteps = Symbol('all steps that follow')

/** A step of a place: a name, an index, or any. */
export type Step = string | number | typeof anyStep

interface Node {
  readonly steps: Map<string | number, Node>
  any: Node | undefined
  rest: Entry | undefined
  entry: Entry | undefined
}

/**
 * Makes a reader of strings from a table of places; of property names and numbers it knows nothing.
 * Where several places fit, the one that names the most steps, read from the root, wins.
 */
export function readTable(table: ReadTable): (body: unknown) => Reader {
  return readPlaces(
    Object.entries(table).map(([place, entry]) => [place.split('.').map(stepOf), entry] as const),
  )
}

function stepOf(word: string): Step | typeof restSteps {
  if (word === '*') return anyStep
  return word === '**' ? restSteps : word
}

/** A reader from places that are given as steps. */
export function readPlaces(
  places: readonly (readonly [readonly (Step | typeof restSteps)[], Entry])[],
): (body: unknown) => Reader {
  const root = emptyNode()
  for (const [steps, entry] of places) add(root, steps, entry)
  return (body) => (text, path, spot) => {
    if (spot !== 'string') return undefined
    const entry = find(root, path, 0)
    return typeof entry === 'function' ? entry({ text, path, body }) : entry
  }
}

/** The entries of a table, below another place. */
export function under(place: string, table: ReadTable): ReadTable {
  return Object.fromEntries(
    Object.entries(table).map(([inner, entry]) => [
      inner === '' ? place : `${place}.${inner}`,
      entry,
    ]),
  )
}

function emptyNode(): Node {
  return { steps: new Map(), any: undefined, rest: undefined, entry: undefined }
}

function add(
  node: Node,
  [step, ...more]: readonly (Step | typeof restSteps)[],
  entry: Entry,
): void {
  if (step === undefined) node.entry = entry
  else if (step === restSteps) node.rest = entry
  else add(childOf(node, step), more, entry)
}

function childOf(node: Node, step: Step): Node {
  if (step === anyStep) return (node.any ??= emptyNode())
  const known = node.steps.get(step)
  if (known !== undefined) return known
  const child = emptyNode()
  node.steps.set(step, child)
  return child
}

// Recursive over the steps of a path, of which the walk allows no more than `maxDepth`; a place has
// few `*`, so that few ways are tried.
function find(node: Node, path: Path, at: number): Entry | undefined {
  const step = path[at]
  if (step === undefined) return node.entry ?? node.rest
  const named = node.steps.get(step)
  const found = named && find(named, path, at + 1)
  if (found !== undefined) return found
  return (node.any && find(node.any, path, at + 1)) ?? node.rest
}
