import type { Exchange } from '../../core/exchange'
import type { AttributeSource } from './observe'

/** Loads one attribute of a resource, for example from a model registry. */
export type AttributeLoader = (query: {
  readonly resource: string
  readonly exchange: Exchange
}) => unknown

export interface LoadedAttribute {
  /** Full name, for example `resource.sensitivity`. */
  readonly name: string
  readonly load: AttributeLoader
}

/**
 * Gathers what conditions compare beyond the principal: the client address, the time, and what the
 * document's `load:` attributes name. A loader that throws fails the control, so the exchange is
 * denied; one that returns `undefined` leaves the attribute missing.
 */
export function attributeSource(
  loaded: readonly LoadedAttribute[],
  clock: () => number,
): AttributeSource {
  const context = (exchange: Exchange): Map<string, unknown> =>
    new Map<string, unknown>([
      ['context.ip', exchange.request.address],
      ['context.time', clock()],
      ['context.method', exchange.request.method],
    ])
  if (loaded.length === 0) return context
  return async (exchange, resource) => {
    const attributes = context(exchange)
    const values = await Promise.all(loaded.map(({ load }) => load({ resource, exchange })))
    loaded.forEach(({ name }, index) => attributes.set(name, values[index]))
    return attributes
  }
}
