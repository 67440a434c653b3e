import { unitsOf, type Row } from './rows'
import { tallyOf, type Span, type Tally } from './score'
import { canonicalOf, canonicalOfFinding, type CanonicalType } from './types'

/** Something that was found, in UTF-16 units. */
export type Found = Span & { readonly type: string }

/** By type, of all types that a row annotates. */
export type Tallies = ReadonlyMap<CanonicalType, Tally>

/** Compares what was found in one of the rows with what it annotates. */
export function tallier(rows: readonly Row[]): (row: Row, found: readonly Found[]) => Tallies {
  const annotated = typesBySource(rows)
  return (row, found) => {
    const units = unitsOf(row.text)
    const { entities = [] } = row
    const tallies = annotated(row).map((type) => {
      const spans = entities
        .filter((entity) => canonicalOf(entity.type) === type)
        .map(({ start, end }) => ({ start: units[start] ?? 0, end: units[end] ?? 0 }))
      const predicted = found.filter((each) => canonicalTypeOf(each) === type)
      return [type, tallyOf(spans, predicted)] as const
    })
    return new Map(tallies)
  }
}

/** Other tools are told by the names of annotations. */
function canonicalTypeOf({ type }: Found): CanonicalType | undefined {
  return canonicalOfFinding(type) ?? canonicalOf(type)
}

/** Which types a row annotates: its target alone, or all that occur in its source. */
function typesBySource(rows: readonly Row[]): (row: Row) => readonly CanonicalType[] {
  const bySource = new Map<string, Set<CanonicalType>>()
  for (const { source, target, entities = [] } of rows) {
    if (target !== undefined) continue
    const types = bySource.get(source) ?? new Set()
    for (const { type } of entities) {
      const canonical = canonicalOf(type)
      if (canonical !== undefined) types.add(canonical)
    }
    bySource.set(source, types)
  }
  return ({ source, target }) => {
    if (target === undefined) return [...(bySource.get(source) ?? [])]
    const type = canonicalOf(target)
    return type === undefined ? [] : [type]
  }
}
