import type { Carried, Obligation } from '../../core/obligation'

export type MergedObligations =
  | { readonly carried: true; readonly obligations: readonly Obligation[] }
  /** A type that nobody carries, or whose merge does not stand its own check. */
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
    if (carrier === undefined) return { carried: false, type }
    const other = merged.get(type)
    const both = other === undefined ? obligation : carrier.merge(other, obligation)
    if (both.type !== type || carrier.check(both) !== undefined) return { carried: false, type }
    merged.set(type, both)
  }
  const sorted = [...merged.values()].sort((a, b) => (a.type < b.type ? -1 : 1))
  return { carried: true, obligations: Object.freeze(sorted) }
}
