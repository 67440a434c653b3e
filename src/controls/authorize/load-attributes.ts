import type { Exchange } from '../../core/exchange'
import type { NeededAttribute } from '../../core/question'
import { isThenable } from '../../core/thenable'
import { withinTime } from '../../core/within-time'
import type { AttributeLoader } from './loader'

/** What attributes are loaded for. */
export interface Place {
  readonly resource: string
  readonly exchange: Exchange
}

/** Finds the value of an attribute. A loader that throws rejects, as an async one does. */
export type Load = (needed: NeededAttribute, run: AttributeLoader, place: Place) => unknown

/** Loads attributes beside each other into the map. Waits only where a loader does. */
export function loadAll(
  needed: readonly NeededAttribute[],
  {
    loaders,
    load,
  }: { readonly loaders: ReadonlyMap<string, AttributeLoader>; readonly load: Load },
  place: Place,
  attributes: Map<string, unknown>,
): ReadonlyMap<string, unknown> | Promise<ReadonlyMap<string, unknown>> {
  const pending: Promise<unknown>[] = []
  for (const attribute of needed) {
    const { name, loader, spare } = attribute
    if (loader === undefined) continue
    const run = loaders.get(loader)
    // Of no type where nobody looked it up: a default stands for what is absent.
    const value = run === undefined ? null : load(attribute, run, place)
    if (!(value instanceof Promise)) {
      attributes.set(name, value)
      continue
    }
    const set = (loaded: unknown) => void attributes.set(name, loaded)
    pending.push(value.then(set, spare === true ? () => set(null) : undefined))
  }
  return pending.length === 0 ? attributes : Promise.all(pending).then(() => attributes)
}

/**
 * Runs each loader once in an exchange for the same attribute of the same resource.
 *
 * @param maxMs longest time that one may take, in milliseconds.
 */
export function loadOnce(maxMs: number): Load {
  const loaded = new WeakMap<Exchange, Map<string, unknown>>()
  return ({ name: attribute, loader }, run, { resource, exchange }) => {
    const known = loaded.get(exchange) ?? new Map<string, unknown>()
    if (known.size === 0) loaded.set(exchange, known)
    // Documents may have an attribute from different loaders: none must get what another one asked for.
    const key = JSON.stringify([loader, attribute, resource])
    if (known.has(key)) return known.get(key)
    const query = { attribute, resource, principal: exchange.principal, exchange }
    const value = begun(() => run(query), maxMs, `the loader \`${loader}\``)
    known.set(key, value)
    return value
  }
}

function begun(run: () => unknown, maxMs: number, who: string): unknown {
  try {
    const value = run()
    return isThenable(value) ? withinTime(Promise.resolve(value), maxMs, who) : value
  } catch (error) {
    return Promise.reject(
      error instanceof Error ? error : new Error(`${who} threw`, { cause: error }),
    )
  }
}
