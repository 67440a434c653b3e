import type { Carried, Obligation } from '../../core/obligation'
import { plainCopy } from '../source/plain-copy'

export type MergedObligations =
  | { readonly carried: true; readonly obligations: readonly Obligation[] }
  /** A type that nobody carries, or whose merge throws or does not stand its own check. */
  | { readonly carried: false; readonly type: string }

/**
 * Merges the obligations of all rules that allow, one per type, in the order of their types. The
 * carrier's `merge` satisfies both sides, so that the order of the rules means nothing.
 */
export function mergeObligations(
  obligations: readonly Obligation[],
  carriers: ReadonlyMap<string, Carried>,
): MergedObligations {
  const merged = new Map<string, Obligation>()
  for (const obligation of obligations) {
    const { type } = obligation
    const carrier = carriers.get(type)
    const both = carrier && together(merged.get(type), obligation, carrier)
    if (both === undefined) return { carried: false, type }
    merged.set(type, both)
  }
  const sorted = [...merged.values()].sort((a, b) => (a.type < b.type ? -1 : 1))
  return { carried: true, obligations: Object.freeze(sorted) }
}

/** `undefined` where the carrier fails: what cannot be merged cannot be carried out. */
function together(
  left: Obligation | undefined,
  right: Obligation,
  { type, merge, check }: Carried,
): Obligation | undefined {
  try {
    const both = left === undefined ? right : (plainCopy(merge(left, right)) as Obligation)
    return both.type === type && check(both) === undefined ? both : undefined
  } catch {
    return undefined
  }
}
