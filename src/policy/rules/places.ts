import type { GlobRules, RuleTable } from './rule-table'
import { isCanonical } from './resources'
import type { Slot } from './slot'

/**
 * Resources that the same globs cover are one place, with a slot for each action asked for there: the
 * place of its parent, and of one glob more.
 */
interface Place {
  readonly slots: Map<string, Slot>
  readonly next: Map<GlobRules, Place>
}

/**
 * Most that is kept, by weight: some 100 MB. Beyond it everything kept is forgotten and made again when
 * it is asked for, so that neither names that callers choose nor a document with many globs can fill
 * the memory.
 */
const maxKept = 1_000_000

// In the units of a slot's weight: what a place takes with its two maps, and a map of slots.
const placeWeight = 4
const mapWeight = 3

/** Two bytes for each unit of a text, which is a key. */
function weightOfText(text: string): number {
  return Math.ceil(text.length / 50)
}

/**
 * Remembers slots. For a resource that the document names they are found by its text; for any other by
 * the globs that match it, so that resources nobody has asked for before have slots too.
 */
export function places(
  table: RuleTable,
  make: (action: string, resource: string) => Slot,
  capacity = maxKept,
): (action: string, resource: string) => Slot {
  // By action first: there are few, so that little more than the slot itself has to be fetched.
  let named = new Map<string, Map<string, Slot>>()
  let root = newPlace()
  let kept = 0
  const keep = (count: number): void => {
    kept += count
    if (kept <= capacity) return
    named = new Map()
    root = newPlace()
    kept = 0
  }
  const placeOf = (resource: string): Place =>
    table.globs(resource).reduce((place, glob) => {
      const known = place.next.get(glob)
      if (known !== undefined) return known
      const made = newPlace()
      place.next.set(glob, made)
      keep(placeWeight)
      return made
    }, root)
  const keptIn = (slots: Map<string, Slot>, key: string, slot: Slot): Slot => {
    slots.set(key, slot)
    keep(slot.weight)
    return slot
  }
  const find = (action: string, resource: string): Slot => {
    // Actions come from documents and code, but a decision point may be asked for any.
    if (action.length > 256) return make(action, resource)
    if (table.named(resource) === undefined) {
      // Globs would match it, but what it names to them may be something else.
      if (!isCanonical(resource)) return make(action, resource)
      const { slots } = placeOf(resource)
      const known = slots.get(action)
      if (known !== undefined) return known
      keep(weightOfText(action))
      return keptIn(slots, action, make(action, resource))
    }
    const slots = named.get(action) ?? new Map<string, Slot>()
    if (slots.size === 0) keep(mapWeight + weightOfText(action))
    named.set(action, slots)
    return keptIn(slots, resource, make(action, resource))
  }
  return (action, resource) => named.get(action)?.get(resource) ?? find(action, resource)
}

function newPlace(): Place {
  return { slots: new Map(), next: new Map() }
}
