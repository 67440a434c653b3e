import type { GlobRules, RuleTable } from './rule-table'
import type { Slot } from './slot'

/** Resources that the same rules cover are one place, with a slot for each action asked for there. */
interface Place {
  readonly slots: Map<string, Slot>
}

/** A place that globs alone cover: the one of its parent, and of one glob more. */
interface GlobPlace extends Place {
  readonly next: Map<GlobRules, GlobPlace>
}

/**
 * Most that is kept: a slot counts as many as it has rules. Beyond it everything kept is forgotten and
 * made again when it is asked for, so that neither names that callers choose nor a document with many
 * globs can fill the memory. One is some 10 to 100 bytes.
 */
const maxKept = 1_000_000

/**
 * Remembers slots. For a resource that the document names they are found by its text; for any other by
 * the globs that match it, so that resources nobody has asked for before have slots too.
 */
export function places(
  table: RuleTable,
  make: (action: string, resource: string) => Slot,
  capacity = maxKept,
): (action: string, resource: string) => Slot {
  let named = new Map<string, Place>()
  let root = newGlobPlace()
  let kept = 0
  const keep = (count: number): void => {
    kept += count
    if (kept <= capacity) return
    named = new Map()
    root = newGlobPlace()
    kept = 0
  }
  const globPlace = (resource: string): Place =>
    table.globs(resource).reduce((place, glob) => {
      const known = place.next.get(glob)
      if (known !== undefined) return known
      const made = newGlobPlace()
      place.next.set(glob, made)
      keep(1)
      return made
    }, root)
  const placeOf = (resource: string): Place => {
    const known = named.get(resource)
    if (known !== undefined) return known
    if (table.named(resource) === undefined) return globPlace(resource)
    const made = { slots: new Map<string, Slot>() }
    named.set(resource, made)
    keep(1)
    return made
  }
  return (action, resource) => {
    const { slots } = placeOf(resource)
    const known = slots.get(action)
    if (known !== undefined) return known
    const made = make(action, resource)
    // Actions come from documents and code, but a decision point may be asked for any.
    if (action.length > 256) return made
    slots.set(action, made)
    keep(1 + made.size)
    return made
  }
}

function newGlobPlace(): GlobPlace {
  return { slots: new Map(), next: new Map() }
}
