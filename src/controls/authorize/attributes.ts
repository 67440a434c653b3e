import type { Exchange } from '../../core/exchange'
import type { Principal } from '../../core/principal'
import { withinTime } from '../../core/within-time'

/**
 * Loads one attribute of a resource or of the principal, for example from a model registry; may be
 * async. `undefined` where there is none: then the attribute's default stands, if it has one.
 */
export type AttributeLoader = (query: {
  /** Full name: `resource.sensitivity`. */
  readonly attribute: string
  /** The resource as rules see it: `model/gpt-4o`. */
  readonly resource: string
  readonly principal: Principal | undefined
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
  /** Longest time that a loader may take, in milliseconds. */
  readonly loaderTimeoutMs: number
  /** Milliseconds since the epoch. */
  readonly clock: () => number
}

/**
 * Gathers what conditions compare beyond the principal's claims: `context.ip`, `context.time`,
 * `context.method`, and what loaders bring. Loaders run beside each other, each once in an exchange for
 * the same attribute of the same resource. One that throws or takes too long fails the control, so the
 * exchange is denied; an attribute without a registered loader is missing whatever its default, so no
 * allow rule that needs it applies and every deny rule does.
 */
export function attributeSource(options: AttributeSourceOptions): AttributeSource {
  const { needs, clock } = options
  const load = loadOnce(options)
  return (exchange, action, resource) => {
    const { address, method } = exchange.request
    const attributes = new Map<string, unknown>([
      ['context.ip', address],
      ['context.time', clock()],
      ['context.method', method],
    ])
    const needed = needs(action)
    if (needed.length === 0) return attributes
    return loadAll(needed, load, { resource, exchange }, attributes)
  }
}

interface Place {
  readonly resource: string
  readonly exchange: Exchange
}

/** The value of an attribute; `undefined` where nothing is registered to load it. */
type Load = (needed: NeededAttribute, place: Place) => Promise<unknown> | undefined

async function loadAll(
  needed: readonly NeededAttribute[],
  load: Load,
  place: Place,
  attributes: Map<string, unknown>,
): Promise<Attributes> {
  const loads = needed.map(async (attribute) => {
    const value = load(attribute, place)
    if (value !== undefined) attributes.set(attribute.name, await value)
    // A value of no type: a default stands for what is absent, not for what nobody looked up.
    else if (attribute.loader !== undefined) attributes.set(attribute.name, null)
  })
  await Promise.all(loads)
  return attributes
}

function loadOnce({ loaders, loaderTimeoutMs }: AttributeSourceOptions): Load {
  const loaded = new WeakMap<Exchange, Map<string, Promise<unknown>>>()
  return ({ name: attribute, loader }, { resource, exchange }) => {
    const run = loader === undefined ? undefined : loaders.get(loader)
    if (run === undefined) return undefined
    const known = loaded.get(exchange) ?? new Map<string, Promise<unknown>>()
    loaded.set(exchange, known)
    const key = JSON.stringify([attribute, resource])
    const query = { attribute, resource, principal: exchange.principal, exchange }
    const value =
      known.get(key) ??
      // A loader that throws rejects, as an async one does.
      withinTime((async () => run(query))(), loaderTimeoutMs, `the loader \`${loader}\``)
    known.set(key, value)
    return value
  }
}
