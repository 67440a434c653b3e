import type { Exchange } from '../../core/exchange'

/** Loads one attribute of a resource, for example from a model registry; may be async. */
export type AttributeLoader = (query: {
  /** The resource as rules see it: `model/gpt-4o`. */
  readonly resource: string
  readonly exchange: Exchange
}) => unknown

/** An attribute that rules for an action compare, and the loader that brings it. */
export interface NeededAttribute {
  readonly name: string
  readonly loader: string | undefined
}

type Attributes = ReadonlyMap<string, unknown>

/** Gathers the attributes of a resource and of the context, by full name. Waits for loaders alone. */
export type AttributeSource = (
  exchange: Exchange,
  action: string,
  resource: string,
) => Attributes | Promise<Attributes>

export interface AttributeSourceOptions {
  readonly needs: (action: string) => readonly NeededAttribute[]
  readonly loaders: ReadonlyMap<string, AttributeLoader>
  /** Milliseconds since the epoch. */
  readonly clock: () => number
}

/**
 * Gathers what conditions compare beyond the principal's claims: `context.ip`, `context.time`,
 * `context.method`, and what loaders bring. A loader that throws fails the control, so the exchange
 * is denied; an attribute without a registered loader is missing, so no allow rule that needs it
 * applies.
 */
export function attributeSource(options: AttributeSourceOptions): AttributeSource {
  const { needs, loaders, clock } = options
  return (exchange, action, resource) => {
    const { address, method } = exchange.request
    const attributes = new Map<string, unknown>([
      ['context.ip', address],
      ['context.time', clock()],
      ['context.method', method],
    ])
    const needed = needs(action)
    if (needed.length === 0) return attributes
    return loadAll(needed, loaders, { resource, exchange }, attributes)
  }
}

async function loadAll(
  needed: readonly NeededAttribute[],
  loaders: AttributeSourceOptions['loaders'],
  query: Parameters<AttributeLoader>[0],
  attributes: Map<string, unknown>,
): Promise<Attributes> {
  for (const { name, loader } of needed) {
    const load = loader === undefined ? undefined : loaders.get(loader)
    if (load !== undefined) attributes.set(name, await load(query))
  }
  return attributes
}
