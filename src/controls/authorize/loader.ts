import type { Exchange } from '../../core/exchange'
import type { Principal } from '../../core/principal'

/** What a loader is asked. */
export interface AttributeQuery {
  /** Full name: `resource.sensitivity`. */
  readonly attribute: string
  /** The resource as rules see it: `model/gpt-4o`. */
  readonly resource: string
  readonly principal: Principal | undefined
  readonly exchange: Exchange
}

/**
 * Loads one attribute of a resource or of the principal, for example from a model registry; may be
 * async. `undefined` where there is none: then the attribute's default stands, if it has one.
 */
export type AttributeLoader = (query: AttributeQuery) => unknown
