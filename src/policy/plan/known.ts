import type { Facts } from '../conditions/attributes'
import type { Terms } from '../conditions/conditions'
import type { Rows } from './ids'
import type { Part } from './part'

/** What a condition is planned with. */
export interface Known {
  readonly terms: Terms
  readonly rows: Rows
  /** Everything but the resource, which nobody may look at. */
  readonly facts: Facts
  /** The rule whose condition it is. */
  readonly rule: string
}

/** True for what only the rows have. */
export function isColumn(attribute: string): boolean {
  return attribute.startsWith('resource.')
}

/**
 * A condition of three values as two filters: where it is true, and where it is false. It is undecided
 * where it is neither, so that a filter never has to turn an unknown value around.
 */
export interface Folded {
  readonly holds: Part
  readonly fails: Part
}
