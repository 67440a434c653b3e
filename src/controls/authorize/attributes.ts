import type { Exchange } from '../../core/exchange'
import type { AccessLayer, NeededAttribute } from '../../core/question'
import { loadAll, loadOnce } from './load-attributes'
import type { AttributeLoader } from './loader'

export type Attributes = ReadonlyMap<string, unknown>

/** Gathers the attributes of a resource and of the context, by full name. Waits for loaders alone. */
export type AttributeSource = (
  exchange: Exchange,
  action: string,
  resource: string,
  /** Documents that are asked too. */
  layers?: readonly AccessLayer[],
) => Attributes | Promise<Attributes>

export interface AttributeSourceOptions {
  readonly needs: (action: string, exchange: Exchange) => readonly NeededAttribute[]
  readonly loaders: ReadonlyMap<string, AttributeLoader>
  /** Longest time that a loader may take, in milliseconds. */
  readonly loaderTimeoutMs: number
  /** Milliseconds since the epoch. */
  readonly clock: () => number
}

/**
 * Gathers what conditions compare beyond the principal's claims: `context.ip`, `context.time`,
 * `context.method`, `context.purpose`, and what loaders bring. Loaders run beside each other, each once in an exchange for
 * the same attribute of the same resource. One that throws or takes too long fails the control, so the
 * exchange is denied; an attribute without a registered loader is missing whatever its default, so no
 * allow rule that needs it applies and every deny rule does.
 */
export function attributeSource(options: AttributeSourceOptions): AttributeSource {
  const { needs, loaders, clock } = options
  const means = { loaders, load: loadOnce(options.loaderTimeoutMs) }
  return (exchange, action, resource, layers = []) => {
    const { address, method } = exchange.request
    const { purpose } = exchange
    const attributes = new Map<string, unknown>([
      ['context.ip', address],
      ['context.time', clock()],
      ['context.method', method],
      ...(purpose === undefined ? [] : ([['context.purpose', purpose]] as const)),
    ])
    const own = needs(action, exchange)
    const needed = layers.length === 0 ? own : together(own, layers, action)
    if (needed.length === 0) return attributes
    return loadAll(needed, means, { resource, exchange }, attributes)
  }
}

/** What several documents look at. Where they disagree about an attribute, the first one's loader counts. */
function together(
  own: readonly NeededAttribute[],
  layers: readonly AccessLayer[],
  action: string,
): readonly NeededAttribute[] {
  const all = new Map<string, NeededAttribute>()
  for (const need of [own, ...layers.map(({ needs }) => needs(action))].flat()) {
    const known = all.get(need.name)
    if (known === undefined || known.spare === true) all.set(need.name, need)
  }
  return [...all.values()]
}
