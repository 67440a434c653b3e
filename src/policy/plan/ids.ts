import type { FilterIds, FilterPattern, IdShape } from '../../core/access-plan'
import { compileResource, modelPattern } from '../rules/resources'
import { decodeSegment, encodeSegment } from '../rules/segment-name'
import { allOf, anyOf, type Part } from './part'

/** What the rows are: ids below one type. */
export interface Rows {
  /** As rules see it: one segment, percent-encoded. */
  readonly type: string
  readonly ids: IdShape
}

type Leaf = boolean | FilterIds | FilterPattern

/** The rows that one of these patterns of resources covers. */
export function coveredBy(patterns: readonly string[], rows: Rows): Part {
  return anyOf(leavesOf(patterns, rows))
}

/** The rows that none of them covers. */
export function uncoveredBy(patterns: readonly string[], rows: Rows): Part {
  return allOf(
    leavesOf(patterns, rows).map((leaf) =>
      typeof leaf === 'boolean' ? !leaf : { ...leaf, outcome: !leaf.outcome },
    ),
  )
}

/** The rows that a credential is confined to: all of them, unless they are models. */
export function confinedTo(models: readonly string[] | undefined, rows: Rows): Part {
  if (models === undefined || rows.type !== 'model') return true
  return coveredBy(models.map(modelPattern), rows)
}

/** A resource, as rules see it, from the id of a row; `undefined` for what is no id. */
export function resourceOf(id: unknown, { type, ids }: Rows): string | undefined {
  if (typeof id !== 'string' || id === '') return undefined
  const segments = (ids === 'path' ? id.split('/') : [id]).map(encodeSegment)
  return segments.includes(undefined) ? undefined : [type, ...segments].join('/')
}

/**
 * What may stand behind the type in resources that a pattern covers. A `**` in front stands for the type
 * alone, or for it and more.
 */
function belowType([first = '', ...rest]: readonly string[], type: string): readonly string[][] {
  const below = rest.length === 0 ? [] : [rest]
  if (first === '**') return [...below, ['**', ...rest]]
  return compileResource(first)(type) ? below : []
}

function leavesOf(patterns: readonly string[], rows: Rows): readonly Leaf[] {
  return patterns.flatMap((pattern) =>
    belowType(pattern.split('/'), rows.type).map((rest) => leafOf(rest, rows)),
  )
}

function leafOf(segments: readonly string[], { ids }: Rows): Leaf {
  const [first] = segments
  if (segments.length === 1 && first === '**') return true
  if (ids === 'segment') {
    if (first === undefined || segments.length > 1) return false
    if (first === '*') return true
  }
  const names = segments.map((segment) => segment.split('*').map((piece) => decodeSegment(piece)))
  // Ids that are split at their slashes have no segment with one.
  const isImpossible = (piece: string): boolean => ids === 'path' && piece.includes('/')
  if (names.flat().some((piece) => piece === undefined || isImpossible(piece))) return false
  const pattern = segments.join('/')
  if (pattern.includes('*')) return { kind: 'pattern', pattern, ids, outcome: true }
  return { kind: 'ids', ids: [names.map(([name = '']) => name).join('/')], outcome: true }
}
